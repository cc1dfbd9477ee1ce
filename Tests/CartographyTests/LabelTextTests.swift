import Cartography
import Testing

@Suite struct LabelTextTests {
    @Test func longNamesHaveFourLinesAtMost() {
        #expect(LabelText.lines(of: "Mayadeen") == ["Mayadeen"])
        #expect(LabelText.lines(of: "Villages east of Deir e-Zor city") == ["Villages east of", "Deir e-Zor city"])
        let long = LabelText.lines(of: String(repeating: "municipality of many ", count: 8))
        #expect(long.count == 4 && long.last?.hasSuffix("…") == true && long.allSatisfy { LabelText.width(of: $0) <= 120 })
        let word = LabelText.lines(of: String(repeating: "X", count: 90))
        #expect(word.count == 1 && LabelText.isCut(word) && LabelText.width(of: word[0]) <= 120)
        #expect(LabelText.lines(of: "").count == 1)
    }

    @Test func accentsTakeNoRoom() {
        #expect(LabelText.width(of: "e\u{301}") == LabelText.width(of: "e"))
        #expect(LabelText.width(of: "\u{645}\u{64F}") == LabelText.width(of: "\u{645}"))
    }

    @Test func whatIsTooWideIsCut() {
        #expect(LabelText.cut("Deir e-Zor", to: 200) == "Deir e-Zor")
        #expect(LabelText.cut("Deir e-Zor", to: 48) == "Deir…")
    }
}
