import Markdown
import Temporal

/// The place that a news text opens with: "AMMAN:", "DAMASCUS, Syria —", "BEIRUT (Agency) –", "Amman, Jordan – Soldiers".
enum Dateline {
    /// No dateline is longer than this, in bytes.
    private static let longest = 60

    /// The bytes of the dateline at the start of a text's first paragraph.
    static func range(in document: Document, paragraph: Range<Int>) -> Range<Int>? {
        let text = document.literals[paragraph.lowerBound..<min(paragraph.upperBound, paragraph.lowerBound + longest)]
        guard let end = inCapitals(text) ?? inSmallLetters(text), !isParenthesis(at: end, of: document.literals[paragraph]) else { return nil }
        return paragraph.lowerBound..<end
    }

    /// Where a dateline in capitals ends: before a colon or a dash. Only a country behind a comma, or an agency in brackets, has small letters.
    private static func inCapitals(_ text: ArraySlice<UInt8>) -> Int? {
        var position = text.startIndex
        var capitals = 0
        var maySayMore = false
        while position < text.endIndex {
            let byte = text[position]
            switch byte {
            case 0x41...0x5A: capitals += 1
            case 0x61...0x7A where !maySayMore: return nil
            case UInt8(ascii: ","), UInt8(ascii: "("): maySayMore = true
            case UInt8(ascii: ":"): return capitals > 2 ? position : nil
            case UInt8(ascii: ".") where isShortMonth(text[..<position]): break
            case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), 0x0A: return nil
            case 0x20 where dashLength(text[(position + 1)...]) != nil: return capitals > 2 ? position : nil
            default: break
            }
            if capitals > 2, dashLength(text[position...]) != nil { return position }
            position += 1
        }
        return nil
    }

    /// Where a dateline like a heading ends: before a dash between spaces that a new sentence follows. "Mayadeen – the town – fell" is none.
    private static func inSmallLetters(_ text: ArraySlice<UInt8>) -> Int? {
        var position = text.startIndex
        var isWordStart = true
        var isInBrackets = false
        while position < text.endIndex {
            let byte = text[position]
            switch byte {
            case 0x61...0x7A where isWordStart && !isInBrackets: return nil
            case UInt8(ascii: "("): isInBrackets = true
            case UInt8(ascii: ")"): isInBrackets = false
            case UInt8(ascii: ".") where isShortMonth(text[..<position]): break
            case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"), 0x0A: return nil
            case 0x20:
                if let length = dashLength(text[(position + 1)...]) {
                    let behind = text[(position + 1 + length)...].drop { $0 == 0x20 }
                    return behind.first.map { (0x41...0x5A).contains($0) } == true ? position : nil
                }
            default: break
            }
            isWordStart = byte == 0x20 || byte == UInt8(ascii: "(")
            position += 1
        }
        return nil
    }

    /// "Nov" of "Nov. 16", the day that a news text may open with beside its place.
    private static func isShortMonth(_ text: ArraySlice<UInt8>) -> Bool {
        let start = text.lastIndex { !(0x41...0x5A).contains($0 & 0xDF) }.map { $0 + 1 } ?? text.startIndex
        let word = text[start...]
        return ShortForms.keepsFullStop(word, beforeDigit: true)
    }

    /// Whether the dash opens a parenthesis that another dash closes in the same sentence: "Raqqa — the capital — fell."
    private static func isParenthesis(at end: Int, of paragraph: ArraySlice<UInt8>) -> Bool {
        guard end < paragraph.endIndex, paragraph[end] != UInt8(ascii: ":") else { return false }
        var position = end + 4
        while position < paragraph.endIndex, ![UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(paragraph[position]) {
            if paragraph[position] == 0x20, dashLength(paragraph[(position + 1)...]) != nil { return true }
            position += 1
        }
        return false
    }

    /// The length of the en or em dash that a text begins with, or of a hyphen before a space.
    private static func dashLength(_ text: ArraySlice<UInt8>) -> Int? {
        if text.starts(with: [0xE2, 0x80, 0x93]) || text.starts(with: [0xE2, 0x80, 0x94]) { return 3 }
        return text.starts(with: [0x2D, 0x20]) ? 1 : nil
    }
}
