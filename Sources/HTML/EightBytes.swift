/// Eight bytes of a text looked at as one number, to pass over what no writer has to change.
struct EightBytes {
    /// The bytes, in whatever order the machine has them.
    let value: UInt64

    /// The bytes at a place, which must be followed by seven more.
    @inline(__always)
    init(at place: UnsafePointer<UInt8>) {
        value = UnsafeRawPointer(place).loadUnaligned(as: UInt64.self)
    }

    /// Whether all of them are printable ASCII and none is `"`, `&`, `<`, `>` or `\`.
    ///
    /// In each sum the highest bit of a byte comes out set where the byte is none of those asked for. No sum carries over into the next byte, as
    /// the highest bit is clear in all of ASCII; where it is not, the answer is no in any case.
    var arePlain: Bool {
        let most: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        let notControl = value &+ 0x6060_6060_6060_6060
        let notQuoteNorAmpersand = ((value | 0x0404_0404_0404_0404) ^ 0x2626_2626_2626_2626) &+ most
        let notAngle = ((value | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E) &+ most
        let notBackslash = (value ^ 0x5C5C_5C5C_5C5C_5C5C) &+ most
        let delete = value &+ 0x0101_0101_0101_0101
        return (value | delete | ~(notControl & notQuoteNorAmpersand & notAngle & notBackslash)) & 0x8080_8080_8080_8080 == 0
    }
    /// Whether one of them is the given byte.
    func contain(_ byte: UInt8) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let differences = value ^ (ones &* UInt64(byte))
        return (differences &- ones) & ~differences & (ones << 7) != 0
    }
}
