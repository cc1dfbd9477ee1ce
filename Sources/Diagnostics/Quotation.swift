/// The line that a diagnostic points into, made fit for a terminal, and where the carets stand under it.
struct Quotation: Equatable {
    /// The widest line that is quoted whole, in columns; the width of the window on a wider one.
    static let width = 120

    /// Line and column of the range's start, as `LineIndex` counts them.
    var line: Int
    var column: Int
    /// The line, or a window on it with "…" at the ends that are cut.
    var text: String
    /// The columns before the first caret.
    var indentation: Int
    /// The columns underlined, at least one.
    var caretCount: Int

    /// Quotes the first line of a byte range.
    init(of range: Range<Int>, in index: LineIndex) {
        (line, column) = index.position(of: range.lowerBound)
        let lineRange = index.lineRange(line)
        let start = min(max(range.lowerBound, lineRange.lowerBound), lineRange.upperBound)
        let end = min(max(range.upperBound, start), lineRange.upperBound)
        let graphemes = index.graphemes(ofLine: line, around: start)

        let first = graphemes.firstIndex { $0.range.upperBound > start } ?? graphemes.endIndex
        let last = graphemes[first...].firstIndex { $0.range.lowerBound >= end } ?? graphemes.endIndex
        // Columns at which each character begins, and the end of the last.
        var edges = [0]
        for grapheme in graphemes { edges.append(edges[edges.count - 1] + grapheme.character.columns) }
        let base = graphemes.startIndex
        let marked = edges[first - base]..<edges[max(first, last) - base]

        let window = Self.window(
            on: marked,
            lineWidth: edges[edges.count - 1],
            cutBefore: (graphemes.first?.range.lowerBound ?? lineRange.lowerBound) > lineRange.lowerBound,
            cutAfter: (graphemes.last?.range.upperBound ?? lineRange.upperBound) < lineRange.upperBound
        )
        let shown = graphemes.indices.filter { edges[$0 - base] >= window.columns.lowerBound && edges[$0 - base + 1] <= window.columns.upperBound }
        let shownStart = shown.first.map { edges[$0 - base] } ?? window.columns.lowerBound
        let shownEnd = shown.last.map { edges[$0 - base + 1] } ?? shownStart

        let cutBefore = window.cutBefore ? "…" : ""
        text = cutBefore + String(shown.map { graphemes[$0].character }).terminalSafe + (window.cutAfter ? "…" : "")
        indentation = cutBefore.count + max(0, marked.lowerBound - shownStart)
        caretCount = range.isEmpty ? 1 : max(1, min(marked.upperBound, shownEnd) - max(marked.lowerBound, shownStart))
    }

    /// The columns of a line to be shown, and at which ends it is cut.
    ///
    /// - Parameters:
    ///   - marked: the columns to be underlined
    ///   - lineWidth: the line's columns, as far as they are known
    ///   - cutBefore: whether the line has more before its known columns
    ///   - cutAfter: whether the line has more after its known columns
    /// - Returns: columns without those of the "…"
    private static func window(
        on marked: Range<Int>,
        lineWidth: Int,
        cutBefore: Bool,
        cutAfter: Bool
    ) -> (columns: Range<Int>, cutBefore: Bool, cutAfter: Bool) {
        if lineWidth <= width, !cutBefore, !cutAfter { return (0..<lineWidth, false, false) }
        // The marked columns in the middle; of many, the first after a little of what precedes them.
        let context = marked.count <= width - 2 ? (width - 2 - marked.count) / 2 : 20
        var start = marked.lowerBound - context
        if !cutAfter { start = min(start, lineWidth - (width - 1)) }
        if start <= 0 { start = 0 }
        let isCutBefore = cutBefore || start > 0
        var end = start + width - (isCutBefore ? 1 : 0)
        let isCutAfter = cutAfter || end < lineWidth
        if isCutAfter { end -= 1 }
        return (start..<min(end, max(lineWidth, start)), isCutBefore, isCutAfter)
    }
}
