import Annotation
import Explainer
import Markdown
import Testing

/// Small sites made in code.
enum SampleSite {
    static func names(
        _ name: String, aliases: [String] = [], abbreviation: String? = nil, adjectives: [String] = [], arabic: String? = nil,
        defaultFor: [String] = [],
        afterFullName: [String] = [], isAbbreviationKnown: Bool = false, hasExactCase: Bool = false, isLinked: Bool = true
    ) -> Names {
        func located(_ text: String) -> Located<String> { Located(text, at: 0..<0) }
        return Names(
            name: located(name), foreign: arabic.map { [Names.Foreign(language: "ar", name: located($0))] } ?? [],
            abbreviation: abbreviation.map(located), aliases: aliases.map(located), adjectives: adjectives.map(located),
            defaultFor: defaultFor.map(located), afterFullName: afterFullName.map(located),
            isAbbreviationKnown: isAbbreviationKnown, hasExactCase: hasExactCase, isLinked: isLinked)
    }

    static func place(
        _ id: String, _ names: Names, kind: Place.Kind = .town, partOf: String? = nil, at coordinate: (Double, Double)? = nil, hasPage: Bool = true,
        text: String = ""
    ) -> Place {
        Place(
            id: Identifier(id), file: "content/places/\(id).md", names: names, kind: kind, partOf: partOf.map { Located(Identifier($0), at: 0..<0) },
            coordinate: coordinate.map { Located(Place.Coordinate(latitude: $0.0, longitude: $0.1), at: 0..<0) }, precision: .exact,
            wikidata: nil,
            hasPage: hasPage, summary: "", control: [], description: Prose(Document(parsing: text)))
    }

    static func actor(_ id: String, _ names: Names, kind: Actor.Kind = .organisation, seat: String? = nil, hasPage: Bool = true, text: String = "")
        -> Actor
    {
        Actor(
            id: Identifier(id), file: "content/actors/\(id).md", names: names, kind: kind, partOf: nil,
            seat: seat.map { Located(Identifier($0), at: 0..<0) }, role: "", side: "", color: nil,
            activeFrom: nil, activeTo: nil, wikidata: nil, hasPage: hasPage, summary: "", description: Prose(Document(parsing: text)))
    }

    static func contributor(_ id: String, _ name: String, role: String = "", arabic: String? = nil, bio: String = "") -> Contributor {
        Contributor(
            id: Identifier(id), file: "content/authors/\(id).md", name: Located(name, at: 0..<0),
            foreignNames: arabic.map { [Names.Foreign(language: "ar", name: Located($0, at: 0..<0))] } ?? [], role: role, organisation: "", links: [],
            languages: [], image: nil, bio: Prose(Document(parsing: bio)))
    }

    static func article(
        _ id: String, _ text: String, title: String? = nil, summary: String = "", day: Int = 16, kind: Article.Kind = .report,
        image: Picture? = nil, caption: String? = nil, senses: [String: Article.Sense] = [:], language: Language = .english,
        statesAsOf: Bool = true, datesAre: Article.DateReading = .news, linked: [EntityID]? = nil
    ) throws -> Article {
        let date = try #require(CalendarDay(year: 2017, month: 10, day: day))
        return Article(
            id: Identifier(id), file: "content/articles/\(id).md", title: title ?? id, summary: summary, date: date, updated: nil,
            asOf: PartialDate(date), kind: kind, dateline: nil, authors: [], credits: [], sources: [],
            image: caption.map { Picture(file: "x.jpg", alt: "x", credit: "", caption: Prose(Document(caption: $0))) } ?? image, senses: senses,
            corrections: [], formerly: [], language: language, translationOf: nil, body: Prose(Document(parsing: text)), statesAsOf: statesAsOf,
            datesAre: datesAre, linked: linked.map { $0.map { Located($0, at: 0..<0) } })
    }

    static func site(
        places: [Place] = [], actors: [Actor] = [], articles: [Article] = [], contributors: [Contributor] = [], publisher: String? = nil
    ) -> Site {
        let settings = SiteSettings(
            title: "Sample", tagline: "", url: nil, language: .english, utcOffset: 0, weekStarts: .monday, asOf: nil,
            brief: .empty,
            publisher: publisher.map { SiteSettings.Publisher(name: $0, url: nil) }, contact: nil, startHere: [], whoIsWho: [], navigation: [])
        return Site(
            settings: settings, articles: articles, contributors: contributors, places: places, actors: actors, events: [], sources: [], pages: [])
    }

    /// The gazetteer of most tests.
    static let places = [
        place("deir-ez-zor-governorate", names("Deir e-Zor province", aliases: ["Deir e-Zor"], arabic: "محافظة دير الزور"), kind: .governorate),
        place("deir-ez-zor-city", names("Deir e-Zor city"), kind: .city), place("mayadeen", names("Mayadeen", aliases: ["al-Mayadeen"])),
        place("syria", names("Syria", adjectives: ["Syrian"]), kind: .country),
        place("damascus", names("Damascus")),
    ]
    static let actors = [
        actor("islamic-state", names("Islamic State", aliases: ["Islamic State group"], abbreviation: "IS")),
        actor("united-states", names("United States", abbreviation: "US", adjectives: ["American"]), kind: .state),
        actor("us-central-command", names("US Central Command", abbreviation: "CENTCOM")),
        actor("syria-direct", names("Syria Direct"), hasPage: false),
        actor("syrian-army", names("Syrian Arab Army", aliases: ["Syrian army"])),
    ]

    /// What is found in a text, as "Mayadeen=mayadeen:first".
    static func decisions(
        in text: String, places: [Place] = places, actors: [Actor] = actors, own: EntityID? = nil, senses: [String: Article.Sense] = [:],
        publisher: String? = nil
    ) -> [String] {
        let site = site(places: places, actors: actors, publisher: publisher)
        let prose = Prose(Document(parsing: text))
        let annotator = Annotator(site: site, gazetteer: Gazetteer(places: places, actors: actors))
        return annotator.findings(in: prose, own: own, senses: senses).mentions.map {
            "\(prose.document.text(in: $0.literal))=\($0.entity.rawValue):\($0.decision)"
        }
    }
}
