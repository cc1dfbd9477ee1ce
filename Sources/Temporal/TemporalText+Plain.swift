extension TemporalText {
    /// A text without markup: its blocks are divided by blank lines, and what stands between quotation marks is quoted.
    public init(plain bytes: [UInt8]) {
        let blocks = Self.paragraphs(of: bytes)
        self.init(bytes: bytes, blocks: blocks, quotations: blocks.flatMap { Self.quotations(in: bytes, $0) })
    }

    private static func paragraphs(of bytes: [UInt8]) -> [Range<Int>] {
        var blocks: [Range<Int>] = []
        var start: Int?
        var end = 0
        var lineIsBlank = true
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x0A:
                if lineIsBlank, let first = start {
                    blocks.append(first..<end)
                    start = nil
                }
                lineIsBlank = true
            case 0x09, 0x0D, 0x20: break
            default:
                lineIsBlank = false
                start = start ?? index
                end = index + 1
            }
        }
        if let start { blocks.append(start..<end) }
        return blocks
    }

    /// The stretches between “ and ”, « and », or two straight double quotes, marks included; one that is not closed is none.
    private static func quotations(in bytes: [UInt8], _ block: Range<Int>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var open: (start: Int, closing: QuotationMark)?
        var index = block.lowerBound
        while index < block.upperBound {
            guard let (mark, length) = QuotationMark.read(bytes, at: index, before: block.upperBound) else {
                index += 1
                continue
            }
            if let quotation = open, mark == quotation.closing {
                ranges.append(quotation.start..<index + length)
                open = nil
            } else if open == nil, let closing = mark.closing {
                open = (index, closing)
            }
            index += length
        }
        return ranges
    }
}

/// A mark that opens or closes direct speech.
private enum QuotationMark {
    case straight, curlyOpen, curlyClose, angledOpen, angledClose

    var closing: QuotationMark? {
        switch self {
        case .straight: .straight
        case .curlyOpen: .curlyClose
        case .angledOpen: .angledClose
        case .curlyClose, .angledClose: nil
        }
    }

    static func read(_ bytes: [UInt8], at index: Int, before end: Int) -> (mark: QuotationMark, length: Int)? {
        switch bytes[index] {
        case 0x22: return (.straight, 1)
        case 0xC2 where index + 1 < end && bytes[index + 1] == 0xAB: return (.angledOpen, 2)
        case 0xC2 where index + 1 < end && bytes[index + 1] == 0xBB: return (.angledClose, 2)
        case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x9C: return (.curlyOpen, 3)
        case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x9D: return (.curlyClose, 3)
        default: return nil
        }
    }
}
