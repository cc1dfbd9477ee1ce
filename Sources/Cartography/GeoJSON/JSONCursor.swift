/// A place in the bytes of a JSON text (RFC 8259), and the steps from there.
///
/// Foundation's reader tells no offsets, and copies every number into an object of its own: a map of the world has a million of them.
struct JSONCursor {
    let bytes: [UInt8]
    var offset = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    }

    /// How deep lists and objects may lie in each other.
    private static let deepest = 64

    /// The byte here, white space skipped; nil at the end.
    mutating func next() -> UInt8? {
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte > 0x20 { return byte }
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
            offset += 1
        }
        return nil
    }

    /// Goes on behind a byte if it stands here.
    mutating func skip(_ byte: UInt8) -> Bool {
        guard next() == byte else { return false }
        offset += 1
        return true
    }

    /// The byte here, for an error.
    var here: Range<Int> { min(offset, bytes.count)..<min(offset + 1, bytes.count) }

    func unexpected(_ expected: String) -> GeoJSONError {
        offset >= bytes.count
            ? GeoJSONError("the file ends where \(expected) should stand", at: here, suggestion: "the file is cut off: make or copy it anew")
            : GeoJSONError("this is not JSON: \(expected) should stand here", at: here)
    }

    /// What stands here is a value, but not one of the kind that belongs here; or it is none.
    mutating func wrongValue(_ expected: String) -> GeoJSONError {
        let kind: String
        switch next() {
        case UInt8(ascii: "\""): kind = "a text"
        case UInt8(ascii: "{"): kind = "an object"
        case UInt8(ascii: "["): kind = "a list"
        case let byte?:
            let start = offset
            guard let range = try? word() else {
                offset = start
                return unexpected(expected)
            }
            kind = byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte) ? "a number" : String(decoding: bytes[range], as: UTF8.self)
            return GeoJSONError("\(expected) should stand here, not \(kind)", at: range)
        case nil: return unexpected(expected)
        }
        return GeoJSONError("\(expected) should stand here, not \(kind)", at: here)
    }

    mutating func require(_ byte: UInt8, _ name: String) throws(GeoJSONError) {
        if !skip(byte) { throw unexpected(name) }
    }

    // MARK: Lists and objects

    /// Walks through a list; `item` reads each of its items.
    mutating func list(_ item: (inout JSONCursor) throws(GeoJSONError) -> Void) throws(GeoJSONError) {
        guard skip(UInt8(ascii: "[")) else { throw wrongValue("a list") }
        if skip(UInt8(ascii: "]")) { return }
        repeat { try item(&self) } while skip(UInt8(ascii: ","))
        try require(UInt8(ascii: "]"), "a comma or \"]\"")
    }

    /// Walks through an object; `member` reads the value of each key, whose own bytes it is told.
    mutating func object(_ member: (inout JSONCursor, String, Range<Int>) throws(GeoJSONError) -> Void) throws(GeoJSONError) {
        guard skip(UInt8(ascii: "{")) else { throw wrongValue("an object") }
        if skip(UInt8(ascii: "}")) { return }
        repeat {
            guard next() == UInt8(ascii: "\"") else { throw unexpected("a key in quotes") }
            let start = offset
            let key = try string()
            let range = start..<offset
            try require(UInt8(ascii: ":"), "a colon")
            try member(&self, key, range)
        } while skip(UInt8(ascii: ","))
        try require(UInt8(ascii: "}"), "a comma or \"}\"")
    }

    /// Passes over any value.
    mutating func skipValue(depth: Int = 0) throws(GeoJSONError) {
        guard depth < Self.deepest else { throw GeoJSONError("lists and objects are nested too deep here", at: here) }
        switch next() {
        case UInt8(ascii: "{"): try object { (cursor, _, _) throws(GeoJSONError) in try cursor.skipValue(depth: depth + 1) }
        case UInt8(ascii: "["): try list { (cursor) throws(GeoJSONError) in try cursor.skipValue(depth: depth + 1) }
        case UInt8(ascii: "\""): try skipString()
        default: _ = try word()
        }
    }

    // MARK: Texts

    private mutating func skipString() throws(GeoJSONError) {
        let start = offset
        offset += 1
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "\""):
                offset += 1
                return
            case UInt8(ascii: "\\"): offset += 2
            case 0..<0x20: throw GeoJSONError("a text may not hold a line break or another control character", at: here)
            default: offset += 1
            }
        }
        throw GeoJSONError("this text is not closed", at: start..<min(start + 1, bytes.count))
    }

    /// The text here, its escapes resolved.
    mutating func string() throws(GeoJSONError) -> String {
        guard next() == UInt8(ascii: "\"") else { throw wrongValue("a text in quotes") }
        let start = offset + 1
        try skipString()
        let inner = bytes[start..<(offset - 1)]
        return inner.contains(UInt8(ascii: "\\")) ? Self.unescaped(inner) : String(decoding: inner, as: UTF8.self)
    }

    private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
        var units: [UInt16] = []
        var text = ""
        var rest = bytes
        func flush(_ units: inout [UInt16], into text: inout String) {
            text += String(decoding: units, as: UTF16.self)
            units = []
        }
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() else {
                flush(&units, into: &text)
                let plain = rest.prefix { $0 != UInt8(ascii: "\\") }
                text += String(decoding: [byte] + plain, as: UTF8.self)
                rest = rest.dropFirst(plain.count)
                continue
            }
            switch escaped {
            case UInt8(ascii: "u"):
                // Halves of a pair stand in two escapes.
                units.append(UInt16(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16) ?? 0xFFFD)
                rest = rest.dropFirst(4)
            case UInt8(ascii: "n"): units.append(0x0A)
            case UInt8(ascii: "t"): units.append(0x09)
            case UInt8(ascii: "r"): units.append(0x0D)
            case UInt8(ascii: "b"): units.append(0x08)
            case UInt8(ascii: "f"): units.append(0x0C)
            default: units.append(UInt16(escaped))
            }
        }
        flush(&units, into: &text)
        return text
    }

    // MARK: Numbers and words

    /// The bytes of a number, `true`, `false` or `null`.
    mutating func word() throws(GeoJSONError) -> Range<Int> {
        _ = next()
        let start = offset
        while offset < bytes.count, Self.isWordByte(bytes[offset]) { offset += 1 }
        let range = start..<offset
        guard let first = bytes[range].first else { throw unexpected("a value") }
        let isNumber = first == UInt8(ascii: "-") || (0x30...0x39).contains(first)
        let isWord = ["true", "false", "null"].contains { bytes[range].elementsEqual($0.utf8) }
        guard isNumber || isWord else {
            throw GeoJSONError("this is not JSON: \"\(String(decoding: bytes[range].prefix(40), as: UTF8.self))\" is no value", at: range)
        }
        return range
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."): true
        default: false
        }
    }

    /// Whether `null` stands here; it is passed over.
    mutating func skipNull() throws(GeoJSONError) -> Bool {
        guard next() == UInt8(ascii: "n") else { return false }
        _ = try word()
        return true
    }

    /// The number here.
    mutating func number() throws(GeoJSONError) -> Double {
        _ = next()
        let start = offset
        var isNegative = false
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "-") {
            isNegative = true
            offset += 1
        }
        var digits: UInt64 = 0
        var digitCount = 0
        var decimals = -1
        loop: while offset < bytes.count {
            switch bytes[offset] {
            case let byte where byte >= 0x30 && byte <= 0x39:
                digits = digits &* 10 &+ UInt64(byte - 0x30)
                digitCount += 1
                if decimals >= 0 { decimals += 1 }
            case UInt8(ascii: ".") where decimals < 0 && digitCount > 0: decimals = 0
            default: break loop
            }
            offset += 1
        }
        let isPlain = offset >= bytes.count || !Self.isWordByte(bytes[offset])
        // Both numbers are exact below 2^53 and 10^22, and so is their quotient rounded right (Clinger 1990, "How to read floating point
        // numbers accurately", section 5).
        if isPlain, digitCount > 0, digitCount <= 15, decimals != 0 {
            let value = Double(digits) / Self.powersOfTen[max(0, decimals)]
            return isNegative ? -value : value
        }
        offset = start
        let range = try? word()
        guard let range, let value = Double(String(decoding: bytes[range], as: UTF8.self)), value.isFinite else {
            offset = start
            throw wrongValue("a number")
        }
        return value
    }

    private static let powersOfTen: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15]
}
