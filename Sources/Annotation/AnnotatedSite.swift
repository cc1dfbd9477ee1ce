public import Explainer
import Parallel

/// A site whose texts are annotated: what templates turn into pages.
public struct AnnotatedSite: Sendable {
    /// The site itself.
    public let site: Site
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
        let annotator = Annotator(site: site, gazetteer: Gazetteer(places: site.places, actors: site.actors))
        let texts = Self.texts(of: site)
        let found = parallelMap(texts) { text in
            let findings = annotator.findings(in: text.prose, own: text.own, senses: text.senses)
            let annotated = AnnotatedText(
                id: text.id, file: text.file, prose: text.prose, findings: findings, named: Self.named(by: findings.mentions, of: site))
            return (text: annotated, backlinks: text.article.map { Self.backlinks(of: findings.mentions, in: $0) } ?? [])
        }
        self.texts = found.map(\.text)
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
    subscript(id: TextID) -> AnnotatedText? { textIndex[id].map { texts[$0] } }

    /// The mentions in a text, in order.
    public func mentions(in text: TextID) -> [Mention] {
        self[text]?.findings.mentions ?? []
    }

    /// The articles that name a place or an actor, newest first.
    public func backlinks(to entity: EntityID) -> [Backlink] {
        backlinksByEntity[entity] ?? []
    }

    /// The places and actors with a page that a text names, most named first, then in the order of their first mention.
    public func named(in text: TextID) -> [NamedEntity] {
        self[text]?.named ?? []
    }

    private static func named(by mentions: [Mention], of site: Site) -> [NamedEntity] {
        var counts: [EntityID: (first: Int, count: Int)] = [:]
        for mention in mentions { counts[mention.entity, default: (mention.literal.lowerBound, 0)].count += 1 }
        return counts.filter { site.hasPage($0.key) }.sorted { ($1.value.count, $0.value.first) < ($0.value.count, $1.value.first) }
            .map { NamedEntity(entity: $0.key, count: $0.value.count) }
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

    private struct Text: Sendable {
        let id: TextID
        let file: String
        let prose: Prose
        var own: EntityID?
        var senses: [String: Article.Sense] = [:]
        var article: Identifier<Article>?
    }

    private static func texts(of site: Site) -> [Text] {
        var texts = site.articles.map { Text(id: .article($0.id), file: $0.file, prose: $0.body, senses: $0.senses, article: $0.id) }
        texts += site.places.map { Text(id: .place($0.id), file: $0.file, prose: $0.description, own: .place($0.id)) }
        texts += site.actors.map { Text(id: .actor($0.id), file: $0.file, prose: $0.description, own: .actor($0.id)) }
        texts += site.contributors.map { Text(id: .contributor($0.id), file: $0.file, prose: $0.bio) }
        texts += site.sources.map { Text(id: .source($0.id), file: $0.file, prose: $0.record) }
        texts += site.pages.map { Text(id: .page($0.id), file: $0.file, prose: $0.body) }
        texts += site.events.map { Text(id: .event($0.id), file: $0.file, prose: $0.text) }
        texts += site.articles.flatMap { article in
            article.corrections.enumerated().map { position, correction in
                Text(id: .correction(article.id, position), file: article.file, prose: correction.text, senses: article.senses)
            }
        }
        texts.append(Text(id: .brief, file: SiteSettings.file, prose: site.settings.brief))
        return texts
    }

    private static func backlinks(of mentions: [Mention], in article: Identifier<Article>) -> [(EntityID, Backlink)] {
        var found: [(entity: EntityID, mentions: [Int])] = []
        var positions: [EntityID: Int] = [:]
        for (index, mention) in mentions.enumerated() {
            if let position = positions[mention.entity] {
                found[position].mentions.append(index)
            } else {
                positions[mention.entity] = found.count
                found.append((mention.entity, [index]))
            }
        }
        return found.map { ($0.entity, Backlink(article: article, mentions: $0.mentions)) }
    }
}
