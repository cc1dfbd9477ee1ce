import Annotation
import Explainer
import Testing

@testable import Templates

@Suite struct FeedIndexTests {
    private func index(_ site: AnnotatedSite) -> FeedIndex { SiteIndex(site, media: []).feeds }

    private func ids(_ site: AnnotatedSite, _ feed: Feed) -> [String]? {
        index(site).articles(in: feed)?.map { site.site.articles[$0].id.rawValue }
    }

    @Test func everySubjectHasAFeedThatAnArticleIsAbout() {
        let site = FullSite.make(url: "https://example.org/")
        #expect(
            index(site).all.map { $0.path(.atom) } == [
                "feed.atom", "corrections.atom", "contributors/desk.atom", "contributors/jo.atom", "places/euphrates.atom", "places/mayadeen.atom",
                "places/raqqa.atom", "actors/is.atom",
            ])
        #expect(ids(site, .entity(.place(Identifier("hidden")))) == nil)
        #expect(ids(site, .contributor(Identifier("nobody"))) == nil)
        #expect(ids(site, .contributor(Identifier("jo"))) == ["mayadeen", "raqqa"])
    }

    @Test func withoutAnAddressThereIsNone() {
        #expect(index(FullSite.make()).all.isEmpty)
        #expect(ids(FullSite.make(), .site) == nil)
        #expect(index(Make.site(Make.settings(url: "https://example.org/"))).all.isEmpty)
    }

    /// An old article that is corrected today is news today.
    @Test func whatChangedLastComesFirst() {
        let updated = Make.article("updated", "A", "2017-10-01", updated: "2017-10-19")
        let corrected = Make.article(
            "corrected", "A", "2017-10-02", corrections: [Article.Correction(date: Make.day("2017-10-20"), text: Make.prose("No."))])
        let articles = [Make.article("new", "A", "2017-10-18"), Make.article("old", "A", "2017-10-03"), updated, corrected]
        #expect(ids(Make.site(Make.settings(url: "https://example.org/"), articles: articles), .site) == ["corrected", "updated", "new", "old"])
    }

    @Test func aFeedEnds() {
        let articles = (10...40).map { Make.article("a\($0)", "A", "2017-10-17", authors: ["desk"], text: "Raqqa.") }
        let site = Make.site(
            Make.settings(url: "https://example.org/"), articles: articles, contributors: [Make.contributor("desk", "Desk")],
            places: [Make.place("raqqa", Make.names("Raqqa"))])
        #expect(ids(site, .site) == (10..<30).map { "a\($0)" })
        #expect(ids(site, .contributor(Identifier("desk"))) == (10..<30).map { "a\($0)" })
        #expect(ids(site, .entity(.place(Identifier("raqqa")))) == (10..<30).map { "a\($0)" })
        #expect(index(site).entries.count == 20)
    }

    /// However many subjects there are, their feeds together stay small.
    @Test(arguments: [(0, 20), (150, 20), (300, 10), (600, 5), (10_000, 5)]) func manySubjectsHaveShorterFeeds(subjects: Int, articles: Int) {
        #expect(FeedIndex.longest(ofSubjects: subjects) == articles)
    }

    @Test func theFeedsOfManySubjectsAreShort() {
        let articles = (10...40).map { Make.article("a\($0)", "A", "2017-10-17", text: "Raqqa.") }
        let places = (1...600).map { Make.place("p\($0)", Make.names("Town of \($0)")) } + [Make.place("raqqa", Make.names("Raqqa"))]
        let site = Make.site(Make.settings(url: "https://example.org/"), articles: articles, places: places)
        #expect(ids(site, .entity(.place(Identifier("raqqa")))) == (10..<15).map { "a\($0)" })
        #expect(ids(site, .site)?.count == 20)
    }

    /// Feeds cannot write a year before 0.
    @Test func aDayThatNoFeedCanWriteIsLeftOut() {
        let site = Make.site(Make.settings(url: "https://example.org/"), articles: [Make.article("a", "A"), Make.article("b", "B", "-0001-01-01")])
        #expect(ids(site, .site) == ["a"])
    }
}
