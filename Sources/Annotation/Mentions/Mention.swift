public import Explainer

/// A place or an actor named in a text.
public struct Mention: Sendable, Hashable {
    /// How it is named.
    public enum Form: String, Sendable {
        case name, abbreviation
        /// A demonym: "Iraqi".
        case adjective
        /// Part of a hyphenated compound: "US-backed".
        case prefix
        /// A name that refers back to the full one: "Bali".
        case surname
    }

    /// Which rule said whom a name means.
    public enum Rule: String, Sendable {
        /// Only one has the name.
        case onlyOwner = "only one has this name"
        /// The front matter's `names` says so.
        case articleSense = "the article's names say so"
        /// A link set by hand.
        case handSet = "set by hand"
        /// "province", "the city of".
        case typeWord = "the word beside it says what sort of place"
        /// "countryside", "southeast".
        case cue = "the words around it speak of a region or of a town"
        /// The full name was given before.
        case fullName = "the full name was given before"
        /// Contained in, or near to, a place that the text names.
        case neighbour = "it lies in or near another place named here"
        /// The sense last used.
        case lastSense = "the sense last used"
        /// `linked`.
        case listed = "the article lists only this one of those that it could be"
        /// `default_for`.
        case declaredDefault = "its default is declared"
        /// The spelling is nearest to this one's own names.
        case spelling = "its names are spelled most like this"
        /// A capital that speaks, decides or is spoken with.
        case seat = "the words around it tell of a government, not of its seat"
        /// A capital that something is in or goes to.
        case town = "the words around it tell of a town, not of its government"
    }

    /// Whether it is linked, and why.
    public enum Decision: String, Sendable {
        case byHand = "link set by hand"
        case first = "first mention"
        case again = "named before"
        case heading = "in a heading"
        case quotation = "in direct speech"
        case code = "in code"
        case link = "in a link"
        case image = "in a picture's description"
        case boxTitle = "in a box's title"
        case dateline = "in the dateline"
        case credit = "in a photo credit"
        case ownPage = "its own page"
        case publisher = "the site's publisher"
        case noPage = "without a page"
        case notLinked = "not to be linked"
        case notListed = "not in the article's list of links"
        case adjective = "an adjective"
        case prefix = "part of a compound"
        case tableHead = "in a table's head, and named in the text below"
        case acrossMarkup = "across different markup"
        case crowded = "three names in this sentence are linked"
        case adjacent = "beside another link"
    }

    /// Byte offsets in the text's ``Markdown/Document/literals``.
    public let literal: Range<Int>
    /// Who or what is named.
    public let entity: EntityID
    /// How.
    public let form: Form
    /// Which rule said so.
    public let rule: Rule
    /// Whether it becomes a link, and why.
    public let decision: Decision

    /// - Parameters:
    ///   - literal: byte offsets in the text's literals.
    ///   - entity: who or what is named.
    ///   - form: how.
    ///   - rule: which rule said so.
    ///   - decision: whether it becomes a link, and why.
    public init(literal: Range<Int>, entity: EntityID, form: Form, rule: Rule = .onlyOwner, decision: Decision) {
        self.literal = literal
        self.entity = entity
        self.form = form
        self.rule = rule
        self.decision = decision
    }

    /// Whether it is a link on the page, set by hand or not.
    public var isLinked: Bool { decision == .first || decision == .byHand }
}
