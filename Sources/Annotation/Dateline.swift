import Markdown

/// The place in capitals that a news text opens with: "AMMAN:", "DAMASCUS, Syria —", "BEIRUT (Agency) –".
enum Dateline {
    /// No dateline is longer than this, in bytes.
    private static let longest = 60

    /// The bytes of the dateline at the start of a text's first paragraph.
    static func range(in document: Document, paragraph: Range<Int>) -> Range<Int>? {
        let text = document.literals[paragraph.lowerBound..<min(paragraph.upperBound, paragraph.lowerBound + longest)]
        var position = text.startIndex
        var capitals = 0
        var maySayMore = false
        while position < text.endIndex {
            let byte = text[position]
            switch byte {
            case 0x41...0x5A: capitals += 1
            // Only a country behind a comma, or an agency in brackets, has small letters.
            case 0x61...0x7A where !maySayMore: return nil
            case UInt8(ascii: ","), UInt8(ascii: "("): maySayMore = true
            case UInt8(ascii: ":"): return capitals > 2 ? paragraph.lowerBound..<position : nil
            case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), 0x0A: return nil
            case 0x20:
                if startsWithDash(text[(position + 1)...]) { return capitals > 2 ? paragraph.lowerBound..<position : nil }
            default: break
            }
            if capitals > 2, startsWithDash(text[position...]) { return paragraph.lowerBound..<position }
            position += 1
        }
        return nil
    }

    /// An en or em dash, or a hyphen between spaces.
    private static func startsWithDash(_ text: ArraySlice<UInt8>) -> Bool {
        text.starts(with: [0xE2, 0x80, 0x93]) || text.starts(with: [0xE2, 0x80, 0x94]) || text.starts(with: [0x2D, 0x20])
    }
}
