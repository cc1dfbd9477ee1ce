import Diagnostics
import Testing

@testable import Content

@Suite struct FrontMatterTests {
    /// The YAML and the text of a file, and its opening line.
    private func parts(_ text: String) throws -> [String] {
        let source = source(text)
        let front = try FrontMatter.split(source).get()
        return [front.yaml, front.body, front.opening].map { String(decoding: source.bytes[$0], as: UTF8.self) }
    }

    private func problem(_ text: String) -> String? {
        let source = source(text)
        guard case .failure(let failure) = FrontMatter.split(source) else { return nil }
        return failure.diagnostic.summary(in: source)
    }

    @Test func splitsAtTheTwoLines() throws {
        #expect(try parts("---\ntitle: A\n---\nText.\n") == ["title: A\n", "Text.\n", "---"])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func acceptsAllLineEnds(end: String) throws {
        #expect(try parts("---\(end)a: b\(end)c: d\(end)---\(end)Text.\(end)") == ["a: b\(end)c: d\(end)", "Text.\(end)", "---"])
    }

    @Test func acceptsAByteOrderMark() throws {
        #expect(try parts("\u{FEFF}---\na: b\n---\nText.") == ["a: b\n", "Text.", "---"])
    }

    @Test func acceptsBlanksBehindTheLines() throws {
        #expect(try parts("--- \t\na: b\n---\t \nText.") == ["a: b\n", "Text.", "--- \t"])
    }

    @Test func theTextMayBeMissing() throws {
        #expect(try parts("---\na: b\n---") == ["a: b\n", "", "---"])
        #expect(try parts("---\na: b\n---\n") == ["a: b\n", "", "---"])
    }

    @Test func theYAMLMayBeMissing() throws {
        #expect(try parts("---\n---\nText.") == ["", "Text.", "---"])
    }

    @Test func linesInTheTextAreTheTexts() throws {
        #expect(try parts("---\na: b\n---\nOne.\n\n---\n\nOther.\n---\n") == ["a: b\n", "One.\n\n---\n\nOther.\n---\n", "---"])
    }

    @Test(arguments: ["a: --- b", "a: b ---", " ---", "-- -", "- ----"])
    func otherLinesDoNotClose(line: String) throws {
        #expect(try parts("---\n\(line)\n---\nText.") == ["\(line)\n", "Text.", "---"])
    }

    @Test(arguments: ["", "\u{FEFF}", " \n\t\r\n"])
    func anEmptyFileIsAProblem(text: String) {
        #expect(problem(text) == "error empty-file: the file is empty -> start it with a front matter between two --- lines")
    }

    @Test(arguments: [
        ("Text.\n---\n", "Text."), ("\n---\na: b\n---\n", "\n"), ("+++\na: b\n+++\n", "+++"), ("\u{FEFF}# A\n", "# A"), (" ---\n", " ---"),
    ])
    func theFirstLineMustOpenIt(text: String, line: String) {
        #expect(problem(text) == "error no-front-matter «\(line)»: the file does not start with a front matter: the first line must be ---")
    }

    @Test(arguments: ["---", "---\n", "---\na: b\n", "---\na: b\n\n## Text\n"])
    func itMustBeClosed(text: String) {
        #expect(
            problem(text)
                == "error front-matter-not-closed «---»: the front matter that starts here is not closed: put a line --- behind it")
    }

    @Test(arguments: ["----", "--", "\u{2014}", "\u{2013}\u{2013}", "-\u{2014}"])
    func aLineThatWasMeantToCloseIt(line: String) {
        let message = "error front-matter-not-closed «\(line)»: this line does not close the front matter -> write --- in its place"
        #expect(problem("---\na: b\n\(line) \nText.") == message)
        #expect(problem("---\r\na: b\r\n\(line)\r\nText.\r\n\r\n---\r\nMore.\r\n") == message)
    }

    @Test func aSpaceBeforeTheClosingLine() {
        let message = "error front-matter-not-closed «---»: this line does not close the front matter -> take out the space before it"
        #expect(problem("---\na: b\n --- \n") == message)
        #expect(problem("---\na: b\n ---\nText.\n\n---\n") == message)
    }

    @Test(arguments: [
        ("Text of two words.", "Text"), ("The end", "The"), ("Text.", "Text."), ("He said to us all: no.", "He"), ("> [!NOTE]", ">"),
        ("Question: Why?\n\nNobody knows.", "Question:"), ("قال المتحدث إن المدينة", "قال"),
    ])
    func textAboveTheClosingLine(text: String, word: String) {
        #expect(
            problem("---\na: b\n\n\(text)\n\n---\nMore.\n")
                == "error front-matter-not-closed «\(word)»: the text starts here, and the front matter above it is not closed -> put a line --- above it"
        )
    }

    /// Headings of texts start at level 2, and with one sign comments do.
    @Test(arguments: ["# to be checked\n", "# to be checked", "\n# one\n\n# another\n"])
    func aCommentAboveTheClosingLine(text: String) { #expect(problem("---\na: b\n\n\(text)\n---\nMore.\n") == nil) }

    @Test(arguments: ["## What happened\n", "## What happened", "###### A\n\n# B\n"])
    func aHeadingAboveTheClosingLine(text: String) {
        let heading = text.split(separator: "\n")[0]
        #expect(
            problem("---\na: b\n\n\(text)\n---\nMore.\n")
                == "error front-matter-not-closed «\(heading)»: the text starts here, and the front matter above it is not closed "
                + "-> put a line --- above it; if it is a comment, remove the empty line")
    }

    /// Comments, empty lines and values of several lines are YAML.
    @Test(arguments: [
        "# a\n", "\n# a\n", "## a\n", "\n## a\nb: c\n", "\n# a: [b]\n\n", "\n## a: b\n\n", "\n#a\n\n", "\n\n", "b:\n\n- One two\n",
        "b: \"One\n\nTwo three.\"\n", "b: 'One\n\n## Two'\n", "b: [\n\nOne two\n\n]\n", "b: |\n  One\n\n  ## Two\n\n  ---\n",
        "b:\n  - c: |\n      One\n\n      Two three\n       ---\n", "\nb c: d\n", "\nb\n", "\nTitle: b\n", "b: >-\n\n  One two\n",
    ])
    func otherLinesAreYAML(lines: String) throws {
        #expect(try parts("---\na: b\n\(lines)---\nText.") == ["a: b\n\(lines)", "Text.", "---"])
    }

    @Test func wordsBeforeAColonMayBeText() throws {
        func doubtful(_ text: String) throws -> String? {
            let source = source(text)
            return try FrontMatter.split(source).get().doubtful.map { String(decoding: source.bytes[$0], as: UTF8.self) }
        }
        #expect(try doubtful("---\na: b\n\nQuestion: Why?\n\nAnswer: c\n\n---\n") == "Question:")
        #expect(try doubtful("---\na: b\n\nQuestion: Why?\n---\n") == nil)
        #expect(try doubtful("---\na: b\nQuestion: Why?\n\n---\n") == nil)
        #expect(try doubtful("---\na: b\n\nQuestion: Why?\nc: d\n\n---\n") == nil)
    }
}
