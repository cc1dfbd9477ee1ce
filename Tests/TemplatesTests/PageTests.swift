import Annotation
import Explainer
import HTML
import Testing

@testable import Templates

/// What stands on each kind of page, beyond what its components are tested for.
@Suite struct PageTests {
    private func html(_ page: Page, _ site: AnnotatedSite = FullSite.make()) -> String {
        String(decoding: SiteTemplates(site, media: FullSite.media).render(page), as: UTF8.self)
    }

    // MARK: Articles

    @Test func articleHead() {
        #expect(
            html(.article(Identifier("mayadeen"))).part(from: "<header class=\"page-head\">", through: "</header>") == """
                <header class="page-head"><p class="kicker">Explainer</p><h1>Why &lt;Mayadeen&gt; &amp; &quot;Raqqa&quot; mattered</h1>\
                <p class="standfirst">A town &amp; its &quot;fall&quot;.</p><div class="meta">\
                <p class="byline">By <a href="../contributors/desk.html" rel="author">The desk</a></p>\
                <dl class="dates"><div><dt>Reported from</dt> <dd><a href="../places/mayadeen.html">Mayadeen</a></dd></div>\
                <div><dt>Published</dt> <dd><time datetime="2017-10-17">17 October 2017</time></dd></div>\
                <div><dt>Describes the situation on</dt> <dd><time datetime="2017-10-16">16 October 2017</time></dd></div></dl>\
                <p class="translations">Also in <a href="mayadeen-ar.html" hreflang="ar" lang="ar" dir="rtl">العربية</a></p></div>\
                <section class="corrections" aria-labelledby="corrections"><h2 id="corrections">Correction</h2>\
                <ul><li id="correction.2017-10-19.73192940"><time datetime="2017-10-19">19 October 2017</time>: <p>It lies <em>north</em>.</p>
                </li></ul></section></header>
                """)
    }

    @Test func articleSections() {
        let ids = RenderedPage(Array(html(.article(Identifier("mayadeen"))).utf8)).tags.filter { $0.name == "section" && !$0.isClosing }
            .compactMap { $0.attributes["aria-labelledby"] }
        #expect(ids == ["corrections", "notes", "sources", "events", "named-places", "named-actors", "credits"])
    }

    @Test func articleLeadImage() {
        #expect(
            html(.article(Identifier("mayadeen"))).contains(
                """
                <div class="column"><figure class="lead-image"><img src="../media/valley.svg" alt="A river">\
                <figcaption>The valley <span class="credit">The desk</span></figcaption></figure><div class="prose">
                """))
    }

    @Test func translationsNameEachOther() {
        let arabic = html(.article(Identifier("mayadeen-ar")), FullSite.make(url: "https://example.org/"))
        #expect(arabic.hasPrefix(#"<!doctype html><html lang="ar" dir="rtl">"#))
        #expect(arabic.contains(#"<link rel="alternate" href="https://example.org/articles/mayadeen.html" hreflang="en">"#))
        #expect(arabic.contains(#"<a href="mayadeen.html" hreflang="en" lang="en" dir="ltr">English</a>"#))
    }

    @Test func headingsOfATextNeverTakeAPagesIDs() {
        let article = html(.article(Identifier("mayadeen")))
        #expect(article.contains(#"<h2 id="sources-2">Sources</h2>"#))
        #expect(article.contains(#"<h2 id="sources">Sources</h2>"#))
        #expect(html(.home).contains(#"<h2 id="side-1">"#))
    }

    // MARK: Places and actors

    @Test func placeFacts() {
        #expect(
            html(.place(Identifier("mayadeen"))).part(from: "<dl class=\"facts\">", through: "</dl>") == """
                <dl class="facts"><div><dt>Kind</dt> <dd>City</dd></div>\
                <div><dt>Part of</dt> <dd><a href="province.html">Deir e-Zor province</a>, <a href="syria.html">Syria</a></dd></div>\
                <div><dt>Position</dt> <dd>about 35.02 N, 40.45 E</dd></div>\
                <div><dt>Control, last known</dt> <dd><a href="../actors/army.html" class="actor">Syrian Army</a> (claims control), \
                <span data-edtf="2017-10-14/..">since 14 October 2017</span></dd></div></dl>
                """)
    }

    @Test func placeHead() {
        #expect(
            html(.place(Identifier("mayadeen"))).part(from: "<header class=\"page-head\">", through: "</header>") == """
                <header class="page-head"><p class="kicker">City</p><h1>Mayadeen</h1><p class="names"><span lang="ar" dir="rtl">الميادين</span></p>\
                <p class="also">Also written <bdi>al-Mayadin</bdi></p><p class="standfirst">Town on the Euphrates.</p></header>
                """)
    }

    @Test func controlIsListedWithItsSource() {
        #expect(
            html(.place(Identifier("mayadeen"))).part(from: "<ol class=\"control\">", through: "</ol>") == """
                <ol class="control"><li><span data-edtf="2014/2017-10-14">2014 – 14 October 2017</span>: <a href="../actors/is.html" class="actor">Islamic State</a> (in control). \
                Source: <a href="../sources/report.html"><bdi>The agency</bdi>, <time datetime="2017-10-16">16 October 2017</time></a></li>\
                <li><span data-edtf="2017-10-14/..">since 14 October 2017</span>: <a href="../actors/army.html" class="actor">Syrian Army</a> (claims control). \
                Source: <a href="../sources/statement.html"><bdi>Ministry</bdi>, <time datetime="2017-10-14">14 October 2017</time></a></li></ol>
                """)
    }

    @Test(arguments: [(35.0199, "35.02"), (-0.004, "0.00"), (40.005, "40.01"), (179.999, "180.00"), (7, "7.00"), (-33.1, "33.10")])
    func positionsHaveTwoDecimals(_ angle: Double, _ text: String) {
        #expect(PageContext.degrees(angle) == text)
    }

    @Test func circlesOfPlacesEnd() {
        let site = Make.site(places: [
            Make.place("a", Make.names("Aaa"), partOf: "b"), Make.place("b", Make.names("Bbb"), partOf: "c"),
            Make.place("c", Make.names("Ccc"), partOf: "b"),
        ])
        #expect(html(.place(Identifier("a")), site).contains(#"<dt>Part of</dt> <dd><a href="b.html">Bbb</a>, <a href="c.html">Ccc</a></dd>"#))
    }

    @Test func actorFacts() {
        #expect(
            html(.actor(Identifier("army"))).part(from: "<dl class=\"facts\">", through: "</dl>") == """
                <dl class="facts"><div><dt>Kind</dt> <dd>Military</dd></div><div><dt>Side</dt> <dd>Government</dd></div>\
                <div><dt>Active</dt> <dd><span data-edtf="1946/..">since 1946</span></dd></div>\
                <div><dt>Elsewhere</dt> <dd><a href="https://www.wikidata.org/wiki/Q1" rel="external noreferrer">Wikidata</a></dd></div></dl>
                """)
    }

    @Test func actorsShowTheirPartsEventsAndSources() {
        #expect(html(.actor(Identifier("army"))).contains(#"<h2 id="contains">Parts and members</h2>"#))
        let ministry = html(.actor(Identifier("ministry")))
        #expect(ministry.contains("#event-capture"), "what it claimed")
        #expect(ministry.contains(#"<h2 id="speaks">Sources that speak for it</h2>"#))
    }

    @Test func indexesAreGrouped() {
        let places = RenderedPage(Array(html(.places).utf8))
        #expect(places.ids.filter { $0.hasPrefix("kind-") } == ["kind-country", "kind-governorate", "kind-city", "kind-river"])
        #expect(html(.places).contains(#"<h2 id="kind-city">Cities <span class="count">2</span></h2>"#))
        let actors = html(.actors)
        let order = ["Syrian Army", "Islamic State</a>", "Russian Defense Ministry"].compactMap { name in actors.split(separator: name).first?.count }
        #expect(order == order.sorted() && order.count == 3)
    }

    // MARK: Contributors and sources

    @Test func contributorsShowWhatTheyDid() {
        let jo = RenderedPage(Array(html(.contributor(Identifier("jo"))).utf8))
        #expect(jo.ids.filter { $0.hasPrefix("works-") } == ["works-author", "works-editing", "works-source"])
        #expect(jo.html.contains(#"<a href="https://example.org/jo" rel="me external noreferrer"><bdi>Home</bdi></a>"#))
        #expect(jo.html.contains("<dt>Works in</dt> <dd>English, Arabic</dd>"))
        #expect(jo.html.contains(#"<h2 id="named-places">Places covered most</h2>"#))
        let sam = RenderedPage(Array(html(.contributor(Identifier("sam"))).utf8))
        #expect(sam.ids.filter { $0.hasPrefix("works-") } == ["works-source"], "reported a source, wrote nothing")
        let note = "Reported what this site rests on, and wrote none of the texts here."
        #expect(sam.html.contains("<p>\(note)</p>"))
        #expect(!jo.html.contains(note))
        #expect(sam.html.contains("<dt>Part in this site</dt> <dd><a href=\"#works-source\">Sources reported</a>: 1 source</dd>"))
        #expect(
            jo.html.contains(
                "<dd><a href=\"#works-author\">Text</a>: 1 article, <a href=\"#works-editing\">Editing</a>: 1 article, "
                    + "<a href=\"#works-source\">Sources reported</a>: 1 source</dd>"))
    }

    @Test func contributorsAreIndexedByRole() {
        let index = RenderedPage(Array(html(.contributors).utf8))
        #expect(index.ids.filter { $0.hasPrefix("role-") } == ["role-author", "role-editing", "role-source", "role-others"])
        #expect(index.html.contains(#"<a href="desk.html">The desk</a> <span class="count">2 articles</span>"#))
    }

    @Test func sourcesShowWhatRestsOnThem() {
        let source = html(.source(Identifier("report")))
        for id in ["record", "articles", "events", "control"] { #expect(source.contains("<h2 id=\"\(id)\">"), "\(id)") }
        #expect(source.contains(#"<a href="https://example.org/report" rel="external noreferrer">example.org</a>"#))
        #expect(!source.contains("href=\"report.html\""))
    }

    @Test func sourcesAreNewestFirstAndUndatedLast() {
        let index = html(.sources)
        let order = ["report.html", "statement.html", "undated.html"].map { index.split(separator: $0).first?.count ?? 0 }
        #expect(order == order.sorted())
    }

    // MARK: The rest

    @Test func timelineGroupsByFirstYear() {
        let timeline = RenderedPage(Array(html(.timeline).utf8))
        #expect(
            timeline.ids.filter { $0.hasPrefix("y2") || $0.hasPrefix("event-") } == [
                "y2014", "event-siege", "y2017", "event-command", "event-capture", "event-theft",
            ])
        #expect(timeline.ids.contains("undated"))
        #expect(timeline.addresses.contains("#y2017") && timeline.addresses.contains("#undated") && timeline.addresses.contains("2017.html"))
        let places = RenderedPage(Array(html(.places).utf8))
        for file in DataFile.allCases where file.subject == .events { #expect(timeline.addresses.contains("../\(file.path)"), "\(file.path)") }
        for file in [DataFile.placesGeoJSON, .placesCSV, .controlCSV] { #expect(places.addresses.contains("../\(file.path)"), "\(file.path)") }
        #expect(places.addresses.contains("../\(DataFile.readme.path)"))
        let year = RenderedPage(Array(html(.timelineYear(2017)).utf8))
        #expect(year.ids.filter { $0.hasPrefix("event-") } == ["event-siege", "event-command", "event-capture"])
        #expect(year.text(ofFirst: "h1") == "Timeline of 2017")
        #expect(year.addresses.contains("index.html#undated"))
    }

    @Test func correctionsSaySoIfThereAreNone() {
        #expect(html(.corrections, Make.site()).contains("<p>Nothing has been corrected so far.</p>"))
        #expect(html(.corrections).contains(#"<h2><a href="articles/mayadeen.html">"#))
    }

    @Test func pagesWithOneTitleAreToldApart() {
        #expect(html(.article(Identifier("raqqa"))).contains("<title>Raqqa (15 October 2017) – "))
        #expect(html(.place(Identifier("raqqa"))).contains("<title>Raqqa (city in Syria) – "))
    }

    @Test func homeStartsWhereTheEditorsSay() {
        let home = html(.home)
        #expect(home.contains(#"<h2 id="start">Start here</h2><ol><li><a href="articles/mayadeen.html">"#))
        #expect(
            home.contains(
                #"<p class="as-of">This is the state of affairs on <time datetime="2017-10-16">16 October 2017</time>. <a href="method.html">How we work</a></p>"#
            ))
        #expect(home.contains(#"<h3 id="side_1">"#))
    }

    /// The first screen shows where it happened; without a basemap, what to read first.
    @Test func homeOpensWithTheMap() throws {
        let withMap = MapSite.context(.home, MapSite.make()).content()?.main.rendered ?? ""
        let hero = try #require(withMap.firstRange(of: #"<div class="hero">"#))
        let map = try #require(withMap.firstRange(of: #"<figure class="embed map">"#))
        #expect(!withMap[hero.upperBound..<map.lowerBound].contains("<h2"))
        #expect(withMap.contains(#"<p class="more"><a href="map/index.html">"#))

        let start = try #require(html(.home).firstRange(of: #"<section class="start""#))
        #expect(html(.home)[..<start.lowerBound].hasSuffix("</p></div>"))
    }

    @Test func anArticleListsItsEventsInBrief() {
        let article = html(.article(FullSite.articles[0].id))
        #expect(article.contains(#"<ol class="timeline brief"><li class="event">"#))
        #expect(!article.contains(#"class="event-text""#))
    }

    @Test func aSourceDoesNotNameItselfBesideItsEvents() {
        #expect(html(.source(FullSite.sources[0].id)).contains(#"<p class="event-sources">Source: <a href="statement.html">"#))
        #expect(!html(.source(FullSite.sources[0].id)).contains(#"<a href="report.html">"#))
    }

    @Test func homeOfAnEmptySiteHasNoSections() {
        #expect(!html(.home, Make.site()).contains("<section"))
    }

    /// The page of a province or a country tells of the towns in it; what names it itself is not told twice.
    @Test func whatContainsPlacesTellsOfTheirEvents() {
        let places = [
            Make.place("country", Make.names("Country"), kind: .country),
            Make.place("province", Make.names("Province"), kind: .governorate, partOf: "country"),
            Make.place("town", Make.names("Town"), partOf: "province"), Make.place("other", Make.names("Other"), partOf: "country"),
        ]
        let events = [
            Make.event("both", "2017-10-01", "In both", places: ["town", "other"]), Make.event("town", "2017-10-02", "In the town", places: ["town"]),
            Make.event("province", "2017-10-03", "In the province", places: ["town", "province"]),
        ]
        let site = Make.site(places: places, events: events)
        func within(_ id: String) -> [String] {
            let html = Make.context(site, .place(Identifier(id))).content()?.main.rendered ?? ""
            let section = html.split(separator: "id=\"events-within\"").dropFirst().first?.split(separator: "</section>").first ?? ""
            return events.map(\.title).filter { section.contains(">\($0)</a>") }
        }
        #expect(within("country") == ["In both", "In the town", "In the province"])
        #expect(within("province") == ["In both", "In the town"])
        #expect(within("town").isEmpty && within("other").isEmpty)
        #expect(Make.context(site, .place(Identifier("country"))).content()?.main.rendered.split(separator: "In both</a>").count == 2)
    }

    @Test func ofVeryManyEventsWithinAPlaceTheLastAreShown() {
        let places = [Make.place("country", Make.names("Country"), kind: .country), Make.place("town", Make.names("Town"), partOf: "country")]
        let events = (1...60).map { Make.event("e\($0)", "20\(9 + $0)", "Event \($0)", places: ["town"]) }
        let html = Make.context(Make.site(places: places, events: events), .place(Identifier("country"))).content()?.main.rendered ?? ""
        #expect(!html.contains(">Event 10</a>") && html.contains(">Event 11</a>") && html.contains(">Event 60</a>"))
        #expect(html.contains("<p class=\"more\">"))
    }
}
