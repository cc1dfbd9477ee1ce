import HTML

/// Puts elements round stretches of text while the text is written, across as many nodes as a stretch covers.
struct SpanWeaver {
    private let spans: [PageRendering.Span]
    private var next = 0
    /// Whether the span before the next one is not closed yet.
    private var isOpen = false

    init(spans: [PageRendering.Span]) {
        self.spans = spans
    }

    /// Writes a stretch of text with the elements that start and end in it.
    mutating func weave(_ literal: Range<Int>, of document: Document, into writer: inout HTMLWriter) {
        var position = literal.lowerBound
        while true {
            if isOpen {
                let spanEnd = spans[next - 1].literal.upperBound
                let end = min(spanEnd, literal.upperBound)
                writer.text(utf8: document.literals[position..<max(position, end)])
                position = max(position, end)
                guard spanEnd <= literal.upperBound else { return }
                if let inner = spans[next - 1].inner { writer.close(inner) }
                spans[next - 1].ending.render(into: &writer)
                writer.close(spans[next - 1].tag)
                isOpen = false
            }
            while next < spans.count, spans[next].literal.lowerBound < position { next += 1 }
            guard next < spans.count, spans[next].literal.lowerBound < literal.upperBound else { break }
            writer.text(utf8: document.literals[position..<spans[next].literal.lowerBound])
            position = spans[next].literal.lowerBound
            writer.open(spans[next].tag)
            if let inner = spans[next].inner { writer.open(inner) }
            isOpen = true
            next += 1
        }
        writer.text(utf8: document.literals[position..<literal.upperBound])
    }

    /// Passes over text that is written otherwise or left out.
    mutating func skip(to position: Int) {
        while !isOpen, next < spans.count, spans[next].literal.lowerBound < position { next += 1 }
    }
}
