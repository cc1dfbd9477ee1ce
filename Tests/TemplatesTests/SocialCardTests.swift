import Explainer
import Testing

@testable import Templates

@Suite struct SocialCardTests {
    private func fields(_ page: Page, url: String? = "https://example.org/") -> [String: String] {
        let rendered = RenderedPage(SiteTemplates(FullSite.make(url: url), media: FullSite.media).render(page))
        let fields = rendered.tags.filter { $0.name == "meta" }.compactMap { tag in
            (tag.attributes["property"] ?? (tag.attributes["name"]?.hasPrefix("twitter:") == true ? tag.attributes["name"] : nil)).map {
                ($0, tag.attributes["content"] ?? "")
            }
        }
        return Dictionary(fields, uniquingKeysWith: { first, _ in first })
    }

    @Test func anArticleSaysWhatItIs() {
        #expect(
            fields(.article(Identifier("mayadeen"))) == [
                "og:title": "Why &lt;Mayadeen&gt; & &quot;Raqqa&quot; mattered", "og:type": "article",
                "og:site_name": "The &lt;valley&gt; & &quot;its&quot; towns", "og:url": "https://example.org/articles/mayadeen.html",
                "og:description": "A town & its &quot;fall&quot;.", "article:published_time": "2017-10-17", "article:modified_time": "2017-10-19",
            ])
    }

    /// A drawing of lines is shown by nobody.
    @Test(arguments: [("town.JPG", true), ("town.webp", true), ("valley.svg", false)]) func aPhotographIsShown(file: String, isShown: Bool) {
        let picture = Picture(file: file, alt: "A town", credit: "", caption: .empty)
        let site = Make.site(Make.settings(url: "https://example.org/"), articles: [Make.article("a", "A", image: picture)])
        let html = String(decoding: SiteTemplates(site, media: [file]).render(.article(Identifier("a"))), as: UTF8.self)
        let fields = #"<meta property="og:image" content="https://example.org/media/\#(file)"><meta property="og:image:alt" content="A town">"#
        #expect(html.contains(fields + #"<meta name="twitter:card" content="summary_large_image">"#) == isShown)
        #expect(html.contains("og:image") == isShown)
    }

    @Test(arguments: [(Page.home, "website"), (.contributor(Identifier("jo")), "profile"), (.place(Identifier("raqqa")), "website")])
    func otherPagesSayWhatTheyAre(page: Page, type: String) {
        let fields = fields(page)
        #expect(fields["og:type"] == type && fields["og:image"] == nil && fields["og:title"]?.isEmpty == false)
    }

    /// The protocol knows whole addresses only.
    @Test func withoutAnAddressThereIsNone() {
        let fields = fields(.article(Identifier("mayadeen")), url: nil)
        #expect(fields["og:url"] == nil && fields["og:title"]?.isEmpty == false)
    }

    @Test(arguments: [Page.notFound, .former(path: "articles/old-mayadeen.html")]) func whatIsNotToBeSharedHasNone(page: Page) {
        #expect(fields(page).isEmpty)
    }
}
