import HTML

/// Notes, the references to them and the ways back.
extension Renderer {
    mutating func enterFootnoteDefinition(_ label: String, _ number: Int) {
        if footnotes == 0 { enterFootnotes() }
        footnotes += 1
        writer.raw("<li id=\"")
        noteID("fn", label, number)
        writer.raw("\">\n")
    }

    mutating func leaveFootnoteDefinition(_ label: String, _ number: Int, _ references: Int) {
        if footnotesWithWayBack < footnotes {
            wayBack(label, number, references)
            writer.raw("\n")
        }
        writer.raw("</li>\n")
    }

    private mutating func enterFootnotes() {
        guard page != nil else { return writer.raw("<section class=\"footnotes\" data-footnotes>\n<ol>\n") }
        notesStart = writer.count
        writer.raw("<ol>\n")
    }

    /// The id of a note, or of a reference to it, the first unless it says which one. On a page, no heading and no other text's note has the same:
    /// headings' ids hold no underscore, and names of files no full stop.
    mutating func noteID(_ kind: StaticString, _ label: String, _ number: Int, occurrence: Int = 1) {
        writer.raw(kind)
        if let page {
            writer.raw("_")
            if let part = page.part {
                writer.text(part)
                writer.raw(".")
            }
            writer.text(String(number))
        } else {
            writer.raw("-")
            writer.address(label)
        }
        if occurrence > 1 {
            writer.raw(page == nil ? "-" : ".")
            writer.text(String(occurrence))
        }
    }

    /// The page that the document's ids stand on.
    private mutating func ownAddress() {
        if let page { writer.text(page.address) }
    }

    mutating func enterFootnoteReference(_ label: String, _ number: Int, _ occurrence: Int) {
        writer.raw("<sup class=\"footnote-ref\"><a href=\"")
        ownAddress()
        writer.raw("#")
        noteID("fn", label, number)
        writer.raw("\" id=\"")
        noteID("fnref", label, number, occurrence: occurrence)
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
            writer.raw("#")
            noteID("fnref", label, number, occurrence: occurrence)
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
