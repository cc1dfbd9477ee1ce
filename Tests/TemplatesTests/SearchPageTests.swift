import Annotation
import Explainer
import HTML
import Testing

@testable import Templates

@Suite struct SearchPageTests {
    private func html(_ page: Page, _ site: AnnotatedSite = FullSite.make()) -> String {
        String(decoding: SiteTemplates(site, media: []).render(page), as: UTF8.self)
    }

    // MARK: Search

    @Test func theFormAsksAndTheScriptAnswers() {
        let page = html(.search)
        #expect(
            page.contains(
                """
                <form class="search-form" role="search"><p class="search-off">The search works on a web server and with scripts only. \
                The page of all names serves without.</p><label for="q">What are you looking for?</label>\
                <input type="search" id="q" name="q" dir="auto" autocomplete="off" spellcheck="false"><button type="submit">Search</button>\
                <p class="search-status" role="status" data-place="Place" data-actor="Actor"
                """))
        #expect(page.contains("data-one=\"# result\"") && page.contains(">Type two letters or more; “al” alone does not count.</p></form>"))
        #expect(page.contains(#"<a href="../names/index.html">All names from A to Z</a>"#))
        #expect(page.contains("<script src=\"../\(SearchScript.page.path)\"></script>"))
    }

    /// What is shown depends on the query: there is nothing for search engines to keep.
    @Test func theSearchIsNotForSearchEngines() {
        #expect(html(.search).contains(#"<meta name="robots" content="noindex">"#))
        let listed = SiteTemplates(FullSite.make(), media: []).listedPages.map(\.page)
        #expect(!listed.contains(.search))
        #expect(listed.contains(.names))
    }

    @Test func noOtherPageMayAskForFiles() {
        let site = FullSite.make()
        let templates = SiteTemplates(site, media: [])
        let asking = templates.pages.filter { String(decoding: templates.render($0), as: UTF8.self).contains("connect-src") }
        #expect(asking == [.search])
    }

    @Test func everyPageLeadsToTheField() {
        #expect(html(.place(Identifier("raqqa"))).contains(#"<li class="site-search"><a href="../search/index.html#q">"#))
        #expect(html(.search).contains(#"<li class="site-search"><a href="index.html#q" aria-current="page">"#))
    }

    @Test func arabic() {
        let page = html(.search, FullSite.make(language: .arabic))
        #expect(page.contains(#"data-two="نتيجتان""#) && page.contains("<h1>البحث</h1>"))
    }

    // MARK: All names

    @Test func aSmallSiteHasAllNamesOnOnePage() {
        let page = html(.names)
        #expect(page.contains(##"<nav class="years letters" aria-label="Letters"><ul><li><a href="#letter-a">A</a></li>"##))
        #expect(page.contains(##"<ul lang="ar"><li><a href="#letter-u0628">ب</a></li>"##))
        #expect(page.contains(#"<section class="group" aria-labelledby="letter-m"><h2 id="letter-m">M</h2>"#))
        #expect(page.contains(#"<a href="../places/mayadeen.html">Mayadeen</a> <span class="desc">city in Deir e-Zor province</span>"#))
        #expect(page.contains(#"<li>al-Mayadin <span class="desc">see</span> <a href="../places/mayadeen.html">Mayadeen</a></li>"#))
        #expect(page.contains(#"<span lang="ar" dir="rtl">الميادين</span> <span class="desc">see</span>"#))
        #expect(page.contains(#"<span class="desc">explainer</span>"#) && page.contains(#"<span class="desc">contributor</span>"#))
    }

    @Test func aLargeSiteHasPagesByLetter() {
        let articles = (0..<1_001).map { Make.article("a\($0)", "The article \($0 + 1_000)") } + [Make.article("ada", "Ada")]
        let site = Make.site(articles: articles)
        #expect(!html(.names, site).contains("<section"))
        #expect(html(.names, site).contains(#"<li><a href="a.html">A</a></li><li><a href="t.html">T</a></li>"#))
        let page = html(.namesUnder("t-2"), site)
        #expect(page.contains("<h1>T, page 2 of 3</h1>") && page.contains("1,001 names."))
        #expect(page.contains(#"<a href="t.html" aria-current="page">T</a>"#))
        #expect(
            page.contains(#"<li><a href="t-2.html" aria-current="page">The article 1333</a></li><li><a href="t-3.html">The article 1667</a></li>"#))
        #expect(page.contains(#"<li><a href="index.html">All names from A to Z</a></li>"#))
        #expect(html(.namesUnder("x"), site).isEmpty)
    }
}
