import Markdown
import Testing

/// The C library loses inline characters when parsers run side by side; ours must not.
@Suite struct ConcurrentParsingTests {
    @Test func manyThreadsGiveWhatOneGives() async {
        let text = "~~gone~~ and www.example.org, me@example.org, *em* and http://example.org/x"
        let alone = Document(parsing: text).commonMarkHTML()
        let wrong = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask { (0..<2_500).count { _ in Document(parsing: text).commonMarkHTML() != alone } }
            }
            return await group.reduce(0, +)
        }
        #expect(wrong == 0)
    }
}
