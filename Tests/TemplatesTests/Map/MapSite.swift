import Annotation
import Explainer
import Markdown
import SiteSamples

@testable import Templates

/// A site with the basemap of the samples: its province and its river, and towns beside that.
enum MapSite {
    static let control = [
        Place.Control(
            from: Make.date("2017-06"), to: Make.date("2017-10-14"), by: Identifier("is"), status: .controlled, source: Identifier("report")),
        Place.Control(from: Make.date("2017-10-14"), to: nil, by: Identifier("army"), status: .claimed, source: nil),
    ]

    static let places = [
        Make.place("country", Make.names("Country"), kind: .country),
        Make.place("province", Make.names("Province"), kind: .governorate, partOf: "country", at: (35, 40.3), precision: .approximate),
        Make.place("river", Make.names("River"), kind: .river, at: (35.5, 39.9), precision: .approximate),
        Make.place(
            "mayadeen", Make.names("Mayadeen", arabic: "الميادين"), partOf: "province", at: (35.02, 40.45), summary: "A <town>.", control: control),
        Make.place("raqqa", Make.names("Raqqa", arabic: "الرقة"), partOf: "country", at: (35.95, 39.01)),
        Make.place("village", Make.names("Village"), kind: .village, at: (35.1, 40.44), precision: .approximate),
        Make.place("near", Make.names("Nearby"), kind: .town, at: (35.03, 40.46), hasPage: false),
        Make.place("capital", Make.names("Capital"), at: (33.5, 44.9)),
        Make.place("nowhere", Make.names("Nowhere")),
    ]

    static let actors = [
        Make.actor("is", Make.names("Islamic State"), side: "is"), Make.actor("army", Make.names("Army"), side: "army", color: "#b5500a"),
    ]

    static let article = Make.article(
        "report", "Report", "2017-10-16", text: "Mayadeen and Mayadeen, Mayadeen, Mayadeen and Raqqa, Raqqa, the Village and the Capital.")

    static func make(
        places: [Place] = places, settings: SiteSettings = Make.settings(), articles: [Article] = [article], actors: [Actor] = actors,
        basemap: Basemap? = MapSample.basemap
    ) -> AnnotatedSite {
        AnnotatedSite(
            Site(
                settings: settings, articles: articles, contributors: [], places: places, actors: actors, events: [], sources: [], pages: [],
                basemap: basemap))
    }

    static func context(_ page: Page = .map, _ site: AnnotatedSite = make()) -> PageContext { Make.context(site, page) }
}
