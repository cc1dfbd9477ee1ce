import Annotation
import Explainer
import Testing

@testable import Templates

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
