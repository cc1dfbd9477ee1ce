import Explainer
import Foundation
import Markdown
import Publishing
import Testing

/// The exact bytes of the data files of a small site.
@Suite struct DataFileTests {
    private func date(_ edtf: String) throws -> PartialDate { try PartialDate(edtf: edtf) }

    private func names(_ name: String) -> Names { Names(name: Located(name, at: 0..<0), foreign: [], abbreviation: nil, aliases: []) }

    private func event(
        _ id: String, _ edtf: String?, _ title: String, places: [String] = [], actors: [String] = [], kind: Event.Kind = .other,
        status: Event.Status = .reported, claimedBy: [String] = [], sources: [String] = [], text: String = "", article: String? = nil
    ) throws -> Event {
        Event(
            id: Identifier(id), file: "content/events/\(id).md", range: 0..<0, date: try edtf.map { try date($0) }, title: title,
            places: places.map { Identifier($0) }, actors: actors.map { Identifier($0) }, kind: kind, status: status,
            claimedBy: claimedBy.map { Identifier($0) }, sources: sources.map { Identifier($0) }, text: Prose(Document(parsing: text)),
            article: article.map { Identifier($0) })
    }

    private func site(_ events: [Event], url: String? = nil, asOf: String? = "2017-10-16") throws -> Site {
        let place = Place(
            id: Identifier("town"), file: "", names: names("Town, \"lower\""), kind: .town, partOf: nil, coordinate: nil, precision: .exact,
            wikidata: nil,
            hasPage: true, formerly: [], summary: "", control: [], description: .empty)
        let actor = Actor(
            id: Identifier("army"), file: "", names: names("The Army"), kind: .military, partOf: nil, role: "", side: "", color: nil, activeFrom: nil,
            activeTo: nil, wikidata: nil, hasPage: true, summary: "", description: .empty)
        let source = Source(
            id: Identifier("report"), file: "", title: "A report", publisher: "", url: nil, archived: nil, published: nil, authors: [],
            reportedBy: [],
            language: nil, party: nil, record: .empty)
        return Site(
            settings: SiteSettings(
                title: "The river; a war", tagline: "", url: url, language: .english, utcOffset: 0, weekStarts: .monday,
                asOf: try asOf.map { try date($0) }, brief: .empty, publisher: nil, contact: nil, startHere: [], whoIsWho: [], navigation: []),
            articles: [], contributors: [], places: [place], actors: [actor], events: events, sources: [source], pages: [])
    }

    private func text(_ file: DataFile, _ site: Site) -> String { String(decoding: file.bytes(of: site), as: UTF8.self) }

    private func capture() throws -> Event {
        try event(
            "capture", "2017-09~", "Troops \"take\" the town, it is said", places: ["town"], actors: ["army"], kind: .capture, status: .claimed,
            claimedBy: ["army"], sources: ["report"], text: "So *says* [it](source:report).\n\n## More\n\n- one\n- two[^a]\n\n[^a]: A note.\n")
    }

    // MARK: JSON

    @Test func json() throws {
        let json = text(.eventsJSON, try site([capture(), event("theft", nil, "A theft")]))
        #expect(
            json == #"""
                {"version":1,"title":"The river; a war","language":"en","url":null,"as_of":"2017-10-16","events":[
                {"id":"capture","url":"../timeline/2017.html#event-capture","title":"Troops \"take\" the town, it is said","date":"2017-09~",\#
                "earliest":"2017-09-01","latest":"2017-09-30","kind":"capture","status":"claimed","claimed_by":[{"id":"army","name":"The Army"}],\#
                "places":[{"id":"town","name":"Town, \"lower\""}],"actors":[{"id":"army","name":"The Army"}],\#
                "sources":[{"id":"report","name":"A report"}],"article":null,"text":"So says it.\n\nMore\n\none\n\ntwo\n\nA note."},
                {"id":"theft","url":"../timeline/index.html#event-theft","title":"A theft","date":null,"earliest":null,"latest":null,\#
                "kind":"other","status":"reported","claimed_by":[],"places":[],"actors":[],"sources":[],"article":null,"text":""}
                ]}

                """#)
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.utf8)) }
    }

    @Test func addressesAreWholeWhereTheSiteHasOne() throws {
        let site = try site([event("العبور", "2017", "A")], url: "https://example.org/war/")
        let address = "https://example.org/war/timeline/2017.html#event-%D8%A7%D9%84%D8%B9%D8%A8%D9%88%D8%B1"
        #expect(text(.eventsJSON, site).contains("\"url\":\"\(address)\""))
        #expect(text(.eventsCSV, site).contains(",\(address),"))
    }

    /// However many they are.
    @Test(arguments: [1, Site.mostEventsOnOnePage + 1]) func addressesOfEventsAreThoseOfTheirYears(count: Int) throws {
        let site = try site((0..<count).map { try event("e\($0)", "2017", "E") })
        #expect(text(.eventsJSON, site).contains("\"url\":\"../timeline/2017.html#event-e0\""))
    }

    @Test func openEndsHaveNoDay() throws {
        let json = text(.eventsJSON, try site([event("a", "2017-09/..", "A")]))
        #expect(json.contains("\"earliest\":\"2017-09-01\",\"latest\":null,"))
    }

    // MARK: CSV

    @Test func csv() throws {
        #expect(
            text(.eventsCSV, try site([capture(), event("theft", nil, "A theft", article: "road")])) == """
                id,date,earliest,latest,title,kind,status,claimed_by,places,actors,sources,article,url,text\r
                capture,2017-09~,2017-09-01,2017-09-30,"Troops ""take"" the town, it is said",capture,claimed,army,town,army,report,,\
                ../timeline/2017.html#event-capture,"So says it.

                More

                one

                two

                A note."\r
                theft,,,,A theft,other,reported,,,,,road,../timeline/index.html#event-theft,\r

                """)
    }

    @Test func listsStandInOneField() throws {
        #expect(text(.eventsCSV, try site([event("a", "2017", "A", actors: ["army", "front"])])).contains(",army;front,"))
    }

    // MARK: iCalendar

    @Test func calendar() throws {
        #expect(
            text(.timelineCalendar, try site([capture(), event("theft", nil, "A theft")])) == """
                BEGIN:VCALENDAR\r
                VERSION:2.0\r
                PRODID:-//sitegen//Timeline//EN\r
                CALSCALE:GREGORIAN\r
                X-WR-CALNAME:The river\\; a war\r
                BEGIN:VEVENT\r
                UID:event-capture@the-river-a-war\r
                DTSTAMP:20171016T000000Z\r
                DTSTART;VALUE=DATE:20170901\r
                DTEND;VALUE=DATE:20171001\r
                TRANSP:TRANSPARENT\r
                SUMMARY:Troops "take" the town\\, it is said\r
                DESCRIPTION:about September 2017\\nClaimed by The Army\\nSources: A report\\n\\\r
                 nSo says it.\\n\\nMore\\n\\none\\n\\ntwo\\n\\nA note.\r
                LOCATION:Town\\, "lower"\r
                CATEGORIES:capture\r
                X-EDTF:2017-09~\r
                X-STATUS:claimed\r
                X-CLAIMED-BY:The Army\r
                END:VEVENT\r
                END:VCALENDAR\r

                """)
    }

    private func description(_ status: Event.Status, claimedBy: [String] = [], sources: [String] = []) throws -> String? {
        let calendar = text(.timelineCalendar, try site([event("a", "2017", "A", status: status, claimedBy: claimedBy, sources: sources)]))
        return calendar.split(separator: "\r\n").first { $0.hasPrefix("DESCRIPTION:") }.map { String($0.dropFirst("DESCRIPTION:".count)) }
    }

    /// What a calendar shows of an entry says how sure it is.
    @Test func descriptionsSayWhoSaysSo() throws {
        #expect(try description(.confirmed) == "2017\\nConfirmed")
        #expect(
            try description(.disputed, claimedBy: ["army"], sources: ["report", "other"])
                == "2017\\nDisputed\\, claimed by The Army\\nSources: A report\\; other")
    }

    @Test func aCalendarHoldsAnEvent() throws {
        func files(_ events: [Event]) throws -> [DataFile] { DataFile.all(of: try site(events)).filter { $0.subject == .events } }
        #expect(try files([]) == [])
        #expect(try files([event("a", nil, "A"), event("b", "../2017", "B")]) == [.eventsJSON, .eventsCSV, .eventsGeoJSON])
        #expect(
            try files([event("a", nil, "A"), event("b", "2017", "B")]) == [.eventsJSON, .eventsCSV, .eventsGeoJSON, .timelineCalendar])
    }

    private func days(_ edtf: String) throws -> [String] {
        text(.timelineCalendar, try site([event("a", edtf, "A")], asOf: nil)).split(separator: "\r\n").filter {
            $0.hasPrefix("DTSTART") || $0.hasPrefix("DTEND")
        }
        .compactMap { $0.split(separator: ":").last.map(String.init) }
    }

    @Test(arguments: [
        ("2017-10-14", ["20171014", "20171015"]), ("2017-10-14~", ["20171014", "20171015"]), ("2017", ["20170101", "20180101"]),
        ("2017-09/2017-10-16", ["20170901", "20171017"]), ("2017-12-31", ["20171231", "20180101"]), ("0033-04", ["00330401", "00330501"]),
        // An end that is open or not known adds no days.
        ("2017-09/..", ["20170901", "20171001"]), ("2017-09/", ["20170901", "20171001"]),
        // No first day, or one that a calendar cannot write.
        ("../2017-09", []), ("/2017-09", []), ("-0043-03-15", []), ("0000", []), ("9999", []), ("Y170000", []),
    ])
    func calendarDays(edtf: String, days: [String]) throws {
        #expect(try self.days(edtf) == days)
    }

    /// What the site tells as done does not last beyond the state of affairs that it describes.
    @Test func calendarEntriesEndWithTheAccount() throws {
        let calendar = text(.timelineCalendar, try site([event("a", "2017-23", "A")], asOf: "2017-10-16"))
        #expect(calendar.contains("\r\nDTSTART;VALUE=DATE:20170901\r\nDTEND;VALUE=DATE:20171017\r\n"))
    }

    /// A calendar that asks again must find the same events, made at the same time.
    @Test func namesAndStampsOfTheCalendarAreStable() throws {
        let site = try site([event("a", "2017", "A")], url: "https://example.org/war/", asOf: nil)
        let calendar = text(.timelineCalendar, site)
        #expect(calendar.contains("\r\nUID:event-a@example.org\r\nDTSTAMP:19700101T000000Z\r\n"))
        #expect(calendar.contains("\r\nURL:https://example.org/war/timeline/2017.html#event-a\r\n"))
        #expect(text(.timelineCalendar, try self.site([event("a", "2017", "A")], asOf: "2017-10")).contains("DTSTAMP:20171031T000000Z"))
    }

    @Test func noLineIsLongerThan75BytesAndNoLetterIsCut() throws {
        let title = String(repeating: "عبور الفرات، ", count: 40) + "\u{7}end"
        let bytes = DataFile.timelineCalendar.bytes(of: try site([event("a", "2017", title)]))
        let lines = bytes.split(separator: 0x0A).map { $0.dropLast() }
        #expect(lines.allSatisfy { $0.count <= 75 && String(validating: $0, as: UTF8.self) != nil })
        #expect(lines.contains { $0.count > 72 })
        let unfolded = String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\r\n ", with: "")
        #expect(unfolded.contains("SUMMARY:" + title.replacingOccurrences(of: "\u{7}", with: "") + "\r\n"))
    }

    @Test func sameSiteSameBytes() throws {
        for file in DataFile.allCases { #expect(file.bytes(of: try site([capture()])) == file.bytes(of: try site([capture()]))) }
    }
}
