import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the command says: problems and progress to standard error, results to standard output.
struct Console {
    private let format: ReportFormat
    private let isQuiet: Bool
    private let showsProgress: Bool
    private let usesColor: Bool
    /// Whether results are shown in color: on a terminal that wants it.
    let colorsResults: Bool

    /// - Parameters:
    ///   - format: how problems are written.
    ///   - isQuiet: whether nothing is said but what is wrong.
    init(format: ReportFormat = .text, isQuiet: Bool = false) {
        self.format = format
        self.isQuiet = isQuiet
        let isTerminal = isatty(STDERR_FILENO) == 1
        showsProgress = isTerminal && !isQuiet && format == .text
        // no-color.org: set and not empty.
        let noColor = getenv("NO_COLOR").map { String(cString: $0) } ?? ""
        usesColor = isTerminal && noColor.isEmpty
        colorsResults = isatty(STDOUT_FILENO) == 1 && noColor.isEmpty
    }

    /// A line that says what goes on, on a terminal.
    func progress(_ stage: String) {
        if showsProgress { write("\(stage) …\n", to: STDERR_FILENO) }
    }

    /// Problems, for people: as soon as they are known. Notes are nothing wrong.
    func report(_ report: DiagnosticReport) {
        if format == .text { write((isQuiet ? report.withoutNotes : report).text(color: usesColor), to: STDERR_FILENO) }
    }

    /// All problems of the run, for a program: once, at its end.
    func conclude(_ report: DiagnosticReport, _ facts: [RunFact] = []) {
        if format == .json { write(report.json(facts.map(\.member)), to: STDOUT_FILENO) }
    }

    /// Something went wrong that is no problem of the content; `report` holds those.
    func failure(_ message: String, after report: DiagnosticReport) {
        let failure = Diagnostic.error("not-published", in: nil, at: nil, message)
        self.report(DiagnosticReport([failure], sources: [:]))
        conclude(report.adding([failure]))
    }

    /// The result, for people.
    func say(_ text: String) {
        if !isQuiet && format == .text { write(text + "\n", to: STDOUT_FILENO) }
    }

    /// A command line that cannot be understood: no options are known yet.
    static func complain(_ message: String) {
        write(message + "\n", to: STDERR_FILENO)
    }

    /// What was asked for, whatever the options say of messages.
    func print(_ text: String) {
        write(text, to: STDOUT_FILENO)
    }

    /// A last word among the messages.
    func note(_ text: String) {
        if format == .text { write(text + "\n", to: STDERR_FILENO) }
    }

    private func write(_ text: String, to descriptor: Int32) {
        Self.write(text, to: descriptor)
    }

    private static let system = write(_:_:_:)

    private static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { system(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
