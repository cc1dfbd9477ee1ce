import Diagnostics
import Yams

/// Reads YAML with Yams and gives each value its bytes in the file.
struct YAMLReader {
    private let source: SourceFile
    private let yaml: Range<Int>
    private let lineStarts: [Int]
    private var count = 0
    private var isTooLarge = false

    /// More values than any front matter has: aliases in YAML can make a short text grow without end.
    private static let limit = 20_000
    /// Deeper nesting than any front matter has: the parser is recursive.
    private static let deepest = 60

    private init(_ source: SourceFile, _ yaml: Range<Int>) {
        self.source = source
        self.yaml = yaml
        var starts = [yaml.lowerBound]
        for position in yaml where source.bytes[position] == 0x0A || (source.bytes[position] == 0x0D && !(position + 1 < yaml.upperBound && source.bytes[position + 1] == 0x0A)) {
            starts.append(position + 1)
        }
        lineStarts = starts
    }

    /// The top-level keys of a stretch of YAML.
    static func read(_ source: SourceFile, _ yaml: Range<Int>) -> Result<[YAMLValue.Entry], FrontMatter.Problem> {
        var reader = YAMLReader(source, yaml)
        return reader.read()
    }

    private mutating func read() -> Result<[YAMLValue.Entry], FrontMatter.Problem> {
        if let tooDeep = nestingTooDeep() { return .failure(problem(at: tooDeep, "this is nested too deep for a front matter")) }
        do {
            guard let node = try Yams.compose(yaml: String(decoding: source.bytes[yaml], as: UTF8.self)) else { return .success([]) }
            let value = value(of: node)
            if isTooLarge { return .failure(problem(at: yaml.lowerBound, "this stands for too many values for a front matter; write them without aliases")) }
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
        guard count <= Self.limit else {
            isTooLarge = true
            return .scalar(.init(text: "", isPlain: true, range: yaml))
        }
        switch node {
        case .scalar(let scalar): return .scalar(self.scalar(scalar))
        case .sequence(let sequence):
            let items = sequence.map { value(of: $0) }
            return .list(items, range: range(from: sequence.mark, covering: items.map(\.range)))
        case .mapping(let mapping):
            var entries: [YAMLValue.Entry] = []
            for (key, value) in mapping {
                let keyScalar: YAMLValue.Scalar
                if case .scalar(let scalar) = key { keyScalar = self.scalar(scalar) } else { keyScalar = .init(text: "", isPlain: true, range: offset(of: key.mark)..<offset(of: key.mark)) }
                entries.append(.init(key: keyScalar, value: self.value(of: value)))
            }
            return .map(entries, range: range(from: mapping.mark, covering: entries.flatMap { [$0.key.range, $0.value.range] }))
        case .alias: return .scalar(.init(text: "", isPlain: true, range: yaml.lowerBound..<yaml.lowerBound))
        }
    }

    private func scalar(_ scalar: Node.Scalar) -> YAMLValue.Scalar {
        var start = offset(of: scalar.mark)
        let bytes = source.bytes
        switch scalar.style {
        case .singleQuoted, .doubleQuoted:
            let quote: UInt8 = scalar.style == .singleQuoted ? 0x27 : 0x22
            var end = start + 1
            while end < yaml.upperBound {
                if quote == 0x22, bytes[end] == 0x5C {
                    end += 2
                    continue
                }
                if bytes[end] == quote {
                    if quote == 0x27, end + 1 < yaml.upperBound, bytes[end + 1] == quote {
                        end += 2
                        continue
                    }
                    break
                }
                end += 1
            }
            // Inside the quotes: what a message quotes and underlines is the text.
            return .init(text: scalar.string, isPlain: false, range: (start + 1)..<max(start + 1, min(end, yaml.upperBound)))
        case .literal, .folded:
            return .init(text: scalar.string, isPlain: false, range: start..<min(start + 1, yaml.upperBound))
        default:
            let written = Array(scalar.string.utf8)
            if start + written.count > yaml.upperBound || !bytes[start..<(start + written.count)].elementsEqual(written) {
                // Over several lines, or nothing at all: to the end of its first line.
                var end = start
                while end < yaml.upperBound, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
                if written.isEmpty { start = min(start, end); end = start }
                return .init(text: scalar.string, isPlain: true, range: start..<end)
            }
            return .init(text: scalar.string, isPlain: true, range: start..<(start + written.count))
        }
    }

    // MARK: Places

    /// Yams counts lines and columns from 1, columns in Unicode scalars.
    private func offset(of mark: Mark?) -> Int {
        guard let mark, mark.line >= 1, mark.line <= lineStarts.count else { return mark == nil ? yaml.lowerBound : yaml.upperBound }
        var position = lineStarts[mark.line - 1]
        var column = 1
        while column < mark.column, position < yaml.upperBound {
            position += 1
            while position < yaml.upperBound, source.bytes[position] & 0xC0 == 0x80 { position += 1 }
            column += 1
        }
        return position
    }

    private func range(from mark: Mark?, covering parts: [Range<Int>]) -> Range<Int> {
        let start = offset(of: mark)
        return start..<max(start, parts.map(\.upperBound).max() ?? start)
    }

    // MARK: Problems

    private func problem(at offset: Int, _ message: String, suggestion: String? = nil) -> FrontMatter.Problem {
        let start = min(offset, yaml.upperBound)
        return FrontMatter.Problem(.error("bad-yaml", in: source.path, at: start..<start, message, suggestion: suggestion))
    }

    private func problem(of error: YamlError) -> FrontMatter.Problem {
        switch error {
        case .scanner(let context, let text, let mark, _), .parser(let context, let text, let mark, _), .composer(let context, let text, let mark, _):
            let doing = context.map { " \($0.text)".trimmed } ?? ""
            let hint = text.contains("mapping values are not allowed") ? "put a text that holds a colon into quotes" : nil
            return problem(at: offset(of: mark), "this is not YAML: \(text)\(doing.isEmpty ? "" : " (\(doing))")", suggestion: hint)
        case .duplicatedKeysInMapping(let duplicates, let context):
            let key = duplicates.sorted().first ?? ""
            let range = secondUse(of: key, from: offset(of: context.mark))
            return FrontMatter.Problem(.error("duplicate-key", in: source.path, at: range, "the key \"\(key)\" stands here a second time; keep one"))
        case .reader(let text, _, _, _):
            return problem(at: yaml.lowerBound, "this is not YAML: \(text)")
        default:
            return problem(at: yaml.lowerBound, "this is not YAML")
        }
    }

    /// Where a key stands at the start of a line for the second time.
    private func secondUse(of key: String, from start: Int) -> Range<Int> {
        let word = Array(key.utf8)
        var uses: [Range<Int>] = []
        for line in lineStarts where line >= start || line == lineStarts.first {
            var position = line
            while position < yaml.upperBound, [0x20, 0x2D, 0x7B, 0x22, 0x27].contains(source.bytes[position]) { position += 1 }
            let end = position + word.count
            if end < yaml.upperBound, source.bytes[position..<end].elementsEqual(word), [0x3A, 0x22, 0x27, 0x20].contains(source.bytes[end]) {
                uses.append(position..<end)
            }
        }
        return uses.count > 1 ? uses[1] : start..<start
    }

    /// The first byte at which brackets or indentation go deeper than a front matter may.
    private func nestingTooDeep() -> Int? {
        var depth = 0
        var isLineStart = true
        var indent = 0
        for position in yaml {
            switch source.bytes[position] {
            case 0x5B, 0x7B:
                depth += 1
                isLineStart = false
            case 0x5D, 0x7D: depth = max(0, depth - 1)
            case 0x0A, 0x0D:
                isLineStart = true
                indent = 0
            case 0x20, 0x2D, 0x3F, 0x09: if isLineStart { indent += 1 }
            default: isLineStart = false
            }
            if depth > Self.deepest || indent > Self.deepest * 4 { return position }
        }
        return nil
    }
}

extension String {
    /// Without spaces at both ends.
    fileprivate var trimmed: String {
        var text = Substring(self)
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
