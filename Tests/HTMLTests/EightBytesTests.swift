import Testing

@testable import HTML

@Suite("Eight bytes at once")
struct EightBytesTests {
    private func asked(_ bytes: [UInt8], _ question: (EightBytes) -> Bool) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in bytes.baseAddress.map { question(EightBytes(at: $0)) } ?? false }
    }

    @Test("each of 256 bytes, at each of eight places, beside the least and the greatest plain byte")
    func everyByteEverywhere() {
        let escaped = Set("\"&<>\\".utf8)
        for byte in UInt8.min...UInt8.max {
            let isPlain = (0x20..<0x7F).contains(byte) && !escaped.contains(byte)
            for place in 0..<8 {
                for other in [UInt8(ascii: " "), UInt8(ascii: "~")] {
                    var bytes = [UInt8](repeating: other, count: 8)
                    bytes[place] = byte
                    #expect(asked(bytes, \.arePlain) == isPlain, "\(byte) at \(place) beside \(other)")
                }
            }
        }
    }

    @Test("a byte is found at each place, beside its neighbours in value too")
    func contained() {
        for place in 0..<8 {
            for other in [0x0B, 0x0D, 0x00, 0x8C, 0xFF] as [UInt8] {
                var bytes = [UInt8](repeating: other, count: 8)
                #expect(!asked(bytes) { $0.contain(0x0C) })
                bytes[place] = 0x0C
                #expect(asked(bytes) { $0.contain(0x0C) })
            }
        }
    }
}
