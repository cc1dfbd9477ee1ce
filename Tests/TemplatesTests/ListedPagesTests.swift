import Explainer
import Testing

@testable import Templates

@Suite struct ListedPagesTests {
    /// What editors change in a description, or in who held a town, has no day: there an article's would be older than the page.
    @Test func onlyPagesOfWhichTheLastChangeIsKnownSayIt() {
        let site = Make.site(
            Make.settings(url: "https://example.org/"),
            articles: [
                Make.article(
                    "a", "A", "2017-10-17", authors: ["jo"],
                    corrections: [Article.Correction(date: Make.day("2017-10-19"), text: Make.prose("No."))], text: "In Raqqa, the Army."),
                Make.article("b", "B", "2017-10-15"),
            ],
            contributors: [Make.contributor("jo", "Jo")], places: [Make.place("raqqa", Make.names("Raqqa"))],
            actors: [Make.actor("army", Make.names("Army"))])
        let days = SiteTemplates(site, media: []).listedPages.map { "\($0.page.path) \($0.lastChange?.iso ?? "-")" }
        #expect(
            days == [
                "index.html -", "articles/index.html 2017-10-19", "articles/a.html 2017-10-19", "articles/b.html 2017-10-15", "places/index.html -",
                "places/raqqa.html -", "actors/index.html -", "actors/army.html -", "contributors/index.html -", "contributors/jo.html -",
                "corrections.html 2017-10-19", "names/index.html -",
            ])
    }
}
