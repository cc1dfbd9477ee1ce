import Cartography
import Explainer
import HTML

/// Features as RFC 7946 has them: WGS 84, longitude first, a bounding box from west to east, null where there is no geometry.
enum GeoJSON {
    /// A record with where it is and what is known of it.
    protocol Feature {
        var id: String { get }
        /// None: null; one: a point; several: all of them.
        var positions: [Place.Coordinate] { get }
        var properties: [JSONValue.Member] { get }
    }

    /// A file with features, preceded by what the file says of itself, which RFC 7946 calls foreign members (section 6.1).
    static func bytes<Record: Feature>(_ records: [Record], of site: Site) -> [UInt8] {
        let box = box(around: records.flatMap(\.positions)).map { [JSONValue.Member("bbox", $0)] } ?? []
        return RecordsJSON.bytes("features", records, head: [.init("type", "FeatureCollection")] + site.dataHead + box) { record in
            [
                .init("type", "Feature"),
                .init("id", .string(record.id)),
                .init("geometry", geometry(record.positions)),
                .init("properties", .object(record.properties)),
            ]
        }
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
