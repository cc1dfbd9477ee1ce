/// The formats of pictures, told apart by how a file begins.
public enum PictureFormat: String, Hashable, Sendable, CaseIterable {
    /// ITU-T T.81.
    case jpeg = "JPEG"
    /// PNG Specification, Third Edition.
    case png = "PNG"
    /// RFC 9649.
    case webp = "WebP"
    /// GIF87a and GIF89a.
    case gif = "GIF"

    /// The format of a file that begins with these bytes; nil if it is none of them.
    public init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xD8]) {
            self = .jpeg
        } else if bytes.starts(with: PNG.signature) {
            self = .png
        } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
            self = .webp
        } else if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) {
            self = .gif
        } else {
            return nil
        }
    }

    /// The format that a file's name promises by its ending; nil if it promises none of them.
    public init?(fileName: String) {
        guard let dot = fileName.lastIndex(of: ".") else { return nil }
        switch fileName[dot...].lowercased() {
        case ".jpg", ".jpeg": self = .jpeg
        case ".png": self = .png
        case ".webp": self = .webp
        case ".gif": self = .gif
        default: return nil
        }
    }
}
