import Explainer
import HTML

/// data/events.geojson (RFC 7946): every event with the points of its places. Of a province or a river it is a point inside,
/// given only where no town or other spot is known.
enum EventsGeoJSON {
    /// What reads the file can rely on: the number changes when a field goes or means something else.
    private static let version = 1

    static func bytes(_ events: [EventRecord], of site: Site) -> [UInt8] {
        let features = events.map { event in
            GeoJSON.Feature(id: event.id, positions: event.positions, properties: EventsJSON.members(of: event))
        }
        return GeoJSON.bytes(features, head: [.init("version", .integer(version))] + site.dataHead)
    }
}
