public import Explainer

extension DataFile {
    /// The file's bytes, UTF-8: the same for the same site.
    public func bytes(of site: Site) -> [UInt8] {
        switch self {
        case .eventsJSON: EventsJSON.bytes(events(of: site), of: site)
        case .eventsCSV: EventsCSV.bytes(events(of: site))
        case .eventsGeoJSON: EventsGeoJSON.bytes(events(of: site), of: site)
        case .timelineCalendar: TimelineCalendar.bytes(events(of: site), of: site)
        case .placesGeoJSON: PlacesGeoJSON.bytes(PlaceRecord.all(of: site), of: site)
        case .placesCSV: PlacesCSV.bytes(PlaceRecord.all(of: site))
        case .controlCSV: ControlCSV.bytes(PlaceRecord.all(of: site).flatMap(\.control))
        }
    }

    private func events(of site: Site) -> [EventRecord] { site.events.map { EventRecord($0, in: site) } }
}
