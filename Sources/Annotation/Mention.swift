public import Explainer

/// A text of the site: what is annotated by itself, as one page or part of one.
public enum TextID: Hashable, Sendable {
    case article(Identifier<Article>)
    case place(Identifier<Place>)
    case actor(Identifier<Actor>)
    case contributor(Identifier<Contributor>)
    case source(Identifier<Source>)
    case page(Identifier<EditorialPage>)
    case event(Identifier<Event>)
    /// The site's brief.
    case brief
}

/// A place or an actor named in a text.
public struct Mention: Sendable, Hashable {
    /// How it is named.
    public enum Form: String, Sendable {
        case name, abbreviation, adjective
        /// Part of a hyphenated compound: "US-backed".
        case compound
    }

    /// Why it is or is not linked.
    public enum Decision: String, Sendable {
        /// Linked by hand.
        case byHand
        /// Linked: the first mention where a link may stand.
        case first
        /// Named before.
        case again
        /// In a heading, a quotation, code, a caption or a link.
        case outsideRunningText
        /// Its own page.
        case ownPage
        /// Known, but without a page.
        case noPage
        /// Not a name: an adjective or part of a compound.
        case notAName
        /// Starts and ends in different markup.
        case acrossMarkup
    }

    /// Byte offsets in the text's ``Markdown/Document/literals``.
    public let literal: Range<Int>
    /// Who or what is named.
    public let entity: EntityID
    /// How.
    public let form: Form
    /// Whether it becomes a link, and why.
    public let decision: Decision

    /// - Parameters:
    ///   - literal: byte offsets in the text's literals.
    ///   - entity: who or what is named.
    ///   - form: how.
    ///   - decision: whether it becomes a link, and why.
    public init(literal: Range<Int>, entity: EntityID, form: Form, decision: Decision) {
        self.literal = literal
        self.entity = entity
        self.form = form
        self.decision = decision
    }

    /// Whether it is a link on the page.
    public var isLinked: Bool { decision == .first || decision == .byHand }
}
