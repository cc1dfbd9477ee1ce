import Annotation
import Explainer

/// What rests on which source, and who made them. Lists hold positions in the lists of the ``Explainer/Site``.
struct SourceIndex: Sendable {
    /// What an article rests on, as ``Explainer/ArticleReferences`` has it.
    let byArticle: [Identifier<Article>: [Identifier<Source>]]
    /// Sources that speak for an actor.
    let byParty: [Identifier<Actor>: [Int]]
    /// Sources that a contributor reported.
    let byReporter: [Identifier<Contributor>: [Int]]
    /// Articles that rest on a source.
    let articlesBySource: [Identifier<Source>: [Int]]
    /// Pages that are no articles and lead to a source.
    let pagesBySource: [Identifier<Source>: [Page]]

    init(_ annotated: AnnotatedSite) {
        let site = annotated.site
        byArticle = Dictionary(annotated.references.map { ($0.article, $0.sources) }, uniquingKeysWith: { first, _ in first })
        byParty = site.sources.positions { $0.party.map { [$0] } ?? [] }
        byReporter = site.sources.positions(by: \.reportedBy)
        articlesBySource = annotated.references.positions(by: \.sources)
        pagesBySource = site.pagesCitingSources()
    }
}
