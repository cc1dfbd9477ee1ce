public import Explainer
public import Temporal

/// A date that a text speaks of.
public struct DateMention: Sendable, Hashable {
    /// Whether readers are shown the date, and why.
    public enum Decision: String, Sendable {
        case byHand = "date set by hand"
        case marked = "a certain date"
        case quoted = "in direct speech"
        case doubtful = "not certain"
        case noDate = "no date"
        case heading = "in a heading"
        case link = "in a link"
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

    /// Whether the page gives the date to readers and machines.
    public var isMarked: Bool { decision == .marked || decision == .byHand }

    /// Whether the text itself leaves the date to be worked out, so that readers need it.
    public var isRelative: Bool { expression?.isRelative ?? true }

    /// How the date was found, in words.
    public var reason: String { expression?.reason ?? decision.rawValue }
}
