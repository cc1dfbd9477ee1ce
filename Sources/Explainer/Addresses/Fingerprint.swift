/// Tells different bytes apart: FNV-1a of 64 bits (Fowler, Noll and Vo; RFC 9923). It finds changes, not forgeries.
public struct Fingerprint: Sendable {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    /// That of nothing.
    public init() {}

    /// That of some bytes.
    public init(of bytes: [UInt8]) {
        add(bytes[...])
    }

    /// Goes on with more bytes.
    public mutating func add(_ bytes: ArraySlice<UInt8>) {
        hash = bytes.withUnsafeBufferPointer { bytes in
            var hash = hash
            for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            return hash
        }
    }

    /// Sixteen hexadecimal digits.
    public var text: String {
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
