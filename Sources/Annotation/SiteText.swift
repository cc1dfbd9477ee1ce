import Explainer
import Matching
import Temporal

/// A text of the site with what its annotation depends on.
struct SiteText: Sendable {
    let id: TextID
    let file: String
    let prose: Prose
    /// What its dates are counted from.
    let dates: DateContext
    /// The entity whose page the text stands on.
    var own: EntityID?
    /// What names mean in it.
    var senses: [String: Article.Sense] = [:]
    /// The only entities that it links; nil for no limit.
    var linkedOnly: Set<EntityID>?
    /// The first names of the contributor whose biography it is.
    var firstNames: [String] = []
    /// The article that it is.
    var article: Identifier<Article>?
    /// The caption of the article's lead picture, which is of one piece with it.
    var caption: Prose?

    /// All texts of a site, in its order.
    static func all(of site: Site) -> [SiteText] {
        let settings = site.settings
        let dates = DateContext(in: settings)
        var texts = site.articles.map { article in
            SiteText(
                id: .article(article.id), file: article.file, prose: article.body, dates: DateContext(of: article, in: settings),
                senses: article.senses, linkedOnly: article.linked.map { Set($0.map(\.value)) }, article: article.id, caption: article.image?.caption)
        }
        texts += site.places.map { SiteText(id: .place($0.id), file: $0.file, prose: $0.description, dates: dates, own: .place($0.id)) }
        texts += site.actors.map { SiteText(id: .actor($0.id), file: $0.file, prose: $0.description, dates: dates, own: .actor($0.id)) }
        let institutions = Set(site.actors.lazy.filter { $0.kind != .person }.flatMap(\.names.owned).map { MatchingKey($0.value) })
        texts += site.contributors.map { contributor in
            SiteText(
                id: .contributor(contributor.id), file: contributor.file, prose: contributor.bio, dates: dates,
                firstNames: FirstName.all(of: contributor, institutions: institutions))
        }
        texts += site.sources.map { source in
            let published = DateContext(asOf: source.published, in: settings)
            return SiteText(id: .source(source.id), file: source.file, prose: source.record, dates: published)
        }
        texts += site.pages.map { SiteText(id: .page($0.id), file: $0.file, prose: $0.body, dates: dates) }
        texts += site.events.map { event in
            SiteText(id: .event(event.id), file: event.file, prose: event.text, dates: DateContext(of: event, in: settings))
        }
        texts += site.articles.flatMap { article in
            article.corrections.enumerated().map { position, correction in
                SiteText(
                    id: .correction(article.id, position), file: article.file, prose: correction.text,
                    dates: DateContext(asOf: PartialDate(correction.date), in: settings), senses: article.senses)
            }
        }
        return texts + [
            SiteText(id: .brief, file: SiteSettings.file, prose: settings.brief, dates: dates),
            SiteText(id: .timelineIntro, file: SiteSettings.file, prose: settings.timelineIntro, dates: dates),
        ]
    }
}

extension DateContext {
    /// An event's: the text goes on from the event's date, whatever day the site describes; without one, nothing says what it counts from.
    fileprivate init(of event: Event, in settings: SiteSettings) {
        language = settings.language
        mode = .narrative
        opening = event.date
    }
}

extension SiteText {
    /// What was found in the text and in the caption that belongs to it.
    struct Annotated: Sendable {
        let texts: [AnnotatedText]
        /// What the article names, in the order of first mentions; nil for what is no article.
        let named: [NamedInArticle]?
    }

    /// Finds names and dates: first in the text, then in the caption, which goes on from it.
    func annotated(by annotator: Annotator, of site: Site) -> Annotated {
        let found = found(in: prose, by: annotator)
        let inCaption = caption.map { self.found(in: $0, by: annotator, after: found.names.mentions, isCaption: true) }
        let entities = Self.entities(in: found.names.mentions, and: inCaption?.names.mentions ?? [])
        let numbered = entities.compactMap { entity in site.number(of: entity.entity).map { NamedInArticle(entity: $0, mentions: entity.mentions) } }
        let named = numbered.filter { site.hasPage(numbered: $0.entity) }
            .map { NamedEntity(entity: site.entity(numbered: $0.entity), count: $0.mentions.count) }
        var texts = [
            AnnotatedText(
                id: id, file: file, prose: prose, findings: found.names, dates: found.dates,
                named: named.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element),
                sentences: found.sentences)
        ]
        if let article, let caption, let inCaption, !caption.isEmpty {
            texts.append(
                AnnotatedText(
                    id: .leadCaption(article), file: file, prose: caption, findings: inCaption.names, dates: inCaption.dates, named: [],
                    sentences: inCaption.sentences))
        }
        return Annotated(texts: texts, named: article == nil ? nil : numbered)
    }

    private func found(
        in prose: Prose, by annotator: Annotator, after earlier: [Mention] = [], isCaption: Bool = false
    ) -> (names: Annotator.Findings, dates: [DateMention], sentences: Sentences) {
        let parts = TextParts(prose.document)
        let names = annotator.findings(in: parts, own: own, senses: senses, linkedOnly: linkedOnly, after: earlier, firstNames: firstNames)
        var dates = dates
        dates.isCaption = isCaption
        return (names, DateAnnotator(parts).dates(dates, names: names), parts.sentences)
    }

    /// The positions of each entity's mentions, in the order of first mentions; those of a caption count on from those of the text.
    private static func entities(in mentions: [Mention], and captioned: [Mention]) -> [(entity: EntityID, mentions: [Int])] {
        var found: [(entity: EntityID, mentions: [Int])] = []
        var positions: [EntityID: Int] = [:]
        positions.reserveCapacity(mentions.count + captioned.count)
        func note(_ entity: EntityID, _ index: Int) {
            if let position = positions[entity] {
                found[position].mentions.append(index)
            } else {
                positions[entity] = found.count
                found.append((entity, [index]))
            }
        }
        for index in mentions.indices { note(mentions[index].entity, index) }
        for index in captioned.indices { note(captioned[index].entity, mentions.count + index) }
        return found
    }
}
