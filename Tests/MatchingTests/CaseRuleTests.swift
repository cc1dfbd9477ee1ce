import Matching
import Testing

struct CaseRuleTests {
    @Test func acronymsMatchByExactCase() {
        #expect(found(["IS"], .exact, in: "The regime is now where IS was. Is it? iS") == ["IS"])
        #expect(found(["US"], .exact, in: "for us to be aware, US-backed") == ["US"])
        #expect(found(["SDFs"], .exact, in: "SDFS, SDFs") == ["SDFs"])
    }

    @Test func capitalsOfANameMustBeThere() {
        #expect(found(["West Bank"], in: "the West Bank, the western bank, the west bank, the West bank, the west Bank") == ["West Bank"])
    }

    @Test func nameMatchesInAllCapitals() {
        #expect(found(["Amman", "Deir e-Zor"], in: "AMMAN: DEIR E-ZOR, Deir E-Zor") == ["AMMAN", "DEIR E-ZOR", "Deir E-Zor"])
    }

    @Test func nameWithoutCapitalsMatchesAsWritten() {
        #expect(found(["bitcoin"], in: "bitcoin, Bitcoin") == ["bitcoin", "Bitcoin"])
    }

    @Test(arguments: ["al-Bukamal", "Al-Bukamal"])
    func articleMayHaveEitherCase(name: String) {
        #expect(
            found([name], in: "Al-Bukamal, al-Bukamal, AL-BUKAMAL, al-bukamal, Al-bukamal") == ["Al-Bukamal", "al-Bukamal", "AL-BUKAMAL"])
    }

    @Test(arguments: [("Deir Ez-Zor", "Deir ez-Zor"), ("Umm Al-Fahm", "Umm al-Fahm"), ("Al Bab", "al Bab"), ("As-Suwayda", "as-Suwayda")])
    func anyArticleMayHaveEitherCase(written: String, found text: String) {
        #expect(found([written], in: "in \(text)") == [text])
        #expect(found([text], in: "in \(written)") == [written])
    }

    @Test func wordsOfEnglishAreNoArticles() {
        #expect(found(["At Tall", "Tall Abyad"], in: "the battle at Tall Abyad") == ["Tall Abyad"])
        #expect(found(["As Salt"], in: "as Salt said").isEmpty)
    }

    @Test func articleIsNotFreeWhereItHasTheOnlyCapital() {
        #expect(found(["Al-jazeera"], in: "al-jazeera, Al-jazeera") == ["Al-jazeera"])
    }

    @Test func rulesAreAppliedToEachPatternOfOneName() {
        let matcher = NameMatcher([NamePattern("WHO", .exact), NamePattern("Who", .name)])
        #expect(matcher.matches(in: Array("WHO, Who, who".utf8)).map(\.patterns) == [[0, 1], [1]])
    }
}
