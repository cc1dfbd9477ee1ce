import Annotation
import Explainer
import Markdown

/// A name with what was decided on it, in words.
struct NameDecision {
    /// What became of a name.
    enum Kind {
        case linked, notLinked, undecided

        var opening: String {
            switch self {
            case .linked: "["
            case .notLinked: "{"
            case .undecided: "<"
            }
        }

        var closing: String {
            switch self {
            case .linked: "]"
            case .notLinked: "}"
            case .undecided: ">"
            }
        }

        /// Bold green, cyan or bold yellow, as parameters of SGR.
        var style: String {
            switch self {
            case .linked: "1;32"
            case .notLinked: "36"
            case .undecided: "1;33"
            }
        }
    }

    /// The bytes of the file.
    let range: Range<Int>
    let kind: Kind
    /// What was decided, and why.
    let sentence: String

    init(_ found: AnnotatedFile.Found<Mention>) {
        let mention = found.value
        range = found.range
        kind = mention.isLinked ? .linked : .notLinked
        sentence =
            "\(found.text.written(mention.literal)): \(mention.entity.label), \(mention.form.rawValue), \(mention.rule.rawValue). "
            + "\(mention.isLinked ? "Linked" : "Not linked"): \(mention.decision.rawValue)."
    }

    init(_ found: AnnotatedFile.Found<UndecidedName>) {
        let name = found.value
        range = found.range
        kind = .undecided
        let candidates = name.candidates.map(\.label).joined(separator: " or ")
        let reason =
            switch name.reason {
            case .ambiguous where name.candidates.count == 1: "could be \(candidates), or something that no file knows"
            case .ambiguous: "could be \(candidates)"
            case .inside(let longer): "is \(candidates) elsewhere, but stands here in \"\(found.text.written(longer))\", which no file knows"
            case .acronym(isDefinedLater: true): "could be \(candidates), but the text says only later what it means"
            case .acronym(isDefinedLater: false): "could be \(candidates), but the text does not say what it means"
            }
        sentence = "\(found.text.written(name.literal)): \(reason). Not linked."
    }
}

extension AnnotatedText {
    /// A stretch of its literals on one line.
    fileprivate func written(_ literal: Range<Int>) -> String { prose.document.text(in: literal).replacing("\n", with: " ") }
}
