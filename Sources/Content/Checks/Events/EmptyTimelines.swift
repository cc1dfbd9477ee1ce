import Diagnostics
import Explainer
import Markdown

/// Embedded timelines that show nothing.
enum EmptyTimelines {
    /// A text that is not published yet is checked as on the day on which it will be.
    static func check(_ embeds: [Embed<TimelineSelection>], in sites: SiteParts.Sites) -> [Diagnostic] {
        let leftOut = Set(sites.leftOut.map(\.file))
        return check(embeds.filter { !leftOut.contains($0.file) }, in: sites.published)
            + check(embeds.filter { leftOut.contains($0.file) }, in: sites.whole)
    }

    private static func check(_ embeds: [Embed<TimelineSelection>], in site: Site) -> [Diagnostic] {
        if embeds.isEmpty { return [] }
        let filled = Filled(site)
        // Many texts show the same time.
        var periods: [PartialDate: Bool] = [:]
        return embeds.compactMap { embed in
            let isFilled: Bool
            switch embed.selection {
            case .own: isFilled = filled.contains(file: embed.file)
            case .entity(let id): isFilled = filled.entities.contains(id)
            case .period(let period):
                isFilled = periods[period] ?? site.events.contains { embed.selection.contains($0) ?? false }
                periods[period] = isFilled
            }
            if isFilled { return nil }
            return .warning(
                "empty-timeline", in: embed.file, at: embed.range, "no event is on this timeline", suggestion: suggestion(embed.selection))
        }
    }

    private static func suggestion(_ selection: TimelineSelection) -> String? {
        selection == .own ? "state or link the text's events, or name a time, a place or an actor behind \"timeline:\"" : nil
    }

    /// What has events.
    private struct Filled {
        /// The ids of places and actors.
        let entities: Set<String>
        /// Articles, places, actors and sources, by their files, and whether each has some.
        private let files: [String: Bool]
        private let hasEvents: Bool

        init(_ site: Site) {
            let ids = Set(site.events.flatMap { $0.places.map(\.rawValue) + $0.actors.map(\.rawValue) + $0.claimedBy.map(\.rawValue) })
            let articles = Set(site.events.compactMap(\.article))
            let sources = Set(site.events.flatMap(\.sources))
            var files = site.articles.map { article in
                (article.file, articles.contains(article.id) || article.body.document.linkedEvents.contains { site[$0] != nil })
            }
            files += site.places.map { ($0.file, ids.contains($0.id.rawValue)) }
            files += site.actors.map { ($0.file, ids.contains($0.id.rawValue)) }
            files += site.sources.map { ($0.file, sources.contains($0.id)) }
            self.files = Dictionary(files, uniquingKeysWith: { first, _ in first })
            entities = ids
            hasEvents = !site.events.isEmpty
        }

        /// Whether a bare `timeline:` in a file shows something; the pages of other files show all events.
        func contains(file: String) -> Bool { files[file] ?? hasEvents }
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
