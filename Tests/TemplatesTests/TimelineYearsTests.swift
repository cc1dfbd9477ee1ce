import Explainer
import HTML
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

    /// Nobody knows in which of its years it was.
    @Test func decadesAndCenturiesMakeNoYears() {
        let events = Event.inOrder([
            Make.event("a", "18XX", "A"), Make.event("b", "1801-05", "B"), Make.event("c", "180X?", "C"), Make.event("d", "180X", "D"),
            Make.event("e", "1801/1803", "E"),
        ])
        let years = TimelineYears(events)
        #expect(years.years == [1801, 1803])
        #expect(years.groups.map { $0.date.edtf } == ["18XX", "180X", "1801"])
        #expect(years.groups.map { $0.year } == [nil, nil, 1801])
        #expect(years.groups.map { Set($0.events.map { events[$0].id.rawValue }) } == [["a"], ["c", "d"], ["b", "e"]])
        #expect(years.events(in: 1801).map { events[$0].id.rawValue } == ["e", "b"])
    }

    @Test func wholeTimelinesHaveAGroupForADecade() {
        let site = Make.site(events: [Make.event("a", "201X", "A"), Make.event("b", "2017/2018", "B")])
        let html = Make.context(site, .timeline).timelinePage().main.rendered
        #expect(html.contains(##"<h2 id="y201X">The 2010s</h2>"##) && html.contains(##"<a href="#y201X">the 2010s</a>"##))
        #expect(!html.contains("2010.html") && !html.contains("#y2018"))
    }

    @Test func eventsWithoutADateStandInNoYear() {
        let events = [Make.event("a", "2017", "A"), Make.event("c", nil, "C"), Make.event("b", nil, "B")].sorted(by: Event.precedes)
        #expect(TimelineYears(events).years == [2017])
        #expect(TimelineYears(events).undated.map { events[$0].id.rawValue } == ["b", "c"])
    }
}
