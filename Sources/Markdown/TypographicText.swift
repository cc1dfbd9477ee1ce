/// A text without markup that gets the typographic characters of a Markdown text: what stands in a title must not look different from what
/// stands below it.
public enum TypographicText {
    /// Straight quotation marks and apostrophes, `--`, `---` and `...` as typographic characters, as the library sets them in English text.
    ///
    /// All other signs stay as they are, and line breaks become spaces.
    public static func smart(_ text: String) -> String {
        guard isTouched(Array(text.utf8)) else { return text }
        // The text of a heading, in which no sign but those has a meaning.
        var markdown = Array("# ".utf8)
        for byte in text.utf8 {
            switch byte {
            case .quote, .apostrophe, .hyphen, .stop: break
            case let byte where byte.isPunctuation: markdown.append(.backslash)
            default: break
            }
            markdown.append(byte == .lineFeed || byte == .carriageReturn ? .space : byte)
        }
        let document = Document(parsing: markdown, options: ParsingOptions(smartPunctuation: true, extended: false))
        return document.text(of: 0)
    }

    /// Whether there is anything to change.
    private static func isTouched(_ bytes: [UInt8]) -> Bool {
        bytes.indices.contains { position in
            switch bytes[position] {
            case .quote, .apostrophe: true
            case .hyphen, .stop: position > 0 && bytes[position - 1] == bytes[position]
            default: false
            }
        }
    }
}
