import Explainer
import Testing

@testable import Templates

@Suite struct TemporalCoverageTests {
    @Test(arguments: [
        (["2017-10-16"], "2017-10-16"), (["2017-06", "2017-10-16"], "2017-06/2017-10-16"),
        (["2017-10-05/2017-10-14", "2017-09~"], "2017-09/2017-10-14"),
        // Of dates that begin or end on one day, the longer one counts.
        (["2017", "2017-01-01"], "2017"), (["2017", "2017-12-31"], "2017"),
        // Nothing ends an open interval but what came later.
        (["2015/.."], "2015"), (["2015/..", "2017-10"], "2015/2017-10"),
        // ISO 8601 has no word for a decade.
        (["201X", "2017"], "2017"),
    ])
    func isNoMoreExactThanItsDates(dates: [String], text: String) {
        #expect(TemporalCoverage.text(of: dates.map { Make.date($0) }) == text)
    }

    @Test(arguments: [[], ["../2017"], ["20XX"]]) func nothingIsSaidOfWhatIsNotKnown(dates: [String]) {
        #expect(TemporalCoverage.text(of: dates.map { Make.date($0) }) == nil)
    }
}
