import Annotation
import Explainer
import HTML
import Testing

@testable import Templates

@Suite struct LayoutTests {
    private func html(_ page: Page, _ site: AnnotatedSite = FullSite.make()) -> String {
        String(decoding: SiteTemplates(site, media: []).render(page), as: UTF8.self)
    }

    @Test func headIsComplete() {
        let site = Make.site(Make.settings(title: "A & B", url: "https://example.org/x/"), pages: [Make.page("about", "Us")])
        #expect(
            html(.page(Identifier("about")), site).hasPrefix(
                """
                <!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8">\
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; \
                base-uri 'none'; form-action 'none'">\
                <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">\
                <meta name="referrer" content="no-referrer"><title>Us – A &amp; B</title>\
                <meta name="description" property="og:description" content="Us">\
                <link rel="canonical" href="https://example.org/x/about.html"><link rel="stylesheet" href="\(StyleSheet.page.path)">\
                <meta property="og:title" content="Us"><meta property="og:type" content="website"><meta property="og:site_name" content="A &amp; B">\
                <meta property="og:url" content="https://example.org/x/about.html">\
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage",\
                "@id":"https://example.org/x/about.html","url":"https://example.org/x/about.html","name":"Us","description":"Us","inLanguage":"en",\
                "isPartOf":{"@id":"https://example.org/x/"}},{"@type":"BreadcrumbList","itemListElement":[\
                {"@type":"ListItem","position":1,"name":"Home","item":"https://example.org/x/"},\
                {"@type":"ListItem","position":2,"name":"Us"}]}]}</script></head><body>\
                <a href="#main" class="skip">Skip to content</a><header class="site-header"><div class="wrap">\
                <p class="site-title"><a href="index.html">A &amp; B</a></p><nav class="site-nav" aria-label="Main"><ul><li class="site-search">\
                <a href="search/index.html#q"><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">\
                <path d="M10.4 10.4 15 15M12 6.75a5.25 5.25 0 1 1-10.5 0 5.25 5.25 0 0 1 10.5 0z"></path></svg> Search</a></li></ul></nav></div></header><main id="main" class="wrap" tabindex="-1">
                """))
    }

    @Test func footerLeadsToWhatNavigationDoesNot() {
        let site = Make.site(Make.settings(url: "https://example.org/"), pages: [Make.page("about", "Us"), Make.page("method", "Method")])
        let footer = html(.page(Identifier("about")), site).part(from: "<footer", through: "</footer>")
        #expect(
            footer == """
                <footer class="site-footer"><div class="wrap"><p class="data-as-of">Data as of <time datetime="2017-10-16">16 October 2017</time></p>\
                <nav aria-label="About this site"><ul><li><a href="about.html">Us</a></li><li><a href="method.html">Method</a></li>\
                <li><a href="corrections.html">Corrections</a></li><li><a href="names/index.html">All names from A to Z</a></li>\
                <li><a href="data/README.md" type="text/markdown">Data</a></li><li><a href="mailto:desk@example.org">Contact</a></li></ul></nav>\
                <p id="publisher">Published by <a href="https://example.org/" rel="external noreferrer">The desk</a>. No cookies, no tracking, nothing loaded from anyone else.</p>\
                <p class="print-only">Printed from https://example.org/about.html</p></div></footer>
                """)
    }

    @Test func navigationMarksWhereTheReaderIs() {
        #expect(html(.places).contains(#"<a href="index.html" aria-current="page">Places</a>"#))
        #expect(html(.place(Identifier("raqqa"))).contains(#"<a href="index.html" aria-current="true">Places</a>"#))
        #expect(html(.timelineYear(2017)).contains(#"<a href="index.html" aria-current="true">Timeline</a>"#))
        #expect(!html(.home).contains("aria-current"))
    }

    @Test func homeHasNoTitleInItsHeader() {
        let home = html(.home)
        #expect(home.contains(#"<body class="home">"#))
        #expect(!home.contains("site-title"))
        #expect(home.contains("<title>The &lt;valley&gt; &amp; &quot;its&quot; towns</title>"))
    }

    @Test func navigationLeavesOutWhatDoesNotExist() {
        let header = html(.corrections, Make.site(articles: [Make.article("a", "A")])).part(from: "<nav class=\"site-nav\"", through: "</nav>")
        #expect(header.contains("Articles"))
        #expect(!header.contains("Timeline") && !header.contains("Places") && !header.contains("Sources"))
    }

    @Test func notFoundLeadsFromAnyDepth() {
        let page = html(.notFound, FullSite.make(url: "https://example.org/some/folder/"))
        #expect(page.contains(#"<li><a href="/some/folder/index.html">Home</a></li>"#))
        #expect(page.contains("href=\"/some/folder/\(StyleSheet.page.path)\""))
        #expect(!page.contains("canonical"))
        #expect(html(.notFound, FullSite.make(url: "https://example.org/")).contains(#"<a href="/places/index.html">"#))
        #expect(html(.notFound).contains(#"<a href="places/index.html">"#))
    }

    @Test func whatHasMovedSendsTheReaderOn() {
        let page = html(.former(path: "articles/old-mayadeen.html"))
        #expect(page.contains(#"<meta http-equiv="refresh" content="0; url=mayadeen.html">"#))
        #expect(page.contains(#"<link rel="canonical" href="mayadeen.html">"#))
        #expect(
            page.hasSuffix(
                """
                <body><main id="main" class="wrap"><h1>This page has moved</h1><p>It is now <a href="mayadeen.html">\
                Why &lt;Mayadeen&gt; &amp; &quot;Raqqa&quot; mattered</a>.</p></main></body></html>
                """))
        #expect(html(.former(path: "who-we-are.html")).contains(#"url=about.html"#))
        let renamed = Make.site(
            places: [Make.place("raqqa", Make.names("Raqqa"), formerly: ["rakka"])],
            actors: [Make.actor("sdf", Make.names("Syrian Democratic Forces"), formerly: ["forces"])])
        #expect(html(.former(path: "places/rakka.html"), renamed).contains(#"<p>It is now <a href="raqqa.html">Raqqa</a>.</p>"#))
        #expect(html(.former(path: "actors/forces.html"), renamed).contains(#"<p>It is now <a href="sdf.html">Syrian Democratic Forces</a>.</p>"#))
        #expect(
            html(.former(path: "articles/old-mayadeen.html"), FullSite.make(url: "https://example.org/x/")).contains(
                "canonical\" href=\"https://example.org/x/articles/mayadeen.html\""))
    }

    @Test func shortAddressSendsTheReaderOn() {
        let site = Make.site(
            Make.settings(url: "https://example.org/x/"),
            articles: [
                Make.article("road", "The <road>", short: "r"), Make.article("plain", "Plain"),
                Make.article("ar", "طريق", short: "t", language: .arabic),
            ])
        let way = html(.short("r"), site)
        #expect(way.contains(#"<meta http-equiv="refresh" content="0; url=../articles/road.html">"#))
        #expect(way.contains(#"<link rel="canonical" href="https://example.org/x/articles/road.html">"#))
        #expect(way.contains(#"<h1>The &lt;road&gt;</h1><p>Go on to <a href="../articles/road.html">The &lt;road&gt;</a>.</p>"#))
        #expect(html(.short("t"), site).contains(#"<html lang="ar" dir="rtl">"#))
        let page = html(.article(Identifier("road")), site)
        #expect(page.contains(#"<link rel="shortlink" href="https://example.org/x/s/r.html">"#))
        #expect(page.contains(#"Short address of this page: <a href="https://example.org/x/s/r.html">https://example.org/x/s/r.html</a>"#))
        #expect(!html(.article(Identifier("plain")), site).contains("hort address"))
    }

    /// A site without an address gives the way within it.
    @Test func shortAddressOnADisk() {
        let page = html(.article(Identifier("road")), Make.site(articles: [Make.article("road", "The road", short: "r")]))
        #expect(page.contains(#"<a href="../s/r.html">s/r.html</a>"#) && !page.contains("shortlink"))
    }

    @Test(arguments: [
        "https://example.org/contact", "mailto:a@b.org",
    ])
    func contactIsAnAddress(_ contact: String) {
        var settings = Make.settings()
        settings.contact = contact
        #expect(Make.context(Make.site(settings)).contactURL?.text == contact)
    }
}
