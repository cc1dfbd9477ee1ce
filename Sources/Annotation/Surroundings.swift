/// The words before and behind a name.
struct Surroundings {
    private let bytes: ArraySlice<UInt8>
    /// Nobody writes more than this in capitals, in bytes.
    private static let longestHeadline = 400

    /// - Parameter block: the characters of the block that the name stands in.
    init(block: ArraySlice<UInt8>) {
        bytes = block
    }

    /// The word that follows directly, in small letters; empty if something else than a space stands between.
    ///
    /// - Parameters:
    ///   - position: where the name ends.
    ///   - skippingPossessive: whether an 's may stand between.
    /// - Returns: the word's ASCII or other letters, and where it ends.
    func word(behind position: Int, skippingPossessive: Bool = true) -> (word: String, end: Int) {
        var start = position
        if skippingPossessive, start < bytes.endIndex {
            for possessive in [[0x27, 0x73], [0xE2, 0x80, 0x99, 0x73]] as [[UInt8]] where bytes[start...].starts(with: possessive) {
                start += possessive.count
                break
            }
        }
        guard start < bytes.endIndex, isSpace(bytes[start]) else { return ("", position) }
        while start < bytes.endIndex, isSpace(bytes[start]) { start += 1 }
        var end = start
        while end < bytes.endIndex, isWord(bytes[end]) { end += 1 }
        return (String(decoding: bytes[start..<end], as: UTF8.self).lowercased(), end)
    }

    /// The word before, in small letters, and where it starts.
    func word(before position: Int) -> (word: String, start: Int) {
        var end = position
        guard end > bytes.startIndex, isSpace(bytes[end - 1]) else { return ("", position) }
        while end > bytes.startIndex, isSpace(bytes[end - 1]) { end -= 1 }
        var start = end
        while start > bytes.startIndex, isWord(bytes[start - 1]) { start -= 1 }
        return (String(decoding: bytes[start..<end], as: UTF8.self).lowercased(), start)
    }

    /// Whether the block is written in capitals, so that acronyms cannot be told from words.
    var isInCapitals: Bool {
        guard bytes.count < Self.longestHeadline else { return false }
        var capitals = 0
        var small = 0
        for byte in bytes {
            if (0x41...0x5A).contains(byte) { capitals += 1 }
            if (0x61...0x7A).contains(byte) { small += 1 }
        }
        return capitals > 8 && capitals > small * 2
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

    private func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
        default: false
        }
    }
}
