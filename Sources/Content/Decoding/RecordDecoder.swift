import Explainer

extension Fields {
    /// A contributor's front matter.
    mutating func contributor(id: String, bio: Prose) -> Contributor? {
        let name = required("name", "the contributor's name")
        let foreignNames = foreignNames()
        let role = text("role")
        let organisation = text("organisation")
        let links = groups("links") { fields -> Contributor.Link? in
            let title = fields.required("title", "what the link leads to")
            let url = fields.has("url") ? fields.webAddress("url") : nil
            if !fields.has("url") { _ = fields.required("url", "the address") }
            guard let title, let url else { return nil }
            return Contributor.Link(title: title.value, url: url)
        }
        let languages = languageTags("languages")
        let image = picture("image")
        let kind: Contributor.Kind? = choice("kind")
        let formerly = slugs("formerly")
        let short = slug("short")
        guard let name else { return nil }
        return Contributor(
            id: Identifier(id), file: file, name: name, foreignNames: foreignNames, role: role, organisation: organisation, links: links,
            languages: languages, image: image, formerly: formerly, short: short, bio: bio, statedKind: kind)
    }

    /// A source's front matter.
    mutating func source(id: String, record: Prose) -> Source? {
        let title = required("title", "what the source is called")
        let publisher = required("publisher", "who published it")
        let url = webAddress("url")
        let archived = webAddress("archived")
        let published = date("published")
        let authors = strings("authors")
        let reportedBy: [Identifier<Contributor>] = references("reported_by", to: .author)
        let language = string("language").flatMap { languageTag($0) }
        let party: Located<Identifier<Actor>>? = reference("party", to: .actor)
        let formerly = slugs("formerly")
        let short = slug("short")
        guard let title, let publisher else { return nil }
        return Source(
            id: Identifier(id), file: file, title: title.value, publisher: publisher.value, url: url, archived: archived, published: published?.value,
            authors: authors, reportedBy: reportedBy, language: language, party: party?.value, formerly: formerly,
            short: short, record: record)
    }

    /// An editors' page's front matter.
    mutating func editorialPage(id: String, body: Prose) -> EditorialPage? {
        let title = required("title", "the page's headline")
        let summary = text("summary")
        let formerly = slugs("formerly")
        let short = slug("short")
        guard let title else { return nil }
        return EditorialPage(id: Identifier(id), file: file, title: title.value, summary: summary, formerly: formerly, short: short, body: body)
    }
}
