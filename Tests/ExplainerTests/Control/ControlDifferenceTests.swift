import Explainer
import Testing

@Suite struct ControlDifferenceTests {
    private func differences(_ control: [Place.Control], _ earlier: String, _ later: String) throws -> [String] {
        let history = ControlHistory(of: ControlSite.site([ControlSite.place("town", control)]))
        let (first, second) = try (#require(CalendarDay(iso: earlier)), #require(CalendarDay(iso: later)))
        return history.differences(from: first, to: second).map { difference in
            let (before, after) = (difference.before.map(ControlSite.words), difference.after.map(ControlSite.words))
            return "\(difference.place) \(difference.kind): \(before.joined(separator: ", ")) > \(after.joined(separator: ", "))"
        }
    }

    @Test func everyKindOfDifferenceIsTold() throws {
        let control = [
            try ControlSite.entry("front", from: "2014", to: "2016"), try ControlSite.entry("front", from: "2016", to: "2017-06-01", .contested),
            try ControlSite.entry("army", from: "2016", to: "2017-10-14", .contested),
        ]
        #expect(try differences(control, "2013-01-01", "2014-06-01") == ["town becomesKnown:  > front controlled?"])
        #expect(try differences(control, "2014-06-01", "2015-01-01") == ["town certainty: front controlled? > front controlled"])
        #expect(
            try differences(control, "2015-01-01", "2017-01-01") == ["town holders: front controlled > front contested, army contested"])
        #expect(try differences(control, "2017-01-01", "2017-07-01") == ["town holders: front contested, army contested > army contested"])
        #expect(try differences(control, "2017-07-01", "2017-10-15") == ["town becomesUnknown: army contested > "])
    }

    @Test func theSameActorMayHoldAPlaceInAnotherWay() throws {
        let control = [
            try ControlSite.entry("front", from: "2014", to: "2016-05-01", .besieged), try ControlSite.entry("front", from: "2016-05-01"),
        ]
        #expect(try differences(control, "2015-01-01", "2016-05-01") == ["town status: front besieged > front controlled"])
    }

    @Test func anotherStatementOfTheSameIsNoDifference() throws {
        let control = [
            try ControlSite.entry("front", from: "2014", to: "2016-05-01", source: "a"),
            try ControlSite.entry("front", from: "2016-05-01", source: "b"),
        ]
        #expect(try differences(control, "2015-01-01", "2016-05-01") == [])
        #expect(try differences(control, "2015-01-01", "2015-01-01") == [])
    }
}
