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
    /// The articles that name each place and actor, by its number.
    private let backlinksByEntity: [[Backlink]]
    /// What each article names, in the site's order.
    private let namedByArticle: [[NamedInArticle]]

    /// All texts, in the order of the site.
    public let texts: [AnnotatedText]
    private let textIndex: [TextID: Int]
    /// Where the text of each article stands, and behind it that of its lead picture's caption, if it has one.
    private let textsByArticle: [Range<Int>]

    /// Annotates all texts, on all cores.
    public init(_ site: Site) {
        self.site = site
        references = ArticleReferences.all(of: site)
        let annotator = Annotator(site: site, gazetteer: Gazetteer(places: site.places, actors: site.actors, contributors: site.contributors))
        let found = parallelMap(SiteText.all(of: site)) { $0.annotated(by: annotator, of: site) }
        texts = found.flatMap(\.texts)
        textIndex = Dictionary(texts.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        // Texts are in the site's order, so that each entity's articles are, too.
        var backlinks = Array(repeating: [Backlink](), count: site.entityCount)
        var namedByArticle: [[NamedInArticle]] = []
        var textsByArticle: [Range<Int>] = []
        var start = 0
        for annotated in found {
            let end = start + annotated.texts.count
            if let named = annotated.named {
                for entity in named { backlinks[entity.entity].append(Backlink(position: namedByArticle.count, mentions: entity.mentions)) }
                namedByArticle.append(named)
                textsByArticle.append(start..<end)
            }
            start = end
        }
        backlinksByEntity = backlinks
        self.namedByArticle = namedByArticle
        self.textsByArticle = textsByArticle
    }

    /// The text with this id.
    public subscript(id: TextID) -> AnnotatedText? { textIndex[id].map { texts[$0] } }

    /// The text of the article at a position in the site's list, and behind it that of its lead picture's caption, if it has one.
    func texts(ofArticleAt position: Int) -> ArraySlice<AnnotatedText> { texts[textsByArticle[position]] }

    /// What the article at a position in the site's list names, in the order of first mentions.
    func named(inArticleAt position: Int) -> [NamedInArticle] { namedByArticle[position] }

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
        site.number(of: entity).map { backlinksByEntity[$0] } ?? []
    }

    /// The places and actors with a page that a text names, most named first, then in the order of their first mention.
    public func named(in text: TextID) -> [NamedEntity] {
        textIndex[text].map { texts[$0].named } ?? []
    }

    /// The places and the actors with a page that the articles at some positions in the site's list name most, with the number of their mentions;
    /// of equals, by id.
    public func namedMost(inArticlesAt positions: Set<Int>, atMost limit: Int) -> (places: [NamedEntity], actors: [NamedEntity]) {
        var counts = [Int](repeating: 0, count: site.entityCount)
        for position in positions {
            for named in namedByArticle[position] { counts[named.entity] += named.mentions.count }
        }
        func most(_ numbers: Range<Int>) -> [NamedEntity] {
            numbers.filter { counts[$0] > 0 && site.hasPage(numbered: $0) }.sorted { counts[$0] == counts[$1] ? $0 < $1 : counts[$0] > counts[$1] }
                .prefix(limit).map { NamedEntity(entity: site.entity(numbered: $0), count: counts[$0]) }
        }
        return (most(0..<site.places.count), most(site.places.count..<site.entityCount))
    }

    /// The places and actors with a page that articles name most often beside an entity, with the number of those articles; of equals, by id.
    public func oftenNamed(with entity: EntityID, atMost limit: Int) -> [(entity: EntityID, articles: Int)] {
        guard let own = site.number(of: entity), !backlinksByEntity[own].isEmpty else { return [] }
        var counts = [Int](repeating: 0, count: site.entityCount)
        for backlink in backlinksByEntity[own] {
            for other in namedByArticle[backlink.position] { counts[other.entity] += 1 }
        }
        let others = counts.indices.filter { counts[$0] > 1 && $0 != own && site.hasPage(numbered: $0) }
        return others.sorted { counts[$0] == counts[$1] ? $0 < $1 : counts[$0] > counts[$1] }.prefix(limit)
            .map { (entity: site.entity(numbered: $0), articles: counts[$0]) }
    }
}
