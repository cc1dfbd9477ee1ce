import Explainer

/// A place as data files have it.
struct PlaceRecord: Sendable {
    let place: Place
    let partOf: NamedReference?
    /// Its page: a whole address where the site has one, else the way from a file in data/; nil if it has no page.
    let url: String?
    /// The short address that leads there, in the same way; nil if it has none.
    let shortURL: String?
    let control: [ControlRecord]

    /// No finer than may be published.
    var position: Place.Coordinate? { place.publishedCoordinate }

    /// All places, by id.
    static func all(of site: Site) -> [PlaceRecord] {
        let control = Dictionary(grouping: ControlHistory(of: site).statements, by: \.place)
        return site.places.map { place in
            PlaceRecord(
                place: place, partOf: place.partOf.map { NamedReference($0.value, in: site) },
                url: place.hasPage ? site.dataAddress(of: .place(place.id)) : nil,
                shortURL: site.shortAddress(of: .place(place.id)).map { site.dataAddress(of: $0) },
                control: (control[place.id] ?? []).map { ControlRecord($0, in: site) })
        }
    }
}
