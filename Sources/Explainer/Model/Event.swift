/// Something that happened, as the sources have it: one entry of the timeline.
///
/// It never changes; a class, so that it is passed on as one reference.
public final class Event: Sendable {
    /// What sort of event it is.
    public enum Kind: String, Sendable, CaseIterable {
        case battle, offensive, capture, siege
        case siegeBroken = "siege_broken"
        case crossing, airstrike, displacement, statement, other
    }

    /// How sure it is.
    public enum Status: String, Sendable, CaseIterable {
        /// Sources that do not depend on each other agree.
        case confirmed
        /// A source without a side reports it, and nobody is known to dispute it.
        case reported
        /// Only a party to the conflict says so.
        case claimed
        /// Sources contradict each other.
        case disputed
    }

    /// The file's name, the key "id" or the title's slug: the address on the timeline.
    public let id: Identifier<Event>
    /// The file, relative to the root: its own, or the article's.
    public let file: String
    /// The bytes of `file` that hold its id or title.
    public let range: Range<Int>
    /// When it happened, no more exactly than the sources say; nil if no date is known at all.
    public let date: PartialDate?
    /// The bytes of `file` that say so.
    public let dateRange: Range<Int>?
    /// The event that is known to have come before it, where the dates of both leave that open.
    public let after: Located<Identifier<Event>>?
    /// What happened, in a short sentence of plain text.
    public let title: String
    /// Where.
    public let places: [Identifier<Place>]
    /// Who took part; no direction is implied.
    public let actors: [Identifier<Actor>]
    /// What sort of event it is.
    public let kind: Kind
    /// How sure it is.
    public let status: Status
    /// Whose claim it is.
    public let claimedBy: [Identifier<Actor>]
    /// Who says so.
    public let sources: [Identifier<Source>]
    /// What else is to be said of it.
    public let text: Prose
    /// The article whose front matter states it.
    public let article: Identifier<Article>?

    /// All of it.
    public init(
        id: Identifier<Event>, file: String, range: Range<Int>, date: PartialDate?, dateRange: Range<Int>? = nil,
        after: Located<Identifier<Event>>? = nil, title: String, places: [Identifier<Place>], actors: [Identifier<Actor>],
        kind: Kind, status: Status, claimedBy: [Identifier<Actor>], sources: [Identifier<Source>], text: Prose, article: Identifier<Article>?
    ) {
        self.id = id
        self.file = file
        self.range = range
        self.date = date
        self.dateRange = dateRange
        self.after = after
        self.title = title
        self.places = places
        self.actors = actors
        self.kind = kind
        self.status = status
        self.claimedBy = claimedBy
        self.sources = sources
        self.text = text
        self.article = article
    }

    /// The order of the timeline as far as two events alone decide it: by date, those without one last; then by id. See ``inOrder(_:)``.
    public static func precedes(_ left: Event, _ right: Event) -> Bool {
        if left.date == right.date { return left.id < right.id }
        guard let date = left.date else { return false }
        return right.date.map { date < $0 } ?? true
    }

    /// Its id as the id of an element on the pages of the timeline.
    public var anchor: String { "event-\(id)" }
}
