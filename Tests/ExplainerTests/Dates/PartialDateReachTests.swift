import Explainer
import Testing

struct PartialDateReachTests {
    @Test(
        "which days a date can mean",
        arguments: [
            ("2017-10-14", "2017-10-14", true), ("2017-10-14", "2017-10-15", false), ("2017-10", "2017-10-31", true),
            ("2017-10", "2017-11-01", false),
            ("201X", "2015-06-01", true), ("2017-24", "2018-02-28", true), ("2017-24", "2017-02-28", false), ("2014/2017", "2016-01-01", true),
            ("2014/..", "2030-01-01", true), ("2014/..", "2013-12-31", false), ("../2014", "1900-01-01", true), ("../2014", "2015-01-01", false),
            ("2014/", "2014-12-31", true), ("2014/", "2015-01-01", false), ("/2014", "2014-01-01", true), ("/2014", "2013-12-31", false),
        ])
    func containing(edtf: String, day: String, isContained: Bool) throws {
        let day = try #require(CalendarDay(iso: day))
        #expect(try PartialDate(edtf: edtf).contains(day) == isContained)
    }

    @Test(
        "whether two dates share a day, either way round",
        arguments: [
            ("2017", "2017-10-14", true), ("2017", "2018", false), ("2014/2016", "2016-12-31", true), ("2014/..", "../2014", true),
            ("2015/..", "../2014", false), ("2015/..", "1999/..", true), ("../1999", "../2014", true), ("2014/", "2016", false),
            ("/2014", "2013", false),
            ("2014/", "2014-07", true), ("2017-24", "2018", true),
        ])
    func overlapping(left: String, right: String, isShared: Bool) throws {
        let (left, right) = (try PartialDate(edtf: left), try PartialDate(edtf: right))
        #expect(left.overlaps(right) == isShared)
        #expect(right.overlaps(left) == isShared)
    }

    @Test(
        "the years under which a date stands",
        arguments: [
            ("2017-10-14", 2_017...2_017), ("2014/2017", 2_014...2_017), ("2014/..", 2_014...2_014), ("2014/", 2_014...2_014),
            ("../2014", 2_014...2_014),
            ("/2014", 2_014...2_014), ("201X", 2_010...2_019), ("2017-24", 2_017...2_018), ("-0043", -43 ... -43),
        ])
    func years(edtf: String, years: ClosedRange<Int>) throws {
        #expect(try PartialDate(edtf: edtf).years == years)
    }
}
