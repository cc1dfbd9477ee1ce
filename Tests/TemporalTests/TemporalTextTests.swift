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
    }

    /// An expression ends with its block.
    @Test func nothingReachesIntoTheNextBlock() {
        let found = TemporalTagger(mode: .narrative).expressions(in: "It began on 14\n\nOctober 2017")
        #expect(found.map { $0.date?.edtf } == ["2017-10"])
    }
}
