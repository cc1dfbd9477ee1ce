import Diagnostics
import Yams

/// What the YAML parser's errors mean to an editor.
extension YAMLReader {
    func problem(of error: YamlError) -> FrontMatter.Problem {
        switch error {
        case .scanner(let context, let text, let mark, _), .parser(let context, let text, let mark, _), .composer(let context, let text, let mark, _):
            problem(text, at: offset(of: mark), doing: context?.text ?? "", since: context.map { offset(of: $0.mark) })
        case .duplicatedKeysInMapping(let duplicates, let context):
            duplicate(of: duplicates.sorted().first ?? "", firstUse: offset(of: context.mark))
        case .reader(let text, _, _, _): problem(at: yaml.lowerBound, "this is not YAML: \(text)")
        default: problem(at: yaml.lowerBound, "this is not YAML")
        }
    }

    /// What the parser says of a mistake.
    private struct Complaint {
        /// The parser's words.
        let text: String
        let place: Int
        /// What the parser was doing, and since where.
        let context: String
        let start: Int?
        /// What stands at the place.
        let byte: UInt8?
    }

    /// The parser's words stand for what editors do; where they do not, they are quoted. The first rule that knows them counts.
    private func problem(_ text: String, at place: Int, doing context: String, since start: Int?) -> FrontMatter.Problem {
        let byte = place < yaml.upperBound ? source.bytes[place] : nil
        let complaint = Complaint(text: text, place: place, context: context, start: start, byte: byte)
        let rules = [
            secondDocument, tab, colonInText, signAtStart, unclosedQuote, unclosedBracket, aliasOrAnchor, escape, keyWithoutColon, listBehindKey,
            behindEnd,
            misplaced,
        ]
        for rule in rules {
            if let problem = rule(complaint) { return problem }
        }
        return problem(at: place, "this is not YAML: \(text)")
    }

    private static let quotes = "put the whole text into quotes"

    private func secondDocument(_ complaint: Complaint) -> FrontMatter.Problem? {
        guard complaint.text.contains("another document") else { return nil }
        return problem(at: complaint.place, "this line starts a second text, and only one is read", suggestion: "delete it")
    }

    private func tab(_ complaint: Complaint) -> FrontMatter.Problem? {
        guard complaint.byte == 0x09 || complaint.text.contains("tab character") else { return nil }
        return problem(at: complaint.place, "YAML is indented with spaces, not with tabs", suggestion: "put spaces in its place")
    }

    private func colonInText(_ complaint: Complaint) -> FrontMatter.Problem? {
        guard complaint.text.contains("mapping values are not allowed") else { return nil }
        let place = complaint.place
        let line = line(of: place)
        if let problem = firstKeyWithoutColon(before: line) { return problem }
        // The line before runs on into this one.
        if line > 0, !source.bytes[lineStarts[line]..<place].contains(0x3A), let end = colonWithoutSpace(onLine: line - 1) {
            return missingSpace(at: end)
        }
        if let start = indentedKey(onLine: line, before: place) {
            return problem(
                at: start, "this key is indented, and the line above it has its value already",
                suggestion: "start it in the column of the other keys")
        }
        if let key = secondKey(onLine: line, before: place) {
            return problem(at: key, "a second key stands on this line", suggestion: "put it on a line of its own, without the comma")
        }
        if let mark = typographicQuote(onLine: line) {
            return problem(at: mark, "this is no quotation mark for YAML", suggestion: "write straight ones round the whole text")
        }
        return problem(at: place, "a text with a colon and a space in it must stand in quotes", suggestion: Self.quotes)
    }

    /// Without a colon behind its first key, the whole text is one sentence to the parser, until a colon stands on a later line.
    private func firstKeyWithoutColon(before line: Int) -> FrontMatter.Problem? {
        let first = lineStarts.first { start in
            guard let byte = source.bytes[start..<yaml.upperBound].first(where: { $0 != 0x20 }) else { return false }
            return ![0x0A, 0x0D, UInt8(ascii: "#")].contains(byte)
        }
        guard let first, self.line(of: first) < line, !hasKey(onLine: self.line(of: first)) else { return nil }
        let key = source.bytes[first..<yaml.upperBound].prefix { (0x61...0x7A).contains($0 | 0x20) || $0 == 0x5F || $0 == 0x2D }
        let rest = source.bytes[key.endIndex..<yaml.upperBound].drop { $0 == 0x20 }
        guard key.first.map({ $0 != 0x2D }) ?? false, rest.first != 0x3A else { return nil }
        let sign = ["=", "\u{FF1A}", ";"].first { rest.starts(with: $0.utf8) }
        return problem(
            at: key.endIndex, "a colon and a space must stand behind \"\(String(decoding: key, as: UTF8.self))\"",
            suggestion: sign.map { "put them in place of \($0)" } ?? "put them here")
    }

    private func signAtStart(_ complaint: Complaint) -> FrontMatter.Problem? {
        guard complaint.text.contains("cannot start any token"), let byte = complaint.byte else { return nil }
        return problem(
            at: complaint.place, "a text that starts with \(Character(Unicode.Scalar(byte))) must stand in quotes", suggestion: Self.quotes)
    }

    private func unclosedQuote(_ complaint: Complaint) -> FrontMatter.Problem? {
        guard complaint.context.contains("quoted scalar"), complaint.text.contains("end of stream") else { return nil }
        return notClosed(at: complaint.start ?? complaint.place)
    }

    private func notClosed(at place: Int) -> FrontMatter.Problem {
        problem(at: place, "this quotation mark is not closed", suggestion: "put one behind the text, too")
    }

    private func unclosedBracket(_ complaint: Complaint) -> FrontMatter.Problem? {
        let isUnclosed = complaint.start.map { line(of: $0) < line(of: complaint.place) } ?? false
        guard complaint.context.contains("flow"), isUnclosed || complaint.byte == nil else { return nil }
        let bracket = source.bytes[yaml].lastIndex { $0 == 0x5B || $0 == 0x7B }
        return problem(at: (isUnclosed ? complaint.start : bracket) ?? complaint.place, "this bracket is not closed")
    }

    private func aliasOrAnchor(_ complaint: Complaint) -> FrontMatter.Problem? {
        guard ["scanning an alias", "scanning an anchor"].contains(where: complaint.context.contains) || complaint.text.contains("undefined alias")
        else { return nil }
        return problem(at: complaint.start ?? complaint.place, "a text that starts with * or & must stand in quotes", suggestion: Self.quotes)
    }

    private func escape(_ complaint: Complaint) -> FrontMatter.Problem? {
        guard complaint.text.contains("escape character") || complaint.text.contains("hexdecimal") else { return nil }
        return problem(
            at: complaint.place, "a backslash has a meaning of its own between double quotes", suggestion: "put the text into single quotes")
    }

    private func keyWithoutColon(_ complaint: Complaint) -> FrontMatter.Problem? {
        guard complaint.text.contains("expected ':'") else { return nil }
        let start = complaint.start ?? complaint.place
        if let end = colonWithoutSpace(onLine: line(of: start)) { return missingSpace(at: end) }
        return problem(at: start, "expected a key with a colon and a space behind it, as in \"title: A title\"")
    }

    private func listBehindKey(_ complaint: Complaint) -> FrontMatter.Problem? {
        guard complaint.text.contains("block sequence entries are not allowed") else { return nil }
        return problem(
            at: complaint.place, "a list starts on the line behind its key",
            suggestion: "for a list, put - on a new line; for a text, put it into quotes")
    }

    private func behindEnd(_ complaint: Complaint) -> FrontMatter.Problem? {
        guard complaint.text.contains("<document start>"), isBehindEnd(complaint.place) else { return nil }
        return problem(at: complaint.place, "the front matter ended before this line: remove the line with three dots")
    }

    /// Something stands where the parser expected something else.
    private func misplaced(_ complaint: Complaint) -> FrontMatter.Problem? {
        let place = complaint.place
        guard complaint.text.contains("did not find expected"), complaint.byte != nil else { return nil }
        if complaint.context.contains("flow"), place > yaml.lowerBound, [0x22, 0x27].contains(source.bytes[place - 1]) { return goesOn(at: place) }
        if isIndentation(before: place) {
            return problem(
                at: place, "this line is not indented like the lines that it belongs to", suggestion: "start them all in the same column")
        }
        if complaint.context.contains("block") { return goesOn(at: place) }
        return complaint.text.contains("node content") ? problem(at: place, "expected a text here") : nil
    }

    /// Something stands behind what ended a text.
    private func goesOn(at place: Int) -> FrontMatter.Problem {
        if let start = openedAbove(place) { return notClosed(at: start) }
        return switch source.bytes[yaml.lowerBound..<place].last(where: { $0 != 0x20 }) {
        case 0x22:
            problem(at: place, "the text goes on behind its closing quotation mark", suggestion: "put the whole text into single quotes")
        case 0x27:
            problem(at: place, "the text goes on behind its closing quotation mark", suggestion: "put the whole text into double quotes")
        case 0x3E, 0x7C:
            problem(at: place, "a text that starts with > or | must stand in quotes", suggestion: "put the whole text into quotes")
        case UInt8(ascii: "]") where source.bytes[place] == UInt8(ascii: "["):
            problem(at: place, "a second list stands behind the first", suggestion: "put all into one pair of brackets, with commas between")
        case _ where isCommaAlone(at: place):
            problem(at: place, "a comma stands behind the closing bracket", suggestion: "delete it")
        default:
            problem(at: place, "the text goes on behind its closing bracket", suggestion: "put the whole text into quotes")
        }
    }

    // MARK: Lines

    private var lineStarts: [Int] { marks.lineStarts }

    private func line(of offset: Int) -> Int { marks.line(of: offset) }

    /// Whether nothing but spaces stands before a place on its line.
    private func isIndentation(before place: Int) -> Bool {
        source.bytes[lineStarts[line(of: place)]..<place].allSatisfy { $0 == 0x20 }
    }

    /// Whether nothing but a comma stands from a place to the end of its line.
    private func isCommaAlone(at place: Int) -> Bool {
        source.bytes[place..<yaml.upperBound].prefix { $0 != 0x0A && $0 != 0x0D }.filter { $0 != 0x20 } == [0x2C]
    }

    /// Whether a line `...` stands before a place.
    private func isBehindEnd(_ place: Int) -> Bool {
        lineStarts[...line(of: place)].contains { source.bytes[$0..<yaml.upperBound].starts(with: [0x2E, 0x2E, 0x2E]) }
    }

    /// The byte behind the first colon of a line, if no space stands there.
    private func colonWithoutSpace(onLine line: Int) -> Int? {
        let end = line + 1 < lineStarts.count ? lineStarts[line + 1] : yaml.upperBound
        let bytes = source.bytes[lineStarts[line]..<end]
        guard let colon = bytes.firstIndex(of: 0x3A), colon + 1 < end else { return nil }
        return [0x20, 0x0A, 0x0D].contains(bytes[colon + 1]) ? nil : colon + 1
    }

    /// Whether a colon stands on a line with a space, or nothing, behind it.
    private func hasKey(onLine line: Int) -> Bool {
        let end = line + 1 < lineStarts.count ? lineStarts[line + 1] : yaml.upperBound
        let bytes = source.bytes[lineStarts[line]..<end]
        return bytes.indices.contains { bytes[$0] == 0x3A && ($0 + 1 == end || [0x20, 0x0A, 0x0D].contains(bytes[$0 + 1])) }
    }

    /// Where a key of small letters starts behind spaces, the place being its colon.
    private func indentedKey(onLine line: Int, before place: Int) -> Int? {
        let key = source.bytes[lineStarts[line]..<place].drop { $0 == 0x20 }
        guard key.startIndex > lineStarts[line], !key.isEmpty, key.allSatisfy({ (0x61...0x7A).contains($0) || $0 == 0x5F }) else { return nil }
        return key.startIndex
    }

    /// Where a key starts behind a comma, the place being its colon, if what stands before the comma is no words: `latitude: 35.02, longitude: 40.45`.
    private func secondKey(onLine line: Int, before place: Int) -> Int? {
        guard let value = valueStart(onLine: line), value < place, let comma = source.bytes[value..<place].lastIndex(of: UInt8(ascii: ",")),
            !source.bytes[value..<comma].contains(where: { ($0 | 0x20) >= UInt8(ascii: "a") && $0 != UInt8(ascii: "]") })
        else { return nil }
        let key = source.bytes[(comma + 1)..<place].drop { $0 == 0x20 }
        return !key.isEmpty && key.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F } ? key.startIndex : nil
    }

    /// Where the text behind the first colon of a line starts.
    private func valueStart(onLine line: Int) -> Int? {
        let end = line + 1 < lineStarts.count ? lineStarts[line + 1] : yaml.upperBound
        let bytes = source.bytes[lineStarts[line]..<end]
        return bytes.firstIndex(of: 0x3A).flatMap { colon in bytes[(colon + 1)...].firstIndex { $0 != 0x20 } }
    }

    /// Where a text starts that was not closed, if the mark before a place, which opens a text of its own, was taken for its end.
    private func openedAbove(_ place: Int) -> Int? {
        let mark = place - 1
        guard mark > yaml.lowerBound, [0x22, 0x27].contains(source.bytes[mark]), valueStart(onLine: line(of: mark)) == mark,
            let start = source.bytes[yaml.lowerBound..<mark].lastIndex(of: source.bytes[mark]), valueStart(onLine: line(of: start)) == start
        else { return nil }
        return start
    }

    /// Where a value starts with a typographic quotation mark (U+2018 to U+201F), as word processors write them.
    private func typographicQuote(onLine line: Int) -> Int? {
        guard let start = valueStart(onLine: line) else { return nil }
        let character = source.bytes[start..<yaml.upperBound].prefix(3)
        return character.count == 3 && character.starts(with: [0xE2, 0x80]) && (0x98...0x9F).contains(character[start + 2]) ? start : nil
    }

    private func missingSpace(at place: Int) -> FrontMatter.Problem {
        problem(at: place, "a space must stand behind the colon of a key", suggestion: "put a space here")
    }

    // MARK: Keys

    private func duplicate(of key: String, firstUse: Int) -> FrontMatter.Problem {
        let range = secondUse(of: Array(key.utf8), firstUse: firstUse)
        return FrontMatter.Problem(.error("duplicate-key", in: source.path, at: range, "the key \"\(key)\" stands here a second time; keep one"))
    }

    /// Where a key stands again in the same column, as the keys of one group do; its first use if that is not to be found.
    private func secondUse(of key: [UInt8], firstUse: Int) -> Range<Int> {
        let line = line(of: firstUse)
        let column = firstUse - lineStarts[line]
        for start in lineStarts[(line + 1)...] {
            let position = start + column
            let end = position + key.count
            guard end < yaml.upperBound, source.bytes[start..<position].allSatisfy({ $0 == 0x20 }) else { continue }
            if source.bytes[position..<end].elementsEqual(key), [0x3A, 0x20].contains(source.bytes[end]) { return position..<end }
        }
        return firstUse..<min(firstUse + key.count, yaml.upperBound)
    }
}
