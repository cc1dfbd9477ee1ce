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

    /// Byte offsets in the text's ``Markdown/Document/literals``.
    public let literal: Range<Int>
    /// The date; nil where the text says too little.
    public let date: PartialDate?
    /// What was found; nil where the editor set the date.
    public let expression: TemporalExpression?
    /// Whether readers are shown the date, and why.
    public let decision: Decision
    /// What the sentence says of a date that the editor set; nil for all others, and where the language is not known.
    let surroundings: TemporalExpression?

    init(literal: Range<Int>, date: PartialDate?, expression: TemporalExpression?, decision: Decision, surroundings: TemporalExpression? = nil) {
        self.literal = literal
        self.date = date
        self.expression = expression
        self.decision = decision
        self.surroundings = surroundings
    }

    /// Whether the page gives the date to readers and machines.
    public var isMarked: Bool { decision == .marked || decision == .byHand }

    /// Whether the text itself leaves the date to be worked out, so that readers need it.
    public var isRelative: Bool { expression?.isRelative ?? true }

    /// How the date was found, in words.
    public var reason: String { expression?.reason ?? decision.rawValue }
}
