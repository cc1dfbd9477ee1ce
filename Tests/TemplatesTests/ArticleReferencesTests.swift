import Annotation
import Explainer
import Testing

@Suite struct ArticleReferencesTests {
    private let references = ArticleReferences.all(of: FullSite.make().site)

    @Test func sourcesOfTheFrontMatterComeBeforeThoseOfTheText() {
        #expect(references.first { $0.article.rawValue == "mayadeen" }?.sources.map(\.rawValue) == ["report", "statement"])
        #expect(references.first { $0.article.rawValue == "raqqa" }?.sources == [])
    }

    @Test func eventsAreThoseStatedAndThoseLinkedTo() {
        #expect(references.first { $0.article.rawValue == "mayadeen" }?.events == [0, 2])
    }

    /// What it says in its front matter, in a correction and under its picture is as much its own as its text.
    @Test func sourcesOfStatedEventsCorrectionsAndCaptionsAreItsOwn() {
        let article = Make.article(
            "a", "A", sources: ["listed"],
            image: Picture(file: "a.jpg", alt: "A", credit: "", caption: Make.prose("By [it](source:caption).")),
            corrections: [.init(date: Make.day("2017-10-18"), text: Make.prose("See [it](source:correction)."))], text: "[x](source:text)")
        let events = [
            Make.event("own", "2017", "Own", sources: ["event", "text"], text: "[y](source:event-text)", article: "a"),
            Make.event("other", "2017", "Other", sources: ["elsewhere"]),
        ]
        let ids = ["listed", "text", "correction", "caption", "event", "event-text", "elsewhere"]
        let site = Make.site(articles: [article], events: events, sources: ids.map { Make.source($0, $0) })
        #expect(ArticleReferences.all(of: site.site).map { $0.sources.map(\.rawValue) } == [ids.dropLast()])
    }

    @Test func eachSourceCountsOnce() {
        let article = Make.article("a", "A", sources: ["s", "s"], text: "[x](source:s) [y](source:missing)")
        let site = Make.site(articles: [article], sources: [Make.source("s", "S")])
        #expect(ArticleReferences.all(of: site.site).map(\.sources) == [[Identifier("s")]])
    }
}
