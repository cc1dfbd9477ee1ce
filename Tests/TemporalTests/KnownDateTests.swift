import Explainer
import Testing

@testable import Temporal

@Suite struct KnownDateTests {
    private let day = KnownDate(year: 2016, month: 2, day: 29)

    @Test func steps() {
        #expect(day.stepping(.day, by: 1)?.date()?.edtf == "2016-03-01")
        #expect(day.stepping(.month, by: -2)?.date()?.edtf == "2015-12")
        #expect(day.stepping(.year, by: -1)?.date()?.edtf == "2015")
        #expect(KnownDate(year: 2016).stepping(.day, by: 1) == nil)
        #expect(KnownDate(year: 2016).stepping(.month, by: 1) == nil)
        #expect(KnownDate(year: 0).stepping(.year, by: -1)?.date()?.edtf == "-0001")
    }

    @Test func lengths() {
        #expect(day.shifted(by: Amount(halves: 4, unit: .week), sign: 1)?.date()?.edtf == "2016-03-14")
        #expect(day.shifted(by: Amount(halves: 3, unit: .week), sign: -1)?.date()?.edtf == "2016-02-18")
        #expect(day.shifted(by: Amount(halves: 6, unit: .month), sign: -1)?.date()?.edtf == "2015-11")
        #expect(day.shifted(by: Amount(halves: 4, unit: .year), sign: 1)?.date()?.edtf == "2018")
        #expect(day.shifted(by: Amount(halves: 2, unit: .decade), sign: -1)?.date()?.edtf == "2006")
        #expect(day.shifted(by: Amount(halves: 2, unit: .hour), sign: 1) == nil)
        #expect(KnownDate(year: 2016, month: 2).shifted(by: Amount(halves: 2, unit: .week), sign: 1) == nil)
    }

    @Test func weeks() throws {
        let saturday = try #require(CalendarDay(year: 2017, month: 10, day: 14))
        #expect(saturday.firstDayOfWeek(startingOn: .monday).iso == "2017-10-09")
        #expect(saturday.firstDayOfWeek(startingOn: .sunday).iso == "2017-10-08")
        #expect(saturday.firstDayOfWeek(startingOn: .saturday).iso == "2017-10-14")
        #expect(saturday.latest(.saturday) == saturday)
        #expect(saturday.latest(.sunday).iso == "2017-10-08")
        #expect(saturday.next(.saturday).iso == "2017-10-21")
        #expect(saturday.next(.sunday).iso == "2017-10-15")
    }

    @Test func readsWhatADateSays() throws {
        func known(_ text: String) throws -> KnownDate? { KnownDate(try PartialDate(edtf: text)) }
        #expect(try known("2017-10-14~") == KnownDate(year: 2017, month: 10, day: 14))
        #expect(try known("2017-10-05/2017-10-14") == KnownDate(year: 2017, month: 10, day: 5))
        #expect(try known("../2017-10") == KnownDate(year: 2017, month: 10))
        #expect(try known("2017-22") == KnownDate(year: 2017, season: .summer))
        #expect(try known("201X") == nil)
    }
}
