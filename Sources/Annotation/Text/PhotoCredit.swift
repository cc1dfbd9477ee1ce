import Markdown
import Searching

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
                position = (sentenceEnd(in: bytes, position..<end) ?? end) + 1
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

    /// Where a full stop, a bracket or the end of a line stands, behind which a sentence may begin.
    private static func sentenceEnd(in bytes: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>) -> Int? {
        let (stop, bracket, line) = (UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: "\n"))
        return bytes.firstIndex(in: stretch) {
            $0.holds(stop...stop) || $0.holds(bracket...bracket) || $0.holds(line...line)
        } where: {
            bytes[$0] == stop || bytes[$0] == bracket || bytes[$0] == line
        }
    }

    /// Compares without regard to the case of ASCII letters.
    private static func matches(_ opening: [UInt8], _ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard text.count >= opening.count else { return false }
        return zip(opening, text).allSatisfy { $0 == ((0x41...0x5A).contains($1) ? $1 + 0x20 : $1) }
    }
}
