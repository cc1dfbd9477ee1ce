import Diagnostics

/// Characters of a text that do not print, as slides and old files have them: pages show a sign in their place.
enum ControlCharacters {
    /// The problem with a stretch of a file, at the first of them; nil if there are none.
    static func problem(in source: SourceFile, _ text: Range<Int>) -> Diagnostic? {
        guard let range = source.bytes.withUnsafeBufferPointer({ first(in: $0, text) }) else { return nil }
        return .error(
            "control-character", in: source.path, at: range, "there is a control character here, which does not print: delete it",
            suggestion: source.bytes[range.lowerBound] == 0x0B ? "for a new line, press Return" : nil)
    }

    /// What HTML forbids in a text (HTML Standard, 13.2.3.5): U+0000 to U+001F but for white space, U+007F to U+009F; the bytes are UTF-8.
    private static func first(in bytes: UnsafeBufferPointer<UInt8>, _ text: Range<Int>) -> Range<Int>? {
        var position = text.lowerBound
        while position < text.upperBound {
            let byte = bytes[position]
            if byte < 0x20 {
                if byte != 0x09, byte != 0x0A, byte != 0x0C, byte != 0x0D { return position..<(position + 1) }
            } else if byte == 0x7F {
                return position..<(position + 1)
            } else if byte == 0xC2, position + 1 < text.upperBound, bytes[position + 1] < 0xA0 {
                return position..<(position + 2)
            }
            position += 1
        }
        return nil
    }
}
