import Diagnostics
import Testing

@Suite struct DiagnosticReportTests {
    /// In the order of the report; each neighbour differs in what decides between the two.
    private static let ordered: [Diagnostic] = [
        .error("run", in: nil, at: nil, "of the run"),
        .warning("run", in: nil, at: nil, "of the run"),
        .note("whole", in: "a.md", at: nil, "of the whole file"),
        .error("start", in: "a.md", at: 0..<1, "first"),
        .error("heavy", in: "a.md", at: 4..<9, "same place"),
        .warning("heavy", in: "a.md", at: 4..<9, "same place"),
        .note("alpha", in: "a.md", at: 4..<9, "same place"),
        .note("beta", in: "a.md", at: 4..<8, "message one"),
        .note("beta", in: "a.md", at: 4..<5, "message two"),
        .note("beta", in: "a.md", at: 4..<6, "message two"),
        .note("beta", in: "a.md", at: 4..<6, "message two", suggestion: "say this"),
        .note("beta", in: "a.md", at: 4..<6, "message two", suggestion: "say this", notes: [.init("without a file")]),
        .note("beta", in: "a.md", at: 4..<6, "message two", suggestion: "say this", notes: [.init("with a file", in: "a.md")]),
        .note("beta", in: "a.md", at: 4..<6, "message two", suggestion: "say this", notes: [.init("with a file", in: "a.md", at: 0..<1)]),
        .note("beta", in: "a.md", at: 4..<6, "message two", suggestion: "say this", notes: [.init("with a file", in: "a.md", at: 0..<2)]),
        .note("beta", in: "a.md", at: 4..<6, "message two", suggestion: "say this", notes: [.init("with another", in: "a.md", at: 0..<2)]),
        .error("beta", in: "a.md", at: 10..<10, "further on"),
        .error("alpha", in: "b.md", at: 0..<1, "in another file"),
    ]

    @Test func sortsWhateverTheOrderOfFinding() {
        for shift in Self.ordered.indices {
            let found = Array(Self.ordered[shift...].reversed() + Self.ordered[..<shift])
            #expect(DiagnosticReport(found, sources: [:]).diagnostics == Self.ordered)
        }
    }

    @Test func dropsRepeatedDiagnostics() {
        let report = DiagnosticReport(Self.ordered + Self.ordered.reversed(), sources: [:])
        #expect(report.diagnostics == Self.ordered)
    }

    @Test func countsBySeverity() {
        let report = DiagnosticReport(Self.ordered + Self.ordered, sources: [:])
        #expect(report.errorCount == 5)
        #expect(report.warningCount == 2)
        #expect(report.noteCount == 11)
        let empty = DiagnosticReport([], sources: [:])
        #expect([empty.errorCount, empty.warningCount, empty.noteCount] == [0, 0, 0])
    }
}
