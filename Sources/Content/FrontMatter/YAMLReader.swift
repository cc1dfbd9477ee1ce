import Diagnostics
import Yams

/// Reads YAML with Yams and gives each value its bytes in the file.
struct YAMLReader {
    let source: SourceFile
    let yaml: Range<Int>
    let marks: YAMLMarks
    private var count = 0
    private var isTooLarge = false
    /// Where YAML takes a part of a text for something else, and what to say of it.
    private var lost: (place: Int, message: String, suggestion: String?)?

    /// The first text whose letters would stand in another order than they are written.
    private var turned: Diagnostic?

    private init(_ source: SourceFile, _ yaml: Range<Int>) {
        self.source = source
        self.yaml = yaml
        marks = YAMLMarks(source.bytes, yaml)
    }

    /// The top-level keys of a stretch of YAML.
    static func read(_ source: SourceFile, _ yaml: Range<Int>) -> Result<[YAMLValue.Entry], FrontMatter.Problem> {
        var reader = YAMLReader(source, yaml)
        return reader.read()
    }

    private mutating func read() -> Result<[YAMLValue.Entry], FrontMatter.Problem> {
        if let refusal = YAMLGuard.refusal(of: source.bytes, yaml) { return .failure(problem(at: refusal.offset, refusal.message)) }
        do {
            // Without rules for tags and for values of other types, since all are texts here, and without a look at the environment for an
            // encoding: all of that is slow.
            let text = String(decoding: source.bytes[yaml], as: UTF8.self)
            guard let node = try Yams.compose(yaml: text, .basic, Constructor([:], [:], [:]), .utf8) else { return .success([]) }
            let value = value(of: node)
            if isTooLarge { return .failure(problem(at: yaml.lowerBound, YAMLGuard.tooLarge)) }
            if let lost { return .failure(problem(at: lost.place, lost.message, suggestion: lost.suggestion)) }
            if let turned { return .failure(FrontMatter.Problem(turned)) }
            guard case .map(let entries, _) = value else {
                return .failure(problem(at: value.range.lowerBound, "expected keys and values, as in \"title: A title\""))
            }
            return .success(entries)
        } catch let error as YamlError {
            return .failure(problem(of: error))
        } catch {
            return .failure(problem(at: yaml.lowerBound, "this is not YAML"))
        }
    }

    // MARK: Values

    private mutating func value(of node: Node) -> YAMLValue {
        count += 1
        guard count <= YAMLGuard.limit else {
            isTooLarge = true
            return .scalar(.init(text: "", isPlain: true, range: yaml))
        }
        noteTag(at: offset(of: node.mark))
        switch node {
        case .scalar(let scalar):
            noteAnchor(at: offset(of: node.mark))
            var scalar = self.scalar(scalar)
            if scalar.isPlain {
                noteComment(behind: scalar.range.upperBound)
                scalar.blanksBeforeComment = blanksBeforeComment(behind: scalar.range.upperBound)
            } else {
                noteControlCharacter(in: scalar)
            }
            if turned == nil { turned = DirectionControls.problem(in: scalar, of: source.path) }
            return .scalar(scalar)
        case .sequence(let sequence):
            let items = sequence.map { value(of: $0) }
            return .list(items, range: range(from: sequence.mark, covering: items.map(\.range), opening: UInt8(ascii: "[")))
        case .mapping(let mapping):
            var entries: [YAMLValue.Entry] = []
            for (key, value) in mapping {
                let start = offset(of: key.mark)
                let keyScalar = key.scalar.map { scalar($0) } ?? .init(text: "", isPlain: true, range: start..<start)
                if !keyScalar.isPlain { noteControlCharacter(in: keyScalar) }
                let entry = self.value(of: value)
                entries.append(.init(key: keyScalar, value: entry, isBare: entry.isNull && !isColon(behind: keyScalar)))
            }
            let parts = entries.flatMap { [$0.key.range, $0.value.range] }
            return .map(entries, range: range(from: mapping.mark, covering: parts, opening: UInt8(ascii: "{")))
        case .alias:
            return .scalar(.init(text: "", isPlain: true, range: yaml.lowerBound..<yaml.lowerBound))
        }
    }

    private func scalar(_ scalar: Node.Scalar) -> YAMLValue.Scalar {
        let start = behindAnchor(offset(of: scalar.mark))
        let written = scalar.string.utf8
        switch scalar.style {
        case .singleQuoted, .doubleQuoted:
            // Inside the quotes: what a message quotes and underlines is the text.
            let range = (start + 1)..<endOfQuotes(from: start, doubled: scalar.style == .singleQuoted)
            let lineStarts = isWritten(written, at: range.lowerBound) ? [range.lowerBound] : []
            return .init(text: scalar.string, isPlain: false, range: range, lineStarts: lineStarts)
        case .literal:
            let lineStarts = literalLines(of: Array(written), behind: start)
            return .init(text: scalar.string, isPlain: false, range: start..<min(start + 1, yaml.upperBound), lineStarts: lineStarts)
        case .folded:
            return .init(text: scalar.string, isPlain: false, range: start..<min(start + 1, yaml.upperBound))
        default:
            if isWritten(written, at: start) {
                return .init(text: scalar.string, isPlain: true, range: start..<(start + written.count), lineStarts: [start])
            }
            // Over several lines: to the end of its first.
            return .init(text: scalar.string, isPlain: true, range: start..<lineEnd(from: start))
        }
    }

    // MARK: Places

    private func isWritten(_ text: some Collection<UInt8>, at start: Int) -> Bool {
        start + text.count <= yaml.upperBound && source.bytes[start..<(start + text.count)].elementsEqual(text)
    }

    /// Where a value itself starts: behind an anchor (`&name`), if there is one.
    private func behindAnchor(_ start: Int) -> Int {
        guard start < yaml.upperBound, source.bytes[start] == 0x26 else { return start }
        let name = source.bytes[start..<yaml.upperBound].prefix { $0 > 0x20 }
        return source.bytes[name.endIndex..<yaml.upperBound].firstIndex { $0 > 0x20 } ?? yaml.upperBound
    }

    private func lineEnd(from start: Int) -> Int {
        source.bytes[start..<yaml.upperBound].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? yaml.upperBound
    }

    /// The place of the closing quote: of single ones, two stand for one in the text; in double ones, a backslash takes the next byte along.
    private func endOfQuotes(from start: Int, doubled: Bool) -> Int {
        let quote: UInt8 = doubled ? 0x27 : 0x22
        var end = start + 1
        while end < yaml.upperBound {
            if !doubled, source.bytes[end] == 0x5C {
                end += 2
            } else if source.bytes[end] != quote {
                end += 1
            } else if doubled, end + 1 < yaml.upperBound, source.bytes[end + 1] == quote {
                end += 2
            } else {
                break
            }
        }
        return max(start + 1, min(end, yaml.upperBound))
    }

    /// Where the lines of a text behind `|` start; empty unless each is found.
    private func literalLines(of text: [UInt8], behind start: Int) -> [Int] {
        var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        var starts: [Int] = []
        var indentation: Int?
        for (line, lineStart) in zip(lines, marks.lineStarts[(marks.line(of: start) + 1)...]) {
            let spaces = source.bytes[lineStart..<yaml.upperBound].prefix { $0 == 0x20 }.count
            if indentation == nil, !line.isEmpty { indentation = spaces }
            let position = lineStart + min(spaces, indentation ?? spaces)
            guard isWritten(line, at: position) else { return [] }
            starts.append(position)
        }
        return starts.count == lines.count ? starts : []
    }

    /// Notes a `#` behind a text that cuts off the rest, such as a color's digits or a hashtag.
    private mutating func noteComment(behind end: Int) {
        let bytes = source.bytes
        var sign = end
        while sign < yaml.upperBound, [0x20, 0x09, 0x3A].contains(bytes[sign]) { sign += 1 }
        guard sign + 1 < yaml.upperBound, bytes[sign] == 0x23, ![0x20, 0x09, 0x0A, 0x0D, 0x23].contains(bytes[sign + 1]) else { return }
        note(
            sign, "\"#\" starts a comment here, and what follows is not read",
            suggestion: "put the whole text into quotes; for a comment, put a space behind #")
    }

    private func blanksBeforeComment(behind end: Int) -> UInt16 {
        let blanks = source.bytes[end..<yaml.upperBound].prefix { $0 == 0x20 || $0 == 0x09 }
        guard blanks.endIndex < yaml.upperBound, source.bytes[blanks.endIndex] == UInt8(ascii: "#") else { return 0 }
        return UInt16(clamping: blanks.count)
    }

    /// Notes a `&` before a text, which makes its first word an anchor, if nothing refers to that: it was meant as a part of the text.
    private mutating func noteAnchor(at start: Int) {
        guard lost.map({ start < $0.place }) ?? true, start < yaml.upperBound, source.bytes[start] == UInt8(ascii: "&") else { return }
        let bytes = source.bytes[yaml]
        let name = bytes[(start + 1)...].prefix { $0 > 0x20 }
        let isReferredTo = bytes.indices.contains { position in
            guard bytes[position] == UInt8(ascii: "*") else { return false }
            let alias = bytes[(position + 1)...].prefix { $0 > 0x20 && !",]}".utf8.contains($0) }
            return alias.elementsEqual(name)
        }
        if !isReferredTo { note(start, "a text that starts with & must stand in quotes", suggestion: "put the whole text into quotes") }
    }

    /// Notes a `!` before a value, which makes its first word a tag.
    private mutating func noteTag(at start: Int) {
        guard start < yaml.upperBound, source.bytes[start] == 0x21 else { return }
        note(start, "a text that starts with ! must stand in quotes", suggestion: "put the whole text into quotes")
    }

    /// Notes an escape such as `\u0007`, which stands for what may not stand there itself.
    private mutating func noteControlCharacter(in scalar: YAMLValue.Scalar) {
        if ControlCharacters.first(in: Array(scalar.text.utf8)) != nil { note(scalar.range.lowerBound, ControlCharacters.message) }
    }

    private mutating func note(_ place: Int, _ message: String, suggestion: String? = nil) {
        if lost.map({ place < $0.place }) ?? true { lost = (place, message, suggestion) }
    }

    func offset(of mark: Mark?) -> Int {
        mark.map { marks.offset(line: $0.line, column: $0.column) } ?? yaml.lowerBound
    }

    /// Whether a colon follows a key, as far as its line goes.
    private func isColon(behind key: YAMLValue.Scalar) -> Bool {
        source.bytes[key.range.upperBound..<yaml.upperBound].first { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 } == UInt8(ascii: ":")
    }

    /// All that a list or a group covers, with the brackets round it, if it stands in such.
    private func range(from mark: Mark?, covering parts: [Range<Int>], opening bracket: UInt8) -> Range<Int> {
        let start = behindAnchor(offset(of: mark))
        let end = max(start, parts.map(\.upperBound).max() ?? start)
        guard start < yaml.upperBound, source.bytes[start] == bracket else { return start..<end }
        return start..<behindBracket(from: max(end, start + 1))
    }

    /// The end of the bracket that closes what ends at a place; comments may stand between.
    private func behindBracket(from end: Int) -> Int {
        var position = end
        while position < yaml.upperBound, ![UInt8(ascii: "]"), UInt8(ascii: "}")].contains(source.bytes[position]) {
            let isComment = source.bytes[position] == UInt8(ascii: "#") && source.bytes[position - 1] <= 0x20
            position = isComment ? lineEnd(from: position) : position + 1
        }
        return min(position + 1, yaml.upperBound)
    }

    /// A problem of the YAML itself.
    func problem(at offset: Int, _ message: String, suggestion: String? = nil) -> FrontMatter.Problem {
        let start = min(offset, yaml.upperBound)
        return FrontMatter.Problem(.error("bad-yaml", in: source.path, at: start..<start, message, suggestion: suggestion))
    }
}
