import Annotation
import Explainer
import Markdown

/// What was found in a text, for people: a line a name, with its place in the file.
enum AnnotationView {
    static func text(_ text: AnnotatedText, of site: AnnotatedSite) -> String {
        guard let file = text.file else { return "" }
        let document = text.prose.document
        var lines = ["\(file): \(count(text))"]
        let names = text.findings.mentions.map { mention in
            (
                mention.literal,
                "\(mention.isLinked ? "→" : " ") \(document.text(in: mention.literal).singleLine) = \(mention.entity.label)"
                    + " (\(mention.form.rawValue), \(mention.rule.rawValue)): \(mention.isLinked ? "linked, " : "not linked, ")\(mention.decision.rawValue)"
            )
        }
        let undecided = text.findings.undecided.map { name in
            (name.literal, "? \(document.text(in: name.literal).singleLine): could be \(name.candidates.map(\.label).joined(separator: " or "))")
        }
        for (literal, line) in (names + undecided).sorted(by: { $0.0.lowerBound < $1.0.lowerBound }) {
            lines.append("  \(document.sourceRange(of: literal).lowerBound): \(line)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func count(_ text: AnnotatedText) -> String {
        let linked = text.findings.mentions.count(where: \.isLinked)
        return "\(text.findings.mentions.count) mentions, \(linked) linked, \(text.findings.undecided.count) undecided"
    }
}

extension String {
    /// With spaces for line breaks.
    var singleLine: String { replacing("\n", with: " ") }
}
