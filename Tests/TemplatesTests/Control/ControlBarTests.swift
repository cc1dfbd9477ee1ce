import Annotation
import Explainer
import Testing

@testable import Templates

@Suite struct ControlBarTests {
    private func entry(
        _ by: String, from: String? = nil, to: String? = nil, _ status: Place.Control.Status = .controlled
    ) -> Place.Control {
        Place.Control(from: from.map { Make.date($0) }, to: to.map { Make.date($0) }, by: Identifier(by), status: status, source: nil)
    }

    private func picture(_ control: [Place.Control], asOf: String? = "2017-10-16") -> ControlBar? {
        let site = Make.site(places: [Make.place("town", Make.names("Town"), control: control)]).site
        return ControlBar(ControlHistory(of: site).statements, asOf: asOf.map { Make.day($0) })
    }

    private func close(_ left: Range<Double>?, _ right: Range<Double>) -> Bool {
        guard let left else { return false }
        return abs(left.lowerBound - right.lowerBound) < 0.001 && abs(left.upperBound - right.upperBound) < 0.001
    }

    @Test func holdersHaveARowEachInTheOrderOfTheFile() throws {
        let bar = try #require(
            picture([entry("front", from: "2014", to: "2016"), entry("army", from: "2016"), entry("front", from: "2017-01", .contested)]))
        #expect(bar.rows.map(\.holder.rawValue) == ["front", "army"])
        #expect(bar.rows.map(\.segments.count) == [2, 1])
    }

    @Test func daysThatAreNotSureAreApart() throws {
        let bar = try #require(picture([entry("front", from: "2017-07", to: "2017-10-14"), entry("army", from: "2017-10-14")]))
        #expect(bar.frame == TimelineFrame(from: Make.day("2017-07-01").daysSinceEpoch, to: Make.day("2017-10-31").daysSinceEpoch))
        // July to October have 123 days; the place is held from the last of July for sure, and up to the day before the change.
        let front = bar.rows[0].segments[0]
        #expect(close(front.possible, 0..<105.0 / 123))
        #expect(close(front.certain, 30.0 / 123..<105.0 / 123))
        #expect(front.start == .known && front.end == .known)
    }

    @Test func whatHasNoEndReachesToTheStateOfAffairsAndGoesOn() throws {
        let army = try #require(picture([entry("front", from: "2017-07-01", to: "2017-08-01"), entry("army", from: "2017-08-01")])).rows[1].segments[
            0]
        #expect(close(army.possible, 31.0 / 123..<108.0 / 123))
        #expect(army.certain == army.possible)
        #expect(army.end == .open)
        let unbounded = try #require(picture([entry("front", from: "2017-07-01", to: "2017-08-01"), entry("army", from: "2017-08-01")], asOf: nil))
        #expect(unbounded.rows[1].segments[0].end == .open)
    }

    @Test func ofWhatLiesBeyondADateNothingMayBeKnown() throws {
        let segments = try #require(
            picture([entry("front", from: "/2017-06-05", to: "2017-08-01/"), entry("army", to: "2017-10-01"), entry("ally", from: "../2017-09-01")])
        ).rows.map { $0.segments[0] }
        #expect(segments.map(\.start) == [.unknown, .unknown, .open])
        #expect(segments.map(\.end) == [.unknown, .known, .open])
        #expect(segments[2].possible.lowerBound == 0)
    }

    @Test func shortTimesAreWideEnoughToBeSeen() throws {
        let bar = try #require(picture([entry("front", from: "2000", to: "2017-10-15"), entry("army", from: "2017-10-15")]))
        let least = TimelinePicture.smallestBar / TimelinePicture.narrowest
        let army = bar.rows[1].segments[0]
        #expect(army.possible.upperBound - army.possible.lowerBound >= least - 0.001)
        #expect(army.possible.upperBound <= 1)
        #expect(army.certain == army.possible)
        // The month in which it began is not sure, and what is sure still ends where the whole does.
        let late = try #require(picture([entry("front", from: "2000", to: "2017-09"), entry("army", from: "2017-09")])).rows[1].segments[0]
        #expect(late.certain?.upperBound == late.possible.upperBound)
        #expect((late.certain?.lowerBound ?? 0) > late.possible.lowerBound)
    }

    @Test func oneDateNeedsNoPicture() {
        #expect(picture([]) == nil)
        #expect(picture([entry("front", from: "/2017-10-16")]) == nil)
        #expect(picture([entry("front")]) == nil)
        #expect(picture([entry("front", from: "2017-10-14")]) != nil)
        #expect(picture([entry("front", from: "2017-10-14")], asOf: nil) == nil)
    }
}
