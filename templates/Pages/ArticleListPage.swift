import Explainer
import HTML

/// articles/index.html, articles/page-2.html and so on: all articles, newest first.
extension PageContext {
    func articleListPage(_ number: Int) -> PageContent? {
        let count = site.articlePageCount
        guard number >= 1, number <= count else { return nil }
        let shown = site.articlePositions(onPage: number)
        let size = words.articleCount(site.articles.count) + (count > 1 ? words.comma + words.page(number, of: count) : "")
        return PageContent(
            title: number == 1 ? words.articles : words.articles + words.comma + words.page(number, of: count),
            description: "\(settings.title) – \(words.articles): \(size)"
        ) {
            breadcrumb()
            indexHead(words.articles, lead: .text("\(words.articlesLead) \(size)."))
            articleRows(shown, titles: .two)
            pagination(number, of: count)
        }
    }
}
