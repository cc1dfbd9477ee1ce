import Explainer
import HTML

/// data/places.json: what places.geojson says, for programs that want no geometry.
enum PlacesJSON {
    static func members(of place: PlaceRecord) -> [JSONValue.Member] {
        place.properties + [
            .init("latitude", place.position.map { .number($0.latitude) } ?? .null),
            .init("longitude", place.position.map { .number($0.longitude) } ?? .null),
        ]
    }
}
