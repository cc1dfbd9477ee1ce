import Diagnostics
import Explainer
import Markdown

/// Signs that were meant as a link or a footnote, and that readers would see as they are.
struct UnreadMarkup {
    enum Kind {
        /// `](`, with what stands between the brackets behind it.
        case link(address: String)
        /// `[^label]` without a footnote.
        case footnote(label: String)
    }

    let kind: Kind
    /// UTF-8 byte offsets in the document's source.
    let range: Range<Int>

    /// The longest address or label that is looked for, in bytes, so that the work for a text stays in proportion to its length.
    private static let longest = 300

    /// What stands in a text node; signs that were written with a backslash are meant as they are.
    static func find(in node: Node, of document: Document) -> [UnreadMarkup] {
        let text = document.literals[node.literal]
        var found: [UnreadMarkup] = []
        var position = text.startIndex
        while let bracket = text[position...].firstIndex(where: { $0 == 0x5B || $0 == 0x5D }) {
            position = bracket + 1
            guard position < text.endIndex, document.sourceRange(of: bracket..<(position + 1)).count == 2 else { continue }
            if text[bracket] == 0x5D, text[position] == 0x28 {
                let end = text[position...].prefix(longest).firstIndex(of: 0x29)
                let address = end.map { document.text(in: (position + 1)..<$0) } ?? ""
                found.append(.init(kind: .link(address: address), range: document.sourceRange(of: bracket..<((end ?? position) + 1))))
            } else if text[bracket] == 0x5B, text[position] == 0x5E, let end = text[position...].prefix(longest).firstIndex(of: 0x5D),
                end > position + 1
            {
                let label = document.text(in: (position + 1)..<end)
                found.append(.init(kind: .footnote(label: label), range: document.sourceRange(of: bracket..<(end + 1))))
            }
        }
        return found
    }

    /// The problem that it is.
    func diagnostic(in file: String, at range: Range<Int>) -> Diagnostic {
        switch kind {
        case .link(let address):
            .warning(
                "not-a-link", in: file, at: range, "this looks like a link and is none: readers see the brackets",
                suggestion: Self.repair(of: address))
        case .footnote(let label):
            .error(
                "missing-footnote", in: file, at: range, "there is no footnote \"\(label)\"",
                suggestion: "write its text in a paragraph of its own that starts with [^\(label)]:")
        }
    }

    /// What to do about an address with a space in it, at which Markdown stops.
    private static func repair(of address: String) -> String? {
        guard address.contains(" ") else { return nil }
        let parts = address.split(separator: ":", maxSplits: 1)
        if parts.count == 2, Reference.schemes.contains(String(parts[0])) {
            return "did you mean (\(parts[0]):\(parts[1].split(separator: " ").joined(separator: "-")))?"
        }
        return "put the address between < and >, or write its spaces as %20"
    }
}
