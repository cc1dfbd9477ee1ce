import Diagnostics
import Explainer
import Markdown
import Searching

/// Characters that nobody sees and that set the order of letters for what follows (UAX #9, section 2): those that turn it round, so that readers see
/// another text than programs and editors do, and those that are not ended.
///
/// Marks of direction (U+200E, U+200F) and pairs that are ended (U+2067 … U+2069) belong to texts in Arabic.
struct DirectionControls: Equatable {
    enum Kind: Equatable {
        /// U+202D or U+202E.
        case override
        /// U+202A or U+202B without U+202C in its paragraph.
        case openEmbedding
        /// U+2066, U+2067 or U+2068 without U+2069.
        case openIsolate
    }

    let kind: Kind
    /// UTF-8 byte offsets in the text.
    let range: Range<Int>

    /// The first problem with a stretch of a file; nil if there is none.
    static func problem(in source: SourceFile, _ text: Range<Int>) -> Diagnostic? {
        source.bytes.withUnsafeBufferPointer { first(in: $0, text) }.map { $0.diagnostic(in: source.path, at: $0.range) }
    }

    /// The problem with a value of a front matter; nil if there is none.
    static func problem(in scalar: YAMLValue.Scalar, of file: String) -> Diagnostic? {
        first(in: Array(scalar.text.utf8)).map { $0.diagnostic(in: file, at: scalar.place.range($0.range)) }
    }

    /// The problem with a text in which a character reference stands for one, as `&#x202E;` does; nil if there is none.
    static func problem(in document: Document, of file: String, at place: TextPlace) -> Diagnostic? {
        guard first(in: document.literals) != nil else { return nil }
        for node in document.nodes where node.kind.holdsInlines || node.kind == .htmlBlock {
            guard let found = first(in: Array(document.literals[node.literal])) else { continue }
            let literal = node.literal.lowerBound + found.range.lowerBound..<node.literal.lowerBound + found.range.upperBound
            let range = document.sourceRange(of: literal)
            // One that stands there itself is reported with the file.
            if range.count > literal.count { return found.diagnostic(in: file, at: place.range(range)) }
        }
        return nil
    }

    /// The first of a text.
    static func first(in bytes: [UInt8]) -> DirectionControls? {
        bytes.withUnsafeBufferPointer { first(in: $0, 0..<$0.count) }
    }

    private static func first(in bytes: UnsafeBufferPointer<UInt8>, _ text: Range<Int>) -> DirectionControls? {
        let start = bytes.firstIndex(in: text) {
            !$0.isASCII
        } where: {
            bytes[$0] == 0xE2 && sign(in: bytes, at: $0, before: text.upperBound) != nil
        }
        return start.flatMap { first(in: bytes, $0..<text.upperBound, open: []) }
    }

    /// Follows what is opened and ended, paragraph by paragraph: at the end of one, everything ends by itself.
    private static func first(in bytes: UnsafeBufferPointer<UInt8>, _ text: Range<Int>, open: [DirectionControls]) -> DirectionControls? {
        var open = open
        var position = text.lowerBound
        var isLineEmpty = false
        while position < text.upperBound {
            switch bytes[position] {
            case 0x0A:
                if isLineEmpty, let first = open.first { return first }
                isLineEmpty = true
            case 0x20, 0x09, 0x0D: break
            default:
                isLineEmpty = false
                guard let sign = sign(in: bytes, at: position, before: text.upperBound) else { break }
                let range = position..<(position + 3)
                switch sign {
                case 0x202D, 0x202E: return open.first ?? DirectionControls(kind: .override, range: range)
                case 0x202A, 0x202B: open.append(DirectionControls(kind: .openEmbedding, range: range))
                case 0x2066...0x2068: open.append(DirectionControls(kind: .openIsolate, range: range))
                case 0x202C: if open.last?.kind == .openEmbedding { open.removeLast() }
                // An isolate's end ends the embeddings inside it, too.
                default: if let last = open.lastIndex(where: { $0.kind == .openIsolate }) { open.removeSubrange(last...) }
                }
            }
            position += 1
        }
        return open.first
    }

    /// The character at a position, if it is one of them: U+202A to U+202E or U+2066 to U+2069.
    private static func sign(in bytes: UnsafeBufferPointer<UInt8>, at position: Int, before end: Int) -> UInt32? {
        guard bytes[position] == 0xE2, position + 2 < end else { return nil }
        switch (bytes[position + 1], bytes[position + 2]) {
        case (0x80, let last) where 0xAA...0xAE ~= last: return 0x2000 | UInt32(last & 0x3F)
        case (0x81, let last) where 0xA6...0xA9 ~= last: return 0x2040 | UInt32(last & 0x3F)
        default: return nil
        }
    }

    private func diagnostic(in file: String, at range: Range<Int>) -> Diagnostic {
        switch kind {
        case .override:
            .error(
                "direction-override", in: file, at: range,
                "an invisible character here turns the order of the letters behind it round: delete it",
                suggestion: "Arabic and Latin find their order without it")
        case .openEmbedding:
            .error(
                "direction-not-closed", in: file, at: range,
                "an invisible character here sets the order of the words behind it, and nothing ends that",
                suggestion: "delete it, or write U+202C behind the words that it is for")
        case .openIsolate:
            .error(
                "direction-not-closed", in: file, at: range,
                "an invisible character here sets the order of the words behind it, and nothing ends that",
                suggestion: "delete it, or write U+2069 behind the words that it is for")
        }
    }
}
