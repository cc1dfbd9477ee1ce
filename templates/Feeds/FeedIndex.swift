import Annotation
import Explainer
import HTML

/// Which feeds the site has, and the articles in each.
struct FeedIndex: Sendable {
    /// The feeds, in the order of their kinds, then in the site's own order; none where the site has no address, since a feed needs whole ones.
    let all: [Feed]
    /// Positions in the site's articles, what changed last first.
    private let articles: [Feed: [Int]]

    /// How many articles a feed holds.
    static let longest = 20

    /// How many articles the feed of one contributor, place or actor holds: fewer the more subjects there are, since whole texts repeated in a thousand
    /// feeds would be most of a large site.
    static func longest(ofSubjects count: Int) -> Int { min(longest, max(5, 3_000 / max(1, count))) }

    init(_ annotated: AnnotatedSite, works: [Identifier<Contributor>: [Contributor.Role: [Int]]]) {
        let site = annotated.site
        guard !site.articles.isEmpty, let url = site.settings.url, URLReference(external: url) != nil else {
            all = []
            articles = [:]
            return
        }
        let changes = site.articles.map(\.changed)
        let order = site.articles.indices.filter { site.articles[$0].date.timestamp(utcOffset: 0) != nil }.sorted {
            changes[$0] == changes[$1] ? $0 < $1 : changes[$0] > changes[$1]
        }
        var ranks = [Int?](repeating: nil, count: site.articles.count)
        for (rank, position) in order.enumerated() { ranks[position] = rank }
        let entities = site.places.filter(\.hasPage).map { EntityID.place($0.id) } + site.actors.filter(\.hasPage).map { EntityID.actor($0.id) }
        let longest = Self.longest(ofSubjects: site.contributors.count + entities.count)
        func newest(_ articles: [Int]) -> [Int] {
            articles.compactMap { ranks[$0] }.sorted().prefix(longest).map { order[$0] }
        }

        var feeds: [(feed: Feed, articles: [Int])] = [(.site, Array(order.prefix(Self.longest))), (.corrections, [])]
        for contributor in site.contributors {
            feeds.append((.contributor(contributor.id), newest(Array(Set((works[contributor.id] ?? [:]).values.joined())))))
        }
        for entity in entities { feeds.append((.entity(entity), newest(annotated.backlinks(to: entity).map(\.position)))) }
        // Nobody needs a feed about what no article names; what is corrected is worth following before anything was.
        feeds.removeAll { $0.articles.isEmpty && $0.feed != .corrections }
        all = feeds.map(\.feed)
        articles = Dictionary(feeds.map { ($0.feed, $0.articles) }, uniquingKeysWith: { first, _ in first })
    }

    /// The positions of the articles in a feed, what changed last first; nil if there is no such feed.
    func articles(in feed: Feed) -> [Int]? { articles[feed] }

    /// The positions of all articles that are in a feed, each once.
    var entries: [Int] { Set(articles.values.joined()).sorted() }
}
