import Markdown
import Parallel

/// What an article refers to, in its front matter, by the links in its text, and by what it says beside that.
public struct ArticleReferences: Sendable {
    /// The article.
    public let article: Identifier<Article>
    /// What it rests on, each once: the sources of its front matter, then those that the text, the corrections and the caption of
    /// the lead picture link to, then those of the events that it states.
    public let sources: [Identifier<Source>]
    /// The positions of the events that it states or links to, in the order of the timeline.
    public let events: [Int]

    /// Those of every article, in the site's order.
    public static func all(of site: Site) -> [ArticleReferences] {
        let positions = Dictionary(site.events.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        var stated: [Identifier<Article>: [Int]] = [:]
        for (position, event) in site.events.enumerated() {
            if let article = event.article { stated[article, default: []].append(position) }
        }
        return parallelMap(site.articles) { [stated] article in
            let own = stated[article.id] ?? []
            var sources = article.sources
            var events = Set(own)
            for node in article.body.document.nodes {
                guard case .link(let target) = node.kind else { continue }
                let reference = Reference(destination: target.destination)
                if case .event(let id) = reference, let position = positions[id] { events.insert(position) }
                if let source = site.citedSource(reference, in: article.file) { sources.append(source) }
            }
            sources += article.corrections.flatMap { site.citedSources(in: $0.text, of: article.file) }
            if let caption = article.image?.caption { sources += site.citedSources(in: caption, of: article.file) }
            sources += own.flatMap { site.sources(of: site.events[$0]) }
            var seen: Set<Identifier<Source>> = []
            let known = sources.filter { site[$0] != nil && seen.insert($0).inserted }
            return ArticleReferences(article: article.id, sources: known, events: events.sorted())
        }
    }
}
