import Diagnostics
import Markdown
import Testing

@testable import Content

@Suite struct LostFootnoteTests {
    private func lost(_ text: String) -> [String] {
        let source = source(text)
        return LostFootnote.find(in: Document(parsing: source.bytes), source: source.bytes, body: source.bytes.indices)
            .map { $0.diagnostic(in: source.path, at: $0.range).summary(in: source) }
    }

    @Test(arguments: [
        "a[^1]\n\n[^1]: b", "a[^1]\n\n   [^1]: b", "> a[^1]\n>\n> [^1]: b", "- a[^1]\n- [^1]: b", "    [^1]: b\n", "```\n[^1]: b\n```", "\\[^1]: b",
        "a\n    [^1]: b", "> ```\n> [^1]: b\n> ```", "a [^1]: b", "1.5) [^1]: b", "[^]: b", "[^ 1]: b", "[^1]",
    ])
    func accepts(text: String) {
        #expect(lost(text) == [])
    }

    @Test(arguments: [
        "[^x]: b", "   [^x]: b", "a\n  [^x]: <b>", "> [^x]: b", "> > [^x]: b", "- [^x]: b", "* [^x]: b", "1. [^x]: b", "2) a\n   [^x]: b",
        "- > [^x]: b\n",
        "a[^1]\n\n[^1]: b\n\n    [^x]: c", "\t> a\n\n> \t[^x]: b".replacing("\t", with: " "),
    ])
    func whatNothingRefersTo(text: String) {
        #expect(
            lost(text) == [
                "warning unused-footnote «[^x]:»: nothing refers to the footnote \"x\", so that it is left out -> write [^x] where it belongs"
            ])
    }

    @Test func whatOnlyALostOneRefersTo() {
        #expect(lost("[^a]: see[^b]\n[^b]: see[^c]\n[^c]: d").count == 3)
        #expect(lost("x[^a]\n\n[^a]: see[^b]\n[^b]: c").isEmpty)
    }

    @Test func whatStandsAboveAlready() {
        #expect(
            lost("a[^x]\n\n[^x]: b\n\n> [^X]: c") == [
                "warning repeated-footnote «[^X]:»: a footnote \"X\" stands above already, and this one is left out"
                    + " -> give it another label, or join the two"
            ])
    }
}
