/// A figure's caption and credit, as an image's title holds them: what follows the last ` | ` is the credit.
struct Caption {
    /// The bytes of the title that say what the picture shows; may be empty.
    let text: Range<Int>
    /// The bytes that say whose picture it is; nil if none do.
    let credit: Range<Int>?

    /// Whether there is nothing to show.
    var isEmpty: Bool { text.isEmpty && credit == nil }

    /// Splits a title; ranges are offsets into it.
    init(title: [UInt8]) {
        var position = title.count - 2
        while position > 0 {
            if title[position] == .verticalLine, title[position - 1] == .space, title[position + 1] == .space {
                text = 0..<(position - 1)
                credit = position + 2 < title.count ? (position + 2)..<title.count : nil
                return
            }
            position -= 1
        }
        text = 0..<title.count
        credit = nil
    }
}

extension Document {
    /// A caption that stands by itself, outside a figure: its characters are what they are, without markup.
    ///
    /// - Parameter caption: the caption's text, which is its own source.
    public init(caption: String) {
        let bytes = Array(caption.utf8)
        let all = 0..<bytes.count
        guard !bytes.isEmpty else {
            self.init(nodes: [Node(kind: .document, parent: 0, end: 1, range: all, literal: all)], literals: [], segments: [])
            return
        }
        self.init(
            nodes: [
                Node(kind: .document, parent: 0, end: 3, range: all, literal: all), Node(kind: .caption, parent: 0, end: 3, range: all, literal: all),
                Node(kind: .text, parent: 1, end: 3, range: all, literal: all),
            ],
            literals: bytes, segments: [Segment(literal: 0, literalCount: bytes.count, source: 0, sourceCount: bytes.count)])
    }

    /// The caption of a figure, which stands behind the paragraph that the figure's image is alone in.
    func caption(ofFigure paragraph: Int) -> Int? {
        let next = nodes[paragraph].end
        guard next < nodes.count, case .caption = nodes[next].kind else { return nil }
        return next
    }

    /// Whether a caption belongs to a figure: one that stands by itself has nothing before it.
    func isInFigure(caption index: Int) -> Bool { nodes[index].parent != index - 1 }
}
