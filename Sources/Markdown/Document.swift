/// A parsed Markdown text: a flat value in document order.
///
/// Every node knows its bytes in the source, and every character of text can be traced back to the bytes that it was written with
/// (``sourceRange(of:)``), whatever escapes, character references, smart punctuation or indentation stand between.
public struct Document: Sendable {
    /// The nodes in document order; the first is the document itself. Footnote definitions stand last, in the order of their numbers.
    public internal(set) var nodes: [Node]
    /// The characters of all texts, code and raw HTML, one after the other, as UTF-8. A soft or hard line break is one line feed.
    public internal(set) var literals: [UInt8]
    /// How `literals` lie in the source, in order, without gaps.
    var segments: [Segment]

    /// A stretch of literals and the source bytes that it was written with.
    struct Segment: Sendable {
        @CompactOffset var literal: Int
        @CompactOffset var literalCount: Int
        @CompactOffset var source: Int
        @CompactOffset var sourceCount: Int
        /// Whether byte n of one is byte n of the other.
        var isVerbatim: Bool { literalCount == sourceCount }
    }

    /// The source bytes of a stretch of ``literals``.
    ///
    /// A character that was written as more than one (`&amp;`, `\*`, `...`) is given whole.
    public func sourceRange(of literal: Range<Int>) -> Range<Int> {
        guard let first = segment(at: literal.lowerBound) else { return 0..<0 }
        let start = first.isVerbatim ? first.source + (literal.lowerBound - first.literal) : first.source
        guard !literal.isEmpty, let last = segment(at: literal.upperBound - 1) else { return start..<start }
        let end = last.isVerbatim ? last.source + (literal.upperBound - last.literal) : last.source + last.sourceCount
        return start..<max(start, end)
    }

    private func segment(at offset: Int) -> Segment? {
        var low = 0
        var high = segments.count
        while low < high {
            let middle = (low + high) / 2
            if segments[middle].literal + segments[middle].literalCount <= offset { low = middle + 1 } else { high = middle }
        }
        return low < segments.count ? segments[low] : segments.last
    }

    /// The characters of a node and all that it holds, without markup.
    public func text(of index: Int) -> String {
        text(in: nodes[index].literal)
    }

    /// The characters of a stretch of ``literals``.
    public func text(in literal: Range<Int>) -> String {
        String(decoding: literals[literal], as: UTF8.self)
    }

    /// Whether one text node holds a stretch of ``literals``, so that an element can go round it wherever it stands.
    public func isInOneText(_ literal: Range<Int>) -> Bool {
        var low = 0
        var high = nodes.count
        // The last node that starts at or before the first character holds it itself, since nodes stand before what they hold.
        while low < high {
            let middle = (low + high) / 2
            if nodes[middle].literal.lowerBound <= literal.lowerBound { low = middle + 1 } else { high = middle }
        }
        guard low > 0, nodes[low - 1].kind == .text else { return false }
        return literal.upperBound <= nodes[low - 1].literal.upperBound
    }

    /// Whether there is nothing in it to render.
    public var isEmpty: Bool { nodes.count <= 1 }
}
