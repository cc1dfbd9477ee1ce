import Markdown
import Testing

@Suite struct HeadingsTests {
    @Test(arguments: [
        ("What is known", "what-is-known"), ("دير الزور", "دير-الزور"), ("Où? L'été 2017!", "où-lété-2017"), ("???", "section"), ("A — B", "a-b"),
        ("Ж 1.2", "ж-1-2"),
        ("", "section"), ("The army’s plan", "the-armys-plan"),
    ])
    func slugsKeepEveryScript(text: String, slug: String) {
        #expect(Document.slug(of: text) == slug)
    }

    @Test func idsAreUniqueInAPage() {
        let document = Document(parsing: "## Notes\n\n## A\n\n## A\n\n## A 2\n\n## A")
        #expect(document.headings(reserving: ["notes"]).map(\.id) == ["notes-2", "a", "a-2", "a-2-2", "a-3"])
    }

    @Test func levelsAndTextsAreKept() {
        let headings = Document(parsing: "Para\n\n## One `x`\n\nTwo\n---\n\n#### *Three*").headings()
        #expect(headings.map(\.level) == [2, 2, 4])
        #expect(headings.map(\.text) == ["One x", "Two", "Three"])
    }
}
