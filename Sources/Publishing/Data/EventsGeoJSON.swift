import HTML

/// data/events.geojson (RFC 7946): every event with the points of its places. Of a province or a river it is a point inside,
/// given only where no town or other spot is known.
extension EventRecord: GeoJSON.Feature {
    var properties: [JSONValue.Member] { EventsJSON.members(of: self) }
}
