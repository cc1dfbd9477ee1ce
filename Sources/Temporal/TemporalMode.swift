public import Explainer

/// What the dates of a text are counted from.
public enum TemporalMode: Sendable, Hashable {
    /// News: from the day that the text was published or describes, usually a day, with the day on which the readers' week starts.
    case news(asOf: PartialDate, weekStarts: Weekday = .monday)
    /// Narratives, such as histories: from the dates that the text itself has spoken of.
    case narrative
}
