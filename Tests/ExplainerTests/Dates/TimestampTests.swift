import Explainer
import Testing

@Suite struct TimestampTests {
    @Test(arguments: [
        (0, "2017-10-16T00:00:00Z"), (180, "2017-10-16T00:00:00+03:00"), (-210, "2017-10-16T00:00:00-03:30"), (840, "2017-10-16T00:00:00+14:00"),
    ])
    func isTheBeginningOfTheDay(offset: Int, text: String) {
        #expect(CalendarDay(iso: "2017-10-16")?.timestamp(utcOffset: offset) == text)
    }

    @Test func isFourDigitsOfYearOrNothing() {
        #expect(CalendarDay(year: 33, month: 4, day: 3)?.timestamp(utcOffset: 0) == "0033-04-03T00:00:00Z")
        #expect(CalendarDay(year: -1, month: 1, day: 1)?.timestamp(utcOffset: 0) == nil)
        #expect(CalendarDay(year: 10_000, month: 1, day: 1)?.timestamp(utcOffset: 0) == nil)
    }
}
