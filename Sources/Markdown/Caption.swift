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

extension Caption {
    /// The characters of a title as a page shows them: each line break one line feed, and typographic ones where the text has them.
    static func characters(of title: String, hasSmartPunctuation: Bool) -> [UInt8] {
        let lines = title.replacing("\r\n", with: "\n").replacing("\r", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
        return Array(lines.map { hasSmartPunctuation ? TypographicText.smart(String($0)) : String($0) }.joined(separator: "\n").utf8)
    }
}

extension Document {
    /// A caption that stands by itself, outside a figure: its characters are what they are, without markup.
    ///
    /// - Parameters:
    ///   - caption: the caption's text, which is its own source.
    ///   - smartPunctuation: whether its quotation marks and dashes become typographic.
    public init(caption: String, smartPunctuation: Bool = true) {
        let source = Array(caption.utf8)
        let whole = 0..<source.count
        let literals = Caption.characters(of: caption, hasSmartPunctuation: smartPunctuation)
        let all = 0..<literals.count
        guard !literals.isEmpty else {
            self.init(nodes: [Node(kind: .document, parent: 0, end: 1, range: whole, literal: all)], literals: [], segments: [])
            return
        }
        var aligner = SourceAligner(source: source)
        aligner.plainText(literals[...])
        self.init(
            nodes: [
                Node(kind: .document, parent: 0, end: 3, range: whole, literal: all),
                Node(kind: .caption, parent: 0, end: 3, range: whole, literal: all),
                Node(kind: .text, parent: 1, end: 3, range: whole, literal: all),
            ],
            literals: literals, segments: aligner.segments)
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
