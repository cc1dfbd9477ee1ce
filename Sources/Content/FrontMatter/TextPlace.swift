/// Where a Markdown text stands in its file, to point at its parts.
enum TextPlace: Sendable {
    /// The text is a part of the file as it is: its ranges are the file's.
    case body
    /// A value of a front matter.
    ///
    /// - lines: where each of its lines starts in the file, or nothing if that cannot be told.
    /// - text: its UTF-8.
    /// - whole: what to point at then.
    case value(lines: [Int], text: [UInt8], whole: Range<Int>)

    /// The file's bytes for a range of the text's.
    func range(_ range: Range<Int>) -> Range<Int> {
        guard case .value(let lines, let text, let whole) = self else { return range }
        guard !lines.isEmpty, range.upperBound <= text.count else { return whole }
        let start = offset(range.lowerBound, lines, text)
        return start..<max(start, offset(range.upperBound, lines, text))
    }

    private func offset(_ offset: Int, _ lines: [Int], _ text: [UInt8]) -> Int {
        let ends = text[..<offset].indices.filter { text[$0] == 0x0A }
        let line = min(ends.count, lines.count - 1)
        return lines[line] + offset - (line == 0 ? 0 : ends[line - 1] + 1)
    }
}
