import Explainer
import Foundation
import Markdown
import Publishing
import Testing

/// The data files about places and control, and the events as GeoJSON.
@Suite struct PlaceFilesTests {
    private func place(
        _ id: String, _ kind: Place.Kind = .town, at point: (Double, Double)? = nil, precision: Place.Precision = .exact, partOf: String? = nil,
        hasPage: Bool = true, control: [Place.Control] = []
    ) -> Place {
        Place(
            id: Identifier(id), file: "",
            names: Names(
                name: Located("The \(id), so called", at: 0..<0),
                foreign: id == "town" ? [.init(language: "ar", name: Located("البلدة", at: 0..<0))] : [], aliases: [Located("Old \(id)", at: 0..<0)]),
            kind: kind, partOf: partOf.map { Located(Identifier($0), at: 0..<0) },
            coordinate: point.map { Located(Place.Coordinate(latitude: $0.0, longitude: $0.1), at: 0..<0) }, precision: precision, wikidata: nil,
            hasPage: hasPage, formerly: id == "town" ? ["old-town", "older-town"].map { Located($0, at: 0..<0) } : [],
            short: id == "town" ? Located("t", at: 0..<0) : nil, summary: id == "town" ? "Says \"it\"." : "", control: control, description: .empty)
    }

    private func actor(_ id: String, side: String) -> Actor {
        Actor(
            id: Identifier(id), file: "", names: Names(name: Located("The \(id)", at: 0..<0)), kind: .armedGroup, partOf: nil, role: "", side: side,
            color: nil, activeFrom: nil, activeTo: nil, wikidata: nil, hasPage: true, summary: "", description: .empty)
    }

    private func event(_ id: String, places: [String]) throws -> Event {
        Event(
            id: Identifier(id), file: "", range: 0..<0, date: try PartialDate(edtf: "2017"), title: id, places: places.map { Identifier($0) },
            actors: [], kind: .other, status: .reported, claimedBy: [], sources: [], text: .empty, article: nil)
    }

    private func site(url: String? = nil) throws -> Site {
        let control = [
            Place.Control(
                from: try PartialDate(edtf: "/2017-06"), to: try PartialDate(edtf: "2017-10-14"), by: Identifier("front"), status: .controlled,
                source: Identifier("report")),
            Place.Control(
                from: try PartialDate(edtf: "2017-10-14"), to: nil, by: Identifier("army"), status: .controlled, source: Identifier("statement")),
            Place.Control(from: nil, to: try PartialDate(edtf: "2013~"), by: Identifier("army"), status: .contested, source: nil),
        ]
        let sources = [("report", nil, "https://example.org/a"), ("statement", "army", nil)].map { id, party, url in
            Source(
                id: Identifier(id), file: "", title: "A \(id)", publisher: "", url: url, archived: nil, published: nil, authors: [], reportedBy: [],
                language: nil, party: party.map { Identifier($0) }, record: .empty)
        }
        return Site(
            settings: SiteSettings(
                title: "The river", tagline: "", url: url, language: .english, utcOffset: 0, weekStarts: .monday,
                asOf: try PartialDate(edtf: "2017-10-16"), brief: .empty, publisher: nil, contact: nil, startHere: [], whoIsWho: [], navigation: []),
            articles: [], contributors: [],
            places: [
                place("town", at: (35.123_456, -40.5), partOf: "province", control: control), place("province", .governorate, at: (35, 40)),
                place("clinic", .hospital, at: (35.123_456, 40.987_654), hasPage: false), place("hills", .region),
                place("mill", .facility, at: (34.333_33, 40.2), precision: .approximate),
            ],
            actors: [actor("army", side: "government"), actor("front", side: "")],
            events: try [
                event("one", places: ["clinic", "province"]), event("two", places: ["town", "mill"]), event("area", places: ["province", "hills"]),
                event("nowhere", places: []), event("unknown", places: ["hills"]),
            ], sources: sources, pages: [])
    }

    private func lines(_ file: DataFile, _ site: Site) -> [String] {
        String(decoding: file.bytes(of: site), as: UTF8.self).components(separatedBy: "\r\n")
    }

    private func features(_ file: DataFile, _ site: Site) throws -> [String: [String: Any]] {
        let json = try #require(JSONSerialization.jsonObject(with: Data(file.bytes(of: site))) as? [String: Any])
        let features = try #require(json["features"] as? [[String: Any]])
        return Dictionary(features.map { ($0["id"] as? String ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    }

    private func geometry(_ feature: [String: Any]?) -> String {
        guard let geometry = feature?["geometry"] as? [String: Any] else { return feature?["geometry"] is NSNull ? "null" : "missing" }
        let position = (geometry["coordinates"] as? [Double]).map { "\($0)" }
        let positions = (geometry["coordinates"] as? [[Double]]).map { "\($0)" }
        return "\(geometry["type"] ?? "") \(position ?? positions ?? "")"
    }

    // MARK: CSV

    @Test func placesAsCSV() throws {
        #expect(
            try lines(.placesCSV, site()) == [
                "id,name,aliases,kind,part_of,latitude,longitude,precision,wikidata,url,short_url,summary,formerly,name_ar",
                "clinic,\"The clinic, so called\",Old clinic,hospital,,35.12,40.99,exact,,,,,,",
                "hills,\"The hills, so called\",Old hills,region,,,,,,../places/hills.html,,,,",
                "mill,\"The mill, so called\",Old mill,facility,,34.33,40.2,approximate,,../places/mill.html,,,,",
                "province,\"The province, so called\",Old province,governorate,,35.0,40.0,exact,,../places/province.html,,,,",
                "town,\"The town, so called\",Old town,town,province,35.1235,-40.5,exact,,../places/town.html,../s/t.html,\"Says \"\"it\"\".\",old-town;older-town,البلدة",
                "",
            ])
    }

    @Test func controlAsCSV() throws {
        #expect(
            try lines(.controlCSV, site()) == [
                "place,place_name,from,from_earliest,from_latest,to,to_earliest,to_latest,by,by_name,side,status,source,source_title,source_url",
                // At the latest in that month, and nobody knows since when.
                "town,\"The town, so called\",/2017-06,,2017-06-30,2017-10-14,2017-10-14,2017-10-14,front,The front,,controlled,report,"
                    + "A report,https://example.org/a",
                // What only its own side says is claimed.
                "town,\"The town, so called\",2017-10-14,2017-10-14,2017-10-14,,,,army,The army,government,claimed,statement,A statement,",
                "town,\"The town, so called\",,,,2013~,2013-01-01,2013-12-31,army,The army,government,contested,,,", "",
            ])
    }

    /// `2014/..` says since when as a beginning, and `../2017` until when as an end: no day is made up beyond what a date says.
    @Test(arguments: [
        ("/2017-06", "2017-10-14/", ",2017-06-30,2017-10-14,"), ("../2017-06", "2017-10-14/..", ",2017-06-30,2017-10-14,"),
        ("2014/..", "../2017", "2014-01-01,2014-12-31,2017-01-01,2017-12-31"), ("2014", "2017", "2014-01-01,2014-12-31,2017-01-01,2017-12-31"),
    ])
    func noDayIsMadeUpForAnEndThatNobodyKnows(from: String, to: String, days: String) throws {
        let control = Place.Control(
            from: try PartialDate(edtf: from), to: try PartialDate(edtf: to), by: Identifier("army"), status: .controlled, source: nil)
        let site = Site(
            settings: try site().settings, articles: [], contributors: [], places: [place("town", control: [control])],
            actors: [actor("army", side: "government")], events: [], sources: [], pages: [])
        let row = try #require(lines(.controlCSV, site).dropFirst().first).components(separatedBy: ",")
        let header = try #require(lines(.controlCSV, site).first).components(separatedBy: ",")
        let columns = ["from_earliest", "from_latest", "to_earliest", "to_latest"].compactMap { header.firstIndex(of: $0) }
        #expect(columns.map { row[$0 + 1] }.joined(separator: ",") == days)
    }

    @Test func addressesAreWholeWhereTheSiteHasOne() throws {
        let rows = try lines(.placesCSV, site(url: "https://example.org/war/"))
        #expect(rows[2].contains(",https://example.org/war/places/hills.html,"))
    }

    // MARK: GeoJSON

    /// So that changes are easy to follow.
    @Test(arguments: [DataFile.placesGeoJSON, .eventsGeoJSON]) func aFeatureIsALine(file: DataFile) throws {
        let lines = String(decoding: file.bytes(of: try site()), as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 7)
        #expect(lines[0].hasPrefix(#"{"type":"FeatureCollection","version":1,"title":"The river","#) && lines[0].hasSuffix(#"],"features":["#))
        #expect(lines[1...5].allSatisfy { $0.hasPrefix(#"{"type":"Feature","id":"#) } && lines[6] == "]}")
    }

    @Test func geometries() throws {
        let places = try features(.placesGeoJSON, site())
        #expect(geometry(places["town"]) == "Point [-40.5, 35.1235]")
        #expect(geometry(places["clinic"]) == "Point [40.99, 35.12]")
        #expect(geometry(places["hills"]) == "null")
        let events = try features(.eventsGeoJSON, site())
        #expect(geometry(events["one"]) == "Point [40.99, 35.12]")
        #expect(geometry(events["two"]) == "MultiPoint [[-40.5, 35.1235], [40.2, 34.33]]")
        #expect(geometry(events["area"]) == "Point [40.0, 35.0]")
        #expect(geometry(events["nowhere"]) == "null")
        #expect(geometry(events["unknown"]) == "null")
    }

    @Test func propertiesHoldWhatIsKnown() throws {
        let town = try #require(features(.placesGeoJSON, site())["town"]?["properties"] as? [String: Any])
        #expect(
            town.keys.sorted() == [
                "aliases", "control", "formerly", "id", "kind", "name", "names", "part_of", "precision", "short_url", "summary", "url", "wikidata",
            ])
        #expect(town["names"] as? [String: String] == ["ar": "البلدة"])
        #expect(town["formerly"] as? [String] == ["old-town", "older-town"])
        let control = try #require(town["control"] as? [[String: Any]])
        #expect(control.count == 3)
        #expect(control[1]["status"] as? String == "claimed")
        #expect(control[0]["by"] as? [String: String] == ["id": "front", "name": "The front"])
        #expect(control[2]["source"] is NSNull)
        let event = try #require(features(.eventsGeoJSON, site())["one"]?["properties"] as? [String: Any])
        #expect(event["date"] as? String == "2017")
        #expect((event["places"] as? [[String: String]])?.map { $0["id"] } == ["clinic", "province"])
    }

    @Test(arguments: [DataFile.placesGeoJSON, .eventsGeoJSON]) func filesKeepTheRulesOfTheStandard(file: DataFile) throws {
        #expect(GeoJSONRules.violations(in: file.bytes(of: try site())) == [])
        let empty = Site(
            settings: try site().settings, articles: [], contributors: [], places: [place("hills")], actors: [],
            events: [try event("nowhere", places: [])], sources: [], pages: [])
        #expect(GeoJSONRules.violations(in: file.bytes(of: empty)) == [])
    }

    /// The shorter way round the earth.
    @Test func aBoxMayCrossTheAntimeridian() throws {
        let site = Site(
            settings: try site().settings, articles: [], contributors: [],
            places: [place("west", at: (65, 178.25)), place("east", at: (65.5, -177.1234)), place("third", at: (66, -179.5))], actors: [], events: [],
            sources: [], pages: [])
        let bytes = DataFile.placesGeoJSON.bytes(of: site)
        #expect(GeoJSONRules.violations(in: bytes) == [])
        let json = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        #expect(json["bbox"] as? [Double] == [178.25, 65, -177.1234, 66])
    }

    @Test(arguments: [
        (#"{"type":"Point","coordinates":[95,35]}"#, true), (#"{"type":"Point","coordinates":[35,95]}"#, false),
        (#"{"type":"Point","coordinates":[35.123456,9]}"#, false), (#"{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}"#, true),
        (#"{"type":"Polygon","coordinates":[[[0,0],[1,1],[1,0],[0,0]]]}"#, false),
        (#"{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1]]]}"#, false),
        (#"{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1]]]}"#, false), (#"{"type":"Curve","coordinates":[1,2]}"#, false),
    ])
    func theRulesAreRules(geometry: String, isKept: Bool) {
        let box = geometry.contains("95,35") ? "[95,35,95,35]" : "[0,0,1,1]"
        let file = #"{"type":"FeatureCollection","bbox":\#(box),"features":[{"type":"Feature","id":"a","properties":{},"geometry":\#(geometry)}]}"#
        #expect(GeoJSONRules.violations(in: Array(file.utf8)).isEmpty == isKept)
    }

    @Test func noFileHoldsAFinerPosition() throws {
        for file in DataFile.allCases {
            let text = String(decoding: file.bytes(of: try site()), as: UTF8.self)
            for digits in ["35.123456", "40.987", "35.1234", "34.333"] { #expect(!text.contains(digits), "\(digits) in \(file.path)") }
        }
    }

    // MARK: Which files there are

    @Test func nothingHasNoFile() throws {
        let site = try site()
        func files(_ places: [Place], _ events: [Event]) -> [DataFile] {
            DataFile.all(
                of: Site(
                    settings: site.settings, articles: [], contributors: [], places: places, actors: [], events: events, sources: [], pages: []))
        }
        #expect(files([], []) == [.readme])
        #expect(files([place("hills")], []) == [.readme, .placesJSON, .placesGeoJSON, .placesCSV])
        #expect(files([], [try event("a", places: [])]) == [.readme, .eventsJSON, .eventsCSV, .eventsGeoJSON, .timelineCalendar])
    }

    @Test func sameSiteSameBytes() throws {
        for file in DataFile.allCases { #expect(file.bytes(of: try site()) == file.bytes(of: try site())) }
    }
}
