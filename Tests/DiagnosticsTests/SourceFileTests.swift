import Testing

@testable import Diagnostics

@Suite struct SourceFileTests {
    @Test(arguments: [
        ("---\ntitle: A\n---\n", 4), ("---\r\n  name: A\r\n", 7), ("\n\n# 1", 2), ("\u{FEFF}---\ntitle: A", 7), ("\u{FEFF}title: A", 3),
        ("\u{202E}", 0),
        ("---\n\tدير", 5), ("{\"a\": 1}", 0), ("", 0), ("---\n", 0), ("\u{FEFF}", 0), (" \n\t", 0),
    ])
    func opensWhereItFirstTellsSomething(text: String, offset: Int) {
        #expect(SourceFile(path: "a.md", bytes: Array(text.utf8)).opening == offset..<offset)
    }
}
