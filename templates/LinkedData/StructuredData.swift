import Annotation
import Explainer
import HTML

/// What a page says to people, said to machines as well: linked data in the vocabulary of schema.org (JSON-LD 1.1).
///
/// What a page is about has the page's address as its `@id`, so that every `@id` leads to a page that says more.
extension PageContext {
    /// The page's linked data, as a script that no browser runs: what it is about, and the way to it.
    func structuredData(_ content: PageContent) -> Markup {
        let things = subjects(content) + (breadcrumbList(content).map { [$0] } ?? [])
        return script(json: ["@context": "https://schema.org", "@graph": .array(things)])
    }

    private func subjects(_ content: PageContent) -> [JSONValue] {
        switch page {
        case .home: [webSite()] + (publisherData(in: .full).map { [$0] } ?? [])
        case .article(let id): site[id].map { [linkedData(of: $0)] } ?? []
        case .place(let id): site[id].map { [fullData(of: $0)] } ?? []
        case .actor(let id): site[id].map { [fullData(of: $0)] } ?? []
        case .contributor(let id): site[id].map { [profilePage(of: $0)] } ?? []
        case .source(let id): site[id].map { [fullData(of: $0)] } ?? []
        case .page: [webPage("WebPage", content)]
        case .timeline, .timelineYear: [webPage("CollectionPage", content, about: timelineData())]
        default: [webPage("CollectionPage", content)]
        }
    }

    // MARK: Things and where they are

    /// The address that a thing is known by: that of its page.
    func identifier(of page: Page, fragment: String? = nil) -> JSONValue {
        .string((absoluteURL(of: page, fragment: fragment) ?? url(to: page, fragment: fragment)).text)
    }

    /// The type, the `@id` and the address of what a page of the site is about.
    func thing(_ type: String, _ page: Page) -> [JSONValue.Member] {
        let address = identifier(of: page)
        return [.init("@type", .string(type)), .init("@id", address), .init("url", address)]
    }

    /// A thing that a page of the site says more of, by type and name.
    func reference(_ type: String, _ page: Page, name: String) -> JSONValue {
        .object([.init("@type", .string(type)), .init("@id", identifier(of: page)), .init("name", .string(name))])
    }

    /// A thing that is described elsewhere in the same data, or on its page.
    func reference(to page: Page) -> JSONValue { .object([.init("@id", identifier(of: page))]) }

    // MARK: Pages

    private func webPage(_ type: String, _ content: PageContent, about things: [JSONValue] = []) -> JSONValue {
        let parts: ArraySlice<Article> =
            if case .articles(let number) = page { site.articles[site.articlePositions(onPage: number)] } else { [] }
        let members: [JSONValue.Member?] = [
            .init("name", .string(content.title)),
            .init("description", .string(content.description)),
            .init("inLanguage", .string(language.rawValue)),
            .init("isPartOf", reference(to: .home)),
            parts.isEmpty ? nil : .init("hasPart", .array(parts.map { reference(to: .article($0.id)) })),
            things.isEmpty ? nil : .init("about", .array(things)),
        ]
        return .object(thing(type, page) + members.compactMap(\.self))
    }

    private func webSite() -> JSONValue {
        let written = Set(site.articles.map(\.language))
        let languages = [settings.language] + Language.allCases.filter { $0 != settings.language && written.contains($0) }
        let members: [JSONValue.Member?] = [
            .init("name", .string(settings.title)),
            settings.tagline.isEmpty ? nil : .init("description", .string(settings.tagline)),
            .init("inLanguage", .array(languages.map { .string($0.rawValue) })),
            publisherData(in: .brief).map { .init("publisher", $0) },
            license,
        ]
        return .object(thing("WebSite", .home) + members.compactMap(\.self))
    }

    /// What others may do with the texts and the data.
    var license: JSONValue.Member? { settings.licence?.url.map { .init("license", .string($0)) } }

    /// The way from the home page to this one: the same as at the top of the page.
    private func breadcrumbList(_ content: PageContent) -> JSONValue? {
        if page == .home { return nil }
        let above = [Page.home] + (page.list.map { [$0] } ?? []).filter { $0 != page }
        let names = above.map { pageName($0).plainText } + [content.title]
        let items = zip(names, above.map { Optional($0) } + [nil]).enumerated().map { position, item in
            JSONValue.object(
                [.init("@type", "ListItem"), .init("position", .integer(position + 1)), .init("name", .string(item.0))]
                    + (item.1.map { [.init("item", identifier(of: $0))] } ?? []))
        }
        return ["@type": "BreadcrumbList", "itemListElement": .array(items)]
    }
}
