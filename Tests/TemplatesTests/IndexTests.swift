import Annotation
import Explainer
import Testing

@testable import Templates

@Suite struct SidesTests {
    @Test func whoIsWhoComesFirstThenNames() {
        let actors = [
            Make.actor("a", Make.names("alpha"), side: "third"), Make.actor("b", Make.names("Beta"), side: "second"),
            Make.actor("c", Make.names("Gamma"), side: "first", color: "#123456"), Make.actor("d", Make.names("Delta"), side: "none"),
            Make.actor("e", Make.names("Aaa"), side: ""),
        ]
        let sides = Sides(Make.site(Make.settings(whoIsWho: ["c"]), actors: actors).site)
        #expect(sides.all.map(\.word) == ["first", "third", "second"])
        #expect(sides.all.map(\.number) == [1, 2, 3])
        #expect(sides.all.map(\.color) == ["#123456", nil, nil])
        #expect(sides.side(of: actors[3]) == nil)
    }
}

@Suite struct TimelineYearsTests {
    @Test func longEventsStandInEveryYearThatHasAPage() {
        let events = [Make.event("a", "2011/2017", "A"), Make.event("b", "2014", "B"), Make.event("c", "2017-10", "C")].sorted(by: Event.precedes)
        let years = TimelineYears(events)
        #expect(years.years == [2011, 2014, 2017])
        #expect(years.years.map { years.events(in: $0).map { events[$0].id.rawValue } } == [["a"], ["a", "b"], ["a", "c"]])
        #expect(years.events(in: 2012).isEmpty)
    }

    @Test func anAgeDoesNotMakeAPageAYear() {
        #expect(TimelineYears([Make.event("a", "Y-170000002/2017", "A")]).years == [-170_000_002, 2017])
    }

    @Test func openEndsAddNoYears() {
        #expect(TimelineYears([Make.event("a", "2011/..", "A"), Make.event("b", "../2013", "B")]).years == [2011, 2013])
    }
}

@Suite struct KeyEventsTests {
    private func event(_ number: Int, _ kind: Event.Kind) -> Event {
        Make.event("e\(number)", "2017-\(number < 10 ? "0" : "")\(number)", "E", kind: kind)
    }

    @Test func whatChangedHandsComesFirst() {
        let events = [
            event(1, .statement), event(2, .capture), event(3, .airstrike), event(4, .siege), event(5, .offensive), event(6, .battle),
            event(7, .crossing), event(8, .siegeBroken), event(9, .airstrike),
        ]
        #expect(KeyEvents.chosen(from: events).map(\.id.rawValue) == ["e2", "e3", "e4", "e5", "e6", "e7", "e8"].filter { $0 != "e3" } + ["e9"])
    }

    @Test func manyAreSpreadOverTheTime() {
        let events = (1...12).map { event($0, .capture) }
        #expect(KeyEvents.chosen(from: events).map(\.id.rawValue) == ["e1", "e2", "e4", "e6", "e8", "e10", "e12"])
    }

    @Test func fewAreAllShown() {
        #expect(KeyEvents.chosen(from: [event(1, .other)]).count == 1)
        #expect(KeyEvents.chosen(from: []).isEmpty)
    }
}

@Suite struct ArticleReferencesTests {
    private let references = ArticleReferences.all(of: FullSite.make().site)

    @Test func sourcesOfTheFrontMatterComeBeforeThoseOfTheText() {
        #expect(references.first { $0.article.rawValue == "mayadeen" }?.sources.map(\.rawValue) == ["report", "statement"])
        #expect(references.first { $0.article.rawValue == "raqqa" }?.sources == [])
    }

    @Test func eventsAreThoseStatedAndThoseLinkedTo() {
        #expect(references.first { $0.article.rawValue == "mayadeen" }?.events == [0, 2])
    }

    @Test func eachSourceCountsOnce() {
        let article = Make.article("a", "A", sources: ["s", "s"], text: "[x](source:s) [y](source:missing)")
        let site = Make.site(articles: [article], sources: [Make.source("s", "S")])
        #expect(ArticleReferences.all(of: site.site).map(\.sources) == [[Identifier("s")]])
    }
}

@Suite struct SiteIndexTests {
    private let index = SiteIndex(FullSite.make(url: "https://example.org/a/b/"), media: [])

    @Test func worksAreListedByRole() {
        #expect(index.works[Identifier("desk")] == [.author: [0, 1]])
        #expect(index.works[Identifier("jo")] == [.author: [2], .editing: [1]])
    }

    @Test func creditsAreCountedOnce() {
        let credit = Article.Credit(contributor: Identifier("a"), role: .author)
        let site = Make.site(articles: [Make.article("x", "X", authors: ["a", "a"], credits: [credit])], contributors: [Make.contributor("a", "A")])
        #expect(SiteIndex(site, media: []).works[Identifier("a")] == [.author: [0]])
    }

    @Test func translationsKnowEachOther() {
        let group: [Identifier<Article>] = [Identifier("mayadeen-ar"), Identifier("mayadeen")]
        #expect(index.translations == [Identifier("mayadeen"): group, Identifier("mayadeen-ar"): group])
    }

    @Test func translationsOfTranslationsAreOneGroupAndCirclesEnd() {
        let articles = [
            Make.article("a", "A"), Make.article("b", "B", translationOf: "a"), Make.article("c", "C", translationOf: "b"),
            Make.article("x", "X", translationOf: "y"), Make.article("y", "Y", translationOf: "x"),
        ]
        let translations = SiteIndex(Make.site(articles: articles), media: []).translations
        #expect(translations[Identifier("c")]?.map(\.rawValue) == ["a", "b", "c"])
        #expect(translations[Identifier("x")]?.map(\.rawValue) == ["x", "y"])
    }

    @Test func oldIDsLeadOnUnlessTheyAreTaken() {
        #expect(index.formerArticles == ["old-mayadeen": Identifier("mayadeen")])
        #expect(index.formerPages == ["who-we-are": Identifier("about")])
    }

    @Test func mentionsOfAllArticlesAreCounted() {
        #expect(index.mentionCounts[.place(Identifier("euphrates"))] == 2)
        #expect(index.mentionCounts[.actor(Identifier("brigade"))] == 0)
    }

    @Test func correctionsAreNewestFirst() {
        func corrected(_ id: String, _ days: String...) -> Article {
            Make.article(id, id, corrections: days.map { Article.Correction(date: Make.day($0), text: Make.prose("x")) })
        }
        let site = Make.site(articles: [corrected("b", "2017-10-02"), corrected("a", "2017-10-01", "2017-10-02", "2017-10-03")])
        let corrections = SiteIndex(site, media: []).corrections
        #expect(corrections.map { "\($0.article)\($0.position)" } == ["a2", "a1", "b0", "a0"])
    }

    @Test(arguments: [("https://example.org/", "/"), ("https://example.org/a/b/", "/a/b/"), ("https://example.org", "/")])
    func rootPathIsThatOfTheAddress(_ url: String, _ path: String) {
        #expect(SiteIndex(Make.site(Make.settings(url: url)), media: []).rootPath == path)
    }

    @Test func sharedTitlesAreKnown() {
        #expect(index.ambiguousTitles == ["Raqqa", "The desk"].filter { $0 == "Raqqa" }.reduce(into: Set()) { $0.insert($1) })
    }
}
