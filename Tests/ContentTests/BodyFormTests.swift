import Diagnostics
import Markdown
import Testing

@testable import Content

@Suite struct BodyFormTests {
    private func problems(_ text: String) -> [String] {
        let source = source(text)
        return BodyForm.check(Document(parsing: source.bytes), source: source).map { $0.summary(in: source) }
    }

    @Test(arguments: [
        "```\na\n```", "```\na\n```\n\nb", "~~~ swift\na\n~~~~  \n", "```\n```", "    a\n", "> ```\n> a\n> ```\n", "- ```\n  a\n  ```\n",
        "> > ```\n> > a\n> > ```",
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

    @Test(arguments: ["It was quiet.\n---\n", "It was\nquiet\n---\n", "It was quiet.\r\n---\r\nThen not.\r\n", "> It was quiet.\n> ---\n"])
    func paragraphsThatBecameHeadings(text: String) {
        #expect(problems(text).count == 1)
        #expect(problems(text)[0].hasSuffix("---»: this line makes a heading of the text above it -> put an empty line between them"))
    }
}
