import Explainer
import Markdown
import Parallel

/// What an article refers to, in its front matter and by the links in its text.
struct ArticleReferences {
    let article: Identifier<Article>
    /// The sources of the front matter, then those that the text links to, each once.
    let sources: [Identifier<Source>]
    /// The positions of the events that it states or links to, in the order of the timeline.
    let events: [Int]

    /// Those of every article, in the site's order.
    static func all(of site: Site) -> [ArticleReferences] {
        let positions = Dictionary(site.events.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        let stated = SiteIndex.positions(site.events) { $0.article.map { [$0] } ?? [] }
        return parallelMap(site.articles) { article in
            var sources = article.sources
            var events = Set(stated[article.id] ?? [])
            for node in article.body.document.nodes {
                guard case .link(let target) = node.kind else { continue }
                let reference = Reference(destination: target.destination)
                if case .event(let id) = reference, let position = positions[id] { events.insert(position) }
                if let source = site.citedSource(reference, in: article.file) { sources.append(source) }
            }
            var seen: Set<Identifier<Source>> = []
            let known = sources.filter { site[$0] != nil && seen.insert($0).inserted }
            return ArticleReferences(article: article.id, sources: known, events: events.sorted())
        }
    }
}
