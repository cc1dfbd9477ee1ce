/// Cuts the blocks of a text into tokens, in one pass over their bytes.
struct Lexer {
    // Raw buffers: where nothing is optimised, arrays are four times as slow. Every access stands behind a check of its bounds.
    let bytes: UnsafeBufferPointer<UInt8>
    private let classes: UnsafeBufferPointer<CharacterClass>
    private let vocabulary = Vocabulary.table
    var index = 0
    /// Those of the block.
    var tokens: [Token] = []
    var hasGap = true

    /// Calls `body` with a lexer of a text, which must not outlive the call.
    static func read<Result>(_ text: [UInt8], _ body: (inout Lexer) -> Result) -> Result {
        text.withUnsafeBufferPointer { bytes in
            Characters.ascii.withUnsafeBufferPointer { classes in
                var lexer = Lexer(bytes: bytes, classes: classes)
                return body(&lexer)
            }
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, classes: UnsafeBufferPointer<CharacterClass>) {
        self.bytes = bytes
        self.classes = classes
    }

    /// The tokens of a block. A byte range of `marked` becomes one token; the ranges are in order and do not overlap.
    mutating func tokens(in block: Range<Int>, marked: ArraySlice<MarkedRange> = []) -> [Token] {
        index = block.lowerBound
        hasGap = true
        tokens = []
        tokens.reserveCapacity(block.count / 5)
        for range in marked where range.bytes.lowerBound >= index {
            run(to: range.bytes.lowerBound)
            add(range.word, range.value, from: range.bytes.lowerBound, to: range.bytes.upperBound)
            index = range.bytes.upperBound
        }
        run(to: block.upperBound)
        return tokens
    }

    private mutating func run(to limit: Int) {
        while index < limit {
            let (kind, length) = character(at: index, before: limit)
            switch kind {
            case .space:
                hasGap = true
                index += length
            case .invisible: index += length
            case .letter: word(before: limit)
            case .digit: number(before: limit)
            case .mark(let mark):
                let byte = bytes[index]
                if (byte == UInt8(ascii: "@") || byte == UInt8(ascii: "#")) && index + 1 < limit && isWord(at: index + 1, before: limit) {
                    skipToSpace(before: limit)
                } else {
                    add(mark, Int(byte), from: index, to: index + length)
                    index += length
                }
            }
        }
    }

    func character(at index: Int, before limit: Int) -> (CharacterClass, Int) {
        let byte = bytes[index]
        return byte < 0x80 ? (classes[Int(byte)], 1) : Characters.wide(bytes, at: index, before: limit)
    }

    func isWord(at index: Int, before limit: Int) -> Bool {
        guard index < limit else { return false }
        return switch character(at: index, before: limit).0 {
        case .letter, .digit: true
        case .space, .invisible, .mark: false
        }
    }

    func isDigit(at index: Int, before limit: Int) -> Bool {
        index < limit && bytes[index] >= UInt8(ascii: "0") && bytes[index] <= UInt8(ascii: "9")
    }

    func isLetter(at index: Int, before limit: Int) -> Bool { isWord(at: index, before: limit) && !isDigit(at: index, before: limit) }

    mutating func add(_ word: Word, _ value: Int = 0, from start: Int, to end: Int, isCapitalised: Bool = false) {
        tokens.append(Token(start: start, end: end, value: value, word: word, isCapitalised: isCapitalised, hasGap: hasGap))
        hasGap = false
    }

    /// Handles, tags and addresses are no prose.
    private mutating func skipToSpace(before limit: Int) {
        let start = index
        while index < limit {
            if case .space = character(at: index, before: limit).0 { break }
            index += 1
        }
        add(.other, from: start, to: index)
    }

    private mutating func word(before limit: Int) {
        let start = index
        let first = bytes[start]
        var key = WordKey()
        var isShort = true
        var position = start
        var wordEnd = start
        letters: while position < limit {
            let small = bytes[position] | 0x20
            if small >= UInt8(ascii: "a"), small <= UInt8(ascii: "z") {
                if key.count < WordKey.limit { key.append(small) } else { isShort = false }
                position += 1
                wordEnd = position
            } else {
                let (kind, length) = character(at: position, before: limit)
                switch kind {
                case .invisible: position += length
                case .letter, .digit:
                    isShort = false
                    position += 1
                    wordEnd = position
                case .space, .mark: break letters
                }
            }
        }
        index = wordEnd
        if index + 2 < limit, bytes[index] == UInt8(ascii: ":"), bytes[index + 1] == UInt8(ascii: "/"), bytes[index + 2] == UInt8(ascii: "/") {
            index = start
            return skipToSpace(before: limit)
        }
        let isAbbreviation = key.count == 1 && isShort && isLettered(before: limit)
        if isAbbreviation { abbreviation(&key, before: limit) }
        let isCapital = first >= UInt8(ascii: "A") && first <= UInt8(ascii: "Z")
        guard isShort, let entry = vocabulary[key], !entry.needsCapital || isCapital else {
            let guess =
                isAbbreviation ? Vocabulary.Entry(.other, .abbreviation) : isShort && !isCapital ? Vocabulary.unknown(key) : Vocabulary.Entry(.other)
            return add(guess.word, guess.value, from: start, to: index, isCapitalised: isCapital || first >= 0x80)
        }
        add(entry.word, entry.value, from: start, to: index, isCapitalised: isCapital)
    }

    /// Whether a full stop and another letter follow: `a.m.`, `B.C.`
    private func isLettered(before limit: Int) -> Bool {
        index + 1 < limit && bytes[index] == UInt8(ascii: ".") && isLetter(at: index + 1, before: limit)
    }

    private mutating func abbreviation(_ key: inout WordKey, before limit: Int) {
        while isLettered(before: limit), key.count < WordKey.limit, bytes[index + 1] < 0x80 {
            key.append(bytes[index + 1] | 0x20)
            index += 2
        }
        if index < limit, bytes[index] == UInt8(ascii: ".") { index += 1 }
    }
}
