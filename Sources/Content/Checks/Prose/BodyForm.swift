import Diagnostics
import Explainer
import Markdown

/// Where the form of a text's blocks is not what its editor meant: code that never ends, a paragraph that became a heading.
enum BodyForm {
    /// A heading of more bytes is none that anybody meant.
    private static let longestHeading = 120

    /// The problems of a text; `source` holds it, and is the file itself unless `place` says where it stands there.
    static func check(_ document: Document, source: SourceFile, at place: TextPlace = .body) -> [Diagnostic] {
        document.nodes.enumerated().compactMap { index, node in
            let problem: Diagnostic? =
                switch node.kind {
                case .codeBlock: unclosedFence(node, source) ?? indentedCode(node, source)
                case .tableRow(isHeader: false): tooManyCells(index, document, source)
                case .heading(level: 2): underlined(index, document, source)
                default: nil
                }
            guard var problem else { return nil }
            problem.range = problem.range.map(place.range)
            return problem
        }
    }

    /// A fence of code (CommonMark 0.29, section 4.5) that goes on to the end of the text.
    private static func unclosedFence(_ node: Node, _ source: SourceFile) -> Diagnostic? {
        let block = source.bytes[node.range]
        guard let sign = block.first, sign == 0x60 || sign == 0x7E else { return nil }
        let opening = block.prefix { $0 == sign }
        let lastLine = block.drop { $0 != 0x0A && $0 != 0x0D }.split { $0 == 0x0A || $0 == 0x0D }.last ?? []
        let closing = lastLine.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x3E }
        let closes = closing.prefix { $0 == sign }.count >= opening.count && closing.allSatisfy { $0 == sign || $0 == 0x20 || $0 == 0x09 }
        if closes { return nil }
        let fence = String(decoding: opening, as: UTF8.self)
        let line = block.prefix { $0 != 0x0A && $0 != 0x0D }
        return .warning(
            "fence-not-closed", in: source.path, at: line.startIndex..<line.endIndex, "this code is not closed: all that follows is shown as code",
            suggestion: "put a line \(fence) behind it")
    }

    /// A paragraph that is indented as in a letter (CommonMark 0.29, section 4.4).
    private static func indentedCode(_ node: Node, _ source: SourceFile) -> Diagnostic? {
        let line = source.bytes[node.range].prefix { $0 != 0x0A && $0 != 0x0D }
        guard let first = line.first, first != 0x60, first != 0x7E else { return nil }
        return .warning(
            "indented-code", in: source.path, at: line.startIndex..<line.endIndex,
            "four spaces or a tab before this line make code of it: it is shown as it is typed, without links",
            suggestion: "take them away; for code, put a line ``` before it and behind it")
    }

    /// A row of a table with more cells than its headings (GFM, section 4.10): Markdown leaves out what is too much.
    private static func tooManyCells(_ index: Int, _ document: Document, _ source: SourceFile) -> Diagnostic? {
        let row = document.nodes[index]
        guard let last = (index + 1..<row.end).last(where: { document.nodes[$0].parent == index }) else { return nil }
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
        let rest = source.bytes[document.nodes[last].range.upperBound..<row.range.upperBound].drop(while: isBlank)
        let excess = (rest.first == 0x7C ? rest.dropFirst() : rest).drop(while: isBlank)
        guard let end = excess.lastIndex(where: { !isBlank($0) }) else { return nil }
        return .warning(
            "table-row-too-long", in: source.path, at: excess.startIndex..<(end + 1), "the table has no heading for this cell: it is left out",
            suggestion: "add a heading; for the sign itself, write \\|")
    }

    /// A line of hyphens right under a paragraph makes a heading of it (CommonMark 0.29, section 4.3).
    private static func underlined(_ index: Int, _ document: Document, _ source: SourceFile) -> Diagnostic? {
        let node = document.nodes[index]
        let text = document.literals[node.literal]
        guard source.bytes[node.range].first != 0x23, text.contains(0x0A) || text.count > longestHeading || text.last == 0x2E else { return nil }
        let line = source.bytes[node.range].reversed().prefix { $0 != 0x0A && $0 != 0x0D }.count
        return .warning(
            "accidental-heading", in: source.path, at: (node.range.upperBound - line)..<node.range.upperBound,
            "this line makes a heading of the text above it", suggestion: "put an empty line between them")
    }
}
