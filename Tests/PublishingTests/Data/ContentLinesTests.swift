import Testing

@testable import Publishing

@Suite struct ContentLinesTests {
    private func lines(_ text: String) -> String {
        var lines = ContentLines()
        lines.add("A", text: text)
        return String(decoding: lines.bytes, as: UTF8.self)
    }

    @Test func noLineIsLongerThan75Bytes() {
        let (first, next) = (String(repeating: "x", count: 73), String(repeating: "y", count: 74))
        #expect(lines(first) == "A:\(first)\r\n")
        #expect(lines(first + next) == "A:\(first)\r\n \(next)\r\n")
        #expect(lines(first + next + "z") == "A:\(first)\r\n \(next)\r\n z\r\n")
    }

    @Test(arguments: ["é", "€", "𝄞"])
    func noCharacterIsCutInTwo(character: String) {
        // One byte of the first line is left.
        let first = String(repeating: "x", count: 72)
        #expect(lines(first + character) == "A:\(first)\r\n \(character)\r\n")
    }

    @Test func signsThatMeanSomethingAreEscaped() {
        #expect(lines("a, b; c\\d\ne\tf\u{7}g\u{7F}") == "A:a\\, b\\; c\\\\d\\ne fg\r\n")
    }
}
