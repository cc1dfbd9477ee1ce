/// What content/site.yaml says.
public struct SiteSettings: Sendable {
    /// An entry of the site's navigation.
    public enum NavigationItem: Sendable, Hashable {
        /// A section of the site.
        case articles, timeline, map, places, actors, contributors, sources, corrections
        case page(Identifier<EditorialPage>)
    }

    /// Who answers for the site.
    public struct Publisher: Sendable, Hashable {
        /// The name, plain text.
        public let name: String
        /// http or https.
        public let url: String?
        /// The path of its sign inside content/media.
        public let logo: String?

        /// - Parameters:
        ///   - name: the name.
        ///   - url: http or https.
        ///   - logo: the path of its sign inside content/media.
        public init(name: String, url: String?, logo: String? = nil) {
            self.name = name
            self.url = url
            self.logo = logo
        }
    }

    /// What a side of the conflict is called.
    public struct Side: Sendable, Hashable {
        /// The word that actors give as their side.
        public let word: String
        /// The name, plain text.
        public let name: String

        /// - Parameters:
        ///   - word: the word that actors give as their side.
        ///   - name: the name.
        public init(word: String, name: String) {
            self.word = word
            self.name = name
        }
    }

    /// The file, relative to the root.
    public static let file = "content/site.yaml"

    /// What the site is called, plain text.
    public var title: String
    /// Empty if there is none.
    public var tagline: String
    /// The address that the site is published at, ending in "/"; nil if it has none.
    public var url: String?
    /// The addresses that it was published at before, oldest first, each ending in "/".
    public var formerly: [String] = []
    /// How to tell of a weakness of the site; nil if nothing is said.
    public var security: SecurityContact?
    /// What others may do with the texts and the data; nil if nothing is said.
    public var licence: Licence?
    /// The editors' pages that say how the site is made.
    public var policies: [Policy: Identifier<EditorialPage>] = [:]
    /// What its pages are written in if they say nothing else.
    public var language: Language
    /// Minutes east of Greenwich: where the site's days begin.
    public var utcOffset: Int
    /// The day that a week starts with.
    public var weekStarts: Weekday
    /// The state of affairs that the site describes.
    public var asOf: PartialDate?
    /// The conflict in a paragraph.
    public var brief: Prose
    /// What somebody needs to know who reads nothing but the timeline.
    public var timelineIntro: Prose
    /// Who answers for the site.
    public var publisher: Publisher?
    /// Where to reach them: an address that starts with mailto:, http:, https: or tel:.
    public var contact: String?
    /// What to read first, in order.
    public var startHere: [Identifier<Article>]
    /// The actors to introduce first.
    public var whoIsWho: [Identifier<Actor>]
    /// What the sides are called; empty if nothing is said.
    public var sides: [Side]
    /// The entries of the main navigation, in order.
    public var navigation: [NavigationItem]

    /// All of it.
    public init(
        title: String, tagline: String, url: String?, language: Language, utcOffset: Int, weekStarts: Weekday, asOf: PartialDate?, brief: Prose,
        timelineIntro: Prose = .empty, publisher: Publisher?, contact: String?, startHere: [Identifier<Article>], whoIsWho: [Identifier<Actor>],
        sides: [Side] = [], navigation: [NavigationItem]
    ) {
        self.title = title
        self.tagline = tagline
        self.url = url
        self.language = language
        self.utcOffset = utcOffset
        self.weekStarts = weekStarts
        self.asOf = asOf
        self.brief = brief
        self.timelineIntro = timelineIntro
        self.publisher = publisher
        self.contact = contact
        self.startHere = startHere
        self.whoIsWho = whoIsWho
        self.sides = sides
        self.navigation = navigation
    }

    /// The navigation of a site that does not say otherwise.
    public static let defaultNavigation: [NavigationItem] = [.articles, .timeline, .places, .actors, .sources]
}
