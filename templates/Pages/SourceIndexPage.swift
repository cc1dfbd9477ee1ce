import Explainer
import HTML

/// sources/index.html: every source, newest first.
extension PageContext {
    func sourceIndexPage() -> PageContent {
        PageContent(title: words.sources, description: words.sourcesLead) {
            breadcrumb()
            indexHead(words.sources, lead: .text(words.sourcesLead))
            weighedSourceList(site.sources.sorted(by: newestFirst))
        }
    }

    /// Whether a source stands before another: the later one first, those without a date last, on one day by id.
    func newestFirst(_ left: Source, _ right: Source) -> Bool {
        if left.published == right.published { return left.id < right.id }
        guard let first = left.published else { return false }
        guard let second = right.published else { return true }
        return first > second
    }
}
