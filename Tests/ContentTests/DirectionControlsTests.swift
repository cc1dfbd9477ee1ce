import Diagnostics
import Explainer
import Markdown
import Testing

@testable import Content

@Suite struct DirectionControlsTests {
    private func found(_ text: String) -> DirectionControls? { DirectionControls.first(in: Array(text.utf8)) }

    @Test(arguments: [
        "", "The road", "\u{200F}دير الزور\u{200E} 2017", "a \u{2067}دير\u{2069} b", "\u{2066}a\u{2069}", "\u{2068}a\u{2067}b\u{2069}\u{2069}",
        "\u{202B}دير\u{202C}",
        "\u{2067}a\u{202A}b\u{2069}", "a\u{202C}", "a\u{2069}", "\u{61C}دير", "\u{2067}two\nlines\u{2069}", "“quotes” – and …", "\u{E2}\u{80}",
        "می\u{200C}خواهم",
    ])
    func accepts(text: String) { #expect(found(text) == nil) }

    @Test(arguments: [
        ("a\u{202E}b", DirectionControls.Kind.override, 1), ("a\u{202E}b\u{202C}", .override, 1), ("a\u{202D}b", .override, 1),
        ("12345678 \u{202E}", .override, 9), ("a\u{202B}b", .openEmbedding, 1), ("\u{202A}a\u{2069}", .openEmbedding, 0),
        ("\u{2067}a\u{202C}", .openIsolate, 0), ("\u{2067}a\n \nb\u{2069}", .openIsolate, 0), ("\u{2068}a\u{2067}b\u{2069}", .openIsolate, 0),
        ("دير\u{2066}", .openIsolate, 6),
    ])
    func finds(text: String, kind: DirectionControls.Kind, position: Int) {
        #expect(found(text) == DirectionControls(kind: kind, range: position..<(position + 3)))
    }

    private let override =
        "an invisible character here turns the order of the letters behind it round: delete it -> Arabic and Latin find their order without it"
    private let open = "an invisible character here sets the order of the words behind it, and nothing ends that -> delete it, or write"

    @Test func inTextsOfAFile() {
        func problem(_ text: String) -> String? {
            let source = source(text)
            return DirectionControls.problem(in: source, 0..<source.bytes.count)?.summary(in: source)
        }
        #expect(problem("a \u{202E}b") == "error direction-override «\u{202E}»: \(override)")
        #expect(problem("a \u{202B}b") == "error direction-not-closed «\u{202B}»: \(open) U+202C behind the words that it is for")
        #expect(problem("a \u{2067}b") == "error direction-not-closed «\u{2067}»: \(open) U+2069 behind the words that it is for")
    }

    @Test func inFrontMatters() {
        func problem(_ yaml: String) -> String? {
            let source = source(yaml)
            guard case .failure(let failure) = YAMLReader.read(source, 0..<source.bytes.count) else { return nil }
            return failure.diagnostic.summary(in: source)
        }
        #expect(problem("title: a \u{202E}b\n") == "error direction-override «\u{202E}»: \(override)")
        #expect(problem("title: \"a \\u202Eb\"\n") == "error direction-override «a \\u202Eb»: \(override)")
        #expect(problem("names: [x, \u{2067}b]\n")?.hasPrefix("error direction-not-closed «\u{2067}»") == true)
        // Each value is a paragraph of its own.
        #expect(problem("a: \u{2067}b\nc: d\u{2069}\n")?.hasPrefix("error direction-not-closed «\u{2067}»") == true)
        #expect(problem("a: \u{2067}دير\u{2069} b\n") == nil)
    }

    @Test func inReferences() {
        func problem(_ text: String) -> String? {
            let source = source(text)
            let document = Document(parsing: text, options: ParsingOptions(smartPunctuation: false))
            return ControlCharacters.problem(in: document, of: source.path, at: .body)?.summary(in: source)
        }
        #expect(problem("a &#x202E;b") == "error direction-override «&#x202E;»: \(override)")
        #expect(problem("One.\n\n- a *&#8239;* &#8295;b\n") == "error direction-not-closed «&#8295;»: \(open) U+2069 behind the words that it is for")
        #expect(problem("a &#x2067;b&#x2069; `&#x202E;`") == nil)
    }
}
