import Explainer

/// Signs that no web address may hold (RFC 3986, section 2, and RFC 3987, sections 2.2 and 4.1). Pages encode them on their way out; a value
/// of a front matter is in data files as well, in many formats, as it is.
struct AddressSigns {
    /// The first of them, as UTF-8 byte offsets in the address.
    let range: Range<Int>
    /// What is wrong.
    let fault: String
    /// The address with all of them encoded, or left out where nobody sees them.
    let meant: String

    /// Nil if an address holds none.
    init?(in address: String) {
        guard let index = address.unicodeScalars.firstIndex(where: { Self.isVisible($0) || Self.isInvisible($0) }) else { return nil }
        let scalar = address.unicodeScalars[index]
        let start = address.utf8.distance(from: address.startIndex, to: index)
        range = start..<(start + Unicode.UTF8.width(scalar))
        fault =
            Self.isVisible(scalar) ? "an address cannot hold \(scalar) as it is: it is encoded" : "there is an invisible character in this address"
        meant = address.unicodeScalars.reduce(into: "") { text, scalar in
            if Self.isVisible(scalar) {
                text += "%" + String(scalar.value, radix: 16, uppercase: true)
            } else if !Self.isInvisible(scalar) {
                text.unicodeScalars.append(scalar)
            }
        }
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "<", ">", "\\", "^", "`", "{", "|", "}": true
        default: false
        }
    }

    /// What copied addresses bring along: marks of direction, and spaces of no width.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x80...0xA0, 0x200B, 0x200E, 0x200F, 0x2028...0x202F, 0x2060, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
