/// What a publication did to the public folder.
public struct PublicationSummary: Sendable, Equatable {
    /// The paths of the new and changed files, sorted by their UTF-8 bytes.
    public var written: [String]

    /// How many files were on disk already, byte for byte.
    public var unchanged: Int

    /// The paths of the files of earlier runs that were taken away, sorted by their UTF-8 bytes.
    public var removed: [String]

    /// The bytes of all files of the site, written and unchanged.
    public var totalBytes: Int

    /// The bytes of the files in ``written``.
    public var writtenBytes: Int

    /// A summary with these figures.
    public init(written: [String] = [], unchanged: Int = 0, removed: [String] = [], totalBytes: Int = 0, writtenBytes: Int = 0) {
        self.written = written
        self.unchanged = unchanged
        self.removed = removed
        self.totalBytes = totalBytes
        self.writtenBytes = writtenBytes
    }
}

/// What became of one file, and its size in bytes.
enum WriteOutcome: Sendable {
    case written(Int)
    case unchanged(Int)
}

extension PublicationSummary {
    /// Counts in the file at `path`.
    mutating func add(_ path: OutputPath, _ outcome: WriteOutcome) {
        switch outcome {
        case .written(let size):
            written.append(path.description)
            writtenBytes += size
            totalBytes += size
        case .unchanged(let size):
            unchanged += 1
            totalBytes += size
        }
    }
}
