/// A file that holds what the site knows, for programs.
public enum DataFile: Hashable, Sendable, CaseIterable {
    /// What a file is about.
    public enum Subject: Hashable, Sendable {
        /// What was published.
        case articles
        /// Where things are.
        case places
        /// Who takes part.
        case actors
        /// Who wrote and reported.
        case contributors
        /// What the site rests on.
        case sources
        /// What happened.
        case events
        /// Who held what when.
        case control
        /// Which article names whom and what.
        case mentions
    }

    /// What every file holds, and what others may do with it (Markdown).
    case readme
    /// All articles, without their texts (RFC 8259).
    case articlesJSON
    /// All articles, one a row (RFC 4180).
    case articlesCSV
    /// All places with who held them when (RFC 8259).
    case placesJSON
    /// All actors (RFC 8259).
    case actorsJSON
    /// All actors, one a row (RFC 4180).
    case actorsCSV
    /// Everybody who had a part in the site (RFC 8259).
    case contributorsJSON
    /// Everybody who had a part in the site, one a row (RFC 4180).
    case contributorsCSV
    /// Everything that the site rests on (RFC 8259).
    case sourcesJSON
    /// Everything that the site rests on, one a row (RFC 4180).
    case sourcesCSV
    /// Which article names which place and actor how often (RFC 8259).
    case mentionsJSON
    /// The same, one article and one place or actor a row (RFC 4180).
    case mentionsCSV
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
        case .readme: "data/README.md"
        case .articlesJSON: "data/articles.json"
        case .articlesCSV: "data/articles.csv"
        case .placesJSON: "data/places.json"
        case .actorsJSON: "data/actors.json"
        case .actorsCSV: "data/actors.csv"
        case .contributorsJSON: "data/contributors.json"
        case .contributorsCSV: "data/contributors.csv"
        case .sourcesJSON: "data/sources.json"
        case .sourcesCSV: "data/sources.csv"
        case .mentionsJSON: "data/mentions.json"
        case .mentionsCSV: "data/mentions.csv"
        case .eventsJSON: "data/events.json"
        case .eventsCSV: "data/events.csv"
        case .eventsGeoJSON: "data/events.geojson"
        case .timelineCalendar: "data/timeline.ics"
        case .placesGeoJSON: "data/places.geojson"
        case .placesCSV: "data/places.csv"
        case .controlCSV: "data/control.csv"
        }
    }

    /// What it is about; nil for what is about all of them.
    public var subject: Subject? {
        switch self {
        case .readme: nil
        case .articlesJSON, .articlesCSV: .articles
        case .actorsJSON, .actorsCSV: .actors
        case .contributorsJSON, .contributorsCSV: .contributors
        case .sourcesJSON, .sourcesCSV: .sources
        case .mentionsJSON, .mentionsCSV: .mentions
        case .eventsJSON, .eventsCSV, .eventsGeoJSON, .timelineCalendar: .events
        case .placesGeoJSON, .placesJSON, .placesCSV: .places
        case .controlCSV: .control
        }
    }

    /// The files of a site: none about what there is nothing of, and no calendar where no event has days, since an empty one is invalid (RFC 5545,
    /// section 3.6).
    public static func all(of site: Site) -> [DataFile] {
        let hasControl = site.places.contains { !$0.control.isEmpty }
        let hasDays = site.events.contains { $0.date?.calendarDays() != nil }
        return allCases.filter { file in
            switch file.subject {
            case nil: true
            case .articles: !site.articles.isEmpty
            case .actors: !site.actors.isEmpty
            case .contributors: !site.contributors.isEmpty
            case .sources: !site.sources.isEmpty
            case .mentions: !site.articles.isEmpty && !(site.places.isEmpty && site.actors.isEmpty)
            case .events: file == .timelineCalendar ? hasDays : !site.events.isEmpty
            case .places: !site.places.isEmpty
            case .control: hasControl
            }
        }
    }
}
