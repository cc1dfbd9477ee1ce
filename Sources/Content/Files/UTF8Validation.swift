/// Finds bytes that are not UTF-8 (Unicode, table 3-7).
enum UTF8Validation {
    static func firstInvalidRange(in bytes: [UInt8]) -> Range<Int>? {
        bytes.withUnsafeBytes { bytes in
            var position = 0
            while position < bytes.count {
                // Most texts are ASCII for the most part: eight bytes at a time.
                if position + 8 <= bytes.count, bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
                    position += 8
                    continue
                }
                let lead = bytes[position]
                if lead < 0x80 {
                    position += 1
                    continue
                }
                let (count, second): (Int, ClosedRange<UInt8>)
                switch lead {
                case 0xC2...0xDF: (count, second) = (2, 0x80...0xBF)
                case 0xE0: (count, second) = (3, 0xA0...0xBF)
                case 0xE1...0xEC, 0xEE...0xEF: (count, second) = (3, 0x80...0xBF)
                case 0xED: (count, second) = (3, 0x80...0x9F)
                case 0xF0: (count, second) = (4, 0x90...0xBF)
                case 0xF1...0xF3: (count, second) = (4, 0x80...0xBF)
                case 0xF4: (count, second) = (4, 0x80...0x8F)
                default: return position..<(position + 1)
                }
                guard position + count <= bytes.count, second.contains(bytes[position + 1]),
                    bytes[(position + 1)..<(position + count)].allSatisfy({ $0 & 0xC0 == 0x80 })
                else { return position..<(position + 1) }
                position += count
            }
            return nil
        }
    }
}
