import Diagnostics
import Testing

@Suite struct SpellingTests {
    @Test(arguments: [
        ("titel", "title"),  // neighbours swapped
        ("titl", "title"),  // one missing
        ("tittle", "title"),  // one too many
        ("tatle", "title"),  // one replaced
        ("title", "title"),
        ("Summary", "summary"),  // case is ignored
        ("ÉTÉ", "été"),
        ("contirbutros", "contributors"),  // two swaps
        ("الميادن", "الميادين"),
    ])
    func findsTheWordMeant(word: String, meant: String) {
        #expect(Spelling.nearest(to: word, in: ["date", "summary", "title", "contributors", "été", "الميادين"]) == meant)
    }

    @Test func theDistanceIsAtMostAThirdOfTheLength() {
        #expect(Spelling.nearest(to: "abcdef", in: ["xycdef"]) == "xycdef")
        #expect(Spelling.nearest(to: "abcdef", in: ["xyzdef"]) == nil)
        #expect(Spelling.nearest(to: "abcde", in: ["xbcde"]) == "xbcde")
        #expect(Spelling.nearest(to: "abcde", in: ["xycde"]) == nil)
    }

    @Test func shortWordsMayDifferInOneLetter() {
        #expect(Spelling.nearest(to: "ar", in: ["en", "ak"]) == "ak")
        #expect(Spelling.nearest(to: "a", in: ["ar"]) == "ar")
        // Nothing in common is nothing meant.
        #expect(Spelling.nearest(to: "a", in: ["b"]) == nil)
        #expect(Spelling.nearest(to: "", in: ["b", ""]) == nil)
        #expect(Spelling.nearest(to: "a", in: [""]) == nil)
    }

    @Test func aSwapTouchesItsLettersOnce() {
        // "ca" to "abc" is three edits when no letter is touched twice, two otherwise.
        #expect(Spelling.nearest(to: "cazzzz", in: ["abczzzz"]) == nil)
    }

    @Test func theNearerWordWins() {
        #expect(Spelling.nearest(to: "mayaden", in: ["maydan", "mayadeen"]) == "mayadeen")
        #expect(Spelling.nearest(to: "mayaden", in: ["mayadeen", "maydan"]) == "mayadeen")
    }

    @Test func equallyNearWordsAreTakenInTheirOrder() {
        let words = ["bat", "cat", "hat", "rat"]
        for shift in words.indices {
            #expect(Spelling.nearest(to: "zat", in: words[shift...] + words[..<shift]) == "bat")
        }
    }

    @Test func theOnlyLongFormIsMeant() {
        let authors = ["justin-clark", "mohammad-abdulssattar-ibrahim", "orion-wilcox"]
        #expect(Spelling.nearest(to: "jclark", in: authors) == "justin-clark")
        #expect(Spelling.nearest(to: "clark", in: authors) == "justin-clark")
        #expect(Spelling.nearest(to: "Ibrahim", in: authors) == "mohammad-abdulssattar-ibrahim")
        #expect(Spelling.nearest(to: "jclark", in: authors + authors) == "justin-clark")
        #expect(Spelling.nearest(to: "jclark", in: authors + ["jane-clark"]) == nil)
        // Fewer than half of the letters, another first letter, no whole part, too short.
        #expect(Spelling.nearest(to: "jclar", in: authors) == nil)
        #expect(Spelling.nearest(to: "tinclark", in: authors) == nil)
        #expect(Spelling.nearest(to: "usti", in: authors) == nil)
        #expect(Spelling.nearest(to: "de", in: ["camp-de-gaulle"]) == nil)
    }

    @Test func aNearWordGoesBeforeALongForm() {
        #expect(Spelling.nearest(to: "clark", in: ["justin-clark", "clarke"]) == "clarke")
    }

    @Test func veryLongWordsAreNotCompared() {
        let long = String(repeating: "a", count: 101)
        #expect(Spelling.nearest(to: long, in: [long]) == nil)
        #expect(Spelling.nearest(to: String(long.dropLast()), in: [long]) == long)
        #expect(Spelling.nearest(to: "abc", in: [String(repeating: "abc", count: 1_000_000)]) == nil)
    }

    @Test func noCandidateNoWord() {
        #expect(Spelling.nearest(to: "title", in: []) == nil)
        #expect(Spelling.nearest(to: "title", in: ["organisation", "latitude"]) == nil)
    }

    @Test func noShortForms() {
        #expect(Spelling.nearest(to: "clark", in: ["justin-clark"], takesShortForms: false) == nil)
        #expect(Spelling.nearest(to: "clarc", in: ["clark"], takesShortForms: false) == "clark")
    }
}
