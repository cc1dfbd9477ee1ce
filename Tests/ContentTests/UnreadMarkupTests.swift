import Diagnostics
import Explainer
import Markdown
import Testing

@testable import Content

/// Signs that readers would see: what is told of them, and what is meant as it is.
@Suite struct UnreadMarkupTests {
    private func ids(_ text: String) -> [String] {
        problems(text).map(\.id)
    }

    private func problems(_ text: String) -> [Diagnostic] {
        ProseChecker(
            Prose(Document(parsing: text)), in: "content/articles/a.md", at: .body, known: KnownIDs([.place: ["mayadeen"]])
        ).problems
    }

    @Test(arguments: [
        // Emphasis
        "2 ** 3", "2**3", "x ** y ** z", "f**k", "a * b", "5*", "a ** bc", "** a ** b", "*one* and **two** and ***three***", "____", "a ____ b",
        "snake__case", "**", "(**)",
        "`**a`", "\\*\\*a", "a \\*\\* b", "~ 5", "~5 km", "~~~\na\n~~~", "*****", "a ***** b", "**a** *b*", "__a__", "~~a~~",
        // Links
        "[sic] (see below)", "[sic] (2017)", "[a] b (c)", "(a)[b]", "(see)[1]", "a [b] [c]", "[]", "[[a]",
        "f(x)[i]", "\\[[a]]", "{a}", "{ {a} }", "\\{{a}}", "`{{a}}`",
        // Numbers, hashtags, bars, hyphens
        "#1", "#hashtag", "#a", "\\##a", "a ##b", "#######a", "a | b", "a | b\nc | d", "|x| + |y|", "|x|", "| a",
        "-5 degrees\n-6 degrees", "-a", "- a\n- b", "1.5 km\n2.5 km", "1. a\n2. b", "\u{2013} a\n\u{2013} b", "\u{2022} a",
        "    | a | b |\n    | c | d |", "`| a | b |`",
        "| a | b |\n|---|---|\n| c | d |", "a\n\n---\n\nb", "> [!KNOWN] a\n> b", "> [a] b", "[KNOWN] a", "> a\n>\n> [KNOWN] b",
        "## a\n\n### b\n\n#### c\n\n## d", "It[^1].\n\n[^1]: So.",
    ])
    func accepts(text: String) {
        #expect(ids(text) == [])
    }

    @Test(arguments: [
        ("**a", "not-emphasis"), ("a**", "not-emphasis"), ("** a**", "not-emphasis"), ("** Raqqa ** lies", "not-emphasis"),
        ("the ** big ** town", "not-emphasis"), ("a\n** The army", "not-emphasis"), ("**a **b", "not-emphasis"), ("(**a)", "not-emphasis"),
        ("**a.**B", "not-emphasis"), ("***a", "not-emphasis"), ("**[a](place:mayadeen)", "not-emphasis"), ("## **a", "not-emphasis"),
        ("**a\n\n**b", "not-emphasis not-emphasis"), ("**a __b ~~c", "not-emphasis"),
        ("[a] (www.example.org)", "not-a-link"), ("[a] (#who)", "not-a-link"), ("[a] (../b.md)", "not-a-link"),
        ("[a] (mailto:b@example.org)", "not-a-link"),
        ("(a)[https://example.org]", "not-a-link"), ("[a][b c]", "not-a-link"), ("[[a|b]]", "not-a-link"), ("{% a %}", "not-filled-in"),
        ("##a", "not-a-heading"), ("a\n##b", "not-a-heading"), ("##\u{A0}a", "not-a-heading"), ("##**a**", "not-a-heading"),
        ("| a | b |", "not-a-table"), ("|a|b|\n|c|d|", "not-a-table"), ("a | b\n--- | --- | ---", "not-a-table"),
        ("text\n| a | b |\n| c | d |", "not-a-table"),
        ("| a | b |\n\n|---|---|\n| c | d |", "not-a-table"), ("> | a | b |\n> | c | d |", "not-a-table"),
        ("*a\n*b", "not-a-list"), ("1.a\n2.b", "not-a-list"), ("1)a\n2)b", "not-a-list"), ("\u{25AA} a\n\u{25AA} b", "not-a-list"),
        ("[!note] a", "not-a-box"), ("> [UNKNOWN] a", "not-a-box"), ("> a\n>\n> [!KNOWN] b", "not-a-box"),
        ("### a", "heading-skips-level"), ("## a\n\n#### b\n\n#### c", "heading-skips-level"), ("## a\n\n##### b\n\n### c", "heading-skips-level"),
        ("It[^1], and it[^1].", "missing-footnote"), ("[^1] a", "missing-footnote"), ("a[^1]\n\n[^1] b", "missing-footnote"),
        ("a[^1] b[^2]", "missing-footnote missing-footnote"),
    ])
    func reports(text: String, expected: String) {
        #expect(ids(text).joined(separator: " ") == expected)
    }

    /// Long lines of signs must not take time in proportion to the square of their length.
    @Test(arguments: ["[", "](", "] (", "**a ", "{{", "[[a", ")[", "a][", "##a\n", "|a\n", "-a\n", "[^a", "1.a\n"])
    func signsByTheThousand(signs: String) {
        let text = String(repeating: signs, count: 20_000)
        #expect(problems(text).count <= 20_000)
    }
}
