import Explainer
import Temporal
import Testing

@Suite struct TemporalTextTests {
    private func blocks(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return TemporalText(plain: bytes).blocks.map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    private func quotations(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return TemporalText(plain: bytes).quotations.map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    @Test func blankLinesDivideBlocks() {
        #expect(blocks("One\ntwo\n\nthree\n \t\r\n\nfour") == ["One\ntwo", "three", "four"])
        #expect(blocks("\n\n  One  \n\n") == ["One"])
        #expect(blocks("") == [])
        #expect(blocks("One\r\n\r\ntwo\r\n") == ["One", "two"])
    }

    @Test func quotationsStayInTheirBlock() {
        #expect(quotations("He said “yes”, \"no\" and «perhaps».") == ["“yes”", "\"no\"", "«perhaps»"])
        #expect(quotations("A \"start\n\nand an end\".") == [])
        #expect(quotations("“One “two” three") == ["“One “two”"])
        #expect(quotations("One “two\n\nthree") == ["“two"])
        #expect(quotations("‘One,’ she said, ‘and the boys’ two.’") == ["‘One,’", "‘and the boys’ two.’"])
        #expect(quotations("The boys’ dog, of ’17, and rock ’n’ roll") == [])
    }

    /// Somebody's words that go on open each paragraph with a mark, and close the last.
    @Test(arguments: [("“", "”"), ("\"", "\""), ("‘", "’"), ("«", "»")])
    func quotationsGoOnOverParagraphs(open: String, close: String) {
        let text = "She said: \(open)It fell.\n\n\(open)It rose.\(close) He left."
        #expect(quotations(text) == ["\(open)It fell.", "\(open)It rose.\(close)"])
    }

    /// An expression ends with its block.
    @Test func nothingReachesIntoTheNextBlock() {
        let found = TemporalTagger(mode: .narrative).expressions(in: "It began on 14\n\nOctober 2017")
        #expect(found.map { $0.date?.edtf } == ["2017-10"])
    }
}
