import Annotation
import Explainer
import Parallel

/// The articles that stand in feeds, each written once: a new article is in the feeds of all that it names.
struct FeedEntries: Sendable {
    private let entries: [Int: FeedEntry]

    init(of whole: PageContext.Whole) {
        let positions = whole.index.feeds.entries
        let written = parallelMap(positions) { position in
            let article = whole.annotated.site.articles[position]
            return PageContext(whole, page: .article(article.id), isCopy: true).feedEntry(of: article)
        }
        entries = Dictionary(zip(positions, written), uniquingKeysWith: { first, _ in first })
    }

    /// The entry of the article at a position.
    subscript(position: Int) -> FeedEntry? { entries[position] }
}
