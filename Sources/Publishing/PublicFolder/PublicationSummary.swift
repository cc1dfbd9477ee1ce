/// What a publication did to the public folder.
public struct PublicationSummary: Sendable, Equatable {
    /// The paths of the new and changed files, sorted by their UTF-8 bytes.
    public var written: [String]

    /// How many files were on disk already, byte for byte.
    public var unchanged: Int

    /// The paths of the files of earlier runs that were taken away, sorted by their UTF-8 bytes.
    public var removed: [String]

    /// A summary with these figures.
    public init(written: [String] = [], unchanged: Int = 0, removed: [String] = []) {
        self.written = written
        self.unchanged = unchanged
        self.removed = removed
    }
}

/// What became of one file.
enum WriteOutcome: Sendable {
    case written, unchanged
}

extension PublicationSummary {
    /// Counts in the file at `path`.
    mutating func add(_ path: OutputPath, _ outcome: WriteOutcome) {
        switch outcome {
        case .written: written.append(path.description)
        case .unchanged: unchanged += 1
        }
    }
}
