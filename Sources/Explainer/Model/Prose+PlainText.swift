import Markdown

extension Prose {
    /// The text without markup: its paragraphs, headings, cells and notes with empty lines between them.
    public var plainText: String {
        var texts: [String] = []
        document.eachText { texts.append(document.text(in: $0)) }
        return texts.joined(separator: "\n\n")
    }
}
