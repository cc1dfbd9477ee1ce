/// A file that holds what the site knows, for programs.
public enum DataFile: Hashable, Sendable, CaseIterable {
    /// All events with all their fields (RFC 8259).
    case eventsJSON
    /// All events, one a row (RFC 4180).
    case eventsCSV
    /// The events that have days, for calendars (RFC 5545).
    case timelineCalendar

    /// The files of a site: none without events, and no calendar where no event has days, since an empty one is invalid (RFC 5545, section 3.6).
    public static func files(of site: Site) -> [DataFile] {
        if site.events.isEmpty { return [] }
        let hasDays = site.events.contains { $0.date?.calendarDays != nil }
        return hasDays ? allCases : allCases.filter { $0 != .timelineCalendar }
    }

    /// The file, relative to the site's folder.
    public var path: String {
        switch self {
        case .eventsJSON: "data/events.json"
        case .eventsCSV: "data/events.csv"
        case .timelineCalendar: "data/timeline.ics"
        }
    }
}
