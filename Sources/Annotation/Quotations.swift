import Markdown

/// Direct speech inside paragraphs: what stands between quotation marks is somebody else's words.
enum Quotations {
    /// A quotation longer than this, in bytes, was not closed where it should have been.
    private static let longest = 2_000

    /// The stretches of literals between “ and ”, « and », or two straight double quotes, marks included; an unclosed one ends with its paragraph.
    static func ranges(in document: Document) -> [Range<Int>] {
        document.literals.withUnsafeBufferPointer { bytes in
            document.nodes.filter { $0.kind.isRunningText }.flatMap { ranges(in: bytes, $0.literal) }
        }
    }

    private static func ranges(in bytes: UnsafeBufferPointer<UInt8>, _ paragraph: Range<Int>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var open: (start: Int, closing: Mark)?
        var position = paragraph.lowerBound
        while position < paragraph.upperBound {
            guard let (mark, count) = mark(in: bytes, at: position, before: paragraph.upperBound) else {
                position += 1
                continue
            }
            if let quotation = open {
                if mark == quotation.closing {
                    ranges.append(quotation.start..<(position + count))
                    open = nil
                }
            } else {
                switch mark {
                case .curlyOpen: open = (position, .curlyClose)
                case .guillemetOpen: open = (position, .guillemetClose)
                case .straight: open = (position, .straight)
                case .curlyClose, .guillemetClose: break
                }
            }
            position += count
        }
        // A straight quote that is not closed may be an inch; a typographic one is speech that goes on in the next paragraph.
        if let open, open.closing != .straight { ranges.append(open.start..<min(paragraph.upperBound, open.start + longest)) }
        return ranges
    }

    private enum Mark { case curlyOpen, curlyClose, guillemetOpen, guillemetClose, straight }

    private static func mark(in bytes: UnsafeBufferPointer<UInt8>, at position: Int, before end: Int) -> (Mark, Int)? {
        switch bytes[position] {
        case 0x22: return (.straight, 1)
        case 0xC2 where position + 1 < end:
            if bytes[position + 1] == 0xAB { return (.guillemetOpen, 2) }
            return bytes[position + 1] == 0xBB ? (.guillemetClose, 2) : nil
        case 0xE2 where position + 2 < end && bytes[position + 1] == 0x80:
            if bytes[position + 2] == 0x9C { return (.curlyOpen, 3) }
            return bytes[position + 2] == 0x9D ? (.curlyClose, 3) : nil
        default: return nil
        }
    }
}
