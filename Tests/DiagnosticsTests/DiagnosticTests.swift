import Diagnostics
import Testing

@Suite struct DiagnosticTests {
    @Test func factoriesFillEveryProperty() {
        let notes = [Diagnostic.Note("first defined here", in: "b.md", at: 1..<2)]
        let factories: [(Severity, Diagnostic)] = [
            (.error, .error("some-id", in: "a.md", at: 3..<5, "something is wrong", suggestion: "write this", notes: notes)),
            (.warning, .warning("some-id", in: "a.md", at: 3..<5, "something is wrong", suggestion: "write this", notes: notes)),
            (.note, .note("some-id", in: "a.md", at: 3..<5, "something is wrong", suggestion: "write this", notes: notes)),
        ]
        for (severity, diagnostic) in factories {
            #expect(
                diagnostic
                    == Diagnostic(
                        severity,
                        id: "some-id",
                        file: "a.md",
                        range: 3..<5,
                        message: "something is wrong",
                        suggestion: "write this",
                        notes: notes
                    )
            )
        }
    }

    @Test func suggestionAndNotesAreOptional() {
        let diagnostic = Diagnostic.error("some-id", in: nil, at: nil, "something is wrong")
        #expect(diagnostic.suggestion == nil)
        #expect(diagnostic.notes.isEmpty)
        #expect(diagnostic.file == nil)
        #expect(diagnostic.range == nil)
        #expect(Diagnostic.Note("see the handbook").file == nil)
    }
}
