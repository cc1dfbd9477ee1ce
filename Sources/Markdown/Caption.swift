/// A figure's caption and credit, as an image's title holds them: what follows the last ` | ` is the credit.
struct Caption {
    /// All of it as readers see it, with ` | ` between its parts; a line break is one line feed or, beside typographic characters, a space.
    let characters: [UInt8]
    /// The bytes that say what the picture shows; may be empty.
    let text: Range<Int>
    /// The bytes that say whose picture it is; may be empty.
    let credit: Range<Int>

    /// Splits a title, and sets its parts as the text around it is set.
    init(title: String, smartPunctuation: Bool) {
        var bytes = Array(title.utf8)
        if bytes.contains(.carriageReturn) { bytes = Array(title.replacing("\r\n", with: "\n").replacing("\r", with: "\n").utf8) }
        func set(_ part: ArraySlice<UInt8>) -> [UInt8] { smartPunctuation ? Self.typographic(part) : Array(part) }
        guard let bar = Self.lastBar(in: bytes) else {
            characters = set(bytes[...])
            text = 0..<characters.count
            credit = text.upperBound..<text.upperBound
            return
        }
        let parts = (text: set(bytes[..<(bar - 1)]), credit: set(bytes[(bar + 2)...]))
        characters = parts.text + [.space, .verticalLine, .space] + parts.credit
        text = 0..<parts.text.count
        credit = (text.upperBound + 3)..<characters.count
    }

    /// Whether there is nothing to show.
    var isEmpty: Bool { text.isEmpty && credit.isEmpty }

    /// With the typographic characters of English text; blanks at the ends, which are no part of a Markdown text, stay.
    static func typographic(_ text: ArraySlice<UInt8>) -> [UInt8] {
        func isBlank(_ byte: UInt8) -> Bool { byte == .space || byte == .tab || byte == .lineFeed }
        let start = text.firstIndex { !isBlank($0) } ?? text.endIndex
        let end = text[start...].lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start
        return Array(text[..<start]) + TypographicText.smart(String(decoding: text[start..<end], as: UTF8.self)).utf8 + text[end...]
    }

    /// The last vertical line between spaces.
    private static func lastBar(in bytes: [UInt8]) -> Int? {
        var position = bytes.count - 2
        while position > 0 {
            if bytes[position] == .verticalLine, bytes[position - 1] == .space, bytes[position + 1] == .space { return position }
            position -= 1
        }
        return nil
    }
}

extension Document {
    /// A caption that stands by itself, outside a figure: no sign in it has a meaning.
    ///
    /// - Parameters:
    ///   - caption: the caption's text, which is its own source.
    ///   - smartPunctuation: whether it gets the typographic characters of English text.
    public init(caption: String, smartPunctuation: Bool = true) {
        let source = Array(caption.utf8)
        literals = smartPunctuation ? Caption.typographic(source[...]) : source
        var aligner = SourceAligner(source: source)
        aligner.plainText(literals[...])
        segments = aligner.segments
        let (all, literal) = (0..<source.count, 0..<literals.count)
        nodes = [Node(kind: .document, parent: 0, end: literal.isEmpty ? 1 : 3, range: all, literal: literal)]
        if literal.isEmpty { return }
        nodes.append(Node(kind: .caption, parent: 0, end: 3, range: all, literal: literal))
        nodes.append(Node(kind: .text, parent: 1, end: 3, range: all, literal: literal))
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
