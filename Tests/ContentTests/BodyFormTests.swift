import Diagnostics
import Markdown
import Testing

@testable import Content

@Suite struct BodyFormTests {
    private func problems(_ text: String) -> [String] {
        let source = source(text)
        return BodyForm.check(Document(parsing: source.bytes), source: source).map { $0.summary(in: source) }
    }

    @Test(arguments: [("    a `b`\n    c\n", "a `b`"), ("a\n\n\tb", "b"), ("> a\n>\n>     b", "b"), ("- a\n\n      b", "b")])
    func anIndentedParagraphIsCode(text: String, line: String) {
        #expect(problems(text).map { $0.hasPrefix("warning indented-code «\(line)»") } == [true], "\(problems(text))")
    }

    @Test(arguments: [
        "```\na\n```", "```\na\n```\n\nb", "~~~ swift\na\n~~~~  \n", "```\n```", "> ```\n> a\n> ```\n", "- ```\n  a\n  ```\n",
        "> > ```\n> > a\n> > ```",
        "| a | b |\n|---|---|\n| c | d |\n| e |\n| f | g\n| h \\| i | `\\|` |  \n", "> | a |\n> |---|\n> | b |\n", "a | b\n-|-\nc | d\n",
        "```\r\na\r\n```\r\n", "A title\n---\n\na", "## A long line. \(String(repeating: "x", count: 200)).\n", "A title\n======\n",
        "> A title\n> ---\n",
    ])
    func accepts(text: String) {
        #expect(problems(text) == [])
    }

    @Test(arguments: [
        ("a\n\n```\nb\n\nc\n", "```", "```"), ("````\na\n```\n", "````", "````"), ("~~~ swift\na\n```", "~~~ swift", "~~~"), ("```", "```", "```"),
        ("> ```\n> a\n\nb", "```", "```"), ("- ```\n  a\n\nb", "```", "```"),
    ])
    func codeThatIsNotClosed(text: String, line: String, fence: String) {
        #expect(
            problems(text) == [
                "warning fence-not-closed «\(line)»: this code is not closed: all that follows is shown as code -> put a line \(fence) behind it"
            ])
    }

    @Test(arguments: [
        ("| a | b |\n|---|---|\n| c | d | e | f |  \n", "e | f |"), ("a | b\n-|-\nc | d | e\n", "e"), ("> | a |\n> |---|\n> | b | `c` |\n", "`c` |"),
        ("| a |\n|---|\n| `b|c` |\n", "c` |"),
    ])
    func cellsWithoutAHeading(text: String, excess: String) {
        #expect(
            problems(text) == [
                "warning table-row-too-long «\(excess)»: the table has no heading for this cell: it is left out -> add a heading; for the sign itself, write \\|"
            ])
    }

    @Test(arguments: ["It was quiet.\n---\n", "It was\nquiet\n---\n", "It was quiet.\r\n---\r\nThen not.\r\n", "> It was quiet.\n> ---\n"])
    func paragraphsThatBecameHeadings(text: String) {
        #expect(problems(text).count == 1)
        #expect(problems(text)[0].hasSuffix("---»: this line makes a heading of the text above it -> put an empty line between them"))
    }
}
