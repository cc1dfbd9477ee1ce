import Annotation
import Explainer
import Markdown

/// What was found in a text, for people: a line a name, with its place in the file.
enum AnnotationView {
    static func text(_ file: AnnotatedFile) -> String {
        let names = file.mentions.map { found in
            let mention = found.value
            let written = found.text.prose.document.text(in: mention.literal).singleLine
            return (
                found.range.lowerBound,
                "\(mention.isLinked ? "→" : " ") \(written) = \(mention.entity.label) (\(mention.form.rawValue), \(mention.rule.rawValue)): "
                    + "\(mention.isLinked ? "linked, " : "not linked, ")\(mention.decision.rawValue)"
            )
        }
        let undecided = file.undecided.map { found in
            let written = found.text.prose.document.text(in: found.value.literal).singleLine
            return (found.range.lowerBound, "? \(written): could be \(found.value.candidates.map(\.label).joined(separator: " or "))")
        }
        let lines = (names + undecided).sorted { $0.0 < $1.0 }.map { "  \($0.0): \($0.1)\n" }
        return "\(file.path): \(names.count) mentions, \(file.mentions.count(where: \.value.isLinked)) linked, \(undecided.count) undecided\n"
            + lines.joined()
    }
}

extension String {
    /// With spaces for line breaks.
    var singleLine: String { replacing("\n", with: " ") }
}
