extension Document {
    /// Gives what readers read, as stretches of ``literals`` in order: paragraphs, headings, cells, notes, code.
    ///
    /// A box is its title and its text, without the marker; a caption and its credit are two texts. None is empty.
    public func eachText(_ body: (Range<Int>) -> Void) {
        func give(_ literal: Range<Int>) { if !literal.isEmpty { body(literal) } }
        var boxParagraph: (index: Int, box: Box)?
        for index in nodes.indices {
            let node = nodes[index]
            switch node.kind {
            case .blockQuote:
                if case .box(let box)? = boxMarker(of: index) { boxParagraph = (index + 1, box) }
            case .paragraph:
                if let (paragraph, box) = boxParagraph, paragraph == index {
                    give(box.title)
                    give(box.text)
                } else {
                    give(node.literal)
                }
            case .caption:
                for child in (index + 1)..<max(index + 1, node.end) where nodes[child].parent == index { give(nodes[child].literal) }
            case .heading, .tableCell, .codeBlock: give(node.literal)
            default: break
            }
        }
    }
}
