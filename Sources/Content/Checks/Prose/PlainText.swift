import Diagnostics
import Explainer
import Markdown

/// Texts of a front matter that readers see as they are: signs that mean something elsewhere are seen, too.
enum PlainText {
    /// The keys of such texts.
    static let keys: Set<String> = typographicKeys.union(["name", "publisher"])

    /// Those that are sentences or parts of one, and get the typographic characters of the text around them; a name stays as it is written.
    static let typographicKeys: Set<String> = ["title", "summary", "tagline", "caption", "credit", "alt", "role", "organisation"]

    /// Those of them that may hold any sign.
    static let sentenceKeys: Set<String> = ["title", "summary", "tagline", "caption", "credit", "alt"]

    /// Markdown, HTML, a formula, or typographic quotation marks where YAML wants straight ones.
    static func problem(of scalar: YAMLValue.Scalar, in file: String) -> Diagnostic? {
        if scalar.isPlain, isInTypographicQuotes(scalar.text) {
            return .warning(
                "typographic-quotes", in: file, at: scalar.range, "these are no quotation marks for YAML: readers see them",
                suggestion: "write straight ones in their place, or round them if they are meant")
        }
        if let formula = FormulaText.problem(of: Located(scalar.text, at: scalar.range), in: file) { return formula }
        // Few texts hold one of these signs: only they are parsed.
        guard scalar.text.utf8.contains(where: isSign) else { return nil }
        let document = Document(parsing: scalar.text, options: ParsingOptions(smartPunctuation: false))
        let text = Array(scalar.text.utf8)
        guard let markup = document.nodes.first(where: { isMarkup($0, in: text) }) else { return html(in: scalar, document, of: file) }
        return .warning(
            "markdown-in-text", in: file, at: scalar.place.range(markup.range),
            "Markdown is not read here: readers see its signs", suggestion: "write the words alone")
    }

    /// A comment behind a sentence, which may be a part of it: readers do not see it.
    static func comment(behind scalar: YAMLValue.Scalar, in file: String) -> Diagnostic? {
        scalar.commentSign.map { sign in
            .warning(
                "comment-behind-text", in: file, at: sign, "a comment starts here: readers do not see what follows",
                suggestion: "put the whole text into quotes; for a comment, put it on a line of its own")
        }
    }

    /// `*`, `[`, `_`, `&`, `<` and a backquote.
    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x26, 0x2A, 0x3C, 0x5B, 0x5F, 0x60: true
        default: false
        }
    }

    private static func isMarkup(_ node: Node, in text: [UInt8]) -> Bool {
        switch node.kind {
        case .emphasis, .strong, .image: true
        // Inside a word a backquote stands for an Arabic letter: "Ma`arra".
        case .code: node.range.lowerBound == 0 || text[node.range.lowerBound - 1] <= 0x2F
        // A bare address is a link as well, and has nothing round it.
        case .link(let target): node.range.count > target.destination.utf8.count
        default: false
        }
    }

    /// A text between marks that belong together, and none of them inside.
    private static func isInTypographicQuotes(_ text: String) -> Bool {
        guard let first = text.first, let last = text.last, text.count > 2 else { return false }
        // The closing single mark is an apostrophe as well.
        let pairs = [("\u{201C}\u{201D}\u{201E}", "\u{201C}\u{201D}\u{201E}\""), ("\u{2018}\u{201A}", "\u{2018}\u{2019}'"), ("«»", "«»")]
        return pairs.contains { opening, closing in
            opening.contains(first) && closing.contains(last)
                && !text.dropFirst().dropLast().contains { opening.contains($0) || !closing.contains("\u{2019}") && closing.contains($0) }
        }
    }
}
