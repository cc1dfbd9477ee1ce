import Markdown

/// A stretch of text that runs on without a break: no name reaches beyond it.
struct TextBlock {
    /// Byte offsets in the document's literals.
    let literal: Range<Int>
    /// Whether it is a heading or the title of a box, where every word may have a capital.
    let isHeading: Bool

    /// The blocks of a document, in order; the title line of a box is one of its own.
    static func blocks(of document: Document) -> [TextBlock] {
        var blocks: [TextBlock] = []
        for (index, node) in document.nodes.enumerated() where node.kind.holdsInlines && !node.literal.isEmpty {
            if case .heading = node.kind {
                blocks.append(TextBlock(literal: node.literal, isHeading: true))
            } else if node.parent == index - 1, case .box? = document.boxMarker(of: node.parent) {
                let end = document.literals[node.literal].firstIndex(of: 0x0A) ?? node.literal.upperBound
                blocks.append(TextBlock(literal: node.literal.lowerBound..<end, isHeading: true))
                blocks.append(TextBlock(literal: end..<node.literal.upperBound, isHeading: false))
            } else {
                blocks.append(TextBlock(literal: node.literal, isHeading: false))
            }
        }
        return blocks
    }
}
