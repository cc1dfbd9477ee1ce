import Annotation
import Explainer
import Testing

@testable import Templates

@Suite struct SiteTemplatesTests {
    @Test func pagesComeInAFixedOrder() {
        let paths = SiteTemplates(FullSite.make(), media: []).pages.map(\.path)
        #expect(
            paths == [
                "index.html", "articles/index.html", "articles/mayadeen-ar.html", "articles/mayadeen.html", "articles/raqqa.html",
                "places/index.html",
                "places/euphrates.html", "places/mayadeen.html", "places/province.html", "places/raqqa.html", "places/syria.html",
                "actors/index.html",
                "actors/army.html", "actors/brigade.html", "actors/is.html", "actors/ministry.html", "contributors/index.html",
                "contributors/desk.html",
                "contributors/jo.html", "contributors/nobody.html", "contributors/sam.html", "sources/index.html", "sources/report.html",
                "sources/statement.html", "sources/undated.html", "timeline/index.html", "timeline/2014.html", "timeline/2017.html", "map/index.html",
                "map/2014-12-31.html", "map/2017-10-14.html", "about.html",
                "method.html", "corrections.html", "search/index.html", "names/index.html", "404.html", "articles/old-mayadeen.html",
                "articles/older-mayadeen.html", "who-we-are.html",
                StyleSheet.page.path, SearchScript.page.path, TimelineScript.page.path, MapScript.page.path,
            ])
    }

    @Test func indexesOfNothingAreLeftOut() {
        #expect(SiteTemplates(Make.site(), media: []).pages == [.home, .corrections, .search, .notFound, StyleSheet.page, SearchScript.page])
    }

    @Test func articlesAreListedTwentyAPage() {
        let articles = (1...41).map { Make.article("a\($0)", "Article \($0)") }
        let templates = SiteTemplates(Make.site(articles: articles), media: [])
        #expect(templates.pages.filter { $0.path.hasPrefix("articles/page-") || $0 == .articles(page: 1) }.count == 3)
        let rows = [1, 2, 3].map { RenderedPage(templates.render(.articles(page: $0))).tags.filter { $0.attributes["class"] == "row-meta" }.count }
        #expect(rows == [20, 20, 1])
        #expect(templates.render(.articles(page: 4)).isEmpty)
    }

    @Test func whatIsNotThereRendersToNothing() {
        let templates = SiteTemplates(FullSite.make(), media: FullSite.media)
        let missing: [Page] = [
            .article(Identifier("x")), .place(Identifier("hidden")), .actor(Identifier("ghost")), .timelineYear(2015), .media("valley.svg"),
            .former(path: "x.html"), .short("x"),
        ]
        for page in missing { #expect(templates.render(page).isEmpty, "\(page)") }
    }

    @Test func theSameSiteGivesTheSameBytes() {
        let (first, second) = (SiteTemplates(FullSite.make(), media: FullSite.media), SiteTemplates(FullSite.make(), media: FullSite.media))
        #expect(first.pages == second.pages)
        for page in first.pages { #expect(first.render(page) == second.render(page), "\(page.path)") }
    }

    @Test func styleSheetIsNamedByItsBytes() {
        let templates = SiteTemplates(Make.site(), media: [])
        #expect(templates.render(StyleSheet.page) == StyleSheet.bytes)
        #expect(!StyleSheet.bytes.isEmpty)
        #expect(StyleSheet.page == .styleSheet(fingerprint: Fingerprint(of: StyleSheet.bytes).text))
    }
}
