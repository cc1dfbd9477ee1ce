/// One file of the site to be.
public struct OutputFile: Sendable {
    /// Where the file stands in the public folder, such as `articles/mayadeen.html`: relative, with `/` between components.
    ///
    /// ``PublicFolder/publish(_:)`` refuses a path that is empty or absolute, that has an empty, `.` or `..` component, a component
    /// of more than 255 UTF-8 bytes or one that begins with `.sitegen-`, a backslash or a control character.
    public let path: String

    /// Makes the bytes of the file, or says why there are none. Called at most once, on any thread; the bytes are dropped as soon as they
    /// are on disk.
    public let contents: @Sendable () throws(PublicationError) -> [UInt8]

    /// Whether a file of sitegen's that stands there stays as it is.
    let isKept: Bool

    /// A file at `path` with what `contents` will return.
    public init(path: String, contents: @escaping @Sendable () throws(PublicationError) -> [UInt8]) {
        self.path = path
        self.contents = contents
        isKept = false
    }

    /// The file that an earlier run published at `path`; see ``PublicFolder/holding(_:)``.
    init(keeping path: String) {
        self.path = path
        contents = { () throws(PublicationError) in throw .unreadable(path, reason: "it was removed in the meantime") }
        isKept = true
    }
}
