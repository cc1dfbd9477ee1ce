import Explainer
import HTML
import Markdown

/// An event as data files have it: every field as plain text, everything it refers to by id and name.
struct EventRecord: Sendable {
    /// A thing that the event refers to.
    struct Reference: Sendable, Equatable {
        let id: String
        let name: String
    }

    let id: String
    let title: String
    let date: PartialDate?
    let kind: Event.Kind
    let status: Event.Status
    let claimedBy: [Reference]
    let places: [Reference]
    let actors: [Reference]
    let sources: [Reference]
    /// The article whose front matter states it.
    let article: Reference?
    /// Its place on the timeline: a whole address where the site has one, else the way from a file in data/.
    let url: String
    let text: String

    init(_ event: Event, in site: Site) {
        id = event.id.rawValue
        title = event.title
        date = event.date
        kind = event.kind
        status = event.status
        claimedBy = Self.actors(event.claimedBy, in: site)
        places = event.places.map { Reference(id: $0.rawValue, name: site[$0]?.names.name.value ?? $0.rawValue) }
        actors = Self.actors(event.actors, in: site)
        sources = event.sources.map { Reference(id: $0.rawValue, name: site[$0]?.title ?? $0.rawValue) }
        article = event.article.map { Reference(id: $0.rawValue, name: site[$0]?.title ?? $0.rawValue) }
        url = Self.url(of: event, in: site)
        text = event.text.plainText
    }

    private static func actors(_ ids: [Identifier<Actor>], in site: Site) -> [Reference] {
        ids.map { Reference(id: $0.rawValue, name: site[$0]?.names.name.value ?? $0.rawValue) }
    }

    private static func url(of event: Event, in site: Site) -> String {
        (site.settings.url ?? "../") + URLReference.page(relative: site.timelinePage(of: event).path, fragment: event.anchor).text
    }
}

extension Prose {
    /// The text without markup: its paragraphs, headings, cells and notes with empty lines between them.
    var plainText: String {
        let blocks = document.nodes.indices.compactMap { index -> String? in
            let kind = document.nodes[index].kind
            if case .codeBlock = kind { return document.text(of: index) }
            return kind.holdsInlines ? document.text(of: index) : nil
        }
        return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
}
