public import Explainer

/// An article that is not published, and why.
public struct LeftOut: Sendable, Hashable {
    /// Why it is not.
    public enum Reason: Sendable, Hashable {
        /// `draft: true`.
        case draft
        /// Its date is still to come.
        case future(CalendarDay)
    }

    /// The file, relative to the root.
    public let file: String
    /// Its id.
    public let id: String
    /// Its title.
    public let title: String
    /// Why.
    public let reason: Reason
}
