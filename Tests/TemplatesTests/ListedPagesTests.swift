import Annotation
import Explainer
import Testing

@testable import Templates

/// The days that the sitemap gives.
@Suite struct ListedPagesTests {
    private let days = Dictionary(
        SiteTemplates(FullSite.make(), media: []).listedPages.map { ($0.page, $0.lastChange?.iso) }, uniquingKeysWith: { first, _ in first })

    @Test func articlesAndListsOfThemHaveTheDayOfTheirLastChange() {
        let articles = FullSite.make().site.articles
        #expect(articles.allSatisfy { days[.article($0.id)] == $0.changed.iso })
        #expect(days[.articles(page: 1)] == articles.map(\.changed).max()?.iso)
        #expect(days[.corrections] == articles.flatMap { $0.corrections.map(\.date.iso) }.max())
    }

    /// Their own texts may have changed since an article named them, and nothing says so.
    @Test func pagesWithTextsOfTheirOwnHaveNone() {
        let site = FullSite.make().site
        let pages: [Page] =
            [.home, .timeline] + site.places.filter(\.hasPage).map { .place($0.id) } + site.actors.filter(\.hasPage).map { .actor($0.id) }
            + site.contributors.map { .contributor($0.id) } + site.sources.map { .source($0.id) }
        #expect(pages.count > 6)
        for page in pages { #expect(days[page] == .some(nil), "\(page)") }
    }
}
