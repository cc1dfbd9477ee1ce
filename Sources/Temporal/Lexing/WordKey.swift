/// A word of up to sixteen ASCII letters in small letters, in two machine words: exact to compare and cheap to make.
struct WordKey: Sendable, Equatable {
    private(set) var head: UInt64 = 0
    private(set) var tail: UInt64 = 0
    private(set) var count = 0

    /// The longest word that has a key.
    static let limit = 16

    /// The key of a text in small letters.
    init(_ text: StaticString) {
        text.withUTF8Buffer { buffer in
            for byte in buffer { append(byte) }
        }
    }

    init() {}

    /// Adds a small letter.
    mutating func append(_ byte: UInt8) {
        if count < 8 {
            head = head << 8 | UInt64(byte)
        } else {
            tail = tail << 8 | UInt64(byte)
        }
        count += 1
    }

    /// The last three letters, the last one lowest; those before the first are 0.
    var ending: UInt64 {
        if count <= 8 { return head & 0xFF_FFFF }
        return (count >= 11 ? tail : head << UInt64(8 * (count - 8)) | tail) & 0xFF_FFFF
    }

    /// Spreads the bits, so that the top ones choose a slot of a table.
    var hash: UInt64 { (head &* 0x9E37_79B9_7F4A_7C15) ^ (tail &* 0xC2B2_AE3D_27D4_EB4F) ^ (head >> 29) &* 0x94D0_49BB_1331_11EB }
}
