import Explainer
import Markdown
import Testing

@testable import Annotation

@Suite struct TextPartsTests {
    private func texts(_ ranges: [Range<Int>], _ parts: TextParts) -> [String] { ranges.map(parts.document.text) }

    @Test func linksAreGivenInOrderWithWhatTheyLeadTo() {
        let parts = TextParts(Document(parsing: "The [town](place:mayadeen) fell [then](date:2017-10-14).\n\n- [No name](none:)"))
        #expect(texts(parts.links.map(\.literal), parts) == ["town", "then", "No name"])
        #expect(parts.links[0].reference == .place(Identifier("mayadeen")))
        #expect(parts.links[2].reference == .none)
    }

    @Test func headsOfTablesAreNoBodies() {
        let parts = TextParts(Document(parsing: "| Town | Day |\n|---|---|\n| Raqqa | Monday |\n"))
        #expect(texts(parts.tableHeads, parts) == ["TownDay"])
        #expect(texts(parts.blocks.map(\.literal), parts) == ["Town", "Day", "Raqqa", "Monday"])
    }

    @Test func captionsAreThoseOfFigures() {
        let parts = TextParts(Document(parsing: "Before.\n\n![A bridge](media/bridge.jpg \"The bridge in May\")\n\nBehind."))
        #expect(texts(parts.captions, parts) == ["The bridge in May"])
        #expect(parts.sentences.range(around: parts.captions[0]) != nil)
    }

    @Test func anEmptyTextHasNoParts() {
        let parts = TextParts(Document(parsing: ""))
        #expect(parts.links.isEmpty && parts.captions.isEmpty && parts.tableHeads.isEmpty && parts.blocks.isEmpty)
    }
}
