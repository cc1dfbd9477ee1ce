import Diagnostics
import Testing

/// Files that only seem to be copies, or may be.
@Suite struct RepeatedFilesTests {
    private func text(_ files: [String: String]) throws -> String {
        try withSite(files) { folder in report(on: folder.path).text(color: false) }
    }

    private func article(_ text: String, _ keys: String = "") -> String {
        "---\ntitle: The road to Mayadeen\nsummary: What happened on the road.\ndate: 2017-10-16\n\(keys)---\n\(text)"
    }

    @Test func oneTitleAndTwoTexts() throws {
        #expect(try text(["content/articles/second.md": article("Another text.\n")]) == "")
    }

    @Test func aDraftOfANewVersion() throws {
        #expect(try text(["content/articles/second.md": article("Text.\n", "draft: true\n")]) == "")
    }

    /// Two reports of one title and no record may be two issues of one series.
    @Test func oneTitleAndNoText() throws {
        let source = "---\ntitle: Situation report\npublisher: An office\n---\n"
        let files = [
            "seeds/one.md": source, "seeds/two.md": source, "content/articles/second.md": article("[One](source:one), [two](source:two).\n"),
        ]
        #expect(try text(files) == "")
    }

    @Test func ofThreeCopiesTwoAreTold() throws {
        let files = ["content/articles/b.md": article("Text.\n"), "content/articles/c.md": article("Text.\n\n")]
        #expect(try text(files).ranges(of: "[repeated-file]").count == 2)
    }
}
