import Diagnostics
import Explainer
import Testing

@testable import Content

/// What is no overlap, not one-sided and not too late. What is stands in Tests/Sites/Invalid, with the whole text.
@Suite struct ControlChecksTests {
    private struct Line {
        var from: String?
        var to: String?
        var by = "front"
        var status = Place.Control.Status.controlled
        var source: String?
    }

    private func ids(_ lines: [Line], _ check: (Site) -> [Diagnostic] = ControlChecks.check) throws -> [String] {
        let control = try lines.enumerated().map { number, line in
            Place.Control(
                from: try line.from.map { try PartialDate(edtf: $0) }, to: try line.to.map { try PartialDate(edtf: $0) }, by: Identifier(line.by),
                status: line.status, source: line.source.map { Identifier($0) }, range: number..<number + 1)
        }
        let place = Place(
            id: Identifier("town"), file: "content/places/town.md", names: Names(name: Located("Town", at: 0..<0)), kind: .town, partOf: nil,
            coordinate: nil, precision: .exact, wikidata: nil, hasPage: true, summary: "", control: control, description: .empty)
        let actors = [("front", "", ""), ("army", "government", ""), ("government", "", "ruling"), ("ally", "", "ruling")].map { id, whole, side in
            Actor(
                id: Identifier(id), file: "content/actors/\(id).md", names: Names(name: Located(id, at: 0..<0)), kind: .armedGroup,
                partOf: whole.isEmpty ? nil : Located(Identifier(whole), at: 0..<0), role: "", side: side, color: nil, activeFrom: nil, activeTo: nil,
                wikidata: nil, hasPage: true, summary: "", description: .empty)
        }
        let sources = try [("report", "2017-10", ""), ("statement", "2017-10", "ally"), ("undated", "", "")].map { id, published, party in
            Source(
                id: Identifier(id), file: "seeds/\(id).md", title: id, publisher: "", url: nil, archived: nil,
                published: published.isEmpty ? nil : try PartialDate(edtf: published), authors: [], reportedBy: [], language: nil,
                party: party.isEmpty ? nil : Identifier(party), record: .empty)
        }
        let site = Site(
            settings: SiteSettings(
                title: "", tagline: "", url: nil, language: .english, utcOffset: 0, weekStarts: .monday, asOf: nil, brief: .empty,
                publisher: nil, contact: nil, startHere: [], whoIsWho: [], navigation: []),
            articles: [], contributors: [], places: [place], actors: actors, events: [], sources: sources, pages: [])
        return check(site).map { "\($0.id) \($0.range?.lowerBound ?? -1)" }
    }

    // MARK: Contested by one

    @Test func oneWhoContestsAPlaceAloneIsNoted() throws {
        let front = Line(from: "2017", status: .contested)
        #expect(try ids([front], LoneContested.check) == ["lone-contested 0"])
        #expect(try ids([Line(from: "2014", to: "2015", by: "army"), front], LoneContested.check) == ["lone-contested 1"])
        #expect(try ids([front, Line(from: "2016", by: "army", status: .contested)], LoneContested.check).isEmpty)
        #expect(try ids([front, Line(from: "2016", by: "army", status: .besieged)], LoneContested.check).isEmpty)
        #expect(try ids([Line(from: "2017")], LoneContested.check).isEmpty)
    }

    // MARK: Overlaps

    @Test(arguments: [
        // One after the other, with the day or the month of the change in common, with a gap, and with an end that is not known.
        [Line(from: "2014", to: "2017-10-14"), Line(from: "2017-10-14", by: "army")],
        [Line(from: "2014", to: "2017-09"), Line(from: "2017-09", by: "army")],
        [Line(from: "2014", to: "2017-09"), Line(from: "2017-09-05", by: "army")],
        [Line(from: "2014", to: "2015"), Line(from: "2017", by: "army")],
        [Line(from: "2014", to: "2017-01-01/"), Line(from: "2017-10", by: "army")],
        [Line(from: "2017-10", by: "army"), Line(from: "2014", to: "2017-10")],
        // At one time, but not both alone.
        [Line(from: "2014"), Line(from: "2015", by: "army", status: .claimed)],
        [Line(from: "2014"), Line(from: "2015", by: "army", status: .besieged)],
        [Line(from: "2014", status: .contested), Line(from: "2014", by: "army", status: .contested)],
        // A part and its whole.
        [Line(from: "2014", by: "army"), Line(from: "2015", by: "government")],
        // Perhaps at one time, perhaps not.
        [Line(from: "2014", to: "2017-10-16/.."), Line(from: "2017-11", by: "army")],
        [Line(from: "2014", to: "2017"), Line(from: "2017-06", to: "2018-06", by: "army")],
    ])
    private func statementsThatAgree(lines: [Line]) throws {
        #expect(try ids(lines) == [])
    }

    @Test(arguments: [
        [Line(from: "2014"), Line(from: "2015", by: "army")],
        [Line(from: "2014", to: "2016"), Line(from: "2014", to: "2016", by: "army")],
        [Line(from: "2014"), Line(from: "2015", by: "front")],
        [Line(from: "2014", status: .contested), Line(from: "2015", status: .besieged)],
        [Line(from: "2014", by: "government"), Line(from: "2015", by: "ally")],
    ])
    private func statementsThatContradictEachOther(lines: [Line]) throws {
        #expect(try ids(lines) == ["overlapping-control 1"])
        #expect(try ids(lines.reversed()) == ["overlapping-control 1"])
    }

    /// Nobody is in control alone where others stand in the place: an army and its ally are of one side, though.
    @Test(arguments: [
        ([Line(from: "2014"), Line(from: "2015", by: "army", status: .contested)], true),
        ([Line(from: "2014-01", to: "2015-05"), Line(from: "2014-03", to: "2015-04", by: "army", status: .contested)], true),
        ([Line(from: "2014", to: "2015", status: .contested), Line(from: "2014", by: "army")], true),
        ([Line(from: "2014", by: "ally"), Line(from: "2015", by: "army", status: .contested)], false),
        ([Line(from: "2014", by: "army", source: "statement"), Line(from: "2015", status: .contested)], false),
    ])
    private func whoeverIsAloneIsNotContested(lines: [Line], isReported: Bool) throws {
        let expected = isReported ? ["contested-control 1"] : []
        #expect(try ids(lines).filter { $0 != "one-sided-control 0" } == expected)
    }

    @Test func whatOnlyOneSideSaysIsAClaimAndOverlapsNothing() throws {
        #expect(try ids([Line(from: "2014"), Line(from: "2017", by: "army", source: "statement")]) == ["one-sided-control 1"])
    }

    @Test func aLongStatementIsComparedWithAllThatItCovers() throws {
        let lines = [Line(from: "2010"), Line(from: "2011", to: "2012", by: "army"), Line(from: "2014", to: "2015", by: "army")]
        #expect(try ids(lines) == ["overlapping-control 1", "overlapping-control 2"])
    }

    // MARK: Sources

    @Test(arguments: [
        (Line(from: "2017", by: "army", source: "statement"), true), (Line(from: "2017", by: "army", status: .claimed, source: "statement"), false),
        (Line(from: "2017", by: "army", status: .contested, source: "statement"), true),
        (Line(from: "2017", by: "army", status: .besieged, source: "statement"), true), (Line(from: "2017", source: "statement"), false),
        (Line(from: "2017", by: "army", source: "report"), false), (Line(from: "2017", by: "army"), false),
    ])
    private func whatOnlyTheHoldersSideSays(line: Line, isOneSided: Bool) throws {
        #expect(try ids([line]) == (isOneSided ? ["one-sided-control 0"] : []))
    }

    @Test(arguments: [
        (Line(from: "2017-11", source: "report"), true), (Line(from: "/2017-11-01", source: "report"), true),
        (Line(from: "2017-10-31", source: "report"), false), (Line(from: "2017", source: "report"), false),
        (Line(from: "2014", to: "2017-11", source: "report"), true), (Line(from: "2014", to: "2017-10", source: "report"), false),
        (Line(from: "2014", to: "2017", source: "report"), false), (Line(from: "2018", source: "undated"), false), (Line(from: "2018"), false),
    ])
    private func whatASourceCannotTellOf(line: Line, isTooLate: Bool) throws {
        #expect(try ids([line]) == (isTooLate ? ["control-after-source 0"] : []))
    }

    @Test func theNextStatementTellsOfTheEnd() throws {
        let lines = [Line(from: "2014", to: "2018-01", source: "report"), Line(from: "2018-01", by: "army", source: "undated")]
        #expect(try ids(lines) == [])
    }

    // MARK: Days

    @Test(arguments: [
        (Line(), true), (Line(to: "2017-10"), false), (Line(from: "/2017"), false), (Line(from: "2017-10-14", to: "2017-10-14"), false),
    ])
    private func whatHoldsOnNoDay(line: Line, isReported: Bool) throws {
        #expect(try ids([line]) == (isReported ? ["control-without-days 0"] : []))
    }
}
