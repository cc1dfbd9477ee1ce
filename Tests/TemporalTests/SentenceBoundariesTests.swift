import Testing

@testable import Temporal

@Suite struct SentenceBoundariesTests {
    private func count(_ text: String) -> Int {
        let bytes = Array(text.utf8)
        return SentenceBoundaries.ranges(of: Lexer.read(bytes) { $0.tokens(in: bytes.indices) }).count
    }

    @Test func fullStopsThatEndSentences() {
        #expect(count("It began in May. It ended in June.") == 2)
        #expect(count("Did it? It did! Then 40 left.") == 3)
        #expect(count("“It did.” He left.") == 2)
        #expect(count("It fell in 1999. 40 died.") == 2)
    }

    @Test func fullStopsThatDoNot() {
        #expect(count("On Oct. 14 Gen. Grant met P. G. Smith.") == 1)
        #expect(count("A bomb hit Hospital No. 3 and Lt. Col. Smith.") == 1)
        #expect(count("The U.S. army left.") == 1)
        #expect(count("It cost 3.5 million.") == 1)
        #expect(count("") == 0)
    }
}
