import Explainer
import Markdown

/// A text as its annotation reads it: what is found out of the document's nodes once, whoever asks for it.
struct TextParts {
    let document: Document
    let blocks: [TextBlock]
    let sentences: Sentences
    /// Where links lead, and the characters that they stand on, in order.
    let links: [(literal: Range<Int>, reference: Reference)]
    /// The captions of pictures, in order.
    let captions: [Range<Int>]
    /// The heads of tables, in order.
    let tableHeads: [Range<Int>]
    let zones: Zones

    init(_ document: Document) {
        var links: [(literal: Range<Int>, reference: Reference)] = []
        var captions: [Range<Int>] = []
        var tableHeads: [Range<Int>] = []
        for index in document.nodes.indices {
            switch document.nodes[index].kind {
            case .link(let target): links.append((document.nodes[index].literal, Reference(destination: target.destination)))
            case .caption: captions.append(document.nodes[index].literal)
            case .tableRow(isHeader: true): tableHeads.append(document.nodes[index].literal)
            default: break
            }
        }
        self.document = document
        self.links = links
        self.captions = captions
        self.tableHeads = tableHeads
        blocks = TextBlock.blocks(of: document)
        sentences = Sentences(document)
        zones = Zones(document)
    }
}
