import Annotation
import Explainer
import Markdown

@testable import Templates

/// Small values of the domain, most of them left empty, and a site that has one of everything.
enum Make {
    static func located<Value>(_ value: Value) -> Located<Value> { Located(value, at: 0..<0) }

    static func prose(_ text: String) -> Prose { Prose(Document(parsing: text)) }

    static func date(_ edtf: String) -> PartialDate {
        guard let date = try? PartialDate(edtf: edtf) else { preconditionFailure("\(edtf) is a date") }
        return date
    }

    static func day(_ iso: String) -> CalendarDay {
        guard let day = CalendarDay(iso: iso) else { preconditionFailure("\(iso) is a day") }
        return day
    }

    static func names(_ name: String, arabic: String? = nil, abbreviation: String? = nil, aliases: [String] = []) -> Names {
        Names(
            name: located(name), foreign: arabic.map { [Names.Foreign(language: "ar", name: located($0))] } ?? [],
            abbreviation: abbreviation.map { located($0) }, aliases: aliases.map { located($0) })
    }

    static func place(
        _ id: String, _ names: Names, kind: Place.Kind = .city, partOf: String? = nil, at coordinate: (Double, Double)? = nil,
        precision: Place.Precision = .exact, hasPage: Bool = true, formerly: [String] = [], summary: String = "", control: [Place.Control] = [],
        text: String = ""
    ) -> Place {
        Place(
            id: Identifier(id), file: "content/places/\(id).md", names: names, kind: kind, partOf: partOf.map { located(Identifier($0)) },
            coordinate: coordinate.map { located(Place.Coordinate(latitude: $0.0, longitude: $0.1)) }, precision: precision, wikidata: nil,
            hasPage: hasPage, formerly: formerly.map { located($0) }, summary: summary, control: control, description: prose(text))
    }

    static func actor(
        _ id: String, _ names: Names, kind: Actor.Kind = .armedGroup, partOf: String? = nil, role: String = "", side: String = "",
        color: String? = nil, activeFrom: String? = nil, hasPage: Bool = true, formerly: [String] = [], summary: String = "", text: String = ""
    ) -> Actor {
        Actor(
            id: Identifier(id), file: "content/actors/\(id).md", names: names, kind: kind, partOf: partOf.map { located(Identifier($0)) }, role: role,
            side: side, color: color, activeFrom: activeFrom.map { date($0) }, activeTo: nil, wikidata: "Q1", hasPage: hasPage,
            formerly: formerly.map { located($0) }, summary: summary, description: prose(text))
    }

    static func contributor(
        _ id: String, _ name: String, role: String = "", organisation: String = "", formerly: [String] = [], bio: String = "",
        statedKind: Contributor.Kind? = nil
    ) -> Contributor {
        Contributor(
            id: Identifier(id), file: "content/authors/\(id).md", name: located(name), foreignNames: [], role: role, organisation: organisation,
            links: [Contributor.Link(title: "Home", url: "https://example.org/\(id)")], languages: ["en", "ar"], image: nil,
            formerly: formerly.map { located($0) }, bio: prose(bio), statedKind: statedKind)
    }

    static func source(
        _ id: String, _ title: String, publisher: String = "", url: String? = nil, published: String? = nil, authors: [String] = [],
        reportedBy: [String] = [], language: String? = "en", party: String? = nil, record: String = ""
    ) -> Source {
        Source(
            id: Identifier(id), file: "seeds/\(id).md", title: title, publisher: publisher, url: url, archived: nil,
            published: published.map { date($0) }, authors: authors.map { located($0) }, reportedBy: reportedBy.map { Identifier($0) },
            language: language,
            party: party.map { Identifier($0) }, record: prose(record))
    }

    static func event(
        _ id: String, _ edtf: String?, _ title: String, places: [String] = [], actors: [String] = [], kind: Event.Kind = .capture,
        status: Event.Status = .reported, claimedBy: [String] = [], sources: [String] = [], text: String = "", article: String? = nil
    ) -> Event {
        Event(
            id: Identifier(id), file: "content/events/\(id).md", range: 0..<0, date: edtf.map { date($0) }, title: title,
            places: places.map { Identifier($0) },
            actors: actors.map { Identifier($0) }, kind: kind, status: status, claimedBy: claimedBy.map { Identifier($0) },
            sources: sources.map { Identifier($0) }, text: prose(text), article: article.map { Identifier($0) })
    }

    static func article(
        _ id: String, _ title: String, _ day: String = "2017-10-17", summary: String = "", asOf: String? = nil, dateline: String? = nil,
        authors: [String] = [], credits: [Article.Credit] = [], sources: [String] = [], image: Picture? = nil,
        corrections: [Article.Correction] = [], formerly: [String] = [], short: String? = nil, language: Language = .english,
        translationOf: String? = nil, updated: String? = nil, kind: Article.Kind = .explainer, statesAsOf: Bool = true,
        text: String = ""
    ) -> Article {
        Article(
            id: Identifier(id), file: "content/articles/\(id).md", title: title, summary: summary, date: Make.day(day),
            updated: updated.map { Make.day($0) },
            asOf: date(asOf ?? day), kind: kind, dateline: dateline.map { Identifier($0) }, authors: authors.map { Identifier($0) },
            credits: credits, sources: sources.map { Identifier($0) }, image: image, senses: [:], corrections: corrections,
            formerly: formerly.map { located($0) }, short: short.map { located($0) }, language: language,
            translationOf: translationOf.map { located(Identifier($0)) },
            body: prose(text), statesAsOf: statesAsOf)
    }

    static func page(_ id: String, _ title: String, formerly: [String] = [], text: String = "") -> EditorialPage {
        EditorialPage(
            id: Identifier(id), file: "content/pages/\(id).md", title: title, summary: "", formerly: formerly.map { located($0) }, body: prose(text))
    }

    static func settings(
        title: String = "The valley", url: String? = nil, language: Language = .english, brief: String = "", startHere: [String] = [],
        whoIsWho: [String] = [], sides: [SiteSettings.Side] = [], navigation: [SiteSettings.NavigationItem] = SiteSettings.defaultNavigation
    ) -> SiteSettings {
        SiteSettings(
            title: title, tagline: "", url: url, language: language, utcOffset: 180, weekStarts: .saturday,
            asOf: date("2017-10-16"), brief: prose(brief), publisher: SiteSettings.Publisher(name: "The desk", url: "https://example.org/"),
            contact: "mailto:desk@example.org", startHere: startHere.map { Identifier($0) }, whoIsWho: whoIsWho.map { Identifier($0) },
            sides: sides, navigation: navigation)
    }

    static func site(
        _ settings: SiteSettings = Make.settings(), articles: [Article] = [], contributors: [Contributor] = [], places: [Place] = [],
        actors: [Actor] = [], events: [Event] = [], sources: [Source] = [], pages: [EditorialPage] = []
    ) -> AnnotatedSite {
        AnnotatedSite(
            Site(
                settings: settings, articles: articles, contributors: contributors, places: places, actors: actors, events: events, sources: sources,
                pages: pages))
    }

    /// What a template knows on a page.
    static func context(_ site: AnnotatedSite, _ page: Page = .home, media: Set<String> = []) -> PageContext {
        PageContext(PageContext.Whole(site, SiteIndex(site, media: media)), page: page)
    }
}
