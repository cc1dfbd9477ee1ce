import Annotation
import Explainer
import Foundation
import HTML
import Pictures
import Testing

@testable import Templates

@Suite struct StructuredDataTests {
    private static let places = [
        Make.place("raqqa", Make.names("Raqqa", arabic: "الرقة")), Make.place("euphrates", Make.names("Euphrates"), kind: .river),
        Make.place("hidden", Make.names("Old bridge"), kind: .crossing, hasPage: false),
    ]
    private static let actors = [
        Make.actor("jo", Make.names("Jo </script> Ali"), kind: .person), Make.actor("kurds", Make.names("Kurds"), kind: .community),
    ]

    private func site(_ articles: [Article], url: String? = nil) -> AnnotatedSite {
        Make.site(
            Make.settings(url: url), articles: articles, contributors: [Make.contributor("desk", "The desk"), Make.contributor("jo", "Jo")],
            places: Self.places, actors: Self.actors)
    }

    private func script(_ site: AnnotatedSite, _ page: Page) throws -> String {
        let html = String(decoding: SiteTemplates(site, media: FullSite.media).render(page), as: UTF8.self)
        return html.part(from: "<script type=\"application/ld+json\">", through: "</script>")
    }

    /// The things that a page is about, and the way to it.
    private func graph(_ site: AnnotatedSite, _ page: Page) throws -> [[String: Any]] {
        let json = try script(site, page).dropFirst(35).dropLast(9)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(object["@context"] as? String == "https://schema.org")
        return try #require(object["@graph"] as? [[String: Any]])
    }

    private func thing(_ site: AnnotatedSite, _ page: Page) throws -> [String: Any] { try #require(try graph(site, page).first) }

    private func thing(_ article: Article, url: String? = nil) throws -> [String: Any] { try thing(site([article], url: url), .article(article.id)) }

    private func ids(_ value: Any?) -> [String] { (value as? [[String: Any]] ?? []).compactMap { $0["@id"] as? String } }

    // MARK: Articles

    @Test func anArticleSaysWhatItIs() throws {
        let article = Make.article(
            "a", "A & <b>", "2017-10-17", summary: "Short.", asOf: "2017-10-16", authors: ["desk", "jo"], text: "Raqqa and Raqqa, on the Euphrates.")
        #expect(
            try script(site([article], url: "https://example.org/site/"), .article(article.id)) == #"""
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"BackgroundNewsArticle",\#
                "@id":"https://example.org/site/articles/a.html","url":"https://example.org/site/articles/a.html",\#
                "headline":"A \u0026 \u003Cb\u003E","description":"Short.","datePublished":"2017-10-17","dateModified":"2017-10-17","inLanguage":"en",\#
                "isAccessibleForFree":true,"isPartOf":{"@id":"https://example.org/site/"},\#
                "author":[{"@type":"Organization","@id":"https://example.org/site/contributors/desk.html",\#
                "url":"https://example.org/site/contributors/desk.html","name":"The desk"},\#
                {"@type":"Person","@id":"https://example.org/site/contributors/jo.html",\#
                "url":"https://example.org/site/contributors/jo.html","name":"Jo"}],\#
                "publisher":{"@type":"NewsMediaOrganization","@id":"https://example.org/site/#publisher","name":"The desk","url":"https://example.org/"},\#
                "spatialCoverage":[{"@id":"https://example.org/site/places/raqqa.html"}],"temporalCoverage":"2017-10-16",\#
                "about":[{"@type":"City","@id":"https://example.org/site/places/raqqa.html","name":"Raqqa"}],\#
                "mentions":[{"@type":"RiverBodyOfWater","@id":"https://example.org/site/places/euphrates.html","name":"Euphrates"}]},\#
                {"@type":"BreadcrumbList","itemListElement":[\#
                {"@type":"ListItem","position":1,"name":"Home","item":"https://example.org/site/"},\#
                {"@type":"ListItem","position":2,"name":"Articles","item":"https://example.org/site/articles/index.html"},\#
                {"@type":"ListItem","position":3,"name":"A \u0026 \u003Cb\u003E"}]}]}</script>
                """#)
    }

    @Test func allMentionsCountThatHaveAPage() throws {
        let article = Make.article("a", "A", text: "## Raqqa\n\n“Kurds,” said Jo &lt;/script&gt; Ali at the Old bridge.")
        let mentions = try #require(try thing(article)["mentions"] as? [[String: Any]])
        #expect(mentions.compactMap { $0["@type"] as? String } == ["City", "Thing", "Person"])
        #expect(mentions.compactMap { $0["name"] as? String } == ["Raqqa", "Kurds", "Jo </script> Ali"])
        #expect(ids(mentions) == ["../places/raqqa.html", "../actors/kurds.html", "../actors/jo.html"])
    }

    /// What is named once is not what an article is about, nor is what others are named more than twice as often as.
    @Test func anArticleIsAboutWhatItNamesMost() throws {
        let often = Array(repeating: "Raqqa.", count: 5).joined(separator: " ")
        let article = Make.article("a", "A", text: "\(often) Euphrates, Euphrates, Euphrates. Kurds, Kurds.")
        let thing = try thing(article)
        #expect(ids(thing["about"]) == ["../places/raqqa.html", "../places/euphrates.html"])
        #expect(ids(thing["mentions"]) == ["../actors/kurds.html"])
        #expect(ids(thing["spatialCoverage"]) == ["../places/raqqa.html", "../places/euphrates.html"])
        #expect(try self.thing(Make.article("b", "B", text: "Raqqa."))["about"] == nil)
    }

    @Test(arguments: [("The desk", "", "Organization"), ("Night desk", "Night desk", "Organization"), ("Jo Ali", "Editor", "Person")])
    func desksAreNoPersons(name: String, role: String, type: String) throws {
        let article = Make.article("a", "A", authors: ["x"])
        let site = Make.site(articles: [article], contributors: [Make.contributor("x", name, role: role)])
        #expect((try thing(site, .article(article.id))["author"] as? [[String: Any]])?.compactMap { $0["@type"] as? String } == [type])
    }

    @Test(arguments: [(Contributor.Kind.desk, "Organization"), (.person, "Person")])
    func whatIsSaidOfAContributorCounts(kind: Contributor.Kind, type: String) throws {
        let contributor = Make.contributor("x", "Reporter", role: kind == .person ? "Reporter" : "Desk", statedKind: kind)
        let page = try thing(Make.site(articles: [Make.article("a", "A", authors: ["x"])], contributors: [contributor]), .contributor(contributor.id))
        #expect((page["mainEntity"] as? [String: Any])?["@type"] as? String == type)
    }

    @Test func whatIsNotSaidIsLeftOut() throws {
        let value = try thing(Make.article("a", "A", language: .arabic, updated: "2017-10-20", text: "الرقة"))
        for name in ["description", "author", "editor", "dateline", "citation", "correction", "backstory", "license", "image", "about"] {
            #expect(value[name] == nil, "\(name)")
        }
        #expect(value["dateModified"] as? String == "2017-10-20")
        #expect(value["inLanguage"] as? String == "ar")
        #expect((value["mentions"] as? [[String: Any]])?.compactMap { $0["name"] as? String } == ["الرقة"])
    }

    @Test(arguments: [
        (Article.Kind.report, "ReportageNewsArticle"), (.explainer, "BackgroundNewsArticle"), (.analysis, "AnalysisNewsArticle"),
        (.profile, "NewsArticle"), (.questions, "NewsArticle"),
    ])
    func typesOfWork(kind: Article.Kind, type: String) throws {
        #expect(try thing(Make.article("a", "A", kind: kind))["@type"] as? String == type)
    }

    /// An article of the full site rests on sources, was corrected, was reported from somewhere, and has a picture.
    @Test func anArticleSaysWhatItRestsOn() throws {
        let value = try thing(FullSite.make(), .article(Identifier("mayadeen")))
        #expect(value["dateline"] as? String == "Mayadeen")
        #expect((value["locationCreated"] as? [String: String]) == ["@id": "../places/mayadeen.html"])
        #expect(ids(value["citation"]) == ["../sources/report.html", "../sources/statement.html"])
        #expect(ids(value["editor"]) == ["../contributors/jo.html"])
        #expect(value["temporalCoverage"] as? String == "2014/2017-10-16")
        let correction = try #require((value["correction"] as? [[String: String]])?.first)
        #expect(
            correction == [
                "@type": "CorrectionComment", "@id": "mayadeen.html#correction.2017-10-19.73192940",
                "datePublished": "2017-10-19", "text": "It lies north.",
            ])
        #expect(value["dateModified"] as? String == "2017-10-19")
        let image = try #require(value["image"] as? [String: String])
        #expect(image == ["@type": "ImageObject", "url": "../media/valley.svg", "caption": "A river", "creditText": "The desk"])
        #expect(ids(value["workTranslation"]) == ["mayadeen-ar.html"])
        let translation = try thing(FullSite.make(), .article(Identifier("mayadeen-ar")))
        #expect((translation["translationOfWork"] as? [String: String]) == ["@id": "mayadeen.html"])
    }

    // MARK: Who answers for it

    @Test func policiesAreThePublishers() throws {
        var settings = Make.settings(url: "https://example.org/")
        settings.policies = [.principles: Identifier("about"), .corrections: Identifier("about"), .method: Identifier("method")]
        settings.licence = SiteSettings.Licence(name: "CC BY", url: "https://creativecommons.org/licenses/by/4.0/")
        let site = Make.site(
            settings, articles: [Make.article("a", "A"), Make.article("b", "B", language: .arabic)],
            pages: [Make.page("about", "Us"), Make.page("method", "How we work")])
        let graph = try graph(site, .home)
        #expect(graph.compactMap { $0["@type"] as? String } == ["WebSite", "NewsMediaOrganization"])
        #expect(graph[0]["inLanguage"] as? [String] == ["en", "ar"])
        #expect(graph[0]["license"] as? String == "https://creativecommons.org/licenses/by/4.0/")
        #expect(graph[1]["@id"] as? String == "https://example.org/#publisher")
        #expect(graph[1]["publishingPrinciples"] as? String == "https://example.org/about.html")
        #expect(graph[1]["correctionsPolicy"] as? String == "https://example.org/about.html")
        #expect(graph[1]["ethicsPolicy"] == nil)
        #expect(graph[1]["email"] as? String == "desk@example.org")
        let article = try thing(site, .article(Identifier("a")))
        #expect(
            (article["backstory"] as? [String: String])
                == ["@type": "WebPage", "@id": "https://example.org/method.html", "name": "How we work"])
        #expect(article["license"] as? String == "https://creativecommons.org/licenses/by/4.0/")
        #expect((article["publisher"] as? [String: Any])?["publishingPrinciples"] == nil, "once is enough")
    }

    @Test func everyPolicyButTheMethodHasAProperty() {
        let properties = SiteSettings.Policy.allCases.compactMap(\.schemaProperty)
        #expect(Set(properties).count == SiteSettings.Policy.allCases.count - 1)
    }

    @Test func thePublisherHasAPlaceOnTheHomePage() throws {
        let home = RenderedPage(SiteTemplates(FullSite.make(), media: []).render(.home))
        #expect(home.ids.contains("publisher"))
        #expect((try graph(FullSite.make(), .home))[1]["@id"] as? String == "index.html#publisher")
    }

    // MARK: Other pages

    @Test func aProfileIsAboutAPerson() throws {
        let page = try thing(FullSite.make(), .contributor(Identifier("jo")))
        #expect(page["@type"] as? String == "ProfilePage")
        let person = try #require(page["mainEntity"] as? [String: Any])
        #expect(person["@type"] as? String == "Person")
        #expect(person["@id"] as? String == "jo.html")
        #expect(person["name"] as? String == "Jo <Editor>")
        #expect(person["jobTitle"] as? String == "Editor")
        #expect((person["worksFor"] as? [String: String])?["name"] == "The desk & friends")
        #expect(person["knowsLanguage"] as? [String] == ["en", "ar"])
        #expect(person["sameAs"] as? [String] == ["https://example.org/jo"])
        let desk = try #require(try thing(FullSite.make(), .contributor(Identifier("desk")))["mainEntity"] as? [String: Any])
        #expect(desk["@type"] as? String == "Organization" && desk["jobTitle"] == nil)
        #expect(desk["description"] as? String == "Writes about Mayadeen.")
    }

    @Test func aPlaceSaysWhereItIs() throws {
        let place = try thing(FullSite.make(), .place(Identifier("mayadeen")))
        #expect(place["@type"] as? String == "City")
        // No finer than may be published.
        #expect((place["geo"] as? [String: Any])?["latitude"] as? Double == 35.02)
        #expect((place["containedInPlace"] as? [String: String])?["@id"] == "province.html")
        let names = try #require(place["alternateName"] as? [Any])
        #expect(names[0] as? String == "al-Mayadin")
        #expect(names[1] as? [String: String] == ["@language": "ar", "@value": "الميادين"])
    }

    @Test(arguments: Place.Kind.allCases) func kindsOfPlaces(kind: Place.Kind) throws {
        let types: [Place.Kind: String] = [
            .city: "City", .town: "City", .governorate: "AdministrativeArea", .district: "AdministrativeArea", .country: "Country",
            .river: "RiverBodyOfWater", .hospital: "Hospital", .school: "School",
        ]
        let place = try thing(Make.site(places: [Make.place("a", Make.names("A"), kind: kind)]), .place(Identifier("a")))
        #expect(place["@type"] as? String == types[kind] ?? "Place")
    }

    @Test(arguments: Actor.Kind.allCases) func kindsOfActors(kind: Actor.Kind) throws {
        let types: [Actor.Kind: String] = [.person: "Person", .community: "Thing"]
        let actor = try thing(Make.site(actors: [Make.actor("a", Make.names("A"), kind: kind)]), .actor(Identifier("a")))
        #expect(actor["@type"] as? String == types[kind] ?? "Organization")
    }

    @Test func anActorSaysWhatItBelongsTo() throws {
        let actor = try thing(FullSite.make(), .actor(Identifier("brigade")))
        #expect(actor["@type"] as? String == "Organization")
        #expect((actor["parentOrganization"] as? [String: String])?["@id"] == "army.html")
        #expect(actor["sameAs"] as? String == "https://www.wikidata.org/entity/Q1")
        #expect(try thing(FullSite.make(), .actor(Identifier("army")))["foundingDate"] as? String == "1946")
    }

    @Test func aSourceIsAWorkOfOthers() throws {
        let source = try thing(FullSite.make(), .source(Identifier("report")))
        #expect(source["@type"] as? String == "CreativeWork")
        #expect((source["author"] as? [[String: String]])?.compactMap { $0["name"] } == ["Sam Reporter", "Jo <Editor>", "Someone Else"])
        #expect((source["publisher"] as? [String: String])?["name"] == "The agency")
        #expect(source["datePublished"] as? String == "2017-10-16")
        #expect(source["sameAs"] as? String == "https://example.org/report")
    }

    @Test(arguments: [Page.places, .actors, .contributors, .sources, .timeline, .timelineYear(2017), .corrections, .articles(page: 1)])
    func listsAreCollections(page: Page) throws {
        let graph = try graph(FullSite.make(), page)
        #expect(graph.compactMap { $0["@type"] as? String } == ["CollectionPage", "BreadcrumbList"])
        #expect(graph[0]["description"] as? String != nil && graph[0]["inLanguage"] as? String == "en")
        #expect(ids(graph[0]["hasPart"]).count == (page == .articles(page: 1) ? 3 : 0))
    }

    @Test func theWayIsThatOfThePage() throws {
        let crumbs = try graph(FullSite.make(), .timelineYear(2017))[1]["itemListElement"] as? [[String: Any]]
        #expect(crumbs?.compactMap { $0["name"] as? String } == ["Home", "Timeline", "Timeline of 2017"])
        #expect(crumbs?.compactMap { $0["item"] as? String } == ["../index.html", "index.html"])
        let index = try graph(FullSite.make(), .timeline)[1]["itemListElement"] as? [[String: Any]]
        #expect(index?.compactMap { $0["name"] as? String } == ["Home", "Timeline"])
    }

    // MARK: Publisher

    @Test func thePublishersSignIsAPicture() throws {
        var settings = Make.settings(url: "https://example.org/")
        settings.publisher = SiteSettings.Publisher(name: "The desk", url: nil, logo: "desk.png")
        func logo(_ media: Set<String>) throws -> [String: Any]? {
            let templates = SiteTemplates(Make.site(settings), media: media, sizes: ["desk.png": PictureSize(width: 300, height: 60)])
            let html = String(decoding: templates.render(.home), as: UTF8.self)
            let json = try #require(html.components(separatedBy: "application/ld+json\">").last?.components(separatedBy: "</script>").first)
            let data = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
            let things = try #require(data["@graph"] as? [[String: Any]])
            let publisher = try #require(things.first { $0["@type"] as? String == "NewsMediaOrganization" })
            return publisher["logo"] as? [String: Any]
        }
        let sign = try logo(["desk.png"])
        #expect(sign?["@type"] as? String == "ImageObject" && sign?["url"] as? String == "https://example.org/media/desk.png")
        #expect(sign?["width"] as? Int == 300 && sign?["height"] as? Int == 60 && sign?["caption"] as? String == "The desk")
        let missing = try logo([])
        #expect(missing == nil)
    }

    // MARK: Events

    /// As far as it is known and no further: no time of day, no certainty that it has not, and who says so.
    @Test func anEventIsToldWhereItHasItsAddress() throws {
        func events(_ page: Page) throws -> [[String: Any]] { try #require(try thing(FullSite.make(), page)["about"] as? [[String: Any]]) }
        let year = try events(.timelineYear(2017))
        let capture = try #require(year.first { $0["@id"] as? String == "2017.html#event-capture" })
        #expect(capture["name"] as? String == "The army <captures> Mayadeen & more")
        #expect(capture["startDate"] as? String == "2017-10-14" && capture["endDate"] == nil)
        #expect(capture["description"] as? String == "Claimed by Russian Defense Ministry")
        #expect(ids(capture["location"]) == ["../places/mayadeen.html"])
        #expect(ids(capture["about"]) == ["../actors/army.html", "../actors/is.html"], "who has no page is not named")
        #expect(ids(capture["subjectOf"]) == ["../sources/statement.html", "../sources/report.html", "../articles/mayadeen.html"])
        let siege = try #require(try events(.timelineYear(2014)).first { $0["@id"] as? String == "2014.html#event-siege" })
        #expect(siege["startDate"] as? String == "2014" && siege["endDate"] as? String == "2017-09")
        let whole = try events(.timeline)
        #expect(whole.map { $0["@type"] as? String } == Array(repeating: "Event", count: 4))
        let theft = try #require(whole.first { $0["@id"] as? String == "index.html#event-theft" })
        #expect(theft["description"] != nil)
        #expect(theft["startDate"] == nil && theft["location"] == nil)
        // Other pages name them, and lead to where they are told.
        #expect(
            ids(whole).contains("2017.html#event-capture") && whole.allSatisfy { $0.count == 3 || $0["@id"] as? String == "index.html#event-theft" })
        #expect(year.first { $0["@id"] as? String == "2014.html#event-siege" }?.count == 3)
    }

    @Test(
        arguments: [
            ("2017-06~", "2017-06", nil), ("2014/2017-09?", "2014", "2017-09"), ("2014/..", "2014", nil), ("../2017", nil, "2017"),
            ("201X", nil, nil),
            ("2017-10-XX", "2017-10", nil), ("2017-10-14/2017-10-14", "2017-10-14", "2017-10-14"),
        ] as [(String, String?, String?)])
    func datesOfEventsAreNoFinerThanKnown(edtf: String, start: String?, end: String?) {
        #expect(Make.date(edtf).start?.htmlDatetime == start && Make.date(edtf).schemaEnd == end)
    }

    @Test func eventsAreNamedWhereTheyMatter() throws {
        let site = FullSite.make()
        #expect(ids(try thing(site, .place(Identifier("mayadeen")))["event"]).contains("../timeline/2017.html#event-capture"))
        #expect(ids(try thing(site, .actor(Identifier("is")))["event"]).contains("../timeline/index.html#event-theft"))
        #expect(ids(try thing(site, .article(Identifier("mayadeen")))["mentions"]).contains("../timeline/2014.html#event-siege"))
        let person = Make.site(
            articles: [Make.article("a", "A", text: "Jo Ali.")], actors: [Make.actor("jo", Make.names("Jo Ali"), kind: .person)],
            events: [Make.event("e", "2017", "E", actors: ["jo"])])
        #expect(ids(try thing(person, .actor(Identifier("jo")))["subjectOf"]) == ["../timeline/2017.html#event-e"])
    }

    @Test(arguments: [Page.notFound, .former(path: "articles/old-mayadeen.html")]) func whatIsNoPlaceToComeBackToSaysNothing(page: Page) throws {
        #expect(try script(FullSite.make(), page).isEmpty)
    }
}
