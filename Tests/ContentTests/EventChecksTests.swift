import Diagnostics
import Explainer
import Markdown
import Testing

@testable import Content

/// What is no duplicate, no contradiction and not too late. What is stands in Tests/Sites/Invalid, with the whole text.
@Suite struct EventChecksTests {
    private struct Line {
        var date: String?
        var kind = Event.Kind.capture
        var title: String?
        var places = ["town"]
        var actors = ["army"]
        var status = Event.Status.reported
        var sources: [String] = []
        var file: String?
    }

    private func site(_ lines: [Line]) throws -> Site {
        let places: [Place] = [("town", Place.Kind.town), ("city", .city), ("province", .governorate), ("river", .river)].map { id, kind in
            Place(
                id: Identifier(id), file: "content/places/\(id).md",
                names: Names(name: Located(id, at: 0..<0), foreign: [], abbreviation: nil, aliases: []), kind: kind, partOf: nil, coordinate: nil,
                precision: .exact, wikidata: nil, hasPage: true, formerly: [], summary: "", control: [], description: .empty)
        }
        let sources: [Source] = try [("early", "2017-10-01"), ("late", "2017-10"), ("undated", nil)].map { id, published in
            Source(
                id: Identifier(id), file: "seeds/\(id).md", title: id, publisher: "", url: nil, archived: nil,
                published: try published.map { try PartialDate(edtf: $0) }, authors: [], reportedBy: [], language: nil, party: nil, record: .empty)
        }
        let events = try lines.enumerated().map { number, line in
            Event(
                id: Identifier("e\(number)"), file: line.file ?? "content/events/e\(number).md", range: 4..<5,
                date: try line.date.map { try PartialDate(edtf: $0) }, title: line.title ?? "Event \(number)",
                places: line.places.map { Identifier($0) }, actors: line.actors.map { Identifier($0) }, kind: line.kind, status: line.status,
                claimedBy: [], sources: line.sources.map { Identifier($0) }, text: .empty, article: nil)
        }
        return Site(
            settings: SiteSettings(
                title: "", tagline: "", url: nil, language: .english, utcOffset: 0, weekStarts: .monday, asOf: nil, brief: .empty,
                publisher: nil, contact: nil, startHere: [], whoIsWho: [], navigation: []),
            articles: [], contributors: [], places: places, actors: [], events: events, sources: sources, pages: [])
    }

    private func ids(_ lines: [Line]) throws -> [String] {
        let site = try site(lines)
        return (RepeatedEvents.check(site) + ContradictingDates.check(site) + EventsAfterSources.check(site)).map {
            "\($0.id) \($0.file ?? "")"
        }
    }

    // MARK: Duplicates

    @Test func oneEventInTwoFiles() throws {
        #expect(try ids([Line(date: "2017-10-14"), Line(date: "2017-10")]) == ["duplicate-event content/events/e1.md"])
    }

    @Test(arguments: [
        // Other kind, place, actors or time.
        [Line(date: "2017-10-14"), Line(date: "2017-10-14", kind: .offensive)],
        [Line(date: "2017-10-14"), Line(date: "2017-10-14", places: ["city"])],
        [Line(date: "2017-10-14"), Line(date: "2017-10-14", places: ["town", "city"])],
        [Line(date: "2017-10-14"), Line(date: "2017-10-14", actors: ["front"])],
        [Line(date: "2016"), Line(date: "2017")],
        // In a whole province, much is captured in a month; and nothing at all is said of where.
        [Line(date: "2017-10", places: ["province"]), Line(date: "2017-10", places: ["province"])],
        [Line(date: "2017-10", places: ["town", "river"]), Line(date: "2017-10", places: ["town", "river"])],
        [Line(date: "2017-10", places: []), Line(date: "2017-10", places: [])],
        // What happens again and again.
        [Line(date: "2017-10", kind: .airstrike), Line(date: "2017-10", kind: .airstrike)],
        [Line(date: "2017-10-14", kind: .battle), Line(date: "2017-10-15", kind: .battle)],
        [Line(date: "2017-10-14", kind: .statement), Line(date: "2017-10-14", kind: .statement)],
        [Line(date: "2017-10-14", kind: .other), Line(date: "2017-10-14", kind: .other)],
        // One file may tell of two parts of one thing, and nobody knows when.
        [Line(date: "2017-10-14", file: "a.md"), Line(date: "2017-10-14", file: "a.md")],
        [Line(date: nil), Line(date: nil), Line(date: "2017")],
        // The same words, years apart.
        [Line(date: "2016", kind: .other, title: "Shelling"), Line(date: "2017", kind: .other, title: "Shelling")],
    ])
    private func differentEvents(lines: [Line]) throws {
        #expect(try ids(lines) == [])
    }

    @Test func whatHappensAgainAndAgainIsOneOnOneDay() throws {
        #expect(
            try ids([Line(date: "2017-10-14", kind: .airstrike), Line(date: "2017-10-14", kind: .airstrike)]) == [
                "duplicate-event content/events/e1.md"
            ])
    }

    @Test func titlesDifferOnlyInCapitalsAndSigns() throws {
        let lines = [Line(date: "2017-10-14", kind: .other, title: "Town falls"), Line(date: "2017-10", kind: .statement, title: "town  FALLS.")]
        #expect(try ids(lines) == ["duplicate-event content/events/e1.md"])
    }

    @Test func eachEventIsReportedOnce() throws {
        let line = Line(date: "2017-10-14", title: "Town falls", actors: ["army", "front"])
        #expect(try ids([line, line, line]) == ["duplicate-event content/events/e1.md", "duplicate-event content/events/e2.md"])
    }

    /// A long one among short ones is compared with all that it covers.
    @Test func longEventsAreCompared() throws {
        let lines = [
            Line(date: "2017-01/2017-12", kind: .offensive), Line(date: "2017-02", kind: .offensive), Line(date: "2017-11", kind: .offensive),
        ]
        #expect(try ids(lines).count == 2)
    }

    /// What lies between them in the file of the long one does not hide it.
    @Test func whatReachesFurthestIsKeptForEachFile() throws {
        let lines = [
            Line(date: "2017-01/2017-06", kind: .offensive, file: "a.md"), Line(date: "2017-02/2017-12", kind: .offensive, file: "b.md"),
            Line(date: "2017-03", kind: .offensive, file: "b.md"),
        ]
        #expect(try ids(lines) == ["duplicate-event b.md", "duplicate-event b.md"])
    }

    // MARK: Contradictions

    @Test func surenessContradicts() throws {
        for status in [Event.Status.claimed, .disputed] {
            let lines = [Line(date: "2017-10-14", status: .confirmed), Line(date: "2017-10-14", status: status)]
            #expect(try ids(lines) == ["contradicting-events content/events/e1.md"])
        }
        let lines = [Line(date: "2017-10-14", status: .reported), Line(date: "2017-10-14", status: .claimed)]
        #expect(try ids(lines) == ["duplicate-event content/events/e1.md"])
    }

    @Test func captureOnTwoDays() throws {
        #expect(try ids([Line(date: "2017-10-14"), Line(date: "2017-10-16")]) == ["contradicting-events content/events/e1.md"])
        #expect(try ids([Line(date: "2017-09"), Line(date: "2017-10")]) == ["contradicting-events content/events/e1.md"])
        #expect(
            try ids([Line(date: "2017-10-14"), Line(date: "2017-10-16", places: ["city", "town"])]) == ["contradicting-events content/events/e1.md"])
    }

    @Test(arguments: [
        // Long after, by others, elsewhere, or something that can go on.
        [Line(date: "2017-10-14"), Line(date: "2017-11-16")],
        [Line(date: "2017"), Line(date: "2018-01")],
        [Line(date: "2017-10-14"), Line(date: "2017-10-16", actors: ["front"])],
        [Line(date: "2017-10-14"), Line(date: "2017-10-16", places: ["city"])],
        [Line(date: "2017-10-14", places: ["province"]), Line(date: "2017-10-16", places: ["province"])],
        [Line(date: "2017-10-14", kind: .battle), Line(date: "2017-10-16", kind: .battle)],
        [Line(date: "2017-10-14", file: "a.md"), Line(date: "2017-10-16", file: "a.md")],
        // Captured, besieged, captured again.
        [Line(date: "2017-10-14"), Line(date: "2017-10-15", kind: .siege), Line(date: "2017-10-16")],
        [Line(date: "2017-10-14"), Line(date: "2017-10-15", actors: ["front"]), Line(date: "2017-10-16")],
    ])
    private func eventsOneAfterTheOther(lines: [Line]) throws {
        #expect(try ids(lines) == [])
    }

    // MARK: Sources

    @Test(arguments: [
        ("2017-10-02", ["early"], true), ("2017-10-01", ["early"], false), ("2017-10", ["early"], false), ("2017-10-31", ["late"], false),
        ("2017-11-01", ["early", "late"], true), ("2017-10-02", ["early", "late"], false), ("2017-11-01", ["early", "undated"], false),
        ("2017-11-01", [], false), ("../2017-11-01", ["early"], false),
        // What lasted is compared by the first day on which it can have ended.
        ("2017-09/2017-10-02", ["early"], true), ("2017-09/2017-10", ["early"], false), ("2017-09/..", ["early"], false),
    ])
    func eventsAfterTheirSources(date: String, sources: [String], isTooLate: Bool) throws {
        #expect(try ids([Line(date: date, sources: sources)]) == (isTooLate ? ["event-after-source content/events/e0.md"] : []))
    }
}
