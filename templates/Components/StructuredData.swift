import Annotation
import Explainer
import HTML

/// What a page says to people, said to machines as well: linked data in the vocabulary of schema.org (JSON-LD 1.1).
extension PageContext {
    /// An article: what work it is, who made it and when, and every place and actor with a page that it names.
    func structuredData(of article: Article) -> Markup {
        let named = annotated.named(in: .article(article.id)).map { linkedData(of: $0.entity) }
        return linkedData(
            article.kind.schemaType, about: .article(article.id),
            [
                .init("headline", .string(article.title)),
                article.summary.isEmpty ? nil : .init("description", .string(article.summary)),
                .init("datePublished", .string(article.date.iso)),
                .init("dateModified", .string((article.updated ?? article.date).iso)),
                .init("inLanguage", .string(article.language.rawValue)),
                article.authors.isEmpty ? nil : .init("author", .array(article.authors.compactMap { linkedData(of: $0) })),
                settings.publisher.map { .init("publisher", linkedData(of: $0)) },
                named.isEmpty ? nil : .init("mentions", .array(named)),
            ])
    }

    /// A page's subject with its address, as a script that no browser runs.
    private func linkedData(_ type: String, about page: Page, _ members: [JSONValue.Member?]) -> Markup {
        script(json: .object([.init("@context", "https://schema.org")] + thing(type, page) + members.compactMap(\.self)))
    }

    /// A thing that a page of the site is about.
    private func thing(_ type: String, _ page: Page) -> [JSONValue.Member] {
        let address = JSONValue.string((absoluteURL(of: page) ?? url(to: page)).text)
        return [.init("@type", .string(type)), .init("@id", address), .init("url", address)]
    }

    /// A place or an actor, by name.
    func linkedData(of entity: EntityID) -> JSONValue {
        if let made = madeBefore(entity) { return made.linkedData }
        let name = site.names(of: entity).map { displayName(of: $0).text } ?? ""
        return .object(thing(schemaType(of: entity), .entity(entity)) + [.init("name", .string(name))])
    }

    /// A contributor; one that is called like the publisher, or by what it does, is no person.
    private func linkedData(of id: Identifier<Contributor>) -> JSONValue? {
        site[id].map { contributor in
            let isDesk = contributor.name.value == settings.publisher?.name || contributor.name.value == contributor.role
            let name = displayName(contributor.name.value, foreign: contributor.foreignNames).text
            return .object(thing(isDesk ? "Organization" : "Person", .contributor(id)) + [.init("name", .string(name))])
        }
    }

    private func linkedData(of publisher: SiteSettings.Publisher) -> JSONValue {
        .object(
            [.init("@type", "Organization"), .init("name", .string(publisher.name))] + (publisher.url.map { [.init("url", .string($0))] } ?? []))
    }

    private func schemaType(of entity: EntityID) -> String {
        switch entity {
        case .place(let id): site[id]?.kind.schemaType ?? "Place"
        case .actor(let id): site[id]?.kind.schemaType ?? "Organization"
        }
    }
}

// MARK: Types of schema.org

extension Article.Kind {
    fileprivate var schemaType: String {
        switch self {
        case .explainer: "BackgroundNewsArticle"
        case .report: "ReportageNewsArticle"
        case .analysis: "AnalysisNewsArticle"
        case .profile, .questions: "NewsArticle"
        }
    }
}

extension Place.Kind {
    fileprivate var schemaType: String {
        switch self {
        case .city, .town: "City"
        case .governorate, .district: "AdministrativeArea"
        case .country: "Country"
        case .river: "RiverBodyOfWater"
        case .hospital: "Hospital"
        case .school: "School"
        case .village, .region, .camp, .base, .crossing, .facility, .shelter, .source: "Place"
        }
    }
}

extension Actor.Kind {
    fileprivate var schemaType: String {
        switch self {
        case .person: "Person"
        // A people is no organisation, and schema.org has no word for it.
        case .community: "Thing"
        case .state, .government, .military, .armedGroup, .coalition, .organisation, .media: "Organization"
        }
    }
}
