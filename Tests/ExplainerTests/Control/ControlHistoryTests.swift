import Explainer
import Testing

@Suite struct ControlHistoryTests {
    private func changes(_ places: [Place], sources: [Source] = []) -> [String] {
        ControlHistory(of: ControlSite.site(places, sources: sources)).changes.map { change in
            "\(change.day) \(change.date): \(change.places.map(\.rawValue).joined(separator: " "))"
        }
    }

    @Test func changesAreInOrderAndEachStandsOnce() throws {
        let front = try ControlSite.entry("front", from: "2014~", to: "2017-09", .besieged)
        let places = [
            ControlSite.place("city", [front, try ControlSite.entry("army", from: "2017-09"), try ControlSite.entry("front", from: "2017-09")]),
            ControlSite.place(
                "town", [try ControlSite.entry("front", from: "2017-06", to: "2017-10-14"), try ControlSite.entry("army", from: "2017-10-14")]),
            ControlSite.place("border", [try ControlSite.entry("front", from: "/2017-10-16")]),
            ControlSite.place("crossing", [try ControlSite.entry("army", from: "2017-10-14", to: "2017-10-20")]),
        ]
        #expect(
            changes(places) == [
                "2015-01-01 2014~: city", "2017-06-30 2017-06: town", "2017-09-30 2017-09: city", "2017-10-14 2017-10-14: crossing town",
                "2017-10-16 /2017-10-16: border", "2017-10-21 2017-10-20: crossing",
            ])
    }

    @Test func theDayOfAChangeIsNoLaterThanItsSource() throws {
        let place = ControlSite.place("town", [try ControlSite.entry("army", from: "2017-10", source: "report")])
        #expect(changes([place], sources: [try ControlSite.source("report", published: "2017-10-16")]) == ["2017-10-16 2017-10: town"])
    }

    @Test func whatIsNeverSureChangesOnItsFirstDay() throws {
        let place = ControlSite.place("town", [try ControlSite.entry("army", from: "2017-10", to: "2017-10")])
        #expect(changes([place]) == ["2017-10-01 2017-10: town", "2017-11-01 2017-10: town"])
    }

    @Test func whatHasNoDatesIsNoChange() throws {
        #expect(changes([ControlSite.place("town", [try ControlSite.entry("army")])]) == [])
    }

    @Test func anActorsHoldingsBeginWithWhatItStillHolds() throws {
        let places = [
            ControlSite.place("a", [try ControlSite.entry("front", from: "2014", to: "2016"), try ControlSite.entry("army", from: "2016")]),
            ControlSite.place("b", [try ControlSite.entry("front", from: "2015", to: "2017")]),
            ControlSite.place("c", [try ControlSite.entry("front", from: "2013")]),
            ControlSite.place("d", [try ControlSite.entry("front", from: "2014")]),
            ControlSite.place("e", [try ControlSite.entry("front", from: "2015", to: "2016/")]),
        ]
        let holdings = ControlHistory(of: ControlSite.site(places)).holdings()
        #expect(holdings[Identifier("front")]?.map(\.place.rawValue) == ["e", "d", "c", "b", "a"])
        #expect(holdings[Identifier("army")]?.map(\.place.rawValue) == ["a"])
        #expect(holdings[Identifier("nobody")] == nil)
    }
}
