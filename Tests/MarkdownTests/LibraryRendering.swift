import CCMarkGFM
import Foundation

@testable import Markdown

/// The C library's own rendering, to compare ours with.
enum LibraryRendering {
    static func html(of text: String, smart: Bool = true, extended: Bool = true) -> String {
        var options = CMARK_OPT_DEFAULT
        if smart { options |= CMARK_OPT_SMART }
        if extended { options |= CMARK_OPT_FOOTNOTES }
        // The tree is parsed behind our guard: a parser beside it would take the other's inline characters away.
        let tree = CMarkTree(
            parsing: Array(text.utf8)[...], options: options, extensions: extended ? ["table", "strikethrough", "autolink", "tasklist"] : [])
        let html = cmark_render_html(tree.root, options, nil)
        defer { free(html) }
        return html.map { String(cString: $0) } ?? ""
    }

    /// Whether a note links back to a reference that the tree does not hold any more.
    static func countsLostReferences(_ text: String) -> Bool {
        let tree = CMarkTree(
            parsing: Array(text.utf8)[...], options: CMARK_OPT_DEFAULT | CMARK_OPT_SMART | CMARK_OPT_FOOTNOTES,
            extensions: ["table", "strikethrough", "autolink", "tasklist"])
        let iterator = cmark_iter_new(tree.root)
        defer { cmark_iter_free(iterator) }
        var references = 0
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { break }
            if event == CMARK_EVENT_ENTER, cmark_node_get_type(cmark_iter_get_node(iterator)) == CMARK_NODE_FOOTNOTE_REFERENCE { references += 1 }
        }
        return html(of: text).matches(of: /data-footnote-backref/).count != references
    }
}
