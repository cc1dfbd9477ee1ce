extension TemporalText {
    /// A text without markup: its blocks are divided by blank lines, and what stands between quotation marks is quoted.
    public init(plain bytes: [UInt8]) {
        let blocks = Self.paragraphs(of: bytes)
        self.init(bytes: bytes, blocks: blocks, quotations: DirectSpeech.ranges(in: bytes, blocks: blocks))
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
}
