/// Finds the cells of a table row in its line (GFM, section 4.10): the library's columns leave out a row's own indentation.
struct TableRowScanner {
    /// The row's bytes, from its first cell's bar on.
    private(set) var range = 0..<0
    /// The number of cells given so far.
    private(set) var column = 0
    private var source: [UInt8] = []
    private var position = 0

    init() {}

    /// - Parameters:
    ///   - source: the file.
    ///   - line: the line's bytes.
    ///   - start: where the row starts, if the table starts on its line; otherwise it is found behind the line's indentation.
    ///   - quoteDepth: how many block quotes the table stands in.
    init(source: [UInt8], line: Range<Int>, start: Int?, quoteDepth: Int) {
        self.source = source
        if let start {
            position = start
        } else {
            var scanner = InlineScanner(source: source, position: line.lowerBound, end: line.upperBound, quoteDepth: quoteDepth)
            scanner.skipLinePrefix()
            position = scanner.position
        }
        range = position..<max(position, line.upperBound)
        if position < range.upperBound, source[position] == .verticalLine { position += 1 }
    }

    /// The next cell's text, without the blanks around it; empty behind the last one.
    mutating func next() -> Range<Int> {
        column += 1
        while position < range.upperBound, source[position] == .space || source[position] == .tab { position += 1 }
        let start = position
        while position < range.upperBound, source[position] != .verticalLine {
            position += source[position] == .backslash && position + 1 < range.upperBound ? 2 : 1
        }
        var end = min(position, range.upperBound)
        while end > start, source[end - 1] == .space || source[end - 1] == .tab { end -= 1 }
        position = min(position + 1, range.upperBound)
        return start..<end
    }
}
