import Markdown

/// Sentences that say whose a picture is: "Photo courtesy of …", "Photo: …", "Image credit: …".
enum PhotoCredit {
    private static let openings = [
        "photo courtesy", "photo by", "photo:", "photograph by", "photo credit", "image:", "image courtesy", "image credit", "credit:", "picture:",
        "صورة:", "تصوير:",
    ]
    .map { Array($0.utf8) }

    /// The bytes of such sentences in a paragraph, from their opening to its end.
    static func ranges(in document: Document, paragraph: Range<Int>) -> [Range<Int>] {
        document.literals.withUnsafeBufferPointer { bytes in
            let end = paragraph.upperBound
            var position = paragraph.lowerBound
            while position < end {
                while position < end, bytes[position] == 0x20 || bytes[position] == UInt8(ascii: "(") { position += 1 }
                if position < end, mayOpen(bytes[position]), openings.contains(where: { matches($0, bytes[position..<end]) }) {
                    return [position..<end]
                }
                while position < end, !mayEndSentence(bytes[position]) { position += 1 }
                position += 1
            }
            return []
        }
    }

    /// Whether one of the openings begins with this byte.
    private static func mayOpen(_ byte: UInt8) -> Bool {
        switch byte | 0x20 {
        case UInt8(ascii: "p"), UInt8(ascii: "i"), UInt8(ascii: "c"), 0x80...: true
        default: false
        }
    }

    private static func mayEndSentence(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: "(") || byte == 0x0A }

    /// Compares without regard to the case of ASCII letters.
    private static func matches(_ opening: [UInt8], _ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard text.count >= opening.count else { return false }
        return zip(opening, text).allSatisfy { $0 == ((0x41...0x5A).contains($1) ? $1 + 0x20 : $1) }
    }
}
