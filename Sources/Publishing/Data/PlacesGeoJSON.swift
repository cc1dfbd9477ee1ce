import Explainer
import HTML

/// data/places.geojson (RFC 7946): every place with who held it when. Of provinces and rivers it has a point, not the shape.
enum PlacesGeoJSON {
    /// What reads the file can rely on: the number changes when a field goes or means something else.
    private static let version = 1

    static func bytes(_ places: [PlaceRecord], of site: Site) -> [UInt8] {
        let features = places.map { place in
            GeoJSON.Feature(id: place.id, positions: place.position.map { [$0] } ?? [], properties: members(of: place))
        }
        return GeoJSON.bytes(features, head: [.init("version", .integer(version))] + site.dataHead)
    }

    static func members(of place: PlaceRecord) -> [JSONValue.Member] {
        [
            .init("id", .string(place.id)),
            .init("name", .string(place.name)),
            .init("names", .object(place.names.map { .init($0.language, .string($0.name)) })),
            .init("aliases", .array(place.aliases.map { .string($0) })),
            .init("kind", .string(place.kind)),
            .init("part_of", place.partOf.map(\.json) ?? .null),
            .init("precision", place.position == nil ? .null : .string(place.precision)),
            .init("wikidata", .text(place.wikidata)),
            .init("url", .text(place.url)),
            .init("summary", .string(place.summary)),
            .init("control", .array(place.control.map(\.json))),
        ]
    }
}
