/// A picture without anything but the picture: no position or time, no name of a person, device or program, no preview of what was cut off.
///
/// What a browser needs to show it as it is stays: every byte of the image itself, the colour profile, and which side is up. A photograph that
/// tells where it was taken can cost a life.
public struct CleanPicture: Sendable {
    /// Its size as it is shown, after the turning that the file asks for.
    public let size: PictureSize
    /// The file.
    public let bytes: [UInt8]

    /// The picture in a file.
    ///
    /// - Throws: ``PictureDamage`` if the file is cut off or is not what its format says: what nobody can read to its end cannot be cleaned.
    public init(_ format: PictureFormat, _ bytes: [UInt8]) throws(PictureDamage) {
        switch format {
        case .jpeg: self = try JPEG.clean(bytes)
        case .png: self = try PNG.clean(bytes)
        case .webp: self = try WebP.clean(bytes)
        case .gif: self = try GIF.clean(bytes)
        }
    }

    init(size: PictureSize, bytes: [UInt8]) {
        self.size = size
        self.bytes = bytes
    }
}
