import Testing

@testable import Publishing

@Suite struct WordTableTests {
    private func number(of word: String, in table: inout WordTable) -> Int {
        Array(word.utf8).withUnsafeBufferPointer { table.number(of: $0) }
    }

    @Test func numbersAreGivenInOrderAndKept() {
        var table = WordTable()
        for round in 0..<2 {
            for value in 0..<10_000 { #expect(number(of: "word\(value)", in: &table) == value, "\(round)") }
        }
        #expect(table.count == 10_000)
        #expect(table[9_999] == Array("word9999".utf8)[...])
    }

    @Test func wordsThatBeginAlikeAreApart() {
        var table = WordTable()
        #expect(["a", "ab", "abc", "ab", ""].map { number(of: $0, in: &table) } == [0, 1, 2, 1, 3])
    }
}
