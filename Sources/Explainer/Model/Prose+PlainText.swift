import Markdown

extension Prose {
    /// The text without markup: its paragraphs, headings, cells and notes with empty lines between them.
    public var plainText: String {
        let blocks = document.nodes.indices.compactMap { index -> String? in
            let kind = document.nodes[index].kind
            if case .codeBlock = kind { return document.text(of: index) }
            return kind.holdsInlines ? document.text(of: index) : nil
        }
        return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
}
