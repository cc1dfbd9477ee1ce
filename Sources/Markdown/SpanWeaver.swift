import HTML

/// Puts elements round stretches of text while the text is written, across as many nodes as a stretch covers.
struct SpanWeaver {
    private let spans: [PageRendering.Span]
    private var next = 0
    private var openSpan: PageRendering.Span?

    init(spans: [PageRendering.Span]) {
        self.spans = spans
    }

    /// Writes a stretch of text with the elements that start and end in it.
    mutating func weave(_ literal: Range<Int>, of document: Document, into writer: inout HTMLWriter) {
        var position = literal.lowerBound
        while true {
            if let span = openSpan {
                let end = min(span.literal.upperBound, literal.upperBound)
                writer.text(utf8: document.literals[position..<max(position, end)])
                position = max(position, end)
                guard span.literal.upperBound <= literal.upperBound else { return }
                if let inner = span.inner { writer.close(inner) }
                span.ending.render(into: &writer)
                writer.close(span.tag)
                openSpan = nil
            }
            while next < spans.count, spans[next].literal.lowerBound < position { next += 1 }
            guard next < spans.count, spans[next].literal.lowerBound < literal.upperBound else { break }
            writer.text(utf8: document.literals[position..<spans[next].literal.lowerBound])
            position = spans[next].literal.lowerBound
            writer.open(spans[next].tag)
            if let inner = spans[next].inner { writer.open(inner) }
            openSpan = spans[next]
            next += 1
        }
        writer.text(utf8: document.literals[position..<literal.upperBound])
    }

    /// Passes over text that is written otherwise or left out.
    mutating func skip(to position: Int) {
        while openSpan == nil, next < spans.count, spans[next].literal.lowerBound < position { next += 1 }
    }
}
