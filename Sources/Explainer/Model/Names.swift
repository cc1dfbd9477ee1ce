/// What a place or an actor is called.
public struct Names: Sendable, Hashable {
    /// A name in another language or script.
    public struct Foreign: Sendable, Hashable {
        /// BCP 47.
        public let language: String
        /// The name.
        public let name: Located<String>

        /// - Parameters:
        ///   - language: BCP 47.
        ///   - name: the name.
        public init(language: String, name: Located<String>) {
            self.language = language
            self.name = name
        }
    }

    /// The name that the site uses.
    public var name: Located<String>
    /// By language code.
    public var foreign: [Foreign]
    /// The acronym, matched by its exact case.
    public var abbreviation: Located<String>?
    /// Other spellings and other names.
    public var aliases: [Located<String>]
    /// Demonyms and adjectives: counted as mentions, never linked.
    public var adjectives: [Located<String>]
    /// Names among these that others have, too, and that mean this one where the text does not decide.
    public var defaultFor: [Located<String>]
    /// Names that count only behind the full name, as a surname does.
    public var afterFullName: [Located<String>]
    /// Whether other spellings of an Arabic name count as well.
    public var hasVariants: Bool
    /// Whether the acronym counts in every text, and not only once the text has said what it means.
    public var isAbbreviationKnown: Bool
    /// Whether small letters of a name must be small in the text, too, and not only capitals capital.
    public var hasExactCase: Bool
    /// Whether mentions become links.
    public var isLinked: Bool

    /// All of them.
    public init(
        name: Located<String>, foreign: [Foreign] = [], abbreviation: Located<String>? = nil, aliases: [Located<String>] = [],
        adjectives: [Located<String>] = [], defaultFor: [Located<String>] = [], afterFullName: [Located<String>] = [], hasVariants: Bool = true,
        isAbbreviationKnown: Bool = false, hasExactCase: Bool = false, isLinked: Bool = true
    ) {
        self.name = name
        self.foreign = foreign
        self.abbreviation = abbreviation
        self.aliases = aliases
        self.adjectives = adjectives
        self.defaultFor = defaultFor
        self.afterFullName = afterFullName
        self.hasVariants = hasVariants
        self.isAbbreviationKnown = isAbbreviationKnown
        self.hasExactCase = hasExactCase
        self.isLinked = isLinked
    }

    /// The names that this one alone may own: all but adjectives, which a state and its institutions share.
    public var owned: [Located<String>] {
        [name] + foreign.map(\.name) + (abbreviation.map { [$0] } ?? []) + aliases
    }
}
