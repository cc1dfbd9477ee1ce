/// A file that holds what the site knows, for programs.
public enum DataFile: Hashable, Sendable, CaseIterable {
    /// All events with all their fields (RFC 8259).
    case eventsJSON
    /// All events, one a row (RFC 4180).
    case eventsCSV
    /// The events that have days, for calendars (RFC 5545).
    case timelineCalendar

    /// The file, relative to the site's folder.
    public var path: String {
        switch self {
        case .eventsJSON: "data/events.json"
        case .eventsCSV: "data/events.csv"
        case .timelineCalendar: "data/timeline.ics"
        }
    }
}
