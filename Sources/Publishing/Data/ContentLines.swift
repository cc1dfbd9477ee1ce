/// The lines of a calendar file: name, colon, value, none longer than 75 bytes (RFC 5545, section 3.1).
struct ContentLines {
    private(set) var bytes: [UInt8] = []

    /// A line with a value that needs no escapes.
    mutating func add(_ name: String, _ value: String) {
        var length = 0
        for scalar in "\(name):\(value)".unicodeScalars {
            let encoded = Array(String(scalar).utf8)
            // The space that continues a line counts, and no character is cut in two.
            if length + encoded.count > Self.longest {
                bytes += [0x0D, 0x0A, 0x20]
                length = 1
            }
            bytes += encoded
            length += encoded.count
        }
        bytes += [0x0D, 0x0A]
    }

    /// A line with a text for people: backslashes, semicolons, commas and line ends are escaped (RFC 5545, section 3.3.11).
    mutating func add(_ name: String, text: String) {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += "\\\(scalar)"
            case "\n": escaped += "\\n"
            case "\t": escaped += " "
            // No other control character may stand in a calendar.
            case "\u{0}"..<" ", "\u{7F}": break
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        add(name, escaped)
    }

    private static let longest = 75
}
