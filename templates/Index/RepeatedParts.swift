import Annotation
import Explainer
import HTML
import Parallel

/// What many pages repeat word for word: links to places, actors and contributors, their lines in glossaries, sources as references.
///
/// They differ only by the page's language and by the folder that their links start from, so each is made once for both. A class, since every page and
/// every closure in a template holds it.
final class RepeatedParts: Sendable {
    /// Pages with the same key show the same parts.
    struct Key: Hashable, Sendable {
        let language: Language
        /// Nothing in a copy, whose addresses are whole wherever it stands.
        let folder: String
        var isCopy = false
    }

    /// What pages show of a place or an actor.
    struct Entity: Sendable {
        /// The link that its name becomes in a text.
        let tag: StartTag
        /// Its name, linked.
        let link: Markup
        /// How a glossary names it.
        let glossaryName: Markup
        /// What it is, in a line.
        let explanation: Markup
        /// What machines read of it on the pages of articles; nil elsewhere.
        let linkedData: JSONValue?
    }

    /// What pages show of somebody who made an article.
    struct Maker: Sendable {
        /// The name, linked.
        let link: Markup
        /// What machines read of them.
        let linkedData: JSONValue
    }

    /// What pages show of a source.
    struct Reference: Sendable {
        /// The source as an item of an article's list.
        let item: Markup
        /// What machines read of it.
        let linkedData: JSONValue
    }

    let entities: [EntityID: Entity]
    let makers: [Identifier<Contributor>: Maker]
    let sources: [Identifier<Source>: Reference]
    /// The days on which articles were published.
    let days: [CalendarDay: Markup]
    /// The header of the pages that share theirs; nil if there are none.
    let header: Markup?
    /// What stands in every footer.
    let footer: Markup?
    /// What machines read of who answers for the site, in brief.
    let publisher: JSONValue?

    /// Nothing made beforehand.
    static let none = RepeatedParts(entities: [:], makers: [:], sources: [:], days: [:], header: nil, footer: nil, publisher: nil)

    /// The parts of every kind of page that there is, one page of each standing for the others.
    static func all(of whole: PageContext.Whole, _ pages: [Page]) -> [Key: RepeatedParts] {
        var examples: [Key: (first: PageContext, sharing: PageContext?)] = [:]
        for page in pages where page.isListed {
            let key = Key(language: whole.language(of: page), folder: page.folder)
            if examples[key]?.sharing != nil { continue }
            let context = PageContext(whole, page: page)
            examples[key] = (examples[key]?.first ?? context, context.sharesHeader ? context : nil)
        }
        for position in whole.index.feeds.entries {
            let article = whole.annotated.site.articles[position]
            let key = Key(language: article.language, folder: "", isCopy: true)
            if examples[key] == nil { examples[key] = (PageContext(whole, page: .article(article.id), isCopy: true), nil) }
        }
        let languages = Dictionary(examples.map { ($0.key.language, $0.value.first) }, uniquingKeysWith: { first, _ in first })
            .mapValues(OfLanguage.init)
        let needs = examples.compactMap { key, example in languages[key.language].map { (key, example, $0) } }
        let parts = parallelMap(needs, chunk: 1) { key, example, language in
            (key, RepeatedParts(key, example.first, language, header: example.sharing?.ownHeader().prerendered))
        }
        return Dictionary(parts, uniquingKeysWith: { first, _ in first })
    }

    /// What all pages of a language share, wherever they lie; the example is any of them.
    private struct OfLanguage: Sendable {
        /// What stands behind the links to places and actors, by their numbers; nothing for those without a page.
        let hints: [String]
        /// The days on which articles were published.
        let days: [CalendarDay: Markup]

        init(_ example: PageContext) {
            let site = example.site
            hints = parallelMap(Array(0..<site.entityCount)) { number in
                site.hasPage(numbered: number) ? example.hint(of: site.entity(numbered: number)) : ""
            }
            days = Dictionary(Set(site.articles.map(\.date)).map { ($0, example.date($0).prerendered) }, uniquingKeysWith: { first, _ in first })
        }
    }

    private init(
        entities: [EntityID: Entity], makers: [Identifier<Contributor>: Maker], sources: [Identifier<Source>: Reference], days: [CalendarDay: Markup],
        header: Markup?, footer: Markup?, publisher: JSONValue?
    ) {
        self.entities = entities
        self.makers = makers
        self.sources = sources
        self.days = days
        self.header = header
        self.footer = footer
        self.publisher = publisher
    }

    /// Those that the pages of a key show; the example is one of them, and no place and no actor itself.
    private init(_ key: Key, _ example: PageContext, _ language: OfLanguage, header: Markup?) {
        let site = example.site
        let isOfArticles = key.folder == Self.folderOfArticles
        let numbers = (0..<site.entityCount).filter { example.isLinked(site.entity(numbered: $0)) }
        let parts = numbers.map { number in
            let entity = site.entity(numbered: number)
            return (entity, example.repeatedParts(of: entity, hint: language.hints[number], withData: isOfArticles))
        }
        entities = Dictionary(parts, uniquingKeysWith: { first, _ in first })
        makers = Dictionary(example.repeatedMakers(), uniquingKeysWith: { first, _ in first })
        let cited = isOfArticles ? site.sources : []
        sources = Dictionary(cited.map { ($0.id, example.repeatedReference(to: $0)) }, uniquingKeysWith: { first, _ in first })
        days = language.days
        self.header = header
        footer = example.commonFooter().prerendered
        publisher = example.publisherData(in: .brief)?.prewritten
    }

    /// Articles alone show many sources, and say for machines what they name.
    private static let folderOfArticles = Page.article(Identifier("")).folder
}
