import Annotation
import Explainer

/// What happened where, who took part, and which articles tell of it. Lists hold positions in the lists of the ``Explainer/Site``.
struct EventIndex: Sendable {
    /// Events that happened at a place.
    let byPlace: [Identifier<Place>: [Int]]
    /// Events at places within a place that do not name it themselves.
    let within: [Identifier<Place>: [Int]]
    /// Events that an actor took part in or claimed, and those that concern it.
    let byActor: [Identifier<Actor>: [Int]]
    /// Events that an article states or that its text links to.
    let byArticle: [Identifier<Article>: [Int]]
    /// Events that rest on a source, by their list of sources or by a link in their text.
    let bySource: [Identifier<Source>: [Int]]
    /// Articles that state or link to an event.
    let articlesByEvent: [Identifier<Event>: [Int]]
    /// The years of the timeline.
    let years: TimelineYears

    init(_ annotated: AnnotatedSite) {
        let site = annotated.site
        byPlace = site.events.positions(by: \.places)
        within = site.events.positions { Array(Set($0.places.flatMap(site.containers)).subtracting($0.places)) }
        byActor = site.events.positions { $0.actors + $0.claimedBy }
        byArticle = Dictionary(annotated.references.map { ($0.article, $0.events) }, uniquingKeysWith: { first, _ in first })
        bySource = site.events.positions { site.sources(of: $0) }
        articlesByEvent = annotated.references.positions { $0.events.map { site.events[$0].id } }
        years = TimelineYears(site.events)
    }
}
