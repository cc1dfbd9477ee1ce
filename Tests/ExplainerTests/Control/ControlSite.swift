import Explainer
import Markdown

/// Sites with nothing but who held what.
enum ControlSite {
    /// A statement of control, its dates in EDTF.
    static func entry(
        _ by: String, from: String? = nil, to: String? = nil, _ status: Place.Control.Status = .controlled, source: String? = "unknown"
    ) throws -> Place.Control {
        Place.Control(
            from: try from.map { try PartialDate(edtf: $0) }, to: try to.map { try PartialDate(edtf: $0) }, by: Identifier(by), status: status,
            source: source.map { Identifier($0) })
    }

    static func place(_ id: String, partOf: String? = nil, _ control: [Place.Control]) -> Place {
        Place(
            id: Identifier(id), file: "content/places/\(id).md", names: Names(name: Located(id, at: 0..<0)), kind: .town,
            partOf: partOf.map { Located(Identifier($0), at: 0..<0) }, coordinate: nil, precision: .exact, wikidata: nil, hasPage: true, summary: "",
            control: control, description: .empty)
    }

    static func actor(_ id: String, partOf: String? = nil, side: String = "") -> Actor {
        Actor(
            id: Identifier(id), file: "content/actors/\(id).md", names: Names(name: Located(id, at: 0..<0)), kind: .armedGroup,
            partOf: partOf.map { Located(Identifier($0), at: 0..<0) }, role: "", side: side, color: nil, activeFrom: nil, activeTo: nil,
            wikidata: nil, hasPage: true, summary: "", description: .empty)
    }

    static func source(_ id: String, published: String? = nil, party: String? = nil) throws -> Source {
        Source(
            id: Identifier(id), file: "seeds/\(id).md", title: id, publisher: "", url: nil, archived: nil,
            published: try published.map { try PartialDate(edtf: $0) }, authors: [], reportedBy: [], language: nil,
            party: party.map { Identifier($0) }, record: .empty)
    }

    static func site(_ places: [Place], actors: [Actor] = [], sources: [Source] = []) -> Site {
        Site(
            settings: SiteSettings(
                title: "", tagline: "", url: nil, language: .english, utcOffset: 0, weekStarts: .monday, asOf: nil,
                brief: .empty, publisher: nil, contact: nil, startHere: [], whoIsWho: [], navigation: []),
            articles: [], contributors: [], places: places, actors: actors, events: [], sources: sources, pages: [])
    }

    /// Who holds the only place on a day: "army controlled", with "?" where it is not sure.
    static func holders(_ control: [Place.Control], on day: String, sources: [Source] = []) -> [String] {
        words(site([place("town", control)], sources: sources), "town", on: day)
    }

    static func words(_ site: Site, _ place: String, on day: String) -> [String] {
        guard let day = CalendarDay(iso: day) else { return ["\(day) is no day"] }
        return ControlState(of: site, on: day)[Identifier(place)].map { words($0) }
    }

    static func words(_ holder: ControlState.Holder) -> String { "\(holder.actor) \(holder.status)\(holder.isCertain ? "" : "?")" }
}
