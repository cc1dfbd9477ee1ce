import Diagnostics
import Testing

@Suite struct SeverityTests {
    @Test func ordersByWeight() {
        #expect(Severity.allCases.shuffled().sorted() == [.note, .warning, .error])
        #expect(Severity.note < .warning)
        #expect(Severity.warning < .error)
        #expect(!(Severity.error < .error))
    }

    @Test func namesAreStable() {
        #expect(Severity.allCases.map(\.rawValue) == ["note", "warning", "error"])
    }
}
