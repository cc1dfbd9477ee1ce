import Annotation
import Explainer
import HTML
import Pictures

/// An article as linked data: what work it is, who made it, when and from where, what it is about, what it rests on, what was corrected.
extension PageContext {
    func linkedData(of article: Article) -> JSONValue {
        let named = annotated.named(in: .article(article.id))
        let about = Self.subjects(of: named)
        return .object(
            thing(article.kind.schemaType, .article(article.id)) + facts(article) + makers(article) + coverage(article, about)
                + subjects(named, about, events: index.events.byArticle[article.id] ?? []) + evidence(article))
    }

    private func facts(_ article: Article) -> [JSONValue.Member] {
        let members: [JSONValue.Member?] = [
            .init("headline", .string(article.title)),
            article.summary.isEmpty ? nil : .init("description", .string(article.summary)),
            .init("datePublished", .string(article.date.iso)),
            .init("dateModified", .string(article.changed.iso)),
            .init("inLanguage", .string(article.language.rawValue)),
            .init("isAccessibleForFree", true),
            .init("isPartOf", reference(to: .home)),
            license,
            pictures(of: article).map { .init("image", $0) },
        ]
        return members.compactMap(\.self) + translationData(of: article)
    }

    /// The lead picture, and the card where one stands for the article.
    private func pictures(of article: Article) -> JSONValue? {
        let lead = article.image.flatMap { index.media.contains($0.file) ? $0 : nil }
        var all = lead.map { [image(.media($0.file), size: index.sizes[$0.file], caption: $0.alt, credit: $0.credit)] } ?? []
        if let shared = sharedPicture(of: article), shared.page != lead.map({ .media($0.file) }) {
            all.append(image(shared.page, size: shared.size, caption: shared.alt))
        }
        return all.count > 1 ? .array(all) : all.first
    }

    /// A picture, as far as its size and what it shows are known.
    func image(_ page: Page, size: PictureSize?, caption: String, credit: String = "") -> JSONValue {
        let members: [JSONValue.Member?] = [
            .init("@type", "ImageObject"),
            .init("url", identifier(of: page)),
            size.map { .init("width", .integer($0.width)) },
            size.map { .init("height", .integer($0.height)) },
            .init("caption", .string(caption)),
            credit.isEmpty ? nil : .init("creditText", .string(credit)),
        ]
        return .object(members.compactMap(\.self))
    }

    private func translationData(of article: Article) -> [JSONValue.Member] {
        let translations = (index.translations[article.id] ?? []).filter { site[$0]?.translationOf?.value == article.id }
        let original = article.translationOf.flatMap { site[$0.value] }
        return (original.map { [.init("translationOfWork", reference(to: .article($0.id)))] } ?? [])
            + (translations.isEmpty ? [] : [.init("workTranslation", .array(translations.map { reference(to: .article($0)) }))])
    }

    /// Those who had a part in it, by the words that schema.org has for parts.
    private func makers(_ article: Article) -> [JSONValue.Member] {
        func members(_ name: String, _ roles: Set<Contributor.Role>) -> JSONValue.Member? {
            var seen: Set<Identifier<Contributor>> = []
            let people = article.credits.filter { roles.contains($0.role) && seen.insert($0.contributor).inserted }.compactMap {
                linkedData(of: $0.contributor)
            }
            return people.isEmpty ? nil : .init(name, .array(people))
        }
        let authors = article.authors.compactMap { linkedData(of: $0) }
        return [
            authors.isEmpty ? nil : JSONValue.Member("author", .array(authors)),
            members("editor", [.editing]),
            members("translator", [.translation]),
            members("contributor", [.reporting, .photography, .research, .data]),
            publisherData(in: .brief).map { .init("publisher", $0) },
        ].compactMap(\.self)
    }

    /// Where it was reported from, and the places and the time that it is about.
    private func coverage(_ article: Article, _ about: ArraySlice<NamedEntity>) -> [JSONValue.Member] {
        let dateline = article.dateline.flatMap { site[$0] }
        let places = about.compactMap { named -> JSONValue? in
            if case .place = named.entity { reference(to: .entity(named.entity)) } else { nil }
        }
        return [
            dateline.map { .init("dateline", .string(displayName(of: $0.names).text)) },
            dateline.flatMap { $0.hasPage ? .init("locationCreated", reference(to: .place($0.id))) : nil },
            places.isEmpty ? nil : JSONValue.Member("spatialCoverage", .array(places)),
            TemporalCoverage.text(of: times(of: article)).map { .init("temporalCoverage", .string($0)) },
        ].compactMap(\.self)
    }

    /// The dates of its events, and the state of affairs that it describes where it says so or states no event.
    private func times(of article: Article) -> [PartialDate] {
        let dates = (index.events.byArticle[article.id] ?? []).compactMap { site.events[$0].date }
        return dates + (article.statesAsOf || dates.isEmpty ? [article.asOf] : [])
    }

    // MARK: Subjects

    /// What an article is about rather than only names: up to three that it names more than once and at least half as often as the first.
    private static func subjects(of named: [NamedEntity]) -> ArraySlice<NamedEntity> {
        guard let most = named.first?.count else { return [] }
        return named.prefix(3).prefix { $0.count > 1 && $0.count * 2 >= most }
    }

    private func subjects(_ named: [NamedEntity], _ about: ArraySlice<NamedEntity>, events: [Int]) -> [JSONValue.Member] {
        let mentions = named.dropFirst(about.count).map { linkedData(of: $0.entity) } + eventReferences(events)
        return [
            about.isEmpty ? nil : JSONValue.Member("about", .array(about.map { linkedData(of: $0.entity) })),
            mentions.isEmpty ? nil : .init("mentions", .array(mentions)),
        ].compactMap(\.self)
    }

    // MARK: Evidence

    /// What it rests on, how such articles are made, and what was corrected.
    private func evidence(_ article: Article) -> [JSONValue.Member] {
        let sources = (index.sources.byArticle[article.id] ?? []).compactMap { id in
            repeated.sources[id]?.linkedData ?? site[id].map { linkedData(of: $0) }
        }
        let method = settings.policies[.method].flatMap { site[$0] }
        let corrections = zip(article.corrections, article.correctionAnchors).map { correction($0, anchor: $1, of: article) }
        return [
            sources.isEmpty ? nil : JSONValue.Member("citation", .array(sources)),
            method.map { .init("backstory", reference("WebPage", .page($0.id), name: $0.title)) },
            corrections.isEmpty ? nil : .init("correction", .array(corrections)),
        ].compactMap(\.self)
    }

    private func correction(_ correction: Article.Correction, anchor: String, of article: Article) -> JSONValue {
        [
            "@type": "CorrectionComment",
            "@id": identifier(of: .article(article.id), fragment: anchor),
            "datePublished": .string(correction.date.iso),
            "text": .string(correction.text.plainText),
        ]
    }
}
