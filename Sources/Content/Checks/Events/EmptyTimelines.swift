import Diagnostics
import Explainer
import Markdown

/// Embedded timelines that show nothing.
enum EmptyTimelines {
    /// An embedded timeline, which can be checked only when all events are known.
    struct Embed: Sendable {
        let file: String
        let range: Range<Int>
        let selection: TimelineSelection
    }

    static func check(_ embeds: [Embed], in site: Site) -> [Diagnostic] {
        if embeds.isEmpty { return [] }
        let own = OwnEvents(site)
        return embeds.compactMap { embed in
            let isFilled = site.events.contains { embed.selection.contains($0) ?? own.contains($0, of: embed.file) }
            if isFilled { return nil }
            return .warning(
                "empty-timeline", in: embed.file, at: embed.range, "no event is on this timeline", suggestion: suggestion(embed.selection))
        }
    }

    private static func suggestion(_ selection: TimelineSelection) -> String? {
        selection == .own ? "state or link the text's events, or name a time, a place or an actor behind \"timeline:\"" : nil
    }

    /// The events of the pages that a bare `timeline:` stands on.
    private struct OwnEvents {
        private let articles: [String: Article]
        private let linked: [String: Set<Identifier<Event>>]
        private let entities: [String: String]
        private let sources: [String: Identifier<Source>]

        init(_ site: Site) {
            articles = Dictionary(site.articles.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
            linked = articles.mapValues { Set($0.body.document.linkedEvents) }
            let entities = site.places.map { ($0.file, $0.id.rawValue) } + site.actors.map { ($0.file, $0.id.rawValue) }
            self.entities = Dictionary(entities, uniquingKeysWith: { first, _ in first })
            sources = Dictionary(site.sources.map { ($0.file, $0.id) }, uniquingKeysWith: { first, _ in first })
        }

        func contains(_ event: Event, of file: String) -> Bool {
            if let article = articles[file] { return event.article == article.id || linked[file]?.contains(event.id) ?? false }
            if let entity = entities[file] { return TimelineSelection.entity(entity).contains(event) ?? false }
            if let source = sources[file] { return event.sources.contains(source) }
            // Other pages show all events.
            return true
        }
    }
}

extension Document {
    /// The events that its links lead to.
    fileprivate var linkedEvents: [Identifier<Event>] {
        nodes.compactMap { node in
            guard case .link(let target) = node.kind, case .event(let id) = Reference(destination: target.destination) else { return nil }
            return id
        }
    }
}
