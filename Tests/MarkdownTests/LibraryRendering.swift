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

    /// Whether a note links back to a reference that is not there.
    static func hasDanglingReferences(_ html: String) -> Bool {
        html.matches(of: /href="#(fnref-[^"]*)"/).contains { !html.contains("id=\"\($0.1)\"") }
    }
}
