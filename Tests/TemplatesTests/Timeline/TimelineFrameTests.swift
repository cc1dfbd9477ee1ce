import Explainer
import Testing

@testable import Templates

@Suite struct TimelineFrameTests {
    private func around(_ dates: String...) -> String? {
        TimelineFrame.around(dates.map { TimelineExtent(Make.date($0)) })?.date?.edtf
    }

    @Test func longTimesAreShownInWholeMonthsAndYears() {
        #expect(around("2017-09-03", "2017-10-16") == "2017-09-02/2017-10-17")
        #expect(around("2017-06", "2017-10-16") == "2017-06/2017-10")
        #expect(around("2014-05", "2017-10-16") == "2014-05/2017-10")
        #expect(around("2011", "2017-10-16") == "2011/2017")
        #expect(around("2017") == "2017")
        #expect(around() == nil)
    }

    @Test func aDayAloneHasDaysAroundIt() {
        #expect(around("2017-10-14") == "2017-10-10/2017-10-18")
    }

    @Test func daysStandInOrderInsideTheFrame() {
        let frame = TimelineFrame(from: 100, to: 109)
        #expect(frame.length == 10)
        #expect(frame.start(of: 100) == 0 && frame.end(of: 109) == 1 && frame.start(of: 105) == 0.5)
        let shares = (90...120).map { frame.start(of: $0) }
        #expect(shares == shares.sorted() && shares.allSatisfy { (0...1).contains($0) })
    }

    @Test func aYearHasAllItsDays() {
        #expect(TimelineFrame(year: 2016)?.length == 366)
        #expect(TimelineFrame(year: 2017)?.date?.edtf == "2017")
    }
}
