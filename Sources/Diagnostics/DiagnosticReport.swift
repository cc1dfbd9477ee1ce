/// All problems of a run: in order, none twice.
public struct DiagnosticReport: Sendable {
    /// The problems, by file (those of the run itself first), offset, severity (the heaviest first),
    /// id and message; what is left is ordered by the other properties, so that the order never depends on the order of finding.
    public let diagnostics: [Diagnostic]
    /// The files that the problems point into, and no others: a large site has hundreds of megabytes of them.
    private let sources: [String: SourceFile]

    /// Sorts diagnostics and drops repeated ones. A problem of a file as a whole gets the place of the file's first telling line.
    ///
    /// - Parameters:
    ///   - diagnostics: what was found, in any order
    ///   - sources: the files by path; a place in a file that is missing here is shown without line and column
    public init(_ diagnostics: [Diagnostic], sources: [String: SourceFile]) {
        self.diagnostics = Set(diagnostics.map { $0.placed(in: sources) }).sorted { $0.precedes($1) }
        let files = Set(diagnostics.flatMap { diagnostic in [diagnostic.file] + diagnostic.notes.map(\.file) })
        self.sources = sources.filter { files.contains($0.key) }
    }

    /// The same and more problems, which are those of the run itself or of files that the report points into already.
    public func adding(_ more: [Diagnostic]) -> DiagnosticReport { DiagnosticReport(diagnostics + more, sources: sources) }

    /// Errors and warnings alone.
    public var withoutNotes: DiagnosticReport { DiagnosticReport(diagnostics.filter { $0.severity != .note }, sources: sources) }

    /// For each file that a diagnostic or a note points into: made for who prints them, since a report may only be counted.
    var lineIndexes: [String: LineIndex] {
        var indexes: [String: LineIndex] = [:]
        for diagnostic in diagnostics {
            let places = [(diagnostic.file, diagnostic.range)] + diagnostic.notes.map { ($0.file, $0.range) }
            for case (let file?, _?) in places where indexes[file] == nil {
                indexes[file] = sources[file].map { LineIndex($0.bytes) }
            }
        }
        return indexes
    }

    /// The number of problems that keep the site from being published.
    public var errorCount: Int {
        count(of: .error)
    }

    /// The number of warnings.
    public var warningCount: Int {
        count(of: .warning)
    }

    /// The number of diagnostics that are notes; those attached to other diagnostics are not counted.
    public var noteCount: Int {
        count(of: .note)
    }

    private func count(of severity: Severity) -> Int {
        diagnostics.count { $0.severity == severity }
    }
}

extension Diagnostic {
    fileprivate func placed(in sources: [String: SourceFile]) -> Diagnostic {
        var placed = self
        placed.range = range ?? file.flatMap { sources[$0]?.opening }
        for index in notes.indices {
            placed.notes[index].range = notes[index].range ?? notes[index].file.flatMap { sources[$0]?.opening }
        }
        return placed
    }
}
