import Explainer
import Markdown
import Testing

@testable import Annotation

/// Texts are passed eight bytes at a time: what decides is met at each place among them.
@Suite struct CapitalisedNamesTests {
    private func names(_ text: String) throws -> [String] {
        let site = AnnotatedSite(SampleSite.site(articles: [try SampleSite.article("a", text)]))
        let text = try #require(site.texts.first { $0.id == .article(Identifier("a")) })
        return CapitalisedNames(text).ranges.map(text.prose.document.text)
    }

    @Test(arguments: 0..<20, [".", "!", "?", ":", "—", " “"])
    func aSentenceEndsAnywhere(letters: Int, sign: String) throws {
        let before = String(repeating: "a", count: letters)
        #expect(try names("\(before)foo\(sign) Then Karim Aziz") == ["Then Karim Aziz"])
        // The first word of a sentence is no name by itself.
        #expect(try names("\(before)foo\(sign) Then he met Karim Aziz and left the town") == ["Karim Aziz"])
    }

    @Test(arguments: 0..<20)
    func aWordWithoutSentenceEndIsOne(letters: Int) throws {
        #expect(try names("foo \(String(repeating: "a", count: letters)) Then he met Karim Aziz and left") == ["Then", "Karim Aziz"])
    }

    @Test(arguments: 0..<20, ["abcDef", "abc2Def", "abcéDef"])
    func theRestOfAWordIsNoWord(letters: Int, word: String) throws {
        #expect(try names("\(String(repeating: "a", count: letters))\(word) Karim Aziz") == ["Karim Aziz"])
        #expect(try names("\(String(repeating: "a ", count: letters))\(word) and Karim Aziz") == ["Karim Aziz"])
    }
}
