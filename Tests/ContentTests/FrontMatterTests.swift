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

    @Test(arguments: ["a: --- b", "a: b ---", " ---", "----", "-- -"])
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

    @Test(arguments: ["---", "---\n", "---\na: b\n", "---\na: b\n --- \n", "---\r\na: b\r\n----\r\n"])
    func itMustBeClosed(text: String) {
        #expect(
            problem(text)
                == "error front-matter-not-closed «---»: the front matter that starts here is not closed: put a line --- behind it")
    }
}
