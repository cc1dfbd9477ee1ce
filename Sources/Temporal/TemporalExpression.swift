public import Explainer

/// A time that the prose speaks of.
public struct TemporalExpression: Sendable, Hashable {
    /// What sort of expression it is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Says the date, at most without its year: "14 October 2017", "October 5".
        case absolute
        /// Counts from the day of speaking or from another date: "last month", "a week later".
        case relative
        /// A day of the week.
        case weekday
        /// Points back: "that same day", "since then".
        case anaphor
        /// A length of time: "three-year".
        case span
        /// "now", "today".
        case present
        /// No date: "recently".
        case vague
    }

    /// How sure the date is.
    public enum Confidence: Sendable, Hashable {
        /// Good enough to show to readers.
        case certain
        /// A guess that an editor should look at.
        case doubtful
    }

    /// An end of a range whose two ends are two expressions: "5–7 October".
    public enum Bound: Sendable, Hashable {
        /// The first date of the range.
        case start
        /// The last date of the range; the start is the expression before it.
        case end
    }

    /// When the clause says that it happens.
    public enum Tense: Sendable, Hashable, CaseIterable {
        /// "captured", "has captured".
        case past
        /// "controls".
        case present
        /// "will capture", "is expected to capture".
        case future
        /// No verb was found.
        case unknown
    }

    /// The UTF-8 bytes of the expression in the text.
    public let bytes: Range<Int>
    /// The date; nil where the expression says too little.
    public let date: PartialDate?
    /// What sort of expression it is.
    public let kind: Kind
    /// How the date was found, or why it was not.
    public let rule: TemporalRule
    /// How sure the date is.
    public let confidence: Confidence
    /// Which end of a range the expression is, if any.
    public let bound: Bound?
    /// The tense of its clause.
    public let tense: Tense
    /// Whether somebody is quoted.
    public let isQuoted: Bool
    /// Whether it says when somebody spoke: "told us on Monday".
    public let isSpeechTime: Bool
    /// Whether it dates something beside the main event of its sentence: "who had left on Monday", "the 2003 invasion".
    public let isAside: Bool
    /// Whether its clause tells how things were, what was going on or what may have been, and not what happened: "was held by", "might have left".
    public let isOfState: Bool
    /// Whether the text itself does not state the whole date, so that a reader needs it.
    public let isRelative: Bool
    /// The day of the week that the text gives with the date: "Saturday, 14 October 2017". It may not fit.
    public let statedWeekday: Weekday?

    /// How the date was found, or why it was not, and whether it is only when somebody spoke.
    public var reason: String { isSpeechTime ? rule.rawValue + "; a time of speaking" : rule.rawValue }

    /// Whether the date can be shown to readers: there is one, it is certain, and nobody is quoted.
    public var isMarked: Bool { date != nil && confidence == .certain && !isQuoted }
}
