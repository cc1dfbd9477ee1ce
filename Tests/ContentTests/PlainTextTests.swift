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

    @Test(arguments: [
        ("<b>x</b>", "<b>"), ("a <i>b</i>", "<i>"), ("a<br/>b", "<br/>"), ("a <!-- b -->", "<!-- b -->"), ("<div>x", "<div>"), ("a </b>", "</b>"),
        ("a <a href='b'>c</a>", "<a href='b'>"),
    ])
    func html(value: String, tag: String) throws {
        #expect(try problems(value) == ["warning html-in-text «\(tag)»: HTML is not read here: readers see its signs -> write the words alone"])
    }

    @Test(arguments: [
        ("a&nbsp;b", "&nbsp;", "a space"), ("R&amp;D", "&amp;", "&"), ("a &#8217;b", "&#8217;", "’"), ("a &#x2014; b", "&#x2014;", "—"),
        ("a &lt;b&gt; c", "&lt;", "<"), ("R&D; a&eacute;", "&eacute;", "é"), ("a&shy;b", "&shy;", "the words alone"),
        ("a &#x202E;b", "&#x202E;", "the words alone"),
    ])
    func references(value: String, reference: String, character: String) throws {
        #expect(
            try problems(value) == [
                "warning html-in-text «\(reference)»: readers see this as it is, not the character that it stands for -> write \(character)"
            ])
    }

    @Test(arguments: [
        "a < b", "a <b and c> d", "x<3", "R&D", "AT&T; more", "Q&A", "R & D;", "the <unknown> road", "a <- b", "5 <10> 3", "&; &;", "1 &lt 2",
    ])
    func noHTML(value: String) throws {
        #expect(try problems("'\(value)'") == [])
    }

    @Test(arguments: ["=HYPERLINK(1)", "=1", "+cmd|\u{2019} /C calc!A0", "-2+SUM(1)", "@SUM(1)", "-LOG10(2)"])
    func formulas(value: String) throws {
        let message = "a spreadsheet takes this text in a data file for a formula, and works it out -> begin with a letter or a quotation mark"
        #expect(try problems("'\(value)'") == ["error formula «\(value.prefix(1))»: \(message)"])
        let lists = try decode("aliases: ['\(value)', a]\nnames: {ar: '\(value)'}\nside: '\(value)'\n") {
            ($0.strings("aliases").count, $0.dictionary("names").count, $0.text("side"))
        }
        #expect(lists.problems == [String](repeating: "error formula «\(value.prefix(1))»: \(message)", count: 3))
    }

    @Test(arguments: [
        "'@account'", "+963 11 000", "+963 11 (0) 22", "'- a'", "'-5 (about)'", "a = b", "'@AFP (Beirut)'", "1=1", "'@name | Agency'",
        "'- Town(s) of the east'",
        "'-30% of it, camp(s) too'", "'@somebody on X: strike(s) near the town'", "'+3 hours | local time'",
    ])
    func noFormulas(value: String) throws {
        #expect(try problems(value) == [])
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
