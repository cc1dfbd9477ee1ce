import Cartography
import Explainer
import HTML

/// Features as RFC 7946 has them: WGS 84, longitude first, a bounding box from west to east, null where there is no geometry.
enum GeoJSON {
    /// A thing with where it is and what is known of it.
    struct Feature {
        let id: String
        /// None: null; one: a point; several: all of them.
        let positions: [Place.Coordinate]
        let properties: [JSONValue.Member]
    }

    /// A file with features, preceded by what the file says of itself, which RFC 7946 calls foreign members (section 6.1).
    static func bytes(_ features: [Feature], head: [JSONValue.Member]) -> [UInt8] {
        let box = box(around: features.flatMap(\.positions)).map { [JSONValue.Member("bbox", $0)] } ?? []
        let file: JSONValue = .object(
            [.init("type", "FeatureCollection")] + head + box + [.init("features", .array(features.map { value($0) }))])
        return file.fileBytes
    }

    private static func value(_ feature: Feature) -> JSONValue {
        [
            "type": "Feature",
            "id": .string(feature.id),
            "geometry": geometry(feature.positions),
            "properties": .object(feature.properties),
        ]
    }

    private static func geometry(_ positions: [Place.Coordinate]) -> JSONValue {
        guard let first = positions.first else { return .null }
        if positions.count == 1 { return ["type": "Point", "coordinates": position(first)] }
        return ["type": "MultiPoint", "coordinates": .array(positions.map { position($0) })]
    }

    private static func position(_ point: Place.Coordinate) -> JSONValue { [.number(point.longitude), .number(point.latitude)] }

    /// West, south, east, north (section 5); of a box across the antimeridian west is greater than east (section 5.2).
    private static func box(around points: [Place.Coordinate]) -> JSONValue? {
        guard let box = GeoBox(around: points.map { Position(longitude: $0.longitude, latitude: $0.latitude) }) else { return nil }
        let east = box.east > 180 ? points.map(\.longitude).filter { $0 < box.west }.max() : box.east
        return [.number(box.west), .number(box.south), .number(east ?? box.west), .number(box.north)]
    }
}
