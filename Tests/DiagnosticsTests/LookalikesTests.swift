import Diagnostics
import Testing

@Suite struct LookalikesTests {
    private func advice(_ word: String) -> String? {
        Lookalikes.advice(on: word) { ["lina-haddad", "title", "دير-الزور"].contains($0) }
    }

    @Test(arguments: [
        "lina\u{200B}-haddad", "lina-haddad\u{A0}", "\u{FEFF}title", "title\u{200F}", "li\u{AD}na-haddad", "دير\u{200C}-الزور",
    ])
    func charactersThatDoNotShow(word: String) {
        #expect(advice(word) == "a character that does not show stands in it: write it again")
    }

    @Test(arguments: [
        ("lin\u{430}-haddad", "\u{430}", "U+0430"), ("titl\u{435}", "\u{435}", "U+0435"), ("lina\u{2013}haddad", "\u{2013}", "U+2013"),
        ("lin\u{430}\u{200B}-haddad", "\u{430}", "U+0430"),
    ])
    func charactersThatLookAlike(word: String, character: String, code: String) {
        #expect(advice(word) == "\"\(character)\" in it is another character than it seems (\(code)): write it again")
    }

    @Test(arguments: ["title", "titel", "tit\u{E9}l", "\u{43B}\u{435}\u{43D}\u{430}", "titl\u{200B}", ""])
    func otherWords(word: String) {
        #expect(advice(word) == nil)
    }
}
