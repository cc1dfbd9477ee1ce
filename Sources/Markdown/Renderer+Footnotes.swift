import HTML

/// Notes, the references to them and the ways back.
extension Renderer {
    mutating func enterFootnotes() {
        guard page != nil else { return writer.raw("<section class=\"footnotes\" data-footnotes>\n<ol>\n") }
        notesStart = writer.count
        writer.raw("<ol>\n")
    }

    mutating func footnoteName(_ label: String, _ number: Int) {
        guard let page else { return writer.address(label) }
        if let part = page.part {
            writer.text(part)
            writer.raw("-")
        }
        writer.text(String(number))
    }

    /// The page that the document's ids stand on.
    private mutating func ownAddress() {
        if let page { writer.text(page.address) }
    }

    mutating func enterFootnoteReference(_ label: String, _ number: Int, _ occurrence: Int) {
        writer.raw("<sup class=\"footnote-ref\"><a href=\"")
        ownAddress()
        writer.raw("#fn-")
        footnoteName(label, number)
        writer.raw("\" id=\"fnref-")
        footnoteName(label, number)
        if occurrence > 1 {
            writer.raw("-")
            writer.text(String(occurrence))
        }
        writer.raw(page == nil ? "\" data-footnote-ref>" : "\" role=\"doc-noteref\">")
        writer.text(String(number))
        writer.raw("</a></sup>")
    }

    /// The links from a note back to each of its references.
    mutating func wayBack(_ label: String, _ number: Int, _ references: Int) {
        guard footnotesWithWayBack < footnotes else { return }
        footnotesWithWayBack = footnotes
        for occurrence in 1...max(1, references) {
            if occurrence > 1 { writer.raw(" ") }
            writer.raw("<a href=\"")
            ownAddress()
            writer.raw("#fnref-")
            footnoteName(label, number)
            if occurrence > 1 {
                writer.raw("-")
                writer.text(String(occurrence))
            }
            writer.raw("\" class=\"footnote-backref\"")
            if let page {
                let name = occurrence > 1 ? "\(page.words.backToText) \(number).\(occurrence)" : "\(page.words.backToText) \(number)"
                writer.raw(" role=\"doc-backlink\"")
                writer.attribute(.aria("label", name))
                writer.raw(">")
            } else {
                writer.raw(" data-footnote-backref aria-label=\"Back to content\">")
            }
            writer.raw("↩")
            if occurrence > 1 {
                writer.raw("<sup class=\"footnote-ref\">")
                writer.text(String(occurrence))
                writer.raw("</sup>")
            }
            writer.raw("</a>")
        }
    }
}
