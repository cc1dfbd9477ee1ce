import Matching
import Testing

struct ArabicProcliticsTests {
    private func matches(_ names: [String], in text: String) -> [String] {
        let bytes = Array(text.utf8)
        return NameMatcher(names.map { NamePattern($0) }).matches(in: bytes).map {
            ($0.hasProclitic ? "+" : "") + String(decoding: bytes[$0.range], as: UTF8.self)
        }
    }

    @Test(arguments: ["و", "ف", "ب", "ل", "ك", "وب", "فل", "وَ", "وال", "بال", "وبال", "لل", "ولل"])
    func nameIsFoundAfterProclitics(proclitic: String) {
        #expect(matches(["حلب"], in: "قال \(proclitic)حلب.") == ["+حلب"])
    }

    @Test(arguments: ["ال", "م", "س", "بب", "بو", "لال", "والال", "وو"])
    func otherLettersAreNoProclitics(letters: String) {
        #expect(matches(["حلب"], in: "\(letters)حلب").isEmpty)
    }

    @Test func articleMayBePartOfTheName() {
        #expect(matches(["الرقة"], in: "بالرقة والرقة الرقة") == ["+الرقة", "+الرقة", "الرقة"])
        #expect(matches(["رقة", "الرقة"], in: "بالرقة") == ["+الرقة"])
    }

    @Test func wholeWordComesFirst() {
        #expect(matches(["لبنان", "بنان"], in: "لبنان ولبنان") == ["لبنان", "+لبنان"])
    }

    @Test func shortNamesAreNotFound() {
        #expect(matches(["حل"], in: "وحل حل") == ["حل"])
        #expect(matches(["حَلّ"], in: "وحل").isEmpty)
    }

    @Test func otherScriptsHaveNone() {
        #expect(matches(["Aleppo"], in: "وAleppo").isEmpty)
    }

    @Test func nameMayHaveSeveralWords() {
        #expect(matches(["دير الزور"], in: "وبدير الزور") == ["+دير الزور"])
    }

    @Test func boundariesHoldAfterProcliticsToo() {
        #expect(matches(["حلب"], in: "وحلبي").isEmpty)
        #expect(matches(["حلب"], in: "موحلب").isEmpty)
    }

    @Test func procliticsStayOutsideTheRange() {
        let matches = NameMatcher([NamePattern("حلب")]).matches(in: Array("-و\u{200C}حلب-".utf8))
        #expect(matches == [NameMatch(range: 6..<12, patterns: [0], hyphenBefore: true, hyphenAfter: true, hasProclitic: true)])
    }
}
