import Diagnostics
import Searching

/// Reads one text file, and refuses what is no text.
enum FileReader {
    /// The file, and what is wrong with it; no file if it could not be read.
    static func read(_ path: String, root: String, sizeLimit: Int) -> (source: SourceFile?, problem: Diagnostic?) {
        let bytes: [UInt8]
        do {
            let size = try FileSystem.size(ofFileAt: "\(root)/\(path)")
            guard size <= sizeLimit else {
                return (nil, .error("file-too-large", in: path, at: nil, "the file has \(size) bytes; at most \(sizeLimit) are read: split it"))
            }
            bytes = try FileSystem.bytes(ofFileAt: "\(root)/\(path)")
        } catch {
            return (nil, .error("unreadable-file", in: path, at: nil, "the file cannot be read: \(error.reason)"))
        }
        if let format = foreignFormat(of: bytes) {
            return (nil, .error("invalid-utf8", in: path, at: nil, "this is \(format), and no text: copy its words into a text file"))
        }
        let source = SourceFile(path: path, bytes: bytes)
        if let range = UTF8Validation.firstInvalidRange(in: bytes) {
            let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
            let message = isUTF16 ? "this is UTF-16: save the file as UTF-8" : "this is not UTF-8: save the file with that encoding"
            return (source, .error("invalid-utf8", in: path, at: range, message))
        }
        if let offset = bytes.withUnsafeBufferPointer({ $0.firstIndex(of: 0...0, in: $0.indices) }) {
            let message = "there is a NUL byte here: this is no text file, or it is damaged"
            return (source, .error("nul-byte", in: path, at: offset..<(offset + 1), message))
        }
        return (source, MergeMarkers.problem(in: source))
    }

    /// What a file is that was only renamed, by its first bytes.
    private static func foreignFormat(of bytes: [UInt8]) -> String? {
        if bytes.starts(with: "PK\u{3}\u{4}".utf8) { return "a document of Word or another office program, or an archive" }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "an old document of Word or another office program" }
        return bytes.starts(with: "%PDF-".utf8) ? "a PDF document" : nil
    }
}
