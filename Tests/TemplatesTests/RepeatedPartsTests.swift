import Annotation
import Explainer
import HTML
import Testing

@testable import Templates

@Suite struct RepeatedPartsTests {
    @Test(arguments: [Language.english, .arabic])
    func everyPageIsTheSameWithPartsMadeBeforehand(language: Language) {
        let site = FullSite.make(language: language, url: "https://example.org/war/")
        let templates = SiteTemplates(site, media: FullSite.media)
        let alone = PageContext.Whole(site, SiteIndex(site, media: FullSite.media))
        for page in templates.pages where ![StyleSheet.page, SearchScript.page, TimelineScript.page, MapScript.page].contains(page) {
            if case .feed(let feed, let format) = page {
                let written = PageContext(alone, page: feed.page, isCopy: true).render(feed, as: format, FeedEntries(of: alone))
                #expect(templates.render(page) == written, "\(page.path)")
                continue
            }
            let context = PageContext(alone, page: page)
            #expect(templates.render(page) == context.content().map { context.document($0).render() }, "\(page.path)")
        }
    }

    @Test func eachLanguageAndFolderHasItsOwn() throws {
        let site = FullSite.make()
        let whole = PageContext.Whole(site, SiteIndex(site, media: []))
        let parts = RepeatedParts.all(of: whole, SiteTemplates(site, media: []).pages)
        func link(_ language: Language, _ folder: String) -> String? {
            parts[RepeatedParts.Key(language: language, folder: folder)]?.entities[.place(Identifier("mayadeen"))]?.link.rendered
        }
        #expect(link(.english, "articles/") == #"<a href="../places/mayadeen.html">Mayadeen</a>"#)
        #expect(link(.english, "places/") == #"<a href="mayadeen.html">Mayadeen</a>"#)
        #expect(link(.english, "") == #"<a href="places/mayadeen.html">Mayadeen</a>"#)
        func days(_ language: Language) -> Set<String> {
            Set(parts[RepeatedParts.Key(language: language, folder: "articles/")]?.days.values.map(\.rendered) ?? [])
        }
        let english = site.site.articles.map { PartialDate($0.date).text(in: .english) }
        #expect(days(.english) == Set(zip(site.site.articles, english).map { #"<time datetime="\#($0.date.iso)">\#($1)</time>"# }))
        #expect(days(.arabic).count == days(.english).count && days(.arabic).isDisjoint(with: days(.english)))
        // Nothing is made for folders that have no pages.
        #expect(Set(parts.keys.map(\.folder)).isDisjoint(with: ["assets/", "data/", "feeds/", "media/"]))
        #expect(link(.arabic, "articles/") == #"<a href="../places/mayadeen.html">الميادين</a>"#)
    }
}
