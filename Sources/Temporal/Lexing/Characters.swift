/// What a character of the text is to the lexer.
enum CharacterClass: Sendable {
    case letter
    case digit
    case space
    /// A character that is not seen and divides nothing, such as a soft hyphen or a mark of direction.
    case invisible
    case mark(Word)
}

/// Classes of bytes, and of the few characters outside ASCII that matter between words.
enum Characters {
    /// The class of each ASCII byte.
    static let ascii = (0..<0x80).map { ascii(UInt8($0)) }

    private static func ascii(_ byte: UInt8) -> CharacterClass {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): .letter
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case 0x09...0x0D, 0x20: .space
        case UInt8(ascii: "-"): .mark(.hyphen)
        case UInt8(ascii: ","): .mark(.comma)
        case UInt8(ascii: "."): .mark(.period)
        case UInt8(ascii: ":"): .mark(.colon)
        case UInt8(ascii: ";"): .mark(.semicolon)
        case UInt8(ascii: "("), UInt8(ascii: "["): .mark(.open)
        case UInt8(ascii: ")"), UInt8(ascii: "]"): .mark(.close)
        case UInt8(ascii: "\""): .mark(.quote)
        case UInt8(ascii: "'"): .mark(.apostrophe)
        case UInt8(ascii: "/"): .mark(.slash)
        case UInt8(ascii: "?"), UInt8(ascii: "!"): .mark(.sentenceEnd)
        default: .mark(.mark)
        }
    }

    /// The class and length of the character at an index outside ASCII. What is no known mark, malformed bytes included, belongs to a word.
    static func wide(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, before end: Int) -> (class: CharacterClass, length: Int) {
        if bytes[index] == 0xC2, index + 1 < end {
            switch bytes[index + 1] {
            case 0xA0: return (.space, 2)
            case 0xAD: return (.invisible, 2)
            case 0xA3, 0xA5: return (.mark(.mark), 2)
            case 0xAB, 0xBB: return (.mark(.quote), 2)
            default: return (.letter, 1)
            }
        }
        guard bytes[index] == 0xE2, index + 2 < end else { return (.letter, 1) }
        switch (bytes[index + 1], bytes[index + 2]) {
        // The zero-width space divides words, though nobody sees it.
        case (0x80, 0x80...0x8B), (0x80, 0xAF), (0x80, 0xA8...0xA9): return (.space, 3)
        case (0x80, 0x8E...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): return (.invisible, 3)
        case (0x80, 0x90...0x91), (0x88, 0x92): return (.mark(.hyphen), 3)
        case (0x80, 0x92...0x93): return (.mark(.dash), 3)
        case (0x80, 0x94...0x95): return (.mark(.emDash), 3)
        case (0x80, 0x98...0x99): return (.mark(.apostrophe), 3)
        case (0x80, 0x9C...0x9F): return (.mark(.quote), 3)
        case (0x80, 0xA6): return (.mark(.sentenceEnd), 3)
        case (0x82, 0xAC): return (.mark(.mark), 3)
        default: return (.letter, 1)
        }
    }
}
