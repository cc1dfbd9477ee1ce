import Explainer
import Testing

@testable import Templates

@Suite struct TimelineExtentTests {
    @Test(arguments: [
        ("2017-10-14", "2017-10-14", "2017-10-14", TimelineExtent.Form.day), ("2017-10", "2017-10-01", "2017-10-31", .within),
        ("2017", "2017-01-01", "2017-12-31", .within), ("2014/2017-09", "2014-01-01", "2017-09-30", .lasting),
        ("2017-10-14/2017-10-14", "2017-10-14", "2017-10-14", .lasting), ("2017-09/..", "2017-09-01", "2017-09-30", .lasting),
        ("/2017-09-03", "2017-09-03", "2017-09-03", .lasting),
    ])
    func daysAreThoseOfTheDate(edtf: String, first: String, last: String, form: TimelineExtent.Form) {
        let extent = TimelineExtent(Make.date(edtf))
        #expect(extent.first == Make.day(first).daysSinceEpoch && extent.last == Make.day(last).daysSinceEpoch)
        #expect(extent.form == form)
    }

    /// What is told as done does not reach beyond the account, however imprecise; what is still to come, and what lasts, may.
    @Test(arguments: [
        ("2017-23", "2017-10-16"), ("2017-10", "2017-10-16"), ("2017-09", "2017-09-30"), ("2017-11", "2017-11-30"), ("2017-09/2017-12", "2017-12-31"),
    ])
    func whatIsDoneEndsWithTheAccount(edtf: String, last: String) {
        #expect(TimelineExtent(Make.date(edtf), toldOn: Make.day("2017-10-16")).last == Make.day(last).daysSinceEpoch)
    }

    @Test func missingEndsAreOpenOrNotKnown() {
        #expect(TimelineExtent(Make.date("2017/..")).end == .open && TimelineExtent(Make.date("2017/..")).start == .known)
        #expect(TimelineExtent(Make.date("2017/")).end == .unknown)
        #expect(TimelineExtent(Make.date("../2017")).start == .open && TimelineExtent(Make.date("/2017")).start == .unknown)
        #expect(TimelineExtent(Make.date("2014/2017")).start == .known && TimelineExtent(Make.date("2014/2017")).end == .known)
    }

    @Test func doubtIsKept() {
        for edtf in ["2017-10~", "2017-10?", "2017-10%", "2017-09~/2017-10"] { #expect(TimelineExtent(Make.date(edtf)).isApproximate, "\(edtf)") }
        #expect(!TimelineExtent(Make.date("2017-10")).isApproximate)
    }
}
