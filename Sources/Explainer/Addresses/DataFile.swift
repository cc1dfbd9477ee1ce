/// A file that holds what the site knows, for programs.
public enum DataFile: Hashable, Sendable, CaseIterable {
    /// What a file is about.
    public enum Subject: Hashable, Sendable {
        /// What happened.
        case events
        /// Where things are.
        case places
        /// Who held what when.
        case control
    }

    /// All events with all their fields (RFC 8259).
    case eventsJSON
    /// All events, one a row (RFC 4180).
    case eventsCSV
    /// All events with where they happened (RFC 7946).
    case eventsGeoJSON
    /// The events that have days, for calendars (RFC 5545).
    case timelineCalendar
    /// All places with who held them when (RFC 7946).
    case placesGeoJSON
    /// All places, one a row (RFC 4180).
    case placesCSV
    /// Who held which place when, one statement a row (RFC 4180).
    case controlCSV

    /// The file, relative to the site's folder.
    public var path: String {
        switch self {
        case .eventsJSON: "data/events.json"
        case .eventsCSV: "data/events.csv"
        case .eventsGeoJSON: "data/events.geojson"
        case .timelineCalendar: "data/timeline.ics"
        case .placesGeoJSON: "data/places.geojson"
        case .placesCSV: "data/places.csv"
        case .controlCSV: "data/control.csv"
        }
    }

    /// What it is about.
    public var subject: Subject {
        switch self {
        case .eventsJSON, .eventsCSV, .eventsGeoJSON, .timelineCalendar: .events
        case .placesGeoJSON, .placesCSV: .places
        case .controlCSV: .control
        }
    }

    /// The files of a site: none about what there is nothing of, and no calendar where no event has days, since an empty one is invalid (RFC 5545,
    /// section 3.6).
    public static func all(of site: Site) -> [DataFile] {
        let hasControl = site.places.contains { !$0.control.isEmpty }
        let hasDays = site.events.contains { $0.date?.calendarDays != nil }
        return allCases.filter { file in
            switch file.subject {
            case .events: file == .timelineCalendar ? hasDays : !site.events.isEmpty
            case .places: !site.places.isEmpty
            case .control: hasControl
            }
        }
    }
}
