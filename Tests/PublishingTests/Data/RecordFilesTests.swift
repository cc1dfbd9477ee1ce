import Annotation
import Explainer
import Foundation
import Markdown
import Publishing
import Testing

/// The data files about articles, actors, contributors, sources and mentions, and what the README says of all of them.
@Suite struct RecordFilesTests {
    private func prose(_ text: String) -> Prose { Prose(Document(parsing: text)) }

    private func located<Value>(_ value: Value) -> Located<Value> { Located(value, at: 0..<0) }

    private func article(_ id: String, text: String, formerly: [String] = []) throws -> Article {
        let day = try #require(CalendarDay(iso: "2017-10-16"))
        return Article(
            id: Identifier(id), file: "", title: "The \"road\", again", summary: "", date: day, updated: CalendarDay(iso: "2017-10-18"),
            asOf: try PartialDate(edtf: "2017-10"), kind: .report, dateline: Identifier("town"), authors: [Identifier("jo")],
            credits: [Article.Credit(contributor: Identifier("jo"), role: .editing)], sources: [Identifier("report")], image: nil, senses: [:],
            corrections: [Article.Correction(date: try #require(CalendarDay(iso: "2017-10-18")), text: prose("It was *not*."))],
            formerly: formerly.map { located($0) }, short: located("r"), language: .english, translationOf: nil, body: prose(text))
    }

    private func site(
        url: String? = "https://example.org/", licence: SiteSettings.Licence? = nil, text: String = "The Army, the town and a Townian. Town."
    ) throws -> AnnotatedSite {
        var settings = SiteSettings(
            title: "The `river`", tagline: "", url: url, language: .english, utcOffset: 0, weekStarts: .monday,
            asOf: try PartialDate(edtf: "2017-10"), brief: .empty, publisher: SiteSettings.Publisher(name: "The desk", url: nil),
            contact: "mailto:desk@example.org", startHere: [], whoIsWho: [], navigation: [])
        settings.licence = licence
        let names = Names(
            name: located("Army"), foreign: [.init(language: "ar", name: located("الجيش"))], abbreviation: located("SAA"),
            aliases: [located("Forces")])
        return AnnotatedSite(
            Site(
                settings: settings, articles: [try article("road", text: text, formerly: ["first", "second"])],
                contributors: [
                    Contributor(
                        id: Identifier("jo"), file: "", name: located("Jo"), foreignNames: [], role: "Editor", organisation: "The desk",
                        links: [.init(title: "Home", url: "https://example.org/jo")], languages: ["en", "ar"], image: nil,
                        formerly: [located("joseph")], short: located("jo"), bio: .empty)
                ],
                places: [
                    Place(
                        id: Identifier("town"), file: "", names: Names(name: located("town"), adjectives: [located("Townian")]), kind: .town,
                        partOf: nil,
                        coordinate: located(.init(latitude: 35.02, longitude: 40.45)), precision: .exact, wikidata: nil, hasPage: true, summary: "",
                        control: [.init(from: nil, to: nil, by: Identifier("army"), status: .controlled, source: nil)], description: .empty)
                ],
                actors: [
                    Actor(
                        id: Identifier("army"), file: "", names: names, kind: .military, partOf: nil, role: "", side: "government", color: nil,
                        activeFrom: try PartialDate(edtf: "1946"), activeTo: nil, wikidata: "Q1", hasPage: true, formerly: [located("old-army")],
                        short: located("saa"), summary: "One, of many.", description: .empty)
                ],
                events: [
                    Event(
                        id: Identifier("fall"), file: "", range: 0..<0, date: try PartialDate(edtf: "2017"), title: "Fall", places: [], actors: [],
                        kind: .other, status: .reported, claimedBy: [], sources: [], text: .empty, article: nil)
                ],
                sources: [
                    Source(
                        id: Identifier("report"), file: "", title: "A report", publisher: "Agency", url: "https://example.org/r", archived: nil,
                        published: try PartialDate(edtf: "2017-10-16"), authors: ["Jo", "Sam"].map(located), reportedBy: [Identifier("jo")],
                        language: "en",
                        party: Identifier("army"), formerly: [located("paper")], short: located("p"), record: .empty)
                ], pages: []))
    }

    private func text(_ file: DataFile, _ site: AnnotatedSite) -> String { String(decoding: file.bytes(of: site), as: UTF8.self) }

    private func rows(_ file: DataFile) throws -> [String] {
        text(file, try site()).components(separatedBy: "\r\n")
    }

    // MARK: Tables

    @Test func articlesAreOneARow() throws {
        #expect(
            try rows(.articlesCSV) == [
                "id,url,permanent_url,short_url,title,summary,type,language,date,updated,as_of,dateline,authors,contributors,sources,corrections,translation_of,formerly",
                "road,https://example.org/articles/road.html,https://example.org/articles/first.html,https://example.org/s/r.html,\"The \"\"road\"\", again\",,report,en,2017-10-16,2017-10-18,2017-10,town,jo,jo:editing,report,2017-10-18,,first;second",
                "",
            ])
    }

    /// The page, its linked data and the page of the source say the same.
    @Test func anArticleRestsOnWhatItsTextAndItsEventsRestOn() throws {
        let site = try site().site
        let sources = ["report", "note", "event"].map { id in
            Source(
                id: Identifier(id), file: "", title: id, publisher: "", url: nil, archived: nil, published: nil, authors: [], reportedBy: [],
                language: nil, party: nil, record: .empty)
        }
        let event = Event(
            id: Identifier("fall"), file: "", range: 0..<0, date: try PartialDate(edtf: "2017"), title: "Fall", places: [], actors: [],
            kind: .other, status: .reported, claimedBy: [], sources: [Identifier("event")], text: .empty, article: Identifier("road"))
        let whole = AnnotatedSite(
            Site(
                settings: site.settings, articles: [try article("road", text: "It fell.[^1]\n\n[^1]: <source:note>")], contributors: [], places: [],
                actors: [], events: [event], sources: sources, pages: []))
        #expect(text(.articlesCSV, whole).contains(",report;note;event,"))
        #expect(
            text(.articlesJSON, whole).contains(
                #""sources":[{"id":"report","name":"report"},{"id":"note","name":"note"},{"id":"event","name":"event"}]"#))
    }

    @Test func actorsAreOneARow() throws {
        #expect(
            try rows(.actorsCSV) == [
                "id,url,short_url,name,abbreviation,aliases,kind,part_of,role,side,active_from,active_to,wikidata,summary,formerly,name_ar",
                "army,https://example.org/actors/army.html,https://example.org/s/saa.html,Army,SAA,Forces,military,,,government,1946,,Q1,\"One, of many.\",old-army,الجيش",
                "",
            ])
    }

    @Test func contributorsAndSourcesAreOneARow() throws {
        #expect(
            try rows(.contributorsCSV) == [
                "id,url,short_url,name,role,organisation,languages,links,kind,formerly",
                "jo,https://example.org/contributors/jo.html,https://example.org/s/jo.html,Jo,Editor,The desk,en;ar,https://example.org/jo,person,joseph",
                "",
            ])
        #expect(
            try rows(.sourcesCSV) == [
                "id,url,short_url,title,publisher,published,language,authors,reported_by,party,original_url,archived_url,formerly",
                "report,https://example.org/sources/report.html,https://example.org/s/p.html,A report,Agency,2017-10-16,en,Jo;Sam,jo,army,https://example.org/r,,paper",
                "",
            ])
    }

    @Test func mentionsAreCountedByArticle() throws {
        #expect(
            try rows(.mentionsCSV) == [
                "article,kind,id,mentions,adjectives,linked", "road,actor,army,1,0,true", "road,place,town,3,1,true", "",
            ])
    }

    // MARK: JSON

    private func records(_ file: DataFile, _ name: String) throws -> [[String: Any]] {
        let value = try JSONSerialization.jsonObject(with: Data(file.bytes(of: try site())))
        let object = try #require(value as? [String: Any])
        #expect(object["version"] as? Int == 1 && object["as_of"] as? String == "2017-10" && object["url"] as? String == "https://example.org/")
        return try #require(object[name] as? [[String: Any]])
    }

    @Test func aRecordIsALine() throws {
        let lines = text(.articlesJSON, try site()).split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[0] == #"{"version":1,"title":"The `river`","language":"en","url":"https://example.org/","as_of":"2017-10","articles":["#)
        #expect(lines[2] == "]}")
    }

    @Test func recordsReferByIdAndName() throws {
        let article = try records(.articlesJSON, "articles")[0]
        #expect((article["authors"] as? [[String: String]]) == [["id": "jo", "name": "Jo"]])
        #expect((article["contributors"] as? [[String: String]]) == [["id": "jo", "name": "Jo", "role": "editing"]])
        #expect((article["corrections"] as? [[String: String]]) == [["date": "2017-10-18", "text": "It was not."]])
        #expect((try records(.sourcesJSON, "sources")[0]["party"] as? [String: String]) == ["id": "army", "name": "Army"])
        #expect((try records(.actorsJSON, "actors")[0]["names"] as? [String: String]) == ["ar": "الجيش"])
        #expect((try records(.placesJSON, "places")[0]["latitude"] as? Double) == 35.02)
        #expect(try records(.contributorsJSON, "contributors").count == 1)
    }

    @Test func mentionsSayTheSameInBothFormats() throws {
        let records = try records(.mentionsJSON, "mentions")
        let rows = records.map { record in
            "\(record["article"] ?? ""),\(record["kind"] ?? ""),\(record["id"] ?? ""),\(record["mentions"] ?? ""),\(record["adjectives"] ?? ""),\(record["linked"] as? Bool == true)"
        }
        #expect(rows == Array(try self.rows(.mentionsCSV).dropFirst().dropLast()))
    }

    /// A list of nothing is still JSON.
    @Test func anArticleThatNamesNothingHasNoRecord() throws {
        let value = try JSONSerialization.jsonObject(with: Data(DataFile.mentionsJSON.bytes(of: try site(text: "Nothing."))))
        #expect(((value as? [String: Any])?["mentions"] as? [Any])?.isEmpty == true)
    }

    // MARK: README

    /// Every field of every file stands in the README, in the section about its subject, and none that is in no file.
    @Test func theReadmeKnowsEveryField() throws {
        let readme = text(.readme, try site())
        let sections = readme.components(separatedBy: "\n## ").dropFirst()
        var documented: [String: Set<String>] = [:]
        for section in sections {
            let fields = section.components(separatedBy: "\n| `").dropFirst().map { String($0.prefix { $0 != "`" }) }
            for file in section.components(separatedBy: "`").filter({ $0.hasSuffix(".csv") || $0.hasSuffix("json") }) {
                documented["data/\(file)"] = Set(fields)
            }
        }
        for file in DataFile.all(of: try site().site) where file != .readme && file != .timelineCalendar {
            let fields = try fields(of: file)
            let known = try #require(documented[file.path], "\(file.path)")
            #expect(fields.filter { !$0.hasPrefix("name_") && !known.contains($0) } == [], "\(file.path)")
        }
        for (subject, files) in Dictionary(grouping: DataFile.all(of: try site().site), by: \.subject) where subject != nil {
            let all = Set(try files.filter { $0 != .timelineCalendar }.flatMap { try fields(of: $0) })
            #expect((documented[files[0].path] ?? []).filter { !all.contains($0) } == [], "\(files[0].path)")
        }
    }

    private func fields(of file: DataFile) throws -> [String] {
        if file.path.hasSuffix(".csv") { return try rows(file)[0].components(separatedBy: ",") }
        let object = try #require(try JSONSerialization.jsonObject(with: Data(file.bytes(of: try site()))) as? [String: Any])
        let list = try #require(object.values.compactMap { $0 as? [[String: Any]] }.first, "\(file.path)")
        return Array((list[0]["properties"] as? [String: Any] ?? list[0]).keys)
    }

    @Test func theReadmeSaysWhatIsAllowed() throws {
        let licence = SiteSettings.Licence(name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/")
        #expect(text(.readme, try site(licence: licence)).contains("## Licence\n\nCC BY 4.0, <https://creativecommons.org/licenses/by/4.0/>.\n"))
        #expect(
            text(.readme, try site()).contains(
                "## Licence\n\nNo licence is stated. Ask before you publish more than a quotation: <mailto:desk@example.org>.\n"))
    }

    @Test func theReadmeNamesWhoDrewTheMap() throws {
        let site = try site().site
        let mapped = Site(
            settings: site.settings, articles: site.articles, contributors: [], places: [], actors: [], events: [], sources: [], pages: [],
            basemap: Basemap([:], attribution: "Made with *Earth*"))
        #expect(text(.readme, AnnotatedSite(mapped)).contains("<mailto:desk@example.org>.\n\nMaps and positions: Made with \\*Earth\\*.\n"))
        #expect(!text(.readme, AnnotatedSite(site)).contains("Maps and positions"))
    }

    @Test func namesInTheReadmeStayOnTheirLines() throws {
        let licence = SiteSettings.Licence(name: "CC\n\n# BY\r\n4.0", url: nil)
        #expect(text(.readme, try site(licence: licence)).contains("## Licence\n\nCC \\# BY 4.0.\n"))
    }

    @Test func theReadmeEscapesWhatEditorsWrote() throws {
        #expect(
            text(.readme, try site()).hasPrefix(
                "# Data of The \\`river\\`\n\n- Publisher: The desk\n- Site: <https://example.org/>\n- State of affairs: 2017-10\n- Language: en\n"))
    }
}
