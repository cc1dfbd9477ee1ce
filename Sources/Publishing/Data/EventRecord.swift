import Explainer

/// An event as data files have it: every field as plain text, everything it refers to by id and name.
struct EventRecord: Sendable {
    let id: String
    let title: String
    let date: PartialDate?
    let kind: Event.Kind
    let status: Event.Status
    let claimedBy: [NamedReference]
    let places: [NamedReference]
    /// Where it was, no finer than may be published.
    let positions: [Place.Coordinate]
    let actors: [NamedReference]
    let sources: [NamedReference]
    /// The article whose front matter states it.
    let article: NamedReference?
    /// Its place on the timeline: a whole address where the site has one, else the way from a file in data/.
    let url: String
    let text: String

    init(_ event: Event, in site: Site) {
        id = event.id.rawValue
        title = event.title
        date = event.date
        kind = event.kind
        status = event.status
        claimedBy = event.claimedBy.map { NamedReference($0, in: site) }
        places = event.places.map { NamedReference($0, in: site) }
        actors = event.actors.map { NamedReference($0, in: site) }
        sources = event.sources.map { NamedReference($0, in: site) }
        article = event.article.map { NamedReference($0, in: site) }
        positions = Self.positions(of: event, in: site)
        url = site.dataAddress(of: site.timelinePage(of: event), fragment: event.anchor)
        text = event.text.plainText
    }

    /// The points of the towns and other spots at which it was; those of provinces and rivers only where no spot is known.
    private static func positions(of event: Event, in site: Site) -> [Place.Coordinate] {
        let places = event.places.compactMap { site[$0] }.filter { $0.coordinate != nil }
        let spots = places.filter(\.kind.isSpot)
        return (spots.isEmpty ? places : spots).compactMap(\.publishedCoordinate)
    }
}
