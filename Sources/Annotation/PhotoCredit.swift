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
            var isStart = true
            var position = paragraph.lowerBound
            while position < paragraph.upperBound {
                let byte = bytes[position]
                if isStart, byte != 0x20, byte != UInt8(ascii: "(") {
                    if openings.contains(where: { matches($0, bytes[position..<paragraph.upperBound]) }) { return [position..<paragraph.upperBound] }
                    isStart = false
                }
                if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "(") || byte == 0x0A { isStart = true }
                position += 1
            }
            return []
        }
    }

    /// Compares without regard to the case of ASCII letters.
    private static func matches(_ opening: [UInt8], _ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard text.count >= opening.count else { return false }
        return zip(opening, text).allSatisfy { $0 == ((0x41...0x5A).contains($1) ? $1 + 0x20 : $1) }
    }
}
