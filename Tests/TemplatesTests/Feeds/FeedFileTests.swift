import Annotation
import Explainer
import Foundation
import Testing

@testable import Templates

@Suite struct FeedFileTests {
    private func text(_ site: AnnotatedSite, _ feed: Feed, _ format: Feed.Format = .atom) -> String {
        String(decoding: SiteTemplates(site, media: FullSite.media).render(.feed(feed, format)), as: UTF8.self)
    }

    private func small(formerly: [String] = [], siteWas: [String] = [], text: String = "A *town*.\u{C}") -> AnnotatedSite {
        var settings = Make.settings(url: "https://example.org/x/")
        settings.tagline = "News & more"
        settings.formerly = siteWas
        return Make.site(
            settings,
            articles: [
                Make.article(
                    "a", "A & <b>", "2017-10-17", summary: "Short.", authors: ["jo"],
                    credits: [Article.Credit(contributor: Identifier("sam"), role: .editing)],
                    corrections: [Article.Correction(date: Make.day("2017-10-19"), text: Make.prose("It is *not*."))], formerly: formerly, text: text)
            ],
            contributors: [Make.contributor("jo", "Jo"), Make.contributor("sam", "Sam")])
    }

    @Test func anAtomFeedIsExactlyThis() {
        #expect(
            text(small(), .site) == """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><id>https://example.org/x/</id><title>The valley</title>\
                <subtitle>News &amp; more</subtitle>\
                <link rel="self" type="application/atom+xml" href="https://example.org/x/feed.atom"></link>\
                <link rel="alternate" type="text/html" href="https://example.org/x/"></link><updated>2017-10-19T00:00:00+03:00</updated>\
                <author><name>The desk</name><uri>https://example.org/</uri></author><generator>sitegen</generator>\
                <entry xml:lang="en"><id>https://example.org/x/articles/a.html</id><title>A &amp; &lt;b&gt;</title>\
                <link rel="alternate" type="text/html" hreflang="en" href="https://example.org/x/articles/a.html"></link>\
                <published>2017-10-17T00:00:00+03:00</published><updated>2017-10-19T00:00:00+03:00</updated>\
                <author><name>Jo</name><uri>https://example.org/x/contributors/jo.html</uri></author>\
                <contributor><name>Sam</name><uri>https://example.org/x/contributors/sam.html</uri></contributor>\
                <category term="explainer" label="Explainer"></category><summary>Short.</summary>\
                <content type="html">&lt;section class=&quot;corrections&quot; aria-labelledby=&quot;corrections&quot;&gt;\
                &lt;h2 id=&quot;corrections&quot;&gt;Correction&lt;/h2&gt;&lt;ul&gt;&lt;li id=&quot;correction.2017-10-19.ec354c71&quot;&gt;\
                &lt;time datetime=&quot;2017-10-19&quot;&gt;19 October 2017&lt;/time&gt;: &lt;p&gt;It is &lt;em&gt;not&lt;/em&gt;.&lt;/p&gt;
                &lt;/li&gt;&lt;/ul&gt;&lt;/section&gt;&lt;p&gt;A &lt;em&gt;town&lt;/em&gt;. &lt;/p&gt;
                </content></entry></feed>

                """)
    }

    @Test func aJSONFeedSaysTheSame() throws {
        let bytes = Data(text(small(), .site, .json).utf8)
        let feed = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
        #expect(feed["description"] as? String == "News & more")
        #expect((feed["authors"] as? [[String: String]]) == [["name": "The desk", "url": "https://example.org/"]])
        let item = try #require((feed["items"] as? [[String: Any]])?.first)
        #expect(item["id"] as? String == "https://example.org/x/articles/a.html")
        #expect(item["title"] as? String == "A & <b>")
        #expect(item["summary"] as? String == "Short.")
        #expect(item["tags"] as? [String] == ["Explainer"])
        #expect((item["authors"] as? [[String: String]])?.map { $0["name"] } == ["Jo"])
        #expect((item["content_html"] as? String)?.hasPrefix("<section class=\"corrections\"") == true)
    }

    /// Whoever has read the article is not told of it again because it, or the whole site, has a new address.
    @Test func idsStayWhatTheyWere() {
        let renamed = text(small(formerly: ["first", "second"]), .site)
        #expect(renamed.contains("<id>https://example.org/x/articles/first.html</id>"))
        #expect(renamed.contains("href=\"https://example.org/x/articles/a.html\""))
        let moved = text(small(siteWas: ["https://old.example/", "https://mid.example/"]), .site)
        #expect(moved.contains("<id>https://old.example/</id>") && moved.contains("<id>https://old.example/articles/a.html</id>"))
        #expect(
            text(small(formerly: ["first"]), .corrections).contains(
                "<id>https://example.org/x/articles/first.html#correction.2017-10-19.ec354c71</id>"))
    }

    /// Feed readers do not follow a page that sends readers on: who subscribed under an old name goes on getting what is new.
    @Test func aFeedIsAtItsOldAddressesToo() {
        let site = Make.site(
            Make.settings(url: "https://example.org/"), articles: [Make.article("a", "A", authors: ["jo"], text: "In Raqqa, the Army.")],
            contributors: [Make.contributor("jo", "Jo", formerly: ["joseph", "j"])],
            places: [Make.place("raqqa", Make.names("Raqqa"), formerly: ["rakka"]), Make.place("homs", Make.names("Homs"), formerly: ["hims"])],
            actors: [Make.actor("army", Make.names("Army"), formerly: ["forces"])])
        let templates = SiteTemplates(site, media: [])
        let former = templates.pages.filter { if case .formerFeed = $0 { true } else { false } }
        #expect(
            former.map(\.path) == [
                "places/rakka.atom", "places/rakka.json", "actors/forces.atom", "actors/forces.json", "contributors/joseph.atom",
                "contributors/joseph.json", "contributors/j.atom", "contributors/j.json",
            ])
        let feed = templates.render(.formerFeed(ofPage: "contributors/j.html", .atom))
        #expect(feed == templates.render(.feed(.contributor(Identifier("jo")), .atom)))
        let text = String(decoding: feed, as: UTF8.self)
        #expect(text.contains("<id>https://example.org/contributors/joseph.html</id>"))
        #expect(text.contains("<link rel=\"self\" type=\"application/atom+xml\" href=\"https://example.org/contributors/jo.atom\">"))
        #expect(templates.render(.formerFeed(ofPage: "places/hims.html", .atom)).isEmpty)
        #expect(String(decoding: templates.render(.former(path: "contributors/j.html")), as: UTF8.self).contains(#"<a href="jo.html">Jo</a>"#))
    }

    /// A feed has no roles: whoever wrote an article and photographed, edited and translated it is named once.
    @Test func nobodyIsNamedTwice() {
        let credits = [("jo", .photography), ("sam", .editing), ("sam", .translation)].map { (id: String, role: Contributor.Role) in
            Article.Credit(contributor: Identifier(id), role: role)
        }
        let feed = text(
            Make.site(
                Make.settings(url: "https://example.org/"), articles: [Make.article("a", "A", authors: ["jo"], credits: credits)],
                contributors: [Make.contributor("jo", "Jo"), Make.contributor("sam", "Sam")]), .site)
        #expect(feed.components(separatedBy: "<name>Jo</name>").count == 2 && feed.components(separatedBy: "<contributor>").count == 2)
        #expect(feed.contains("<contributor><name>Sam</name>"))
    }

    @Test func aCorrectionIsAnEntry() {
        let feed = text(small(), .corrections)
        #expect(feed.contains("<id>https://example.org/x/corrections.html</id><title>The valley: Corrections</title>"))
        #expect(feed.contains("<title>Correction: A &amp; &lt;b&gt;</title>"))
        #expect(feed.contains("href=\"https://example.org/x/articles/a.html#correction.2017-10-19.ec354c71\""))
        #expect(feed.contains("<published>2017-10-19T00:00:00+03:00</published>"))
        #expect(feed.contains("<content type=\"html\">&lt;p&gt;It is &lt;em&gt;not&lt;/em&gt;.&lt;/p&gt;\n</content>"))
    }

    /// It can be followed before there is one; then the day is that of the newest article.
    @Test func aFeedOfNoCorrectionsIsAFeed() {
        let site = Make.site(Make.settings(url: "https://example.org/"), articles: [Make.article("a", "A", "2017-10-17")])
        let feed = text(site, .corrections)
        #expect(feed.contains("<updated>2017-10-17T00:00:00+03:00</updated>") && !feed.contains("<entry"))
        #expect(text(site, .corrections, .json).hasSuffix("\"items\":[]}\n"))
    }

    /// Notes, headings, names, dates, pictures and what else a text can hold: everything in it leads to the web, and drawings are left to the page.
    @Test func addressesInTextsAreWhole() {
        let feed = text(FullSite.make(url: "https://example.org/x/"), .site)
        #expect(feed.contains("href=&quot;https://example.org/x/articles/mayadeen.html#fn_1&quot;"))
        #expect(feed.contains("href=&quot;https://example.org/x/articles/mayadeen.html#fnref_1&quot;"))
        #expect(feed.contains("href=&quot;https://example.org/x/about.html#sources-2&quot;"))
        #expect(feed.contains("src=&quot;https://example.org/x/media/valley.svg&quot;"))
        #expect(feed.contains("&lt;p&gt;&lt;a href=&quot;https://example.org/x/articles/mayadeen.html&quot;&gt;In one year&lt;/a&gt;&lt;/p&gt;"))
        for piece in feed.components(separatedBy: "href=&quot;").dropFirst() + feed.components(separatedBy: "src=&quot;").dropFirst() {
            #expect(piece.hasPrefix("https://example.org/"), "\(piece.prefix(60))")
        }
        #expect(!feed.contains("&lt;svg") && feed.contains("&lt;strong&gt;Known&lt;/strong&gt;"))
        let own = text(small(text: "## Here\n\n[up](#here)"), .site)
        #expect(own.contains("href=&quot;https://example.org/x/articles/a.html#here&quot;"))
    }

    /// An article in Arabic says so, and its words are Arabic, in a feed that is English.
    @Test func entriesHaveTheirOwnLanguage() {
        let feed = text(FullSite.make(url: "https://example.org/"), .site)
        #expect(feed.contains("<entry xml:lang=\"ar\"><id>https://example.org/articles/mayadeen-ar.html</id>"))
        #expect(feed.contains("label=\"شرح\""))
    }

    /// Feed readers know no direction but that of the text that they are given, and show it from left to right.
    @Test func textsFromRightToLeftSaySo() throws {
        let settings = Make.settings(url: "https://example.org/")
        let site = Make.site(
            settings,
            articles: [
                Make.article(
                    "a", "أ", corrections: [Article.Correction(date: Make.day("2017-10-19"), text: Make.prose("لا."))], language: .arabic,
                    text: "نعم."),
                Make.article("b", "B", corrections: [Article.Correction(date: Make.day("2017-10-19"), text: Make.prose("No."))], text: "Yes."),
            ])
        for feed in [Feed.site, .corrections] {
            let atom = text(site, feed)
            #expect(atom.components(separatedBy: "<content type=\"html\">&lt;div lang=&quot;ar&quot; dir=&quot;rtl&quot;&gt;").count == 2)
            #expect(atom.components(separatedBy: "dir=&quot;").count == 2)
            let items = try #require(
                (try JSONSerialization.jsonObject(with: Data(text(site, feed, .json).utf8)) as? [String: Any])?["items"] as? [[String: Any]])
            let texts = items.compactMap { $0["content_html"] as? String }
            #expect(texts.map { $0.hasPrefix("<div lang=\"ar\" dir=\"rtl\">") } == [true, false])
        }
    }

    @Test func pagesLeadToTheirFeeds() {
        func links(_ page: Page, _ site: AnnotatedSite) -> [String] {
            let rendered = RenderedPage(SiteTemplates(site, media: FullSite.media).render(page))
            return rendered.tags.filter { $0.attributes["rel"] == "alternate" && $0.attributes["title"] != nil }.compactMap { $0.attributes["href"] }
        }
        let site = FullSite.make(url: "https://example.org/")
        #expect(links(.place(Identifier("raqqa")), site) == ["raqqa.atom", "raqqa.json", "../feed.atom", "../feed.json"])
        #expect(links(.place(Identifier("province")), site) == ["../feed.atom", "../feed.json"])
        #expect(links(.home, site) == ["feed.atom", "feed.json"])
        #expect(links(.corrections, site) == ["corrections.atom", "corrections.json", "feed.atom", "feed.json"])
        #expect(links(.notFound, site).isEmpty && links(.former(path: "articles/old-mayadeen.html"), site).isEmpty)
        #expect(links(.home, FullSite.make()).isEmpty)
        let place = String(decoding: SiteTemplates(site, media: []).render(.place(Identifier("raqqa"))), as: UTF8.self)
        #expect(place.contains(#"<p><a href="raqqa.atom" type="application/atom+xml">Feed of this page</a></p>"#))
        #expect(place.contains(#"<li><a href="../feed.atom" type="application/atom+xml">Feed of new articles</a></li>"#))
    }
}
