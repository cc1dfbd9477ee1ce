import Markdown
import Searching
import Temporal

/// Cuts the sentences that names stand in out of a text.
struct Sentences: Sendable {
    private let document: Document
    private let blocks: [Range<Int>]

    /// A sentence longer than this many bytes is shortened on both sides of the name.
    private static let longest = 320

    init(_ document: Document) {
        self.document = document
        // A heading is no sentence: what it names, the text under it tells.
        blocks = document.nodes.indices.lazy.filter { index in
            switch document.nodes[index].kind {
            case .paragraph, .tableCell: true
            // A caption's text and its credit are two.
            default: if case .caption = document.nodes[document.nodes[index].parent].kind { true } else { false }
            }
        }.map(document.runningText).filter { !$0.isEmpty }
    }

    /// One snippet for each of the first sentences that hold one of these names, which are in order.
    func snippets(of names: some Sequence<Range<Int>>, atMost limit: Int) -> [Backlink.Snippet] {
        var snippets: [Backlink.Snippet] = []
        var last: Range<Int>?
        for name in names {
            if snippets.count == limit { break }
            guard let sentence = range(around: name), sentence != last, sentence != name else { continue }
            last = sentence
            snippets.append(snippet(of: name, in: sentence))
        }
        return snippets
    }

    /// What stands around a name that is in no sentence: its heading, the title of its box, its item, or the row of the table that it has a cell of.
    func line(with name: Range<Int>) -> Backlink.Snippet? {
        var index = document.nodes.partitioningIndex { $0.literal.lowerBound > name.lowerBound } - 1
        while index > 0 {
            switch document.nodes[index].kind {
            case .tableRow: return row(at: index, with: name)
            case .heading, .paragraph: return snippet(of: name, in: line(around: name, of: index))
            default: index = document.nodes[index].parent
            }
        }
        return nil
    }

    /// The line of a block that holds a name, without the marker of a box.
    private func line(around name: Range<Int>, of index: Int) -> Range<Int> {
        let (literals, whole) = (document.literals, document.nodes[index].literal)
        if case .box(let box)? = document.boxMarker(of: document.nodes[index].parent), box.title.contains(name.lowerBound) { return box.title }
        let start = literals[whole.lowerBound..<name.lowerBound].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? whole.lowerBound
        return start..<(literals[name.upperBound..<whole.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? whole.upperBound)
    }

    /// The cells of a row with commas between them.
    private func row(at index: Int, with name: Range<Int>) -> Backlink.Snippet {
        let cells = (index..<document.nodes[index].end).lazy.map { document.nodes[$0] }.filter { node in
            if case .tableCell = node.kind { !node.literal.isEmpty } else { false }
        }.map(\.literal)
        let own = cells.first { $0.contains(name.lowerBound) } ?? name
        func text(_ cells: some Sequence<Range<Int>>) -> [String] { cells.map { document.singleLine(in: $0) } }
        let snippet = snippet(of: name, in: own)
        return Backlink.Snippet(
            before: (text(cells.filter { $0.upperBound <= own.lowerBound }) + [snippet.before]).joined(separator: ", "), name: snippet.name,
            after: ([snippet.after] + text(cells.filter { $0.lowerBound >= own.upperBound })).joined(separator: ", "))
    }

    private func snippet(of name: Range<Int>, in sentence: Range<Int>) -> Backlink.Snippet {
        Backlink.Snippet(
            before: text(shortened(sentence.lowerBound..<name.lowerBound, keepingEnd: true), from: sentence.lowerBound),
            name: text(name),
            after: text(shortened(name.upperBound..<sentence.upperBound, keepingEnd: false), to: sentence.upperBound))
    }

    /// The sentence that holds a name.
    func text(around name: Range<Int>) -> String {
        range(around: name).map { text($0) } ?? text(name)
    }

    /// The bytes of the sentence that holds a name; nil outside paragraphs.
    func range(around name: Range<Int>) -> Range<Int>? {
        guard let block = block(at: name.lowerBound), name.upperBound <= block.upperBound else { return nil }
        return document.literals.withUnsafeBufferPointer { bytes in
            var start = name.lowerBound
            // However long a sentence goes on, no more of it is shown.
            let first = max(block.lowerBound, name.lowerBound - 2 * Self.longest)
            let last = min(block.upperBound, name.upperBound + 2 * Self.longest)
            while start > first, !(isSpace(bytes[start - 1]) && isBoundary(start, in: block)) { start -= 1 }
            var end = name.upperBound
            while end < last, !(isSpace(bytes[end - 1]) && isBoundary(end, in: block)) { end += 1 }
            while end > name.upperBound, isSpace(bytes[end - 1]) { end -= 1 }
            return start..<end
        }
    }

    /// The last paragraph that starts at or before a character.
    private func block(at offset: Int) -> Range<Int>? {
        let next = blocks.partitioningIndex { $0.lowerBound > offset }
        return next > 0 ? blocks[next - 1] : nil
    }

    /// A sentence starts behind a full stop, question mark or exclamation mark, closing marks and a space, with something else than a small letter.
    private func isBoundary(_ position: Int, in block: Range<Int>) -> Bool {
        let bytes = document.literals
        guard position > block.lowerBound, position < block.upperBound, isSpace(bytes[position - 1]), !isSpace(bytes[position]) else { return false }
        if (0x61...0x7A).contains(bytes[position]) { return false }
        var before = position - 1
        while before > block.lowerBound, isSpace(bytes[before]) { before -= 1 }
        while before > block.lowerBound, isClosing(at: before) { before -= bytes[before] < 0x80 ? 1 : 3 }
        guard
            bytes[before] == UInt8(ascii: ".") || bytes[before] == UInt8(ascii: "?") || bytes[before] == UInt8(ascii: "!") || isArabicStop(at: before)
        else { return false }
        // An initial or an abbreviation of one letter: "U.S. forces", "A. Name".
        let isInitial =
            before >= block.lowerBound + 1 && (0x41...0x5A).contains(bytes[before - 1])
            && (before == block.lowerBound + 1 || !(0x61...0x7A).contains(bytes[before - 2] | 0x20))
        return bytes[before] != UInt8(ascii: ".") || !isInitial && !isShortForm(before: before, in: block, followedBy: bytes[position])
    }

    /// Whether the letters before a full stop are a short form that ends no sentence: "Gen. Name", "Oct. 5".
    private func isShortForm(before stop: Int, in block: Range<Int>, followedBy next: UInt8) -> Bool {
        let bytes = document.literals
        var start = stop
        while start > block.lowerBound, (0x41...0x5A).contains(bytes[start - 1] & 0xDF) { start -= 1 }
        return ShortForms.keepsFullStop(bytes[start..<stop], beforeDigit: (0x30...0x39).contains(next))
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

    /// ) ] " ' and, by their last byte, ” and ’.
    private func isClosing(at position: Int) -> Bool {
        let bytes = document.literals
        switch bytes[position] {
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"): return true
        case 0x9D, 0x99: return position >= 2 && bytes[position - 1] == 0x80 && bytes[position - 2] == 0xE2
        default: return false
        }
    }

    /// U+061F, the Arabic question mark.
    private func isArabicStop(at position: Int) -> Bool {
        position > 0 && document.literals[position] == 0x9F && document.literals[position - 1] == 0xD8
    }

    private func shortened(_ range: Range<Int>, keepingEnd: Bool) -> Range<Int> {
        let room = Self.longest / 2
        guard range.count > room else { return range }
        if keepingEnd {
            var start = range.upperBound - room
            while start < range.upperBound, document.literals[start] != 0x20 { start += 1 }
            return start..<range.upperBound
        }
        var end = range.lowerBound + room
        while end > range.lowerBound, document.literals[end] != 0x20 { end -= 1 }
        return range.lowerBound..<end
    }

    private func text(_ range: Range<Int>, from start: Int? = nil, to end: Int? = nil) -> String {
        var text = String(unsafeUninitializedCapacity: range.count) { text in
            document.literals.withUnsafeBufferPointer { bytes in
                for offset in 0..<range.count {
                    let byte = bytes[range.lowerBound + offset]
                    text[offset] = byte == 0x0A ? 0x20 : byte
                }
            }
            return range.count
        }
        if let start, range.lowerBound > start { text = "…" + text }
        if let end, range.upperBound < end { text += " …" }
        return text
    }
}
