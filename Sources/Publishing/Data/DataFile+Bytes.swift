public import Annotation
public import Explainer

extension DataFile {
    /// The file's bytes, UTF-8: the same for the same site.
    public func bytes(of annotated: AnnotatedSite) -> [UInt8] {
        let site = annotated.site
        return switch self {
        case .readme: DataReadme.bytes(of: site)
        case .articlesJSON: RecordsJSON.bytes("articles", ArticleRecord.all(of: annotated), head: site.dataHead) { $0.members }
        case .articlesCSV: CSV.bytes(ArticleRecord.columns, ArticleRecord.all(of: annotated))
        case .actorsJSON: RecordsJSON.bytes("actors", site.actors, head: site.dataHead) { ActorRecord($0, in: site).members }
        case .actorsCSV: ActorRecord.csv(site.actors.map { ActorRecord($0, in: site) })
        case .contributorsJSON: RecordsJSON.bytes("contributors", site.contributors, head: site.dataHead) { ContributorRecord($0, in: site).members }
        case .contributorsCSV: CSV.bytes(ContributorRecord.columns, site.contributors.lazy.map { ContributorRecord($0, in: site) })
        case .sourcesJSON: RecordsJSON.bytes("sources", site.sources, head: site.dataHead) { SourceRecord($0, in: site).members }
        case .sourcesCSV: CSV.bytes(SourceRecord.columns, site.sources.lazy.map { SourceRecord($0, in: site) })
        case .mentionsJSON: MentionsJSON.bytes(of: annotated)
        case .mentionsCSV: MentionsCSV.bytes(of: annotated)
        case .eventsJSON: RecordsJSON.bytes("events", events(of: site), head: site.dataHead) { EventsJSON.members(of: $0) }
        case .eventsCSV: EventsCSV.bytes(events(of: site))
        case .eventsGeoJSON: GeoJSON.bytes(events(of: site), of: site)
        case .timelineCalendar: TimelineCalendar.bytes(events(of: site), of: site)
        case .placesJSON: RecordsJSON.bytes("places", PlaceRecord.all(of: site), head: site.dataHead) { PlacesJSON.members(of: $0) }
        case .placesGeoJSON: GeoJSON.bytes(PlaceRecord.all(of: site), of: site)
        case .placesCSV: PlacesCSV.bytes(PlaceRecord.all(of: site))
        case .controlCSV: ControlCSV.bytes(ControlHistory(of: site).statements.map { ControlRecord($0, in: site) })
        }
    }

    private func events(of site: Site) -> [EventRecord] { site.events.map { EventRecord($0, in: site) } }
}
