import Explainer
import Testing

@testable import Templates

@Suite struct TimelineYearsTests {
    @Test func longEventsStandInEveryYearThatHasAPage() {
        let events = [Make.event("a", "2011/2017", "A"), Make.event("b", "2014", "B"), Make.event("c", "2017-10", "C")].sorted(by: Event.precedes)
        let years = TimelineYears(events)
        #expect(years.years == [2011, 2014, 2017])
        #expect(years.years.map { years.events(in: $0).map { events[$0].id.rawValue } } == [["a"], ["a", "b"], ["a", "c"]])
        #expect(years.events(in: 2012).isEmpty)
    }

    @Test func anAgeDoesNotMakeAPageAYear() {
        #expect(TimelineYears([Make.event("a", "Y-170000002/2017", "A")]).years == [-170_000_002, 2017])
    }

    @Test func openEndsAddNoYears() {
        #expect(TimelineYears([Make.event("a", "2011/..", "A"), Make.event("b", "../2013", "B")]).years == [2011, 2013])
    }

    @Test func eventsWithoutADateStandInNoYear() {
        let events = [Make.event("a", "2017", "A"), Make.event("c", nil, "C"), Make.event("b", nil, "B")].sorted(by: Event.precedes)
        #expect(TimelineYears(events).years == [2017])
        #expect(TimelineYears(events).undated.map { events[$0].id.rawValue } == ["b", "c"])
    }
}
