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

    /// A file at `path` with what `contents` will return.
    public init(path: String, contents: @escaping @Sendable () throws(PublicationError) -> [UInt8]) {
        self.path = path
        self.contents = contents
    }
}
