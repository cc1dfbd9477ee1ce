/// How JSON is laid out and escaped.
public enum JSONStyle: Sendable, Hashable {
    /// On one line, without spaces.
    case compact
    /// One value a line, indented by two spaces for each level.
    case pretty
    /// Compact, and safe inside an HTML `script`: `<`, `>`, `&`, U+2028 and U+2029 are `\u` escapes (HTML Standard, 4.12.1.3).
    case embedded
}

extension JSONValue {
    /// The value as UTF-8, without a line feed at the end.
    public func bytes(_ style: JSONStyle = .compact) -> [UInt8] {
        var writer = JSONWriter(style: style)
        writer.write(self, level: 0)
        return writer.bytes
    }

    /// The bytes of a file that holds the value alone: ``JSONStyle/pretty``, and a line feed at the end.
    public var fileBytes: [UInt8] { bytes(.pretty) + [0x0A] }
}

private struct JSONWriter {
    let style: JSONStyle
    var bytes: [UInt8] = []

    mutating func write(_ value: JSONValue, level: Int) {
        switch value {
        case .null: bytes.append("null")
        case .bool(let value): bytes.append(value ? "true" : "false")
        case .integer(let value): bytes.append(contentsOf: String(value).utf8)
        case .number(let value) where value.isFinite: bytes.append(contentsOf: value.description.utf8)
        case .number: bytes.append("null")
        case .string(let value): write(value)
        case .written(let value): bytes += value.bytes
        case .array(let values):
            list(open: "[", close: "]", count: values.count, level: level) { writer, index in
                writer.write(values[index], level: level + 1)
            }
        case .object(let members):
            list(open: "{", close: "}", count: members.count, level: level) { writer, index in
                writer.write(members[index].name)
                writer.bytes.append(writer.style == .pretty ? ": " : ":")
                writer.write(members[index].value, level: level + 1)
            }
        }
    }

    private mutating func list(open: StaticString, close: StaticString, count: Int, level: Int, item: (inout JSONWriter, Int) -> Void) {
        bytes.append(open)
        for index in 0..<count {
            if index > 0 { bytes.append(",") }
            newLine(level: level + 1)
            item(&self, index)
        }
        if count > 0 { newLine(level: level) }
        bytes.append(close)
    }

    private mutating func newLine(level: Int) {
        guard style == .pretty else { return }
        bytes.append("\n")
        for _ in 0..<level { bytes.append("  ") }
    }

    /// Writes a string in quotation marks, with the escapes of RFC 8259, section 7.
    private mutating func write(_ text: String) {
        bytes.append("\"")
        var text = text
        text.withUTF8 { text in
            var start = 0
            for position in 0..<text.count where needsCare(text[position]) {
                bytes.append(contentsOf: text[start..<position])
                if style == .embedded { writeEmbedded(text[position]) } else { write(text[position]) }
                start = position + 1
            }
            bytes.append(contentsOf: text[start...])
        }
        bytes.append("\"")
    }

    /// Whether a byte is or may end a sign that is escaped; stretches of others are copied.
    private func needsCare(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"): true
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0xA8, 0xA9: style == .embedded
        default: false
        }
    }

    private mutating func writeEmbedded(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "<"): bytes.append("\\u003C")
        case UInt8(ascii: ">"): bytes.append("\\u003E")
        case UInt8(ascii: "&"): bytes.append("\\u0026")
        // The last bytes of U+2028 and U+2029.
        case 0xA8 where bytes.suffix(2).elementsEqual([0xE2, 0x80]):
            bytes.removeLast(2)
            bytes.append("\\u2028")
        case 0xA9 where bytes.suffix(2).elementsEqual([0xE2, 0x80]):
            bytes.removeLast(2)
            bytes.append("\\u2029")
        default: write(byte)
        }
    }

    private mutating func write(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): bytes.append("\\\"")
        case UInt8(ascii: "\\"): bytes.append("\\\\")
        case 0x08: bytes.append("\\b")
        case 0x09: bytes.append("\\t")
        case 0x0A: bytes.append("\\n")
        case 0x0C: bytes.append("\\f")
        case 0x0D: bytes.append("\\r")
        case 0x00..<0x20:
            bytes.append(byte < 0x10 ? "\\u000" : "\\u001")
            bytes.append(contentsOf: String(byte & 0x0F, radix: 16, uppercase: true).utf8)
        default: bytes.append(byte)
        }
    }
}
