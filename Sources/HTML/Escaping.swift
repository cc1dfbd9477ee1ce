import Searching

/// The one escape table, for text and for double-quoted attribute values alike (HTML Standard, 13.1.2.3 and 13.1.4).
///
/// `&`, `<`, `>` and `"` become character references. Characters that HTML forbids in text (controls other than white space, and
/// noncharacters: 3.2.5.2.5) become U+FFFD, since no reference may stand for them either. In XML they are replaced
/// as well, though XML 1.0, 2.2, allows some of them; the form feed, which it does not, becomes a space.
enum Escaping {
    /// Adds the text, which is UTF-8, to the bytes, escaped. What needs no escape is copied in runs.
    static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout ByteBuffer, as syntax: MarkupSyntax) {
        guard let base = text.baseAddress else { return }
        let count = text.count
        var runStart = 0
        var index = 0
        while index < count {
            // The last bytes are looked at together with some before them.
            if count >= 8, EightBytes(of: text, at: min(index, count - 8)).isPlain {
                index += 8
                continue
            }
            let end = min(index + 8, count)
            while index < end {
                let byte = base[index]
                if 0x3E < byte && byte < 0x7F || byte == 0x20 || 0x26 < byte && byte < 0x3C || 0x7F < byte && byte < 0xEF && byte != 0xC2 {
                    index += 1
                    continue
                }
                guard let (replacement, length) = replacement(at: base + index, remaining: count - index, in: syntax) else {
                    index += 1
                    continue
                }
                if runStart < index { bytes.append(UnsafeBufferPointer(start: base + runStart, count: index - runStart)) }
                bytes.append(replacement)
                index += length
                runStart = index
            }
        }
        if runStart < count { bytes.append(UnsafeBufferPointer(start: base + runStart, count: count - runStart)) }
    }

    /// What stands for the character at this place, and how many bytes it takes the place of; nil if it stands for itself.
    private static func replacement(at place: UnsafePointer<UInt8>, remaining: Int, in syntax: MarkupSyntax) -> (StaticString, Int)? {
        switch place[0] {
        case 0x26: ("&amp;", 1)
        case 0x3C: ("&lt;", 1)
        case 0x3E: ("&gt;", 1)
        case 0x22: ("&quot;", 1)
        case 0x09, 0x0A, 0x0D: nil
        case 0x0C: syntax == .xml ? (" ", 1) : nil
        case 0x00..<0x20, 0x7F: ("\u{FFFD}", 1)
        // U+0080 to U+009F.
        case 0xC2: remaining > 1 && place[1] & 0xE0 == 0x80 ? ("\u{FFFD}", 2) : nil
        // U+FDD0 to U+FDEF, U+FFFE, U+FFFF.
        case 0xEF:
            remaining > 2 && (place[1] == 0xB7 && 0x90...0xAF ~= place[2] || place[1] == 0xBF && place[2] >= 0xBE) ? ("\u{FFFD}", 3) : nil
        // The last two characters of planes 1 to 16.
        case 0xF0...0xF4:
            remaining > 3 && place[1] & 0x0F == 0x0F && place[2] == 0xBF && place[3] >= 0xBE ? ("\u{FFFD}", 4) : nil
        default: nil
        }
    }
}
