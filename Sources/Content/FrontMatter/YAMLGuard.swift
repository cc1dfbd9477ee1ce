import Searching

/// Looks through YAML before it is parsed: the parser is recursive, and a short text can stand for more values than any memory holds.
enum YAMLGuard {
    /// More values than any front matter has.
    static let limit = 20_000
    /// Deeper nesting than any front matter has.
    private static let deepest = 60

    static let tooLarge = "this stands for too many values for a front matter; write them without aliases"

    /// Why YAML is not to be parsed, and where that shows; nil if it may be.
    static func refusal(of bytes: [UInt8], _ yaml: Range<Int>) -> (offset: Int, message: String)? {
        if let offset = controlCharacter(in: bytes, yaml) { return (offset, ControlCharacters.message) }
        if let offset = deepNesting(in: bytes, yaml) { return (offset, "this is nested too deep for a front matter") }
        if mayGrow(bytes, yaml) { return (yaml.lowerBound, tooLarge) }
        return nil
    }

    /// The first byte of a character that YAML does not allow (YAML 1.1, section 5.1); the bytes are UTF-8.
    private static func controlCharacter(in bytes: [UInt8], _ yaml: Range<Int>) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            bytes.firstIndex(in: yaml) {
                !$0.isPrintable
            } where: { position in
                switch bytes[position] {
                case 0x09, 0x0A, 0x0D: false
                case ..<0x20, 0x7F: true
                case 0xC2 where position + 1 < yaml.upperBound: (0x80...0x9F).contains(bytes[position + 1]) && bytes[position + 1] != 0x85
                // The byte order mark, which belongs to the start of a file, and the two that are no characters.
                case 0xEF where position + 2 < yaml.upperBound:
                    [0xBBBF, 0xBFBE, 0xBFBF].contains(Int(bytes[position + 1]) << 8 | Int(bytes[position + 2]))
                default: false
                }
            }
        }
    }

    /// The first byte at which brackets or indentation go deeper than a front matter may.
    private static func deepNesting(in bytes: [UInt8], _ yaml: Range<Int>) -> Int? {
        var depth = 0
        var isLineStart = true
        var indent = 0
        for position in yaml {
            switch bytes[position] {
            case 0x5B, 0x7B:
                depth += 1
                isLineStart = false
            case 0x5D, 0x7D: depth = max(0, depth - 1)
            case 0x0A, 0x0D:
                isLineStart = true
                indent = 0
            case 0x20, 0x2D, 0x3F, 0x09: if isLineStart { indent += 1 }
            default: isLineStart = false
            }
            if depth > deepest || indent > deepest * 4 { return position }
        }
        return nil
    }

    /// Whether anchors (`&name`) and aliases (`*name`) might multiply without bound. Some of these signs are Markdown; that does no harm.
    ///
    /// With the aliases spread evenly over some of the anchors, each value standing for those before it, there are most values.
    private static func mayGrow(_ bytes: [UInt8], _ yaml: Range<Int>) -> Bool {
        var anchors = 0
        var aliases = 0
        for position in yaml.dropFirst() where [0x26, 0x2A].contains(bytes[position]) {
            // Space, line end, bracket, comma, colon: what a value may stand behind.
            guard [0x20, 0x09, 0x0A, 0x0D, 0x5B, 0x7B, 0x2C, 0x3A].contains(bytes[position - 1]) else { continue }
            guard position + 1 < yaml.upperBound, bytes[position + 1] > 0x20 else { continue }
            if bytes[position] == 0x26 { anchors += 1 } else { aliases += 1 }
        }
        for levels in 0..<min(anchors, aliases) {
            var values = 1.0
            for _ in 0...levels {
                values *= Double(aliases) / Double(levels + 1)
                if values > Double(limit) { return true }
            }
        }
        return false
    }
}
