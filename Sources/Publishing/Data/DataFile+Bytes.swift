public import Explainer

extension DataFile {
    /// The file's bytes, UTF-8: the same for the same site.
    public func bytes(of site: Site) -> [UInt8] {
        let events = site.events.map { EventRecord($0, in: site) }
        return switch self {
        case .eventsJSON: EventsJSON.bytes(events, of: site)
        case .eventsCSV: EventsCSV.bytes(events)
        case .timelineCalendar: TimelineCalendar.bytes(events, of: site)
        }
    }
}
