import Diagnostics

/// A Markdown file in two: the YAML between the `---` lines at its top, and the text behind them.
struct FrontMatter {
    /// UTF-8 byte offsets of the YAML, without the lines round it.
    let yaml: Range<Int>
    /// UTF-8 byte offsets of the text.
    let body: Range<Int>
    /// The opening line, to point at when something is missing.
    let opening: Range<Int>
    /// The first word of what may be text above the closing line, if nothing is known of the keys that it seems to be; see ``MissedClosing``.
    var doubtful: Range<Int>?

    /// Takes a file apart; a byte order mark and any line ends are accepted.
    static func split(_ source: SourceFile) -> Result<FrontMatter, Problem> {
        let bytes = source.bytes
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard bytes[start...].contains(where: { !Self.isSpace($0) }) else {
            return .failure(
                Problem(
                    .error(
                        "empty-file", in: source.path, at: nil, "the file is empty",
                        suggestion: "start it with a front matter between two --- lines")))
        }
        let opening = lineEnd(from: start, in: bytes)
        guard isFence(bytes[start..<opening.text]) else {
            return .failure(
                Problem(
                    .error(
                        "no-front-matter", in: source.path, at: start..<max(start + 1, opening.text),
                        "the file does not start with a front matter: the first line must be ---")))
        }
        var line = opening.next
        var lines: [Range<Int>] = []
        while line < bytes.count {
            let end = lineEnd(from: line, in: bytes)
            if isFence(bytes[line..<end.text]) {
                let missed = MissedClosing(bytes, lines: lines)
                if let problem = notClosed(missed, in: source) { return .failure(Problem(problem)) }
                return .success(
                    FrontMatter(
                        yaml: opening.next..<line, body: end.next..<bytes.count, opening: start..<opening.text, doubtful: missed.doubtful))
            }
            lines.append(line..<end.text)
            line = end.next
        }
        if let dots = lines.first(where: { bytes[$0].elementsEqual("...".utf8) }) {
            return .failure(
                Problem(
                    .error(
                        "front-matter-not-closed", in: source.path, at: dots, "three dots do not close the front matter",
                        suggestion: "write --- in their place")))
        }
        let missed = MissedClosing(bytes, lines: lines)
        return .failure(
            Problem(
                missed.meant.map { notClosed(by: $0, in: source) }
                    ?? .error(
                        "front-matter-not-closed", in: source.path, at: start..<opening.text,
                        "the front matter that starts here is not closed: put a line --- behind it")))
    }

    /// What is wrong where the closing line that was found is one of the text.
    private static func notClosed(_ missed: MissedClosing, in source: SourceFile) -> Diagnostic? {
        missed.meant.map { notClosed(by: $0, in: source) } ?? missed.text.map { notClosed(above: $0, in: source) }
    }

    private static func notClosed(by line: Range<Int>, in source: SourceFile) -> Diagnostic {
        .error(
            "front-matter-not-closed", in: source.path, at: line, "this line does not close the front matter",
            suggestion: source.bytes[line].elementsEqual("---".utf8) ? "take out the space before it" : "write --- in its place")
    }

    static func notClosed(above text: Range<Int>, in source: SourceFile) -> Diagnostic {
        let isComment = source.bytes[text.lowerBound] == UInt8(ascii: "#")
        return .error(
            "front-matter-not-closed", in: source.path, at: text, "the text starts here, and the front matter above it is not closed",
            suggestion: "put a line --- above it" + (isComment ? "; if it is a comment, remove the empty line" : ""))
    }

    /// What is wrong, as an error that a result can hold.
    struct Problem: Error {
        let diagnostic: Diagnostic
        init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: [0x2D, 0x2D, 0x2D]) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    /// Where a line's text ends, and where the next line starts; LF, CRLF and CR end a line.
    private static func lineEnd(from start: Int, in bytes: [UInt8]) -> (text: Int, next: Int) {
        var position = start
        while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
        guard position < bytes.count else { return (position, position) }
        let isPair = bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
        return (position, position + (isPair ? 2 : 1))
    }
}
