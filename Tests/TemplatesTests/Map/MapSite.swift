import Annotation
import Cartography
import Explainer
import Markdown

@testable import Templates

/// A site with a basemap: land with a bay, a border and a disputed one, a province with a shape, a river, and towns beside it.
enum MapSite {
    static func line(_ numbers: [(Double, Double)]) -> [Position] { numbers.map { Position(longitude: $0.0, latitude: $0.1) } }

    static let basemap = Basemap(
        [
            .land: [
                Basemap.Shape(geometry: .polygon([line([(36, 32), (46, 32), (46, 38), (41, 37.5), (36, 38), (36, 32)])]))
            ],
            .boundaries: [
                Basemap.Shape(geometry: .lineString(line([(42, 32), (41.5, 35), (42, 38)]))),
                Basemap.Shape(geometry: .lineString(line([(38, 36.5), (42, 36.6)])), isDisputed: true),
            ],
            .divisions: [
                Basemap.Shape(
                    geometry: .polygon([line([(39.2, 34), (41.4, 34), (41.5, 36), (39.4, 36.1), (39.2, 34)])]), place: Identifier("province"))
            ],
            .rivers: [
                Basemap.Shape(geometry: .lineString(line([(38.5, 36), (39.9, 35.5), (40.6, 34.9), (42.5, 34.3)])), place: Identifier("river"))
            ],
        ], attribution: "Made with <care>")

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
        basemap: Basemap? = basemap
    ) -> AnnotatedSite {
        AnnotatedSite(
            Site(
                settings: settings, articles: articles, contributors: [], places: places, actors: actors, events: [], sources: [], pages: [],
                basemap: basemap))
    }

    static func context(_ page: Page = .map, _ site: AnnotatedSite = make()) -> PageContext { Make.context(site, page) }
}
