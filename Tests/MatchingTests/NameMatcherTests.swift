import Matching
import Testing

struct NameMatcherTests {
    @Test func reportsByteOffsetsOfTheOriginalText() {
        let text = Array("…in Dayr az Zawr, é".utf8)
        let matches = NameMatcher([NamePattern("Amman"), NamePattern("Dayr az-Zawr"), NamePattern("Dayr az Zawr")]).matches(in: text)
        #expect(matches == [NameMatch(range: 6..<18, patterns: [2])])
    }

    @Test func longestNameWins() {
        #expect(found(["US", "US Central Command", "Central Command"], in: "the US Central Command said") == ["US Central Command"])
        #expect(found(["Deir e-Zor", "Deir e-Zor city"], in: "Deir e-Zor city, Deir e-Zor") == ["Deir e-Zor city", "Deir e-Zor"])
    }

    @Test func leftmostNameWins() {
        #expect(found(["River Delta", "Nile River", "Delta"], in: "the Nile River Delta") == ["Nile River", "Delta"])
    }

    @Test(arguments: ["Syria Direct", "Damascus University", "Western Michigan University"])
    func nameInsideLongerNameIsNotFound(longer: String) {
        let shorter = longer.split(separator: " ").map(String.init)
        #expect(found(shorter + [longer], in: "told \(longer) so") == [longer])
    }

    @Test func fallsBackToTheNextShorterName() {
        #expect(found(["Deir", "Deir e-Zor", "Deir e-Zor Pro"], in: "Deir e-Zor province") == ["Deir e-Zor"])
        #expect(found(["Deir", "Deir E-Zor"], .exact, in: "Deir e-Zor") == ["Deir"])
        #expect(found(["Aleppo", "Aleppo Today"], in: "in Aleppo Today@example.net") == ["Aleppo"])
    }

    @Test func allPatternsOfOneNameAreReported() {
        let patterns = [NamePattern("Islamic State"), NamePattern("IS", .exact), NamePattern("Is"), NamePattern("İS"), NamePattern("is", .exact)]
        func numbers(_ text: String) -> [[Int]] { NameMatcher(patterns).matches(in: Array(text.utf8)).map(\.patterns) }
        #expect(numbers("IS") == [[1, 2, 3]])
        #expect(numbers("Is") == [[2]])
        #expect(numbers("is") == [[4]])
    }

    @Test func nextNameMayFollowAtOnce() {
        #expect(found(["U.S.", "(SDF)"], in: "U.S.(SDF)") == ["U.S.", "(SDF)"])
    }

    @Test func nameMayBeOneLetter() {
        #expect(found(["Y"], in: "Y, Y-backed, Y's, Yes, of Y") == ["Y", "Y", "Y", "Y"])
    }

    @Test func patternThatFoldsToNothingNeverMatches() {
        #expect(found(["", " ", "\u{064B}\u{200D}"], in: "a \u{064B} b").isEmpty)
        #expect(NameMatcher([]).matches(in: Array("Amman".utf8)).isEmpty)
        #expect(NameMatcher([NamePattern("Amman")]).matches(in: []).isEmpty)
    }

    @Test func partOfATextIsAWorldOfItsOwn() {
        let text = Array("Syrians in Syria, not Syriac".utf8)
        let matcher = NameMatcher([NamePattern("Syria")])
        #expect(matcher.matches(in: text).map(\.range) == [11..<16])
        #expect(matcher.matches(in: text[0..<5]).map(\.range) == [0..<5])
        #expect(matcher.matches(in: text[22..<27]).map(\.range) == [22..<27])
        #expect(matcher.matches(in: text[12...]).isEmpty)
    }

    @Test func blocksOfATextAreWorldsOfTheirOwn() {
        let text = Array("Syria, to@Al Bab\nSyria's Al Bab".utf8)
        let matcher = NameMatcher([NamePattern("Syria"), NamePattern("Al Bab")])
        func ranges(_ blocks: Range<Int>...) -> [[Range<Int>]] { matcher.matches(in: text, blocks: blocks).map { $0.map(\.range) } }
        #expect(ranges(0..<16, 17..<31) == [[0..<5], [17..<22, 25..<31]])
        // Cut inside a name, and behind what makes an address of it.
        #expect(ranges(0..<12, 12..<16, 10..<16, 31..<31) == [[0..<5], [], [10..<16], []])
        #expect(ranges().isEmpty)
    }

    @Test func whiteSpaceFolds() {
        for space in [" ", "  ", "\n", "\r\n", " \t\n ", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2007} \u{200A}"] {
            #expect(found(["Deir e-Zor city"], in: "in Deir\(space)e-Zor\(space)city\(space)now") == ["Deir\(space)e-Zor\(space)city"])
        }
        #expect(found(["Deir\u{A0}e-Zor  city "], in: "Deir e-Zor city") == ["Deir e-Zor city"])
        #expect(found(["Al Bab"], in: "AlBab").isEmpty)
    }

    @Test func trailingWhiteSpaceStaysOutside() {
        #expect(found(["Mayadeen", "Mayadeen earlier"], in: "of Mayadeen\u{A0} late") == ["Mayadeen"])
    }

    @Test(arguments: ["\u{2019}", "\u{2018}", "\u{02BC}", "\u{02BB}", "\u{02BF}", "\u{02BE}", "`", "´", "'"])
    func apostrophesAreOne(apostrophe: String) {
        #expect(found(["Al-Qa'im"], in: "in Al-Qa\(apostrophe)im,") == ["Al-Qa\(apostrophe)im"])
        #expect(found(["\(apostrophe)Ayn Issa"], in: "in 'Ayn Issa") == ["'Ayn Issa"])
        #expect(found(["'Ayn Issa"], in: "in \(apostrophe)Ayn Issa") == ["\(apostrophe)Ayn Issa"])
        #expect(found(["Ayn Issa"], in: "in \(apostrophe)Ayn Issa\(apostrophe)") == ["Ayn Issa"])
    }

    @Test(arguments: ["\u{2010}", "\u{2011}", "\u{2012}", "\u{2212}", "-"])
    func hyphensAreOne(hyphen: String) {
        #expect(found(["al-Bukamal"], in: "in al\(hyphen)Bukamal") == ["al\(hyphen)Bukamal"])
    }

    @Test func dashesAreNoHyphens() {
        #expect(found(["Israel", "Palestine", "Israel-Palestine"], in: "Israel–Palestine") == ["Israel", "Palestine"])
        #expect(found(["Mayadeen"], in: "Mayadeen—less than") == ["Mayadeen"])
    }

    @Test(arguments: [
        "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{FEFF}", "\u{200F}", "\u{202A}", "\u{2067}", "\u{0301}", "\u{064B}", "\u{0640}",
    ])
    func droppedCharactersDoNotHideAName(dropped: String) {
        #expect(found(["Mayadeen"], in: "in \(dropped)Maya\(dropped)deen.") == ["Maya\(dropped)deen"])
        #expect(found(["Maya"], in: "Maya\(dropped)deen").isEmpty)
        #expect(found(["Deen"], in: "Maya\(dropped)Deen").isEmpty)
    }

    @Test func marksAfterTheLastLetterAreTheName() {
        #expect(found(["Hamā"], in: "Hama\u{0304}, ") == ["Hama\u{0304}"])
        #expect(found(["حلب"], in: "حلبُ.") == ["حلبُ"])
        #expect(found(["Amman"], in: "Amman\u{200F}: ") == ["Amman"])
    }

    @Test func variationSelectorsAreDropped() {
        #expect(found(["Amman"], in: "❤\u{FE0F}Amman") == ["Amman"])
    }

    @Test func strayMarkBeforeTheFirstLetterIsNot() {
        let match = NameMatcher([NamePattern("Amman")]).matches(in: Array("\n\u{0650}AMMAN:".utf8))
        #expect(match.map(\.range) == [3..<8])
    }

    @Test func diacriticsFold() {
        #expect(found(["Al-Hasakah"], in: "Al-Ḥasakah al-ḥasakah AL-ḤASAKAH") == ["Al-Ḥasakah", "AL-ḤASAKAH"])
        #expect(found(["Şırnak", "İdlib", "Qamişlo"], in: "Sirnak Idlib IDLIB QAMIŞLO") == ["Sirnak", "Idlib", "IDLIB", "QAMIŞLO"])
        #expect(found(["Dêrik"], in: "De\u{0302}rik Derik") == ["De\u{0302}rik", "Derik"])
    }

    @Test func otherScriptsAreFoundToo() {
        #expect(found(["Алеппо", "Йемен"], in: "в Алеппо, АЛЕППО, И\u{0306}емен, алеппо") == ["Алеппо", "АЛЕППО", "И\u{0306}емен"])
        #expect(found(["Χαλέπι"], in: "στο ΧΑΛΕΠΙ και Χαλέπι") == ["ΧΑΛΕΠΙ", "Χαλέπι"])
        #expect(found(["叙利亚"], in: "（叙利亚）") == ["叙利亚"])
        #expect(found(["叙利"], in: "叙利亚").isEmpty)
    }
}
