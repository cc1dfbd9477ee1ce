import Annotation
import Explainer
import Testing

@testable import Templates

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
        let pages = FullSite.make().site.pageList(index)
        #expect(
            pages.filter { index.redirects[$0] == .article(Identifier("mayadeen")) }.map(\.path) == [
                "articles/old-mayadeen.html", "articles/older-mayadeen.html",
            ])
        #expect(index.redirects[.former(path: "who-we-are.html")] == .page(Identifier("about")))
    }

    /// What has no page cannot be led to, and does not stand in the way of what can.
    @Test func oldIDsOfPlacesAndActors() {
        let site = Make.site(
            places: [
                Make.place("a", Make.names("A"), formerly: ["old", "b", "c"]), Make.place("b", Make.names("B")),
                Make.place("c", Make.names("C"), hasPage: false, formerly: ["older"]),
            ],
            actors: [Make.actor("d", Make.names("D"), formerly: ["old"]), Make.actor("e", Make.names("E"), formerly: ["old", "d"])])
        let index = SiteIndex(site, media: [])
        let ways = site.site.pageList(index).filter { index.redirects[$0] != nil }
        #expect(ways.map(\.path) == ["places/old.html", "places/c.html", "actors/old.html"])
        #expect(ways.map { index.redirects[$0] } == [.place(Identifier("a")), .place(Identifier("a")), .actor(Identifier("d"))])
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
        #expect(index.ambiguousTitles == ["Raqqa"])
    }
}
