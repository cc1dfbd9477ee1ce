public import Explainer
import Parallel

/// A site whose texts are annotated: what templates turn into pages.
///
/// It never changes; a class, so that it is passed on as one reference.
public final class AnnotatedSite: Sendable {
    /// The site itself.
    public let site: Site
    /// What each article refers to, in the site's order.
    public let references: [ArticleReferences]
    private let backlinksByEntity: [EntityID: [Backlink]]
    /// The entities with a page that articles name, and by article which of them it names.
    private let entities: [EntityID]
    private let entitiesByArticle: [Identifier<Article>: [Int]]

    /// All texts, in the order of the site.
    public let texts: [AnnotatedText]
    private let textIndex: [TextID: Int]

    /// Annotates all texts, on all cores.
    public init(_ site: Site) {
        self.site = site
        references = ArticleReferences.all(of: site)
        let annotator = Annotator(site: site, gazetteer: Gazetteer(places: site.places, actors: site.actors, contributors: site.contributors))
        let found = parallelMap(SiteText.all(of: site)) { $0.annotated(by: annotator, of: site) }
        texts = found.flatMap(\.texts)
        textIndex = Dictionary(texts.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        // Texts are in the site's order, so that each entity's articles are, too.
        var backlinks: [EntityID: [Backlink]] = [:]
        for annotated in found {
            for (entity, backlink) in annotated.backlinks { backlinks[entity, default: []].append(backlink) }
        }
        backlinksByEntity = backlinks
        entities = backlinks.keys.filter(site.hasPage).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: entities.enumerated().map { ($0.element, $0.offset) })
        var entitiesByArticle: [Identifier<Article>: [Int]] = [:]
        for annotated in found {
            for (entity, backlink) in annotated.backlinks {
                if let number = numbers[entity] { entitiesByArticle[backlink.article, default: []].append(number) }
            }
        }
        self.entitiesByArticle = entitiesByArticle
    }

    /// The text with this id.
    public subscript(id: TextID) -> AnnotatedText? { textIndex[id].map { texts[$0] } }

    /// The mentions in a text, in order.
    public func mentions(in text: TextID) -> [Mention] {
        textIndex[text].map { texts[$0].findings.mentions } ?? []
    }

    /// The dates in a text, in order.
    public func dates(in text: TextID) -> [DateMention] {
        textIndex[text].map { texts[$0].dates } ?? []
    }

    /// The articles that name a place or an actor, newest first.
    public func backlinks(to entity: EntityID) -> [Backlink] {
        backlinksByEntity[entity] ?? []
    }

    /// The places and actors with a page that a text names, most named first, then in the order of their first mention.
    public func named(in text: TextID) -> [NamedEntity] {
        textIndex[text].map { texts[$0].named } ?? []
    }

    /// The places and actors with a page that articles name most often beside an entity, with the number of those articles; of equals, by id.
    public func oftenNamed(with entity: EntityID, atMost limit: Int) -> [(entity: EntityID, articles: Int)] {
        var counts = [Int](repeating: 0, count: entities.count)
        for backlink in backlinks(to: entity) {
            for other in entitiesByArticle[backlink.article] ?? [] { counts[other] += 1 }
        }
        let others = counts.indices.filter { counts[$0] > 1 && entities[$0] != entity }
        return others.sorted { counts[$0] == counts[$1] ? entities[$0] < entities[$1] : counts[$0] > counts[$1] }.prefix(limit)
            .map { (entity: entities[$0], articles: counts[$0]) }
    }
}
