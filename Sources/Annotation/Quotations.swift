import Markdown

/// Direct speech inside paragraphs: what stands between quotation marks is somebody else's words.
enum Quotations {
    private static let open: [UInt8] = [0xE2, 0x80, 0x9C]
    private static let close: [UInt8] = [0xE2, 0x80, 0x9D]

    /// The stretches of literals between “ and ”, marks included; an unclosed quotation ends with its paragraph.
    static func ranges(in document: Document) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for node in document.nodes where node.kind.holdsInlines {
            var start: Int?
            var position = node.literal.lowerBound
            while position + 2 < node.literal.upperBound {
                if document.literals[position] == 0xE2, document.literals[position + 1] == 0x80 {
                    switch document.literals[position + 2] {
                    case open[2]: if start == nil { start = position }
                    case close[2]:
                        if let quotation = start { ranges.append(quotation..<(position + 3)) }
                        start = nil
                    default: break
                    }
                    position += 3
                } else {
                    position += 1
                }
            }
            if let start { ranges.append(start..<node.literal.upperBound) }
        }
        return ranges
    }
}
