import Explainer
import HTML
import Markdown
import Testing

@testable import Templates

@Suite struct WordsTests {
    @Test(arguments: Language.allCases) func everyKindHasAName(_ language: Language) {
        let words = Words.of(language)
        #expect(Article.Kind.allCases.allSatisfy { words.articleKinds[$0]?.isEmpty == false })
        #expect(Place.Kind.allCases.allSatisfy { words.placeKinds[$0]?.isEmpty == false && words.placeKindGroups[$0]?.isEmpty == false })
        #expect(Place.Control.Status.allCases.allSatisfy { words.controlStatuses[$0]?.isEmpty == false })
        #expect(Actor.Kind.allCases.allSatisfy { words.actorKinds[$0]?.isEmpty == false })
        #expect(Contributor.Role.allCases.allSatisfy { words.roles[$0]?.isEmpty == false })
        #expect(Event.Status.allCases.allSatisfy { words.statuses[$0]?.isEmpty == false && words.statusMeanings[$0]?.isEmpty == false })
        #expect(Event.Kind.allCases.allSatisfy { words.timelineWords.kinds[$0]?.isEmpty == false })
        #expect(Box.Kind.allCases.allSatisfy { words.boxes[$0]?.isEmpty == false })
        #expect(Language.allCases.allSatisfy { words.languageNames[$0.rawValue]?.isEmpty == false })
    }

    @Test func tablesNameTheSameLanguages() {
        #expect(Set(Words.english.languageNames.keys) == Set(Words.arabic.languageNames.keys))
    }

    @Test(arguments: [
        (0, "0 articles"), (1, "1 article"), (2, "2 articles"), (11, "11 articles"), (1_234, "1,234 articles"), (10_000, "10,000 articles"),
    ])
    func englishHasTwoForms(_ count: Int, _ text: String) {
        #expect(Words.english.articleCount(count) == text)
    }

    @Test(arguments: [
        (0, "0 مقالة"), (1, "مقالة واحدة"), (2, "مقالتان"), (3, "3 مقالات"), (10, "10 مقالات"), (11, "11 مقالة"), (99, "99 مقالة"),
        (100, "100 مقالة"),
        (103, "103 مقالات"), (111, "111 مقالة"),
    ])
    func arabicHasFiveForms(_ count: Int, _ text: String) {
        #expect(Words.arabic.articleCount(count) == text)
    }

    @Test func formsOfSourcesAndEventsDiffer() {
        #expect([11, 100].map { Words.arabic.sourceCount($0) } == ["11 مصدرا", "100 مصدر"])
    }

    @Test func listsEndInAnd() {
        #expect(Words.english.list([]).rendered == "")
        #expect(Words.english.list(["a"]).rendered == "a")
        #expect(Words.english.list(["a", "b"]).rendered == "a and b")
        #expect(Words.english.list(["a", "b", "c"]).rendered == "a, b and c")
        #expect(Words.arabic.list(["أ", "ب", "ج"]).rendered == "أ، ب وج")
    }

    @Test func placesToFillIn() {
        #expect(Words.english.page(2, of: 4) == "page 2 of 4")
        #expect("none".filled(with: "x") == "none")
        #expect("armed group".capitalizedFirst == "Armed group")
        #expect("".capitalizedFirst == "")
    }

    @Test func languagesAreNamedByCodeWhereNothingElseIsKnown() {
        #expect(Words.english.name(ofLanguage: "ar") == "Arabic")
        #expect(Words.english.name(ofLanguage: "ar-SY") == "Arabic")
        #expect(Words.english.name(ofLanguage: "tlh") == "tlh")
    }
}
