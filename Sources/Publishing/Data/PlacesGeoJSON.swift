import Explainer
import HTML

/// data/places.geojson (RFC 7946): every place with who held it when. Of provinces and rivers it has a point, not the shape.
extension PlaceRecord: GeoJSON.Feature {
    var id: String { place.id.rawValue }

    var positions: [Place.Coordinate] { position.map { [$0] } ?? [] }

    var properties: [JSONValue.Member] {
        [
            .init("id", .string(id)),
            .init("name", .string(place.names.name.value)),
            .init("names", .names(place.names.foreign)),
            .init("aliases", .texts(place.names.aliases.map(\.value))),
            .init("kind", .string(place.kind.rawValue)),
            .init("part_of", partOf.map(\.json) ?? .null),
            .init("precision", position == nil ? .null : .string(place.precision.rawValue)),
            .init("wikidata", .text(place.wikidata)),
            .init("url", .text(url)),
            .init("short_url", .text(shortURL)),
            .init("summary", .string(place.summary)),
            .init("formerly", .texts(place.formerly.map(\.value))),
            .init("control", .array(control.map(\.json))),
        ]
    }
}
