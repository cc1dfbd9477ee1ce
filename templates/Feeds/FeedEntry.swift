import Annotation
import Explainer
import HTML

/// What a feed says of one article or correction, written once for all the feeds that it stands in.
struct FeedEntry: Sendable {
    /// An `entry` element (RFC 4287, 4.1.2), as XML.
    let atom: TrustedHTML
    /// An item (JSON Feed 1.1).
    let json: [UInt8]
    /// The day of its last change.
    let changed: CalendarDay

    /// Somebody who made it.
    struct Person {
        let name: String
        /// Their page, or the publisher's own site.
        let url: URLReference?
    }
}

extension PageContext {
    /// An article as feeds have it. The context must be a copy of the article's page.
    func feedEntry(of article: Article) -> FeedEntry {
        let text = prose(article.body, .article(article.id), from: article.file)
        let content = Markup {
            correctionNotes(article)
            leadImage(article)
            text.body
            noteSection(text)
        }
        return entry(
            EntryFacts(
                id: permanentAddress(of: page), url: url(to: page), title: article.title, summary: article.summary, published: article.date,
                changed: article.changed, authors: article.authors.compactMap { person($0) },
                contributors: others(of: article).compactMap { person($0) }, label: kindName(of: article), term: article.kind.rawValue,
                picture: article.image.flatMap { index.media.contains($0.file) ? url(to: .media($0.file)) : nil }),
            content: content)
    }

    /// A correction as their feed has it. The context must be a copy of the article's page.
    func feedEntry(ofCorrection position: Int, of article: Article) -> FeedEntry {
        let anchor = article.correctionAnchors[position]
        let day = article.corrections[position].date
        return entry(
            EntryFacts(
                id: permanentAddress(of: page, fragment: anchor), url: url(to: page, fragment: anchor),
                title: "\(words.correction): \(article.title)", summary: "", published: day, changed: day,
                authors: article.authors.compactMap { person($0) }, contributors: [], label: words.correction, term: "correction", picture: nil),
            content: correctionText(position, of: article))
    }

    /// Who answers for the site.
    var feedAuthor: FeedEntry.Person {
        FeedEntry.Person(
            name: settings.publisher?.name ?? settings.title, url: settings.publisher?.url.flatMap { URLReference(external: $0) } ?? url(to: .home))
    }

    /// Who had a part in it beside its authors, each once, whatever they did.
    private func others(of article: Article) -> [Identifier<Contributor>] {
        var named = Set(article.authors)
        return article.credits.map(\.contributor).filter { named.insert($0).inserted }
    }

    private func person(_ id: Identifier<Contributor>) -> FeedEntry.Person? {
        site[id].map { FeedEntry.Person(name: displayName($0.name.value, foreign: $0.foreignNames).text, url: url(to: .contributor(id))) }
    }
}

// MARK: Writing

/// What both formats say.
private struct EntryFacts {
    let id: String
    let url: URLReference
    let title: String
    let summary: String
    let published: CalendarDay
    let changed: CalendarDay
    let authors: [FeedEntry.Person]
    let contributors: [FeedEntry.Person]
    /// What sort of work it is, for people and for programs.
    let label: String
    let term: String
    let picture: URLReference?
}

extension PageContext {
    private func entry(_ facts: EntryFacts, content: Markup) -> FeedEntry {
        let html = directed(content).rendered
        return FeedEntry(atom: atom(facts, html: html).written(as: .xml), json: json(facts, html: html).bytes(), changed: facts.changed)
    }

    /// A text that runs from right to left says so: neither format does, and whoever shows an entry takes it for one from left to right.
    private func directed(_ content: Markup) -> Markup {
        language.isRightToLeft ? div(.lang(language.rawValue), .dir(.rtl)) { content } : content
    }

    private func atom(_ facts: EntryFacts, html: String) -> Markup {
        element("entry", .custom("xml:lang", language.rawValue)) {
            element("id") { facts.id }
            element("title") { facts.title }
            element("link", .rel("alternate"), .type("text/html"), .hreflang(language.rawValue), .href(facts.url))
            element("published") { timestamp(facts.published) }
            element("updated") { timestamp(facts.changed) }
            for person in facts.authors { person.atom("author") }
            for person in facts.contributors { person.atom("contributor") }
            element("category", .custom("term", facts.term), .custom("label", facts.label))
            if !facts.summary.isEmpty { element("summary") { facts.summary } }
            element("content", .type("html")) { html }
        }
    }

    private func json(_ facts: EntryFacts, html: String) -> JSONValue {
        let members: [JSONValue.Member?] = [
            .init("id", .string(facts.id)),
            .init("url", .string(facts.url.text)),
            .init("title", .string(facts.title)),
            facts.summary.isEmpty ? nil : .init("summary", .string(facts.summary)),
            .init("content_html", .string(html)),
            facts.picture.map { .init("image", .string($0.text)) },
            .init("date_published", .string(timestamp(facts.published))),
            .init("date_modified", .string(timestamp(facts.changed))),
            .init("authors", .array((facts.authors.isEmpty ? [feedAuthor] : facts.authors).map(\.json))),
            .init("tags", [.string(facts.label)]),
            .init("language", .string(language.rawValue)),
        ]
        return .object(members.compactMap(\.self))
    }

    /// The beginning of a day where the site is.
    func timestamp(_ day: CalendarDay) -> String { day.timestamp(utcOffset: settings.utcOffset) ?? day.iso }
}

extension FeedEntry.Person {
    /// A person construct (RFC 4287, 3.2).
    func atom(_ role: StaticString) -> Markup {
        element(role) {
            element("name") { name }
            if let url { element("uri") { url.text } }
        }
    }

    /// An author (JSON Feed 1.1, top level and items).
    var json: JSONValue {
        .object([.init("name", .string(name))] + (url.map { [.init("url", .string($0.text))] } ?? []))
    }
}
