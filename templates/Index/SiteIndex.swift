import Annotation
import Explainer
import HTML
import Maps
import Pictures

/// What many pages ask of the whole site, found out once: who took part in what, what cites what, what belongs to what.
///
/// Lists hold positions in the lists of the ``Explainer/Site`` and keep their order.
struct SiteIndex: Sendable {
    /// The files that exist in content/media.
    let media: Set<String>
    /// How large pictures among them are shown, as far as they say so.
    let sizes: [String: PictureSize]
    /// The site's own address, which ends with "/"; nil if it has none.
    let address: URLReference?
    /// The path of the site's own address, which begins and ends with "/"; nil if the site has no address.
    let rootPath: String?
    /// The sides of the conflict.
    let sides: Sides
    /// What maps are drawn on; nil if there are none.
    let ground: MapGround?
    /// The places that maps can show.
    let mapPlaces: MapPlaces?
    /// How often all articles together name a place or an actor.
    let mentionCounts: [EntityID: Int]
    /// Where each place stands among all: those that somebody is said to have held first, then the most often named, then by id.
    let placeRanks: [Int]

    /// Places by the place that they are part of.
    let placesByContainer: [Identifier<Place>: [Int]]
    /// Actors by the actor that they are part of.
    let actorsByContainer: [Identifier<Actor>: [Int]]

    /// What happened where, and who tells of it.
    let events: EventIndex
    /// What rests on which source.
    let sources: SourceIndex
    /// Who is said to have held what.
    let control: ControlIndex
    /// Articles that a contributor worked on, by what they did.
    let works: [Identifier<Contributor>: [Contributor.Role: [Int]]]

    /// The feeds and what stands in them.
    let feeds: FeedIndex
    /// Articles that say the same in several languages, by any of them.
    let translations: [Identifier<Article>: [Identifier<Article>]]
    /// Every correction, newest first.
    let corrections: [(article: Identifier<Article>, position: Int)]
    /// Where the pages lead that only send readers on: each to the first that had such an address.
    let redirects: [Page: Page]
    /// The page of each file of content/ and seeds/.
    let pagesByFile: [String: Page]
    /// Indexes and editors' pages that the navigation does not lead to.
    let footerPages: [Page]
    /// All names from A to Z.
    let names: NameIndex
    /// What more than one page would be called.
    let ambiguousTitles: Set<String>

    private let existing: Set<Page>

    init(_ annotated: AnnotatedSite, media: Set<String>, sizes: [String: PictureSize] = [:]) {
        let site = annotated.site
        self.media = media
        self.sizes = sizes
        address = site.settings.url.flatMap { URLReference(external: $0) }
        rootPath = Self.rootPath(of: site.settings.url)
        sides = Sides(site)
        let counts = Self.mentionCounts(annotated)
        mentionCounts = counts
        let events = EventIndex(annotated)
        self.events = events
        sources = SourceIndex(annotated)
        let control = ControlIndex(site)
        self.control = control
        let ground = site.basemap.flatMap { basemap in
            MapGround(
                basemap, places: site.places,
                central: MapFocus.central(of: site.places, count: { counts[.place($0.id)] ?? 0 }, hasEvents: { events.byPlace[$0.id] != nil }))
        }
        self.ground = ground
        mapPlaces = ground.map { MapPlaces(site.places, on: $0) }
        placeRanks = Self.ranks(site.places, counts)
        placesByContainer = site.places.positions { $0.partOf.map { [$0.value] } ?? [] }
        actorsByContainer = site.actors.positions { $0.partOf.map { [$0.value] } ?? [] }
        works = Self.works(site)
        feeds = FeedIndex(annotated, works: works)
        translations = Self.translations(site)
        corrections = Self.corrections(site)
        redirects = Dictionary(site.redirects.compactMap { way in way.target.map { (way.page, $0) } }) { first, _ in first }
        pagesByFile = site.pagesByFile
        let names = NameIndex(of: site)
        self.names = names
        existing = site.standingPages.union(ground == nil && control.days.isEmpty ? [] : [.map]).union(names.entries.isEmpty ? [] : [.names])
        footerPages = Self.footerPages(site, existing: existing)
        ambiguousTitles = Self.ambiguousTitles(site)
    }

    /// Whether an index or an editors' page exists: an index of nothing does not.
    func exists(_ page: Page) -> Bool { existing.contains(page) }
}

extension SiteIndex {
    private static func rootPath(of url: String?) -> String? {
        guard let url, !url.contains("%") else { return nil }
        let parts = url.split(separator: "/", omittingEmptySubsequences: true).dropFirst(2)
        return parts.isEmpty ? "/" : "/" + parts.joined(separator: "/") + "/"
    }

    private static func mentionCounts(_ annotated: AnnotatedSite) -> [EntityID: Int] {
        let entities = annotated.site.places.map { EntityID.place($0.id) } + annotated.site.actors.map { EntityID.actor($0.id) }
        let counts = entities.map { annotated.backlinks(to: $0).reduce(0) { $0 + $1.count } }
        return Dictionary(zip(entities, counts), uniquingKeysWith: { first, _ in first })
    }

    private static func ranks(_ places: [Place], _ mentions: [EntityID: Int]) -> [Int] {
        let counts = places.map { mentions[.place($0.id)] ?? 0 }
        let order = places.indices.sorted { left, right in
            let (isFree, other) = (places[left].control.isEmpty, places[right].control.isEmpty)
            if isFree != other { return other }
            return counts[left] == counts[right] ? places[left].id < places[right].id : counts[left] > counts[right]
        }
        var ranks = Array(repeating: 0, count: places.count)
        for (rank, position) in order.enumerated() { ranks[position] = rank }
        return ranks
    }

    private static func works(_ site: Site) -> [Identifier<Contributor>: [Contributor.Role: [Int]]] {
        var works: [Identifier<Contributor>: [Contributor.Role: [Int]]] = [:]
        for (position, article) in site.articles.enumerated() {
            let credits = article.authors.map { Article.Credit(contributor: $0, role: .author) } + article.credits
            for credit in credits where works[credit.contributor]?[credit.role]?.last != position {
                works[credit.contributor, default: [:]][credit.role, default: []].append(position)
            }
        }
        return works
    }

    /// Newest first; on one day by article.
    private static func corrections(_ site: Site) -> [(article: Identifier<Article>, position: Int)] {
        let all = site.articles.flatMap { article in
            article.corrections.enumerated().map { (date: $0.element.date, article: article.id, position: $0.offset) }
        }
        return all.sorted { left, right in
            if left.date != right.date { return left.date > right.date }
            return left.article == right.article ? left.position < right.position : left.article < right.article
        }.map { ($0.article, $0.position) }
    }

    private static func footerPages(_ site: Site, existing: Set<Page>) -> [Page] {
        let inNavigation = Set(site.settings.navigation.map(\.page))
        let indexes: [Page] = [.articles(page: 1), .timeline, .map, .places, .actors, .contributors, .sources, .corrections, .names]
        return (site.pages.map { .page($0.id) } + indexes).filter { existing.contains($0) && !inNavigation.contains($0) }
    }

    private static func ambiguousTitles(_ site: Site) -> Set<String> {
        var seen: Set<String> = []
        var repeated: Set<String> = []
        let titles =
            site.articles.map(\.title) + site.places.filter(\.hasPage).map(\.names.name.value) + site.actors.filter(\.hasPage).map(\.names.name.value)
            + site.contributors.map(\.name.value) + site.sources.map(\.title) + site.pages.map(\.title)
        for title in titles where !seen.insert(title).inserted { repeated.insert(title) }
        return repeated
    }
}
