import Searching
import Testing

struct EightBytesTests {
    @Test(arguments: [0x00...0x00, 0x00...0x1F, 0x0A...0x0D, 0x20...0x7E, 0x5B...0x5B, 0x7F...0x7F, 0x00...0x7F] as [ClosedRange<UInt8>])
    func findsEachByteAtEachPlace(characters: ClosedRange<UInt8>) {
        // Around the byte stand others that are none of the characters: the byte with the next number or one behind ASCII.
        let other: UInt8 = characters.upperBound < 0x7F ? characters.upperBound + 1 : 0x80
        for byte in UInt8.min...UInt8.max {
            for place in 0..<8 {
                var bytes = [UInt8](repeating: other, count: 8)
                bytes[place] = byte
                let eight = bytes.withUnsafeBufferPointer { EightBytes(of: $0, at: 0) }
                #expect(eight.holds(characters) == characters.contains(byte))
            }
        }
    }

    @Test func knowsWhatNoWriterEscapesAtEachPlace() {
        let escaped = Set("\"&<>\\".utf8)
        for byte in UInt8.min...UInt8.max {
            let isPlain = (0x20..<0x7F).contains(byte) && !escaped.contains(byte)
            for place in 0..<8 {
                // Beside the least and the greatest plain byte.
                for other in [UInt8(ascii: " "), UInt8(ascii: "~")] {
                    var bytes = [UInt8](repeating: other, count: 8)
                    bytes[place] = byte
                    #expect(bytes.withUnsafeBufferPointer { EightBytes(of: $0, at: 0) }.isPlain == isPlain, "\(byte) at \(place) beside \(other)")
                }
            }
        }
    }

    @Test func knowsWhatPrintsAndWhatIsASCII() {
        for byte in UInt8.min...UInt8.max {
            var bytes = Array("a text ~".utf8)
            bytes[3] = byte
            let eight = bytes.withUnsafeBufferPointer { EightBytes(of: $0, at: 0) }
            #expect(eight.isPrintable == (0x20...0x7E).contains(byte))
            #expect(eight.isASCII == (byte < 0x80))
        }
    }

    @Test(arguments: 0...20, 0...20) func findsTheFirstInAStretch(start: Int, count: Int) {
        let bytes = Array("....a.......b..a....b...................x".utf8)
        let stretch = start..<(start + count)
        let found = bytes.withUnsafeBufferPointer { $0.firstIndex(of: UInt8(ascii: "a")...UInt8(ascii: "b"), in: stretch) }
        #expect(found == stretch.first { [UInt8(ascii: "a"), UInt8(ascii: "b")].contains(bytes[$0]) })
    }
}
