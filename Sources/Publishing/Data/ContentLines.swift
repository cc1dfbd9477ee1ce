/// The lines of a calendar file: name, colon, value, none longer than 75 bytes (RFC 5545, section 3.1).
struct ContentLines {
    private(set) var bytes: [UInt8] = []

    /// A line with a value that needs no escapes.
    mutating func add(_ name: String, _ value: String) { add(line: Array("\(name):\(value)".utf8)) }

    /// A line with a text for people: backslashes, semicolons, commas and line ends are escaped (RFC 5545, section 3.3.11).
    mutating func add(_ name: String, text: String) {
        var line = Array("\(name):".utf8)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): line += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): line += "\\n".utf8
            case UInt8(ascii: "\t"): line.append(UInt8(ascii: " "))
            // No other control character may stand in a calendar.
            case 0x00..<0x20, 0x7F: break
            default: line.append(byte)
            }
        }
        add(line: line)
    }

    private mutating func add(line: [UInt8]) {
        var start = 0
        var room = Self.longest
        while line.count - start > room {
            var end = start + room
            // No character is cut in two.
            while line[end] & 0xC0 == 0x80 { end -= 1 }
            bytes += line[start..<end]
            bytes += [0x0D, 0x0A, 0x20]
            // The space that continues a line counts.
            (start, room) = (end, Self.longest - 1)
        }
        bytes += line[start...]
        bytes += [0x0D, 0x0A]
    }

    private static let longest = 75
}
