import Annotation
import Explainer
import Markdown

/// A name or a date with what was decided on it, in words.
struct TextDecision {
    /// What became of it.
    enum Kind {
        /// A name that is a link, a date that readers are shown.
        case shown
        case notShown, undecided

        var opening: String {
            switch self {
            case .shown: "["
            case .notShown: "{"
            case .undecided: "<"
            }
        }

        var closing: String {
            switch self {
            case .shown: "]"
            case .notShown: "}"
            case .undecided: ">"
            }
        }

        /// Bold green, cyan or bold yellow, as parameters of SGR.
        var style: String {
            switch self {
            case .shown: "1;32"
            case .notShown: "36"
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
        kind = mention.isLinked ? .shown : .notShown
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

    init(_ found: AnnotatedFile.Found<DateMention>) {
        let date = found.value
        range = found.range
        kind = date.isMarked ? .shown : date.decision == .doubtful ? .undecided : .notShown
        let reason = date.decision == .byHand ? nil : date.reason
        let meaning = [date.date?.edtf, reason].compactMap(\.self).joined(separator: ", ")
        let what = meaning.isEmpty ? "" : " \(meaning)."
        sentence = "\(found.text.written(date.literal)):\(what) \(date.isMarked ? "Shown" : "Not shown"): \(date.decision.rawValue)."
    }
}

extension AnnotatedText {
    /// A stretch of its literals on one line.
    fileprivate func written(_ literal: Range<Int>) -> String { prose.document.singleLine(in: literal) }
}
