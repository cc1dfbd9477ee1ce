import Annotation
import Explainer
import HTML
import Parallel

/// What many pages repeat word for word: links to places, actors and contributors, their lines in glossaries, sources as references.
///
/// They differ only by the page's language and by the folder that their links start from, so each is made once for both.
struct RepeatedParts: Sendable {
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
        /// What machines read of it.
        let linkedData: JSONValue
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
    /// The header of the pages that share theirs; nil if there are none.
    let header: Markup?
    /// What stands in every footer.
    let footer: Markup?
    /// What machines read of who answers for the site, in brief.
    let publisher: JSONValue?

    /// Nothing made beforehand.
    static let none = RepeatedParts(entities: [:], makers: [:], sources: [:], header: nil, footer: nil, publisher: nil)

    /// The parts of every kind of page that there is, one page of each standing for the others.
    static func all(of whole: PageContext.Whole, _ pages: [Page]) -> [Key: RepeatedParts] {
        var examples: [Key: (first: PageContext, sharing: PageContext?)] = [:]
        for page in pages where page.isListed {
            let context = PageContext(whole, page: page)
            let key = Key(language: context.language, folder: page.folder)
            let known = examples[key] ?? (context, nil)
            examples[key] = (known.first, known.sharing ?? (context.sharesHeader ? context : nil))
        }
        for position in whole.index.feeds.entries {
            let article = whole.annotated.site.articles[position]
            let key = Key(language: article.language, folder: "", isCopy: true)
            if examples[key] == nil { examples[key] = (PageContext(whole, page: .article(article.id), isCopy: true), nil) }
        }
        let keys = Array(examples.keys)
        let parts = parallelMap(keys.compactMap { examples[$0] }, chunk: 1) { RepeatedParts($0.first, header: $0.sharing?.ownHeader().prerendered) }
        return Dictionary(zip(keys, parts), uniquingKeysWith: { first, _ in first })
    }

    private init(
        entities: [EntityID: Entity], makers: [Identifier<Contributor>: Maker], sources: [Identifier<Source>: Reference], header: Markup?,
        footer: Markup?, publisher: JSONValue?
    ) {
        self.entities = entities
        self.makers = makers
        self.sources = sources
        self.header = header
        self.footer = footer
        self.publisher = publisher
    }

    /// Those that the pages of an example's language and folder show; the example is no place and no actor itself.
    private init(_ example: PageContext, header: Markup?) {
        let site = example.site
        let ids = site.places.map { EntityID.place($0.id) } + site.actors.map { EntityID.actor($0.id) }
        let parts = ids.filter { example.isLinked($0) }.map { ($0, example.repeatedParts(of: $0)) }
        entities = Dictionary(parts, uniquingKeysWith: { first, _ in first })
        makers = Dictionary(example.repeatedMakers(), uniquingKeysWith: { first, _ in first })
        sources = Dictionary(site.sources.map { ($0.id, example.repeatedReference(to: $0)) }, uniquingKeysWith: { first, _ in first })
        self.header = header
        footer = example.commonFooter().prerendered
        publisher = example.publisherData(in: .brief)?.prewritten
    }
}
