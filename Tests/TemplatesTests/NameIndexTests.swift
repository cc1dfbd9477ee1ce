import Annotation
import Explainer
import Testing

@testable import Templates

@Suite struct NameIndexTests {
    private func index(_ language: Language = .english) -> NameIndex {
        NameIndex(
            of: Make.site(
                Make.settings(language: language),
                articles: [
                    Make.article("bridge", "The bridge"), Make.article("2017", "2017 in brief"), Make.article("ar", "النهر", language: .arabic),
                ],
                contributors: [Make.contributor("ada", "Ada Éluard")],
                places: [
                    Make.place("bukamal", Make.names("al-Bukamal", arabic: "البوكمال", aliases: ["Abu Kamal"])),
                    Make.place("hidden", Make.names("Hidden"), hasPage: false),
                ],
                actors: [Make.actor("sdf", Make.names("Élan", abbreviation: "SDF"))], sources: [Make.source("report", "بيان", language: "ar")],
                pages: [Make.page("about", "About us")]
            ).site)
    }

    @Test func namesAreInOneOrderWhateverTheArticleAndMarks() {
        #expect(
            index().entries.map(\.name) == [
                "About us", "Abu Kamal", "Ada Éluard", "al-Bukamal", "Élan", "SDF", "The bridge", "البوكمال", "بيان", "النهر", "2017 in brief",
            ])
        #expect(index().letters.map(\.title) == ["A", "B", "E", "S", "T", "ب", "ن", "0–9"])
    }

    @Test func theScriptOfTheSiteComesFirst() {
        #expect(index(.arabic).letters.map(\.title) == ["ب", "ن", "A", "B", "E", "S", "T", "0–9"])
    }

    @Test func otherNamesRefer() {
        #expect(index().entries.filter(\.isOther).map(\.name) == ["Abu Kamal", "SDF", "البوكمال"])
        #expect(index().entries.filter { $0.language == "ar" }.map(\.name) == ["البوكمال", "بيان", "النهر"])
    }

    /// What the search leaves out stands here all the same.
    @Test func singleSignsCount() {
        let titles = ["5 questions", "A year of siege", "J. Smith", "X-ray of a war"]
        let index = NameIndex(of: Make.site(articles: titles.enumerated().map { Make.article("a\($0)", $1) }).site)
        #expect(index.letters.map(\.title) == ["A", "J", "X", "0–9"])
    }

    /// The letter decides, not the words behind it.
    @Test func aLetterHasOneGroup() {
        let titles = ["日本 Raqqa", "日本", "日曜 بيان"]
        let index = NameIndex(of: Make.site(articles: titles.enumerated().map { Make.article("a\($0)", $1) }).site)
        #expect(index.letters.map(\.title) == ["日"])
    }

    @Test func aSmallSiteHasOnePage() {
        #expect(index().pages.isEmpty)
    }

    @Test func aLargeSiteHasPagesOfTheSameSize() {
        let articles =
            (0..<1_001).map { Make.article("a\($0)", "The article \(String($0 + 1_000))") } + [Make.article("ar", "النهر", language: .arabic)]
        let index = NameIndex(of: Make.site(articles: articles).site)
        #expect(index.pages.map(\.name) == ["t", "t-2", "t-3", "u0646"])
        #expect(index.pages.map(\.names) == [0..<333, 333..<667, 667..<1_001, 1_001..<1_002])
        #expect(index.pages.map(\.letter) == [0, 0, 0, 1])
    }
}
