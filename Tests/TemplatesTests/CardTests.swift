import Annotation
import Explainer
import HTML
import Pictures
import SiteSamples
import Testing

@testable import Templates

@Suite struct CardTests {
    private func drawing(_ site: AnnotatedSite, of id: String) throws -> String {
        let templates = SiteTemplates(site, media: FullSite.media)
        let card = try #require(templates.cards.first { $0.articles.contains(Identifier(id)) })
        return String(decoding: templates.drawing(of: card), as: UTF8.self)
    }

    private func fullSite() -> AnnotatedSite { FullSite.make(url: "https://example.org/") }

    @Test func aCardSaysWhatTheArticleIs() throws {
        let svg = try drawing(fullSite(), of: "mayadeen")
        #expect(
            svg.hasPrefix(
                """
                <?xml version="1.0" encoding="utf-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" xml:lang="en" width="1200" height="630" direction="ltr"><style>
                """))
        for line in [
            #"<text class="kicker" x="64" y="112" font-size="24">Explainer</text>"#,
            #"<text class="title" x="64" y="212" font-size="72">Why &lt;Mayadeen&gt; &amp;</text>"#,
            #"<text class="title" x="64" y="299" font-size="72">"Raqqa" mattered</text>"#,
            #"font-size="30">A town &amp; its "fall".</text>"#,
            #"<text class="site" x="64" y="544" font-size="28">The &lt;valley&gt; &amp; "its" towns</text>"#,
            #"<text class="date" x="64" y="584" font-size="24">17 October 2017</text>"#,
        ] {
            #expect(svg.replacing("&quot;", with: "\"").contains(line), "\(line) in \(svg)")
        }
        #expect(!svg.contains("class=\"map"))
    }

    @Test func anArabicCardIsReadFromTheRight() throws {
        let svg = try drawing(fullSite(), of: "mayadeen-ar")
        #expect(svg.contains(#"xml:lang="ar" width="1200" height="630" direction="rtl""#))
        #expect(svg.contains(#"<text class="title" x="1136" y="212" font-size="72">لماذا كانت الميادين</text>"#))
        #expect(svg.contains(#"<text class="date" x="1136" y="584" font-size="24">18 تشرين الأول/أكتوبر 2017</text>"#))
    }

    /// It shows places and says nothing of who held them, for which there is no key.
    @Test func aMapShowsThePlacesThatTheArticleNames() throws {
        let svg = try drawing(MapSite.make(settings: Make.settings(url: "https://example.org/")), of: "report")
        #expect(svg.contains(#"<svg x="596" y="98" width="540" height="432" class="map" viewBox="0 0 360 288">"#))
        #expect(svg.contains(">Mayadeen</text>") && svg.contains("Base map: Made with &lt;care"))
        #expect(!svg.contains("map-sign") && !svg.contains("<a ") && !svg.contains("map-inset"))
    }

    /// Who made the base map is to be read: in smaller letters and a second line, if need be.
    @Test func theSourcesOfTheBaseMapHaveRoom() throws {
        let attribution = "Made with Natural Earth, © OpenStreetMap contributors, and rivers of the Food and Agriculture Organization"
        let basemap = Basemap([.land: MapSample.basemap[.land]], attribution: attribution)
        let svg = try drawing(MapSite.make(settings: Make.settings(url: "https://example.org/"), basemap: basemap), of: "report")
        let lines = svg.matches(of: /<text class="date" x="596" y="(\d+)" font-size="12">([^<]*)</)
        #expect(lines.map(\.output.1) == ["551", "565"])
        #expect(lines.map { String($0.output.2) }.joined(separator: " ") == "Base map: \(attribution)")
    }

    @Test(arguments: [
        ("One", 1, 72.0), ("A headline that is long enough to need more than one of the lines there are", 3, 60.0),
    ])
    func aTextIsAsLargeAsItHasRoom(text: String, lines: Int, size: Double) {
        let text = CardText(text, sizes: [72, 60, 50, 42], width: 1072, height: 250)
        #expect(text.lines.count == lines && text.size == size, "\(text)")
    }

    /// The bracket at its end would stand at its beginning, in a text from right to left.
    @Test(arguments: [
        ("The <valley>", Language.arabic, #"x="1136" y="544" font-size="28" direction="ltr" text-anchor="end">The &lt;valley&gt;<"#),
        ("وادي (الفرات)", .english, #"x="64" y="544" font-size="28" direction="rtl" text-anchor="end">وادي (الفرات)<"#),
        ("The <valley>", .english, #"x="64" y="544" font-size="28">The &lt;valley&gt;<"#),
        ("2017", .arabic, #"x="1136" y="544" font-size="28">2017<"#),
    ])
    func theSitesNameKeepsItsDirection(title: String, language: Language, expected: String) throws {
        let settings = Make.settings(title: title, url: "https://example.org/")
        let svg = try drawing(Make.site(settings, articles: [Make.article("a", "A", language: language)]), of: "a")
        #expect(svg.contains(expected), "\(svg.suffix(600))")
    }

    /// A long name would run over the map.
    @Test func theSitesNameHasRoomBesideTheMap() throws {
        let title = "The long road of the valley through the war, told by all"
        let site = MapSite.make(settings: Make.settings(title: title, url: "https://example.org/"))
        let beside = try drawing(site, of: "report")
        #expect(beside.contains(#"class="site" x="64" y="544" font-size="28">The long road of the valley…<"#))
        let plain = Make.site(Make.settings(title: title, url: "https://example.org/"), articles: [Make.article("a", "A")])
        #expect(try drawing(plain, of: "a").contains("told by"))
    }

    /// A word that is cut may read as another one.
    @Test func aTextIsCutBetweenWords() {
        let text = CardText("Where the money that, the town was promised, went to in the end", sizes: [42], width: 400, height: 110)
        #expect(text.lines == ["Where the", "money that…"])
        #expect(CardText("Unconstitutionalities everywhere else", sizes: [42], width: 300, height: 50).lines == ["Unconstit…"])
    }

    @Test func aTextWithoutRoomIsCut() {
        let long = String(repeating: "word ", count: 200)
        let text = CardText(long, sizes: [72, 42], width: 300, height: 110)
        #expect(text.size == 42 && text.lines.count == 2 && text.lines.last?.hasSuffix("…") == true)
        #expect(CardText("", sizes: [30], width: 300, height: 100).lines.isEmpty)
    }

    // MARK: Which articles have one

    @Test func theNameTellsTheDrawing() {
        let article = Make.article("a", "A", text: "Text.")
        func page(_ title: String) -> Page? {
            SiteTemplates(Make.site(Make.settings(url: "https://example.org/"), articles: [Make.article("a", title)]), media: []).cards.first?.page
        }
        #expect(page("A") == page("A") && page("A") != page("B") && page("A")?.path.hasPrefix("cards/") == true)
        #expect(SiteTemplates(Make.site(articles: [article]), media: []).cards.isEmpty, "without an address there are none")
        let twins = Make.site(Make.settings(url: "https://example.org/"), articles: [article, Make.article("b", "A")])
        #expect(SiteTemplates(twins, media: []).cards.map(\.articles) == [[Identifier("a"), Identifier("b")]])
    }

    @Test(arguments: [
        ("photo.jpg", 1200, 800, false), ("photo.jpg", 599, 400, true), ("photo.jpg", 800, 300, true), ("drawing.svg", 1200, 800, true),
    ])
    func aWideLeadPictureNeedsNone(file: String, width: Int, height: Int, hasCard: Bool) {
        let picture = Picture(file: file, alt: "A town", credit: "", caption: .empty)
        let site = Make.site(Make.settings(url: "https://example.org/"), articles: [Make.article("a", "A", image: picture)])
        let templates = SiteTemplates(site, media: [file], sizes: [file: PictureSize(width: width, height: height)])
        #expect(templates.cards.isEmpty != hasCard)
        let html = String(decoding: templates.with(templates.cards).render(.article(Identifier("a"))), as: UTF8.self)
        #expect(html.contains("<meta property=\"og:image\" content=\"https://example.org/media/\(file)\">") != hasCard)
        #expect(html.contains("<meta property=\"og:image:width\" content=\"\(hasCard ? 1200 : width)\">"))
        let size = "\"width\":\(width),\"height\":\(height)"
        let lead = "{\"@type\":\"ImageObject\",\"url\":\"https://example.org/media/\(file)\",\(size),\"caption\":\"A town\"}"
        #expect(html.contains(hasCard ? "\"image\":[\(lead),{\"@type\":\"ImageObject\"" : "\"image\":\(lead),"))
    }

    @Test func pagesSayWhereTheirCardIs() throws {
        let plain = SiteTemplates(fullSite(), media: FullSite.media)
        let id = Identifier<Article>("raqqa")
        let card = try #require(plain.cards.first { $0.articles == [id] })
        let html = String(decoding: plain.with([card]).render(.article(id)), as: UTF8.self)
        let address = "https://example.org/\(card.page.path)"
        for part in [
            #"<meta property="og:image" content="\#(address)"><meta property="og:image:width" content="1200">"#,
            #"<meta property="og:image:height" content="630"><meta property="og:image:alt" content="Raqqa">"#,
            #"<meta name="twitter:card" content="summary_large_image">"#,
            #""image":{"@type":"ImageObject","url":"\#(address)","width":1200,"height":630,"caption":"Raqqa"}"#,
        ] {
            #expect(html.contains(part), "\(part)")
        }
        // What was not made is not named.
        #expect(!String(decoding: plain.with([]).render(.article(id)), as: UTF8.self).contains("og:image"))
    }
}
