import Explainer

/// A place as data files have it.
struct PlaceRecord: Sendable {
    let id: String
    let name: String
    /// By language, in the order of its codes.
    let names: [(language: String, name: String)]
    let aliases: [String]
    let kind: String
    let partOf: NamedReference?
    /// No finer than may be published.
    let position: Place.Coordinate?
    let precision: String
    let wikidata: String?
    /// Its page: a whole address where the site has one, else the way from a file in data/; nil if it has no page.
    let url: String?
    let summary: String
    let control: [ControlRecord]

    /// All places, by id.
    static func all(of site: Site) -> [PlaceRecord] {
        let control = Dictionary(grouping: ControlHistory(of: site).statements, by: \.place)
        return site.places.map { place in
            PlaceRecord(place, control: (control[place.id] ?? []).map { ControlRecord($0, in: site) }, in: site)
        }
    }

    private init(_ place: Place, control: [ControlRecord], in site: Site) {
        id = place.id.rawValue
        name = place.names.name.value
        names = place.names.foreign.map { ($0.language, $0.name.value) }
        aliases = place.names.aliases.map(\.value)
        kind = place.kind.rawValue
        partOf = place.partOf.map { NamedReference($0.value, in: site) }
        position = place.publishedCoordinate
        precision = place.precision.rawValue
        wikidata = place.wikidata
        url = place.hasPage ? site.dataAddress(of: .place(place.id)) : nil
        summary = place.summary
        self.control = control
    }
}
