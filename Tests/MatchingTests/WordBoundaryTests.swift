import Matching
import Testing

struct WordBoundaryTests {
    @Test func onlyWholeWordsMatch() {
        #expect(found(["May", "Deen", "Syria"], in: "MayAdeen, MayDeen, Syrian, Syria2, 2Syria, Syria") == ["Syria"])
        #expect(found(["حلب"], in: "حلبي محلب حلب") == ["حلب"])
        #expect(found(["नेपाल"], in: "नेपाली").isEmpty)
    }

    @Test func underscoreIsPartOfAWord() {
        #expect(found(["Hamou", "Ammar"], in: "Ammar_Hamou _Hamou Hamou_").isEmpty)
    }

    @Test func currencySignIsPartOfAWord() {
        #expect(found(["US"], .exact, in: "US$20 million of the US") == ["US"])
        #expect(NameMatcher([NamePattern("US", .exact)]).matches(in: Array("US$20".utf8)).isEmpty)
    }

    @Test(arguments: ["'s", "’s", "'", "’", "’S", "'d", "'ll", "’re", "’ve", "’s-"])
    func englishEndingsStayOutside(ending: String) {
        #expect(found(["Islamic State"], in: "the Islamic State\(ending) weapons") == ["Islamic State"])
    }

    @Test func apostropheInsideAWordIsNoBoundary() {
        #expect(found(["Sana"], in: "in Sana'a, Sana’a, SANA'A").isEmpty)
        #expect(found(["Arrat", "Ma"], in: "Ma'Arrat").isEmpty)
        #expect(found(["Sana", "Sana'a"], in: "Sana'a’s") == ["Sana'a"])
    }

    @Test func elisionsOfFrenchStayOutside() {
        #expect(found(["Irak", "Alep"], in: "l’Irak, d'Alep, L'IRAK, aujourd'Alep") == ["Irak", "Alep", "IRAK"])
    }

    @Test func quotedNameIsFound() {
        #expect(found(["Raqqa"], in: "‘Raqqa’ 'Raqqa' “Raqqa” (Raqqa) *Raqqa* Raqqa/Raqqa").count == 7)
    }

    @Test(arguments: [
        ("US-backed", false, true), ("pro-US", true, false), ("anti-US-led", true, true), ("US\u{2011}backed", false, true),
        ("US\u{AD}-backed", false, true), ("US- and", false, true), ("US", false, false), ("US - and", false, false), ("US--and", false, false),
        ("and--US", false, false), ("and—US—or", false, false), ("and–US–or", false, false),
    ])
    func hyphensAreReported(text: String, before: Bool, after: Bool) {
        let matches = NameMatcher([NamePattern("US", .exact)]).matches(in: Array(text.utf8))
        #expect(matches.map(\.hyphenBefore) == [before])
        #expect(matches.map(\.hyphenAfter) == [after])
    }

    @Test func nameMayEndInAFullStop() {
        #expect(found(["U.S."], .exact, in: "in the U.S. He left the U.S., U.S.-backed, U.S.") == ["U.S.", "U.S.", "U.S.", "U.S."])
        #expect(found(["U.S."], .exact, in: "U.S.A.").isEmpty)
    }
}
