/// A file's bytes with its path, as they were read.
public struct SourceFile: Sendable, Hashable {
    /// The path relative to the site's root, with "/" as separator.
    public let path: String
    /// The whole content, meant to be UTF-8 but not checked.
    public let bytes: [UInt8]

    /// Pairs a path with its content.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
