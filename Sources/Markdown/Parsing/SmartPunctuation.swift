/// Typographic characters that stand for ASCII ones in the source: quotation marks, dashes, an ellipsis.
struct SmartPunctuation {
    /// UTF-8 bytes of the character in the text.
    let characterCount = 3
    /// Bytes in the source.
    let sourceCount: Int

    /// The character that `literal` starts with, if it was written in ASCII at `start`.
    init?(in source: [UInt8], at start: Int, as literal: ArraySlice<UInt8>) {
        guard literal.count >= 3, literal.first == 0xE2, literal[literal.startIndex + 1] == 0x80 else { return nil }
        let written: StaticString
        switch literal[literal.startIndex + 2] {
        case 0x93: written = "--"
        case 0x94: written = "---"
        case 0x98, 0x99: written = "'"
        case 0x9C, 0x9D: written = "\""
        case 0xA6: written = "..."
        default: return nil
        }
        sourceCount = written.utf8CodeUnitCount
        guard start + sourceCount <= source.count else { return nil }
        for offset in 0..<sourceCount where source[start + offset] != written.utf8Start[offset] { return nil }
    }
}
