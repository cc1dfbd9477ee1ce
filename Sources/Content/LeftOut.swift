public import Explainer

/// An article or a file of content/media that is not published, and why.
public struct LeftOut: Sendable, Hashable {
    /// Why it is not.
    public enum Reason: Sendable, Hashable {
        /// `draft: true`.
        case draft
        /// Its date is still to come.
        case future(CalendarDay)
        /// A file of content/media to which only articles refer that are not published.
        case onlyUnpublished
    }

    /// The file, relative to the root.
    public let file: String
    /// Its id; of a file, its path inside content/media.
    public let id: String
    /// Its title; of a file, nothing.
    public let title: String
    /// Why.
    public let reason: Reason
}
