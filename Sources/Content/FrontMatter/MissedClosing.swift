/// Finds where a front matter was meant to end: a line `---` further down may be a rule in the text, with what stands above it taken for YAML.
///
/// Comments and empty lines among the keys are YAML. What stands behind an empty line, is no comment and no key, and has no key behind it, is text.
struct MissedClosing {
    /// A line that was meant to close the front matter, such as `----`.
    private(set) var meant: Range<Int>?
    /// The first word of the text, if it starts above the closing line.
    private(set) var text: Range<Int>?
    /// The same where it reads as a key as well: `Question: Who held the town?`. Whether there is such a key, others must say.
    private(set) var doubtful: Range<Int>?

    private let bytes: [UInt8]
    private var isBehindEmptyLine = false
    /// Whether the line above is a key with its value.
    private var isBehindValue = false
    /// What lines belong to that are neither keys nor text.
    private var open: OpenValue?

    /// A value that goes on over several lines.
    private enum OpenValue {
        /// Behind `|` or `>`, in lines that start further right.
        case block(indentation: Int)
        case quotes(UInt8)
        case brackets(depth: Int)
    }

    /// - Parameters:
    ///   - bytes: the file.
    ///   - lines: the text of each line, without its end.
    init(_ bytes: [UInt8], lines: [Range<Int>]) {
        self.bytes = bytes
        for line in lines { read(line) }
        if !isBehindEmptyLine { doubtful = nil }
    }

    private mutating func read(_ line: Range<Int>) {
        let start = bytes[line].firstIndex { !Self.isBlank($0) } ?? line.upperBound
        let end = (bytes[line].lastIndex { !Self.isBlank($0) }).map { $0 + 1 } ?? line.lowerBound
        guard start < end else {
            isBehindEmptyLine = true
            return
        }
        defer { isBehindEmptyLine = false }
        if isInside(start..<end, indentation: start - line.lowerBound) { return }
        if isFence(start..<end, indentation: start - line.lowerBound) {
            if text == nil { meant = meant ?? start..<end }
            return
        }
        defer { isBehindValue = start == line.lowerBound && bytes[start..<end].contains(UInt8(ascii: ":")) && open == nil }
        guard start == line.lowerBound else { return opened(by: start..<end, indentation: start - line.lowerBound) }
        switch bytes[start] {
        case UInt8(ascii: "#"): readComment(start..<end)
        case UInt8(ascii: "-") where start + 1 == end || bytes[start + 1] == 0x20: opened(by: start..<end, indentation: 0)
        case _ where Self.opening.contains(bytes[start]): opened(by: start..<end, indentation: 0)
        default: readWords(start..<end)
        }
    }

    /// What a key or a value may start with besides letters.
    private static let opening = Set("[]{},\"'&?%@:".utf8)

    private mutating func readComment(_ line: Range<Int>) {
        let signs = bytes[line].prefix { $0 == UInt8(ascii: "#") }.count
        let behind = (line.lowerBound + signs)..<line.upperBound
        // One sign is a comment: headings in texts start at level 2.
        guard isBehindEmptyLine, 2...6 ~= signs, let first = bytes[behind].first, Self.isBlank(first),
            let words = bytes[behind].firstIndex(where: { !Self.isBlank($0) }), !isKey(words..<line.upperBound)
        else { return }
        if meant == nil { text = text ?? line }
    }

    private mutating func readWords(_ line: Range<Int>) {
        if isKey(line) {
            (meant, text, doubtful) = (nil, nil, nil)
            opened(by: line, indentation: 0)
            return
        }
        guard isBehindEmptyLine, meant == nil, text == nil else { return }
        let word = line.lowerBound..<(bytes[line].firstIndex { Self.isBlank($0) } ?? line.upperBound)
        if bytes[word.upperBound - 1] == UInt8(ascii: ":") {
            doubtful = doubtful ?? word
        } else if word != line || bytes[word].contains(where: { !Self.isOfKey($0) }) {
            text = doubtful ?? word
        }
    }

    /// Whether a line starts as keys do: with at most three words of small letters before a colon. A word alone may be a key without one.
    private func isKey(_ line: Range<Int>) -> Bool {
        guard let colon = bytes[line].firstIndex(of: UInt8(ascii: ":")) else { return false }
        let key = bytes[line.lowerBound..<colon]
        return !key.isEmpty && key.allSatisfy { Self.isOfKey($0) || $0 == 0x20 } && key.split(separator: 0x20).count <= 3
    }

    // MARK: Values of several lines

    private mutating func isInside(_ line: Range<Int>, indentation: Int) -> Bool {
        switch open {
        case nil: return false
        case .block(let parent):
            if indentation > parent { return true }
            open = nil
            return false
        case .quotes(let mark): open = isClosed(line, mark) ? nil : open
        case .brackets(let depth): open = brackets(in: line, depth: depth)
        }
        return true
    }

    /// Notes what a line leaves open.
    private mutating func opened(by line: Range<Int>, indentation: Int) {
        if let space = bytes[line].lastIndex(of: 0x20), [UInt8(ascii: "|"), UInt8(ascii: ">")].contains(bytes[space + 1]) {
            open = .block(indentation: indentation)
            return
        }
        let colon = bytes[line].indices.first { bytes[$0] == UInt8(ascii: ":") && $0 + 1 < line.upperBound && Self.isBlank(bytes[$0 + 1]) }
        let behind = (colon.map { $0 + 1 } ?? line.lowerBound)..<line.upperBound
        guard let value = bytes[behind].firstIndex(where: { !Self.isBlank($0) && $0 != UInt8(ascii: "-") }) else { return }
        switch bytes[value] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            open = isClosed((value + 1)..<line.upperBound, bytes[value]) ? nil : .quotes(bytes[value])
        case UInt8(ascii: "["), UInt8(ascii: "{"): open = brackets(in: value..<line.upperBound, depth: 0)
        default: break
        }
    }

    /// Whether a quotation mark stands in a stretch; a backslash in double quotes takes the next byte along.
    private func isClosed(_ stretch: Range<Int>, _ mark: UInt8) -> Bool {
        var position = stretch.lowerBound
        while position < stretch.upperBound {
            if bytes[position] == mark { return true }
            position += mark == UInt8(ascii: "\"") && bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        return false
    }

    private func brackets(in line: Range<Int>, depth: Int) -> OpenValue? {
        let depth = bytes[line].reduce(depth) { depth, byte in
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth + 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth - 1
            default: depth
            }
        }
        return depth > 0 ? .brackets(depth: depth) : nil
    }

    // MARK: Lines

    /// Whether a line was meant to be `---`: hyphens in another number, dashes, or the three behind a value and a space or two.
    private func isFence(_ line: Range<Int>, indentation: Int) -> Bool {
        if indentation > 0 { return indentation < 4 && isBehindValue && bytes[line].elementsEqual("---".utf8) }
        if line.count == 1 { return false }
        return String(decoding: bytes[line.prefix(60)], as: UTF8.self).unicodeScalars.allSatisfy { Self.dashes.contains($0) }
    }

    /// Hyphen-minus, and the dashes of Unicode that word processors make of it (U+2010 to U+2015).
    private static let dashes: Set<Unicode.Scalar> = ["-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}"]

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    private static func isOfKey(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"): true
        default: false
        }
    }
}
