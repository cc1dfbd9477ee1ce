import Searching

/// Where a text stands in its file, to point at its parts.
public struct TextPlace: Sendable {
    /// Where each line starts in the text and in the file; empty if that cannot be told.
    private let lines: [(text: Int, file: Int)]
    /// What to point at then; nil for a text that is a part of the file as it is, whose ranges are the file's.
    private let whole: Range<Int>?
    private let count: Int

    /// A file's text behind its front matter.
    public static let body = TextPlace(lines: [], whole: nil, count: 0)

    /// Whether it is the text behind a front matter.
    public var isBody: Bool { whole == nil }

    /// A value of a front matter.
    ///
    /// - Parameters:
    ///   - text: the value as it reads.
    ///   - lineStarts: where each of its lines starts in the file, in UTF-8 bytes; empty if it is not written as it reads.
    ///   - whole: the bytes of the file to point at then.
    public init(of text: String, lineStarts: [Int], whole: Range<Int>) {
        let text = Array(text.utf8)
        let starts = [0] + text.indices.filter { text[$0] == 0x0A }.map { $0 + 1 }
        self.init(lines: zip(starts, lineStarts).map { ($0, $1) }, whole: whole, count: text.count)
    }

    private init(lines: [(text: Int, file: Int)], whole: Range<Int>?, count: Int) {
        self.lines = lines
        self.whole = whole
        self.count = count
    }

    /// The file's bytes for a range of the text's; those of the whole text where it is not written as it reads.
    public func range(_ range: Range<Int>) -> Range<Int> {
        guard let whole else { return range }
        guard !lines.isEmpty, range.upperBound <= count else { return whole }
        let start = offset(range.lowerBound)
        return start..<max(start, offset(range.upperBound))
    }

    private func offset(_ offset: Int) -> Int {
        let line = lines[max(0, lines.partitioningIndex { $0.text > offset } - 1)]
        return line.file + offset - line.text
    }
}
