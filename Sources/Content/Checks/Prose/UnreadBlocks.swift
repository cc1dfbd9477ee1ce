import Diagnostics
import Explainer
import Markdown

/// Lines that were meant as a heading, a table, a list or a box, and that readers would see as running text with signs in it.
struct UnreadBlocks {
    private let document: Document
    private let file: String
    private let place: TextPlace
    /// The paragraph in which a table or a list has been reported: one mistake spoils all of its lines.
    private var reported: Int?

    init(_ document: Document, in file: String, at place: TextPlace) {
        self.document = document
        self.file = file
        self.place = place
    }

    /// The problem with the line that the text node at `index` starts, if it starts one.
    mutating func problem(at index: Int) -> Diagnostic? {
        let node = document.nodes[index]
        if node.literal.isEmpty { return nil }
        let first = document.literals[node.literal.lowerBound]
        guard Self.isSign(first) else { return nil }
        let paragraph = node.parent
        guard document.nodes[paragraph].kind == .paragraph, index == paragraph + 1 || Self.isBreak(document.nodes[index - 1].kind) else { return nil }
        let line = line(from: node.literal.lowerBound, in: paragraph)
        switch first {
        case 0x23: return heading(line)  // #
        case 0x5B: return box(line, index, paragraph)  // [
        default: break
        }
        guard reported != paragraph else { return nil }
        let problem = table(line, in: paragraph) ?? list(line, in: paragraph)
        if problem != nil { reported = paragraph }
        return problem
    }

    // MARK: Lines

    /// What a line of interest starts with: `#`, `[`, `|`, `:`, a bullet, a digit; dashes of any length begin with the byte 0xE2, as bullets do.
    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x23, 0x5B, 0x7C, 0x3A, 0x2D, 0x2A, 0x2B, 0x30...0x39, 0xE2, 0xC2: true
        default: false
        }
    }

    private static func isBreak(_ kind: Node.Kind) -> Bool { kind == .softBreak || kind == .lineBreak }

    /// The literals of a line that starts at an offset in a paragraph.
    private func line(from start: Int, in paragraph: Int) -> Range<Int> {
        let end = document.nodes[paragraph].literal.upperBound
        return start..<(document.literals[start..<end].firstIndex(of: 0x0A) ?? end)
    }

    /// The line under another one in the same paragraph.
    private func next(_ line: Range<Int>, in paragraph: Int) -> Range<Int>? {
        line.upperBound < document.nodes[paragraph].literal.upperBound ? self.line(from: line.upperBound + 1, in: paragraph) : nil
    }

    private func bytes(_ line: Range<Int>) -> ArraySlice<UInt8> { document.literals[line] }

    private func isBare(_ literal: Range<Int>) -> Bool { document.sourceRange(of: literal).count == literal.count }

    private func warning(_ id: String, at literal: Range<Int>, _ message: String, _ suggestion: String) -> Diagnostic {
        .warning(id, in: file, at: place.range(document.sourceRange(of: literal)), message, suggestion: suggestion)
    }

    // MARK: Headings and boxes

    /// Two to six number signs without a space behind them; one is a hashtag or a number.
    private func heading(_ line: Range<Int>) -> Diagnostic? {
        let signs = bytes(line).prefix { $0 == 0x23 }
        guard 2...6 ~= signs.count, signs.endIndex < line.upperBound, isBare(signs.startIndex..<signs.endIndex) else { return nil }
        let title = document.text(in: signs.endIndex..<line.upperBound).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        return warning(
            "not-a-heading", at: line, "this looks like a heading and is none: readers see the number signs",
            "write \"\(String(repeating: "#", count: signs.count)) \(title)\"")
    }

    /// `[!KNOWN]` outside a block quote, or `[KNOWN]` at the start of one.
    private func box(_ line: Range<Int>, _ index: Int, _ paragraph: Int) -> Diagnostic? {
        let text = bytes(line)
        guard let close = text.firstIndex(of: 0x5D), isBare(line.lowerBound..<(line.lowerBound + 1)) else { return nil }
        let quote = document.nodes[paragraph].parent
        let opensQuote = document.nodes[quote].kind == .blockQuote && quote + 1 == paragraph && paragraph + 1 == index
        let word = document.text(in: (line.lowerBound + 1)..<close)
        if opensQuote, Box.Kind.allCases.contains(where: { $0.rawValue.uppercased() == word }) {
            return warning("not-a-box", at: line.lowerBound..<(close + 1), "this looks like a box and is a quotation", "write [!\(word)]")
        }
        guard !opensQuote, word.first == "!", Box.Kind(rawValue: word.dropFirst().lowercased()) != nil else { return nil }
        return warning(
            "not-a-box", at: line.lowerBound..<(close + 1), "this looks like a box and is none: readers see the brackets",
            "start each line of the box with >, this one first")
    }

    /// The marker of a box with other signs round it, or without its last bracket, at the start of the block quote at `quote`.
    func problem(withQuote quote: Int) -> Diagnostic? {
        let block = quote + 1
        guard document.boxMarker(of: quote) == nil, block + 1 < document.nodes[quote].end, document.nodes[block].kind.holdsInlines else { return nil }
        let line = line(from: document.nodes[block].literal.lowerBound, in: block)
        guard bytes(line).starts(with: [0x5B, 0x21]), !document.isEscaped(line.lowerBound), !document.isEscaped(line.lowerBound + 1) else {
            return nil
        }
        let letters = bytes(line).dropFirst(2).prefix { (0x41...0x5A).contains($0 & 0xDF) }
        let word = String(decoding: letters, as: UTF8.self).uppercased()
        guard Box.Kind(rawValue: word.lowercased()) != nil else { return nil }
        let isClosed = letters.endIndex < line.upperBound && document.literals[letters.endIndex] == 0x5D
        let marker = document.sourceRange(of: line.lowerBound..<(letters.endIndex + (isClosed ? 1 : 0)))
        return .warning(
            "not-a-box", in: file, at: place.range(marker), "this looks like a box and is a quotation",
            suggestion: isClosed ? "write > [!\(word)] at the start of the line, without other signs" : "write [!\(word)]")
    }

    // MARK: Tables

    private func table(_ line: Range<Int>, in paragraph: Int) -> Diagnostic? {
        let next = next(line, in: paragraph)
        if isDelimiterRow(line) {
            return notATable(line, "put it right under the line with the headings, without an empty line between them")
        }
        guard bytes(line).first == 0x7C else { return nil }
        if let next, isDelimiterRow(next) {
            return notATable(next, "write \(String(repeating: "| --- ", count: columns(of: line)))|, as many columns as the line above has")
        }
        if let next, bytes(next).first == 0x7C, columns(of: line) > 1 || columns(of: next) > 1 {
            return notATable(line, "put a line \(String(repeating: "| --- ", count: columns(of: line)))| under the first")
        }
        // One row alone, cut off from its table by an empty line: `|x|` is something else.
        guard next == nil, columns(of: line) > 1, bytes(line).starts(with: [0x7C, 0x20]), bytes(line).reversed().starts(with: [0x7C, 0x20]),
            !isFollowedByDelimiterRow(paragraph)
        else { return nil }
        return notATable(line, "write the rows under each other without empty lines, the second one being | --- | --- |")
    }

    /// Whether the next paragraph is where the mistake is told.
    private func isFollowedByDelimiterRow(_ paragraph: Int) -> Bool {
        let next = document.nodes[paragraph].end
        guard next < document.nodes.count, document.nodes[next].kind == .paragraph else { return false }
        return isDelimiterRow(line(from: document.nodes[next].literal.lowerBound, in: next))
    }

    private func notATable(_ line: Range<Int>, _ suggestion: String) -> Diagnostic {
        warning("not-a-table", at: line, "this looks like a table and is none: readers see the vertical bars", suggestion)
    }

    /// Bars and hyphens, which smart punctuation may have made dashes, and nothing else but colons and spaces.
    private func isDelimiterRow(_ line: Range<Int>) -> Bool {
        let text = document.text(in: line)
        return text.contains("|") && text.contains { "-–—".contains($0) } && text.allSatisfy { "|:-–— \t".contains($0) }
    }

    private func columns(of line: Range<Int>) -> Int {
        var cells = bytes(line)[...]
        while cells.last == 0x20 { cells.removeLast() }
        if cells.first == 0x7C { cells.removeFirst() }
        if cells.last == 0x7C { cells.removeLast() }
        return cells.count { $0 == 0x7C } + 1
    }

    // MARK: Lists

    /// Two lines that begin alike: with a bullet, or with a list's sign without a space behind it.
    private func list(_ line: Range<Int>, in paragraph: Int) -> Diagnostic? {
        guard let sign = listSign(of: line), let next = next(line, in: paragraph), listSign(of: next) == sign else { return nil }
        let repair =
            switch sign {
            case "-", "+", "*": "put a space behind each \(sign)"
            case "1.", "1)": "put a space behind each number"
            default: "write - in place of \(sign)"
            }
        return warning("not-a-list", at: line, "these lines look like a list and are none: they run on in one paragraph", repair)
    }

    /// A bullet as word processors write it, a list's sign with a letter right behind it, or "1." for any number with a letter behind it.
    private func listSign(of line: Range<Int>) -> String? {
        let text = document.text(in: line)
        guard let first = text.first else { return nil }
        if "•·◦▪‣●○".contains(first) { return String(first) }
        if "-+*".contains(first) { return text.dropFirst().first?.isLetter == true ? String(first) : nil }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text[digits.endIndex...]
        guard 1...2 ~= digits.count, let mark = rest.first, ".)".contains(mark), rest.dropFirst().first?.isLetter == true else { return nil }
        return "1\(mark)"
    }
}
