import Diagnostics
import Explainer
import Markdown

/// What to say of signs that were meant as Markdown.
extension UnreadMarkup {
    /// The problem that it is.
    func diagnostic(in file: String, at range: Range<Int>) -> Diagnostic {
        switch kind {
        case .picture(let address): picture(in: file, at: range, address.map(Self.repair(of:)) ?? "close the address with )")
        case .link(let address): link(in: file, at: range, address.map(Self.repair(of:)) ?? "close the address with )")
        case .spacedLink: link(in: file, at: range, "leave no space between ] and (")
        case .turnedLink(let address): link(in: file, at: range, "the words stand in the square brackets: [words](\(address))")
        case .labelledLink(let label): link(in: file, at: range, "write the address itself: (\(Self.isLabel(label) ? "https://…" : label))")
        case .wikiLink: link(in: file, at: range, "names are linked by themselves; by hand it is [words](place:id)")
        case .footnote(let label):
            .error(
                "missing-footnote", in: file, at: range, "there is no footnote \"\(label)\"",
                suggestion: "write its text in a paragraph of its own that starts with [^\(label)]:")
        case .footnoteText(let label):
            .error(
                "missing-footnote", in: file, at: range, "this is no footnote without a colon",
                suggestion: "put a colon right behind it: [^\(label)]:")
        case .footnoteInCaption(let label):
            .error(
                "note-in-caption", in: file, at: range, "a caption has no footnotes: readers see the brackets",
                suggestion: "put [^\(label)] into the text beside the picture")
        case .emphasis(let signs, let opens):
            .warning(
                "not-emphasis", in: file, at: range, "this \(signs) has no other that belongs to it: readers see the signs",
                suggestion: opens
                    ? "put \(signs) right behind the last word, too; for the signs themselves, write \(Self.escaped(signs))"
                    : "put \(signs) right before the first word, too; for the signs themselves, write \(Self.escaped(signs))")
        case .looseEmphasis(let signs):
            .warning(
                "not-emphasis", in: file, at: range, "spaces stand on both sides of this \(signs): readers see the signs",
                suggestion: "leave no space between \(signs) and the words; for the signs themselves, write \(Self.escaped(signs))")
        case .braces:
            .warning(
                "not-filled-in", in: file, at: range, "nothing is put in the place of braces: readers see them",
                suggestion: "delete them; for the sign itself, write \\{")
        }
    }

    /// A picture that is missing is an error, however it was written.
    private func picture(in file: String, at range: Range<Int>, _ suggestion: String?) -> Diagnostic {
        .error("not-a-link", in: file, at: range, "this looks like a picture and is none: readers see the brackets", suggestion: suggestion)
    }

    private func link(in file: String, at range: Range<Int>, _ suggestion: String?) -> Diagnostic {
        .warning("not-a-link", in: file, at: range, "this looks like a link and is none: readers see the brackets", suggestion: suggestion)
    }

    /// What to do about an address with a space in it, at which Markdown stops.
    private static func repair(of address: String) -> String? {
        guard address.contains(" ") else { return nil }
        if address.hasPrefix("#") { return "did you mean (#\(Document.slug(of: String(address.dropFirst()))))?" }
        if ["\"", "'", "\u{201C}", "\u{2018}"].contains(where: { address.contains(" \($0)") }) {
            return "close the quotation mark before )"
        }
        let parts = address.split(separator: ":", maxSplits: 1)
        if parts.count == 2, Reference.schemes.contains(String(parts[0])) {
            return "did you mean (\(parts[0]):\(parts[1].split(separator: " ").joined(separator: "-")))?"
        }
        if case .external(let web) = Reference(destination: address), let meant = ExternalAddress(faultOf: web)?.meant { return "write \(meant)" }
        return "put the address between < and >, or write its spaces as %20"
    }

    /// Whether what stands in the second brackets of `[text][label]` is no address itself.
    private static func isLabel(_ text: String) -> Bool {
        guard case .file = Reference(destination: text) else { return text.contains(" ") }
        return !text.hasSuffix(".md")
    }

    private static func escaped(_ signs: String) -> String {
        signs.map { "\\\($0)" }.joined()
    }
}
