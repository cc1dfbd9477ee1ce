import Diagnostics
import Explainer
import Testing

@testable import Content

/// Texts that are shown as they are.
@Suite struct PlainTextTests {
    private func problems(_ value: String) throws -> [String] {
        try decode("title: \(value)\n") { fields in _ = fields.text("title") }.problems
    }

    @Test(arguments: [
        "The road", "5 * 3", "snake_case", "Qal`at and Ma`arra", "\"[Bali] said\"", "'\"Sleepers\" leave'", "\"“The road”\"", "“One” and “two”",
        "“The road",
        "'“'", "https://example.org/a_b_c", "'*'", "a_b_c",
    ])
    func accepts(value: String) throws {
        #expect(try problems(value) == [])
    }

    @Test(arguments: [
        ("a **b**", "**b**"), ("a *b*", "*b*"), ("a _b_", "_b_"), ("a `b`", "`b`"), ("a [b](place:c)", "[b](place:c)"), ("'a **b**'", "**b**"),
        ("a ![b](c.png)", "![b](c.png)"), ("a <https://example.org/a_b>", "<https://example.org/a_b>"),
    ])
    func markdown(value: String, markup: String) throws {
        #expect(
            try problems(value) == ["warning markdown-in-text «\(markup)»: Markdown is not read here: readers see its signs -> write the words alone"]
        )
    }

    @Test(arguments: ["“The road”", "„The road“", "”The road”"])
    func typographicQuotes(value: String) throws {
        #expect(try problems(value).count == 1)
        #expect(try problems(value)[0].hasPrefix("warning typographic-quotes «\(value)»"))
    }

    @Test func typographicCharactersInEnglish() throws {
        func texts(_ language: Language) throws -> [String] {
            try decode("title: It's \"so\"\nsummary: \"'It' -- was...\"\nname: Ma'dan\ntext: it's\n", language: language) { fields in
                [fields.text("title"), fields.required("summary", "")?.value ?? "", fields.text("name"), fields.text("text")]
            }.product
        }
        #expect(try texts(.english) == ["It’s “so”", "‘It’ – was…", "Ma'dan", "it's"])
        #expect(try texts(.arabic) == ["It's \"so\"", "'It' -- was...", "Ma'dan", "it's"])
    }

    /// An id, a date or a Markdown text is no text that is shown as it is.
    @Test func otherKeys() throws {
        #expect(try decode("text: a **b**\nid: “b”\n") { fields in (fields.text("text"), fields.text("id")) }.problems == [])
    }
}
