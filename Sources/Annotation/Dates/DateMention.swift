public import Explainer
public import Temporal

/// A date that a text speaks of.
public struct DateMention: Sendable, Hashable {
    /// Whether readers are shown the date, and why.
    public enum Decision: String, Sendable {
        /// Shown: a `date:` link says it.
        case byHand = "date set by hand"
        /// Shown: the words leave no doubt.
        case marked = "a certain date"
        /// Not shown, as those that follow: what somebody says has a day of its own.
        case quoted = "in direct speech"
        /// More than one date is possible; reported.
        case doubtful = "not certain"
        /// The words name no date that can be worked out: "soon".
        case noDate = "no date"
        /// Readers scan headings.
        case heading = "in a heading"
        /// A link leads elsewhere.
        case link = "in a link"
        /// No element can go round the words.
        case acrossMarkup = "across different markup"
    }

    /// Who says which date it is.
    private enum Origin: Hashable {
        /// The words themselves.
        case words(TemporalExpression)
        /// The editor, and what the sentence says of such a date. Rare, so that it lies in a box of its own: the dates of all texts are kept.
        indirect case editor(PartialDate, surroundings: TemporalExpression?)
    }

    /// Byte offsets in the text's ``Markdown/Document/literals``.
    public let literal: Range<Int>
    /// Whether readers are shown the date, and why.
    public let decision: Decision
    private let origin: Origin

    /// A date that the words of a text say, or leave open.
    init(_ expression: TemporalExpression, decision: Decision) {
        literal = expression.bytes
        self.decision = decision
        origin = .words(expression)
    }

    /// A date that the editor set on some words, with what their sentence says of such a date, where the language is known.
    init(setOn literal: Range<Int>, _ date: PartialDate, surroundings: TemporalExpression? = nil) {
        self.literal = literal
        decision = .byHand
        origin = .editor(date, surroundings: surroundings)
    }

    /// The date; nil where the text says too little.
    public var date: PartialDate? {
        switch origin {
        case .words(let expression): expression.date
        case .editor(let date, _): date
        }
    }

    /// What was found; nil where the editor set the date.
    public var expression: TemporalExpression? {
        if case .words(let expression) = origin { expression } else { nil }
    }

    /// What the sentence says of a date that the editor set; nil for all others, and where the language is not known.
    var surroundings: TemporalExpression? {
        if case .editor(_, let surroundings) = origin { surroundings } else { nil }
    }

    /// Whether the page gives the date to readers and machines.
    public var isMarked: Bool { decision == .marked || decision == .byHand }

    /// Whether the text itself leaves the date to be worked out, so that readers need it.
    public var isRelative: Bool { expression?.isRelative ?? true }

    /// How the date was found, in words.
    public var reason: String { expression?.reason ?? decision.rawValue }
}
