import Explainer
import Testing

struct SingleDateTests {
    @Test(
        "components that EDTF cannot write are no date",
        arguments: [
            SingleDate.Components.century(2_001), .century(-100), .century(10_000), .decade(2_015), .decade(-10), .year(1_000_000_000_000),
            .someMonth(year: 10_000), .someDay(year: -10_000), .season(.spring, year: 10_000), .month(0, year: 2_017), .month(13, year: 2_017),
            .month(1, year: 10_000), .someDayOfMonth(13, year: 2_017),
        ])
    func invalidComponents(components: SingleDate.Components) {
        #expect(SingleDate(components) == nil)
        #expect(PartialDate(components) == nil)
    }

    @Test("A day beyond four digits of year keeps its year alone") func longYear() throws {
        let day = try #require(CalendarDay(year: 12_017, month: 10, day: 14))
        #expect(SingleDate(.day(day)) == nil)
        #expect(PartialDate(day).edtf == "Y12017")
    }

    @Test("built dates have the text of parsed ones") func built() throws {
        let day = try #require(CalendarDay(year: 2_017, month: 10, day: 14))
        #expect(try PartialDate(day, qualifier: .approximate) == PartialDate(edtf: "2017-10-14~"))
        #expect(try PartialDate(.month(9, year: 2_017)) == PartialDate(edtf: "2017-09"))
        #expect(try PartialDate(.season(.winter, year: 2_017), qualifier: .uncertain) == PartialDate(edtf: "2017-24?"))
    }

    @Test("intervals that EDTF level 1 does not have are none") func invalidIntervals() throws {
        let (early, late) = (try #require(SingleDate(.year(2_014))), try #require(SingleDate(.year(2_017))))
        let decade = try #require(SingleDate(.decade(2_010)))
        #expect(PartialDate(.interval(from: early, to: late))?.edtf == "2014/2017")
        #expect(PartialDate(.interval(from: late, to: early)) == nil)
        #expect(PartialDate(.interval(from: decade, to: late)) == nil)
        #expect(PartialDate(.starting(decade, end: .open)) == nil)
        #expect(PartialDate(.ending(decade, start: .unknown)) == nil)
        #expect(PartialDate(.single(decade)) == PartialDate(decade))
    }
}
