import Searching

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
        return writer.buffer.bytes
    }

    /// The bytes of a file that holds the value alone: ``JSONStyle/pretty``, and a line feed at the end.
    public var fileBytes: [UInt8] { bytes(.pretty) + [0x0A] }
}

private struct JSONWriter: ~Copyable {
    let style: JSONStyle
    var buffer = ByteBuffer(capacity: 1_024)

    init(style: JSONStyle) {
        self.style = style
    }

    mutating func write(_ value: JSONValue, level: Int) {
        switch value {
        case .null: buffer.append("null")
        case .bool(let value): buffer.append(value ? "true" : "false")
        case .integer(let value): writePlain(String(value))
        case .number(let value) where value.isFinite: writePlain(value.description)
        case .number: buffer.append("null")
        case .string(let value): write(value)
        case .written(let value): value.bytes.withUnsafeBufferPointer { buffer.append($0) }
        case .array(let values):
            buffer.append("[")
            for index in values.indices {
                startItem(index, level: level + 1)
                write(values[index], level: level + 1)
            }
            end("]", isEmpty: values.isEmpty, level: level)
        case .object(let members):
            buffer.append("{")
            for index in members.indices {
                startItem(index, level: level + 1)
                write(members[index].name)
                buffer.append(style == .pretty ? ": " : ":")
                write(members[index].value, level: level + 1)
            }
            end("}", isEmpty: members.isEmpty, level: level)
        }
    }

    private mutating func startItem(_ index: Int, level: Int) {
        if index > 0 { buffer.append(UInt8(ascii: ",")) }
        newLine(level: level)
    }

    private mutating func end(_ sign: StaticString, isEmpty: Bool, level: Int) {
        if !isEmpty { newLine(level: level) }
        buffer.append(sign)
    }

    private mutating func newLine(level: Int) {
        guard style == .pretty else { return }
        buffer.append("\n")
        for _ in 0..<level { buffer.append("  ") }
    }

    private mutating func writePlain(_ text: String) {
        text.withBytes { buffer.append($0) }
    }

    /// Writes a string in quotation marks, with the escapes of RFC 8259, section 7. What needs none is copied in runs.
    private mutating func write(_ text: String) {
        buffer.append(UInt8(ascii: "\""))
        text.withBytes { text in
            var start = 0
            var position = 0
            while position < text.count {
                if text.count >= 8, EightBytes(of: text, at: min(position, text.count - 8)).isPlain {
                    position += 8
                    continue
                }
                let end = min(position + 8, text.count)
                while position < end {
                    guard needsCare(text[position]), let length = escapedLength(UnsafeBufferPointer(rebasing: text[position...])) else {
                        position += 1
                        continue
                    }
                    buffer.append(UnsafeBufferPointer(rebasing: text[start..<position]))
                    writeEscape(of: text[position + length - 1])
                    position += length
                    start = position
                }
            }
            buffer.append(UnsafeBufferPointer(rebasing: text[start...]))
        }
        buffer.append(UInt8(ascii: "\""))
    }

    /// Whether a byte is or may begin a sign that is escaped.
    private func needsCare(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"): true
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0xE2: style == .embedded
        default: false
        }
    }

    /// How many bytes the sign has with which a text begins, if it is escaped. Beyond ASCII, only U+2028 and U+2029 are.
    private func escapedLength(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        if text[0] < 0x80 { return 1 }
        return text.count > 2 && text[1] == 0x80 && text[2] | 1 == 0xA9 ? 3 : nil
    }

    /// Writes what stands for a sign, by its last byte.
    private mutating func writeEscape(of byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): buffer.append("\\\"")
        case UInt8(ascii: "\\"): buffer.append("\\\\")
        case UInt8(ascii: "<"): buffer.append("\\u003C")
        case UInt8(ascii: ">"): buffer.append("\\u003E")
        case UInt8(ascii: "&"): buffer.append("\\u0026")
        case 0xA8: buffer.append("\\u2028")
        case 0xA9: buffer.append("\\u2029")
        case 0x08: buffer.append("\\b")
        case 0x09: buffer.append("\\t")
        case 0x0A: buffer.append("\\n")
        case 0x0C: buffer.append("\\f")
        case 0x0D: buffer.append("\\r")
        default:
            buffer.append(byte < 0x10 ? "\\u000" : "\\u001")
            writePlain(String(byte & 0x0F, radix: 16, uppercase: true))
        }
    }
}
