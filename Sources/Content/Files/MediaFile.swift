import Diagnostics
public import Pictures

/// A picture or another file that pages show or link to.
public struct MediaFile: Sendable {
    /// Its path inside content/media.
    public let path: String
    /// How large it is shown, if it is a picture that says so.
    public let size: PictureSize?
    private let location: String

    /// Why it cannot be published any more.
    public struct ReadError: Error {
        /// In the system's words, or in those of who looked into it.
        public let reason: String
    }

    init(path: String, size: PictureSize?, root: String) {
        self.path = path
        self.size = size
        location = Self.location(of: path, root: root)
    }

    static func location(of path: String, root: String) -> String { "\(root)/content/media/\(path)" }

    /// What is published of it: a picture without what it says of its making, any other file as it is.
    ///
    /// Read now: a folder of pictures may be larger than the memory.
    public func bytes() throws(ReadError) -> [UInt8] {
        let bytes: [UInt8]
        do { bytes = try FileSystem.bytes(ofFileAt: location) } catch { throw ReadError(reason: error.reason) }
        guard let format = PictureFormat(bytes) else { return bytes }
        do { return try CleanPicture(format, bytes).bytes } catch { throw ReadError(reason: "the picture is damaged: \(error.reason)") }
    }
}
