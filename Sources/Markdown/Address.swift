import HTML

/// What the C library holds of addresses.
enum Address {
    /// Whether an address has a scheme that the library leaves out: it looks at the first characters, in any case, and at nothing else.
    static func isDangerous(_ address: String) -> Bool {
        let start = address.utf8.prefix(16).map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 }
        if ["data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp"].contains(where: { start.starts(with: $0.utf8) }) {
            return false
        }
        return ["javascript:", "vbscript:", "file:", "data:"].contains { start.starts(with: $0.utf8) }
    }
}

extension HTMLWriter {
    /// Starts a line, unless one has just been started.
    mutating func startLine() {
        if let last, last != .lineFeed { raw("\n") }
    }

    /// Writes an address into a quoted attribute as the C library does: percent-encoding what no address may hold, and nothing twice.
    mutating func address(_ address: String) {
        let digits = Array("0123456789ABCDEF".utf8)
        var encoded: [UInt8] = []
        for byte in address.utf8 {
            switch byte {
            case .apostrophe:
                text(utf8: encoded[...])
                encoded.removeAll()
                raw("&#x27;")
            case let byte where byte.isAlphanumeric || "-_.+!*(),%#@?=;:/$~&".utf8.contains(byte):
                encoded.append(byte)
            default:
                encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        text(utf8: encoded[...])
    }
}
