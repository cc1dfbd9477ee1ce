import Searching

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

    /// Whether a character of one byte was written with a backslash or as a character reference: then it is no sign of Markdown.
    public func isEscaped(_ literal: Int) -> Bool {
        guard let segment = segment(at: literal) else { return false }
        return segment.literalCount == 1 && !segment.isVerbatim
    }

    private func segment(at offset: Int) -> Segment? {
        let index = segments.partitioningIndex { $0.literal + $0.literalCount > offset }
        return index < segments.count ? segments[index] : segments.last
    }

    /// The characters of a node and all that it holds, without markup.
    public func text(of index: Int) -> String {
        text(in: nodes[index].literal)
    }

    /// The characters of a stretch of ``literals``.
    public func text(in literal: Range<Int>) -> String {
        String(decoding: literals[literal], as: UTF8.self)
    }

    /// The same on one line.
    public func singleLine(in literal: Range<Int>) -> String {
        // Not as characters, of which CRLF is one.
        String(decoding: literals[literal].lazy.map { $0 == .lineFeed ? .space : $0 }, as: UTF8.self)
    }

    /// Whether one text node holds a stretch of ``literals``, so that an element can go round it wherever it stands.
    public func isInOneText(_ literal: Range<Int>) -> Bool {
        // The last node that starts at or before the first character holds it itself, since nodes stand before what they hold.
        let next = nodes.partitioningIndex { $0.literal.lowerBound > literal.lowerBound }
        guard next > 0, nodes[next - 1].kind == .text else { return false }
        return literal.upperBound <= nodes[next - 1].literal.upperBound
    }

    /// Whether there is nothing in it to render.
    public var isEmpty: Bool { nodes.count <= 1 }
}
