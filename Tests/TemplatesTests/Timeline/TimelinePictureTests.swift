import Explainer
import TestSupport
import Testing

@testable import Templates

@Suite struct TimelinePictureTests {
    private func entries(_ dates: [String]) -> [TimelineLane.Entry] {
        dates.enumerated().map { .init(event: $0.offset, extent: TimelineExtent(Make.date($0.element)), isSettled: true) }
    }

    @Test func twoDatesMakeAPicture() {
        #expect(TimelinePicture(entries([])) == nil)
        #expect(TimelinePicture(entries(["2017-10-14"])) == nil)
        #expect(TimelinePicture(entries(["2017-10-14", "2017-10-14"])) == nil)
        #expect(TimelinePicture(entries(["2017-10-14", "2017-10-15"]))?.panels.count == 1)
    }

    @Test func eventsOfTheSameDaysThatAreEquallySureAreOneMark() throws {
        let picture = try #require(TimelinePicture(entries(["2017-10", "2017-10~", "2017-10", "2017-10-14", "2017-10-14", "2017-10-14/2017-10-14"])))
        let marks = picture.panels[0].lanes[0].marks
        #expect(marks.map(\.events) == [[0, 2], [1], [3, 4], [5]])
        #expect(marks.map(\.isApproximate) == [false, true, false, false])
    }

    private func unsettled(_ dates: [String], _ areSettled: [Bool]) -> [TimelineLane.Entry] {
        zip(entries(dates), areSettled).map { .init(event: $0.event, extent: $0.extent, isSettled: $1) }
    }

    @Test func aClaimHasAMarkOfItsOwn() throws {
        let picture = try #require(TimelinePicture(unsettled(["2017-10-14", "2017-10-14", "2017-10-16"], [false, true, false])))
        let marks = picture.panels[0].lanes[0].marks
        #expect(marks.map(\.events) == [[0], [1], [2]] && marks.map(\.isSettled) == [false, true, false])
    }

    @Test func barsCountClaims() throws {
        let days = (0..<120).map { "20\(10 + $0 % 8)-0\(1 + $0 % 9)-1\($0 % 10)" }
        let picture = try #require(TimelinePicture(unsettled(days, days.indices.map { $0 % 3 > 0 })))
        let bars = picture.panels[0].lanes[0].bars
        #expect(bars.reduce(0) { $0 + $1.unsettled } == 40)
        #expect(bars.allSatisfy { bar in bar.unsettled == bar.events.count { $0 % 3 == 0 } })
    }

    @Test func aCrowdIsCountedAndItsBusiestPartShown() throws {
        let crowd = ["2011/..", "2014"] + (1...30).map { "2017-10-\($0 < 10 ? "0" : "")\($0)" }
        let picture = try #require(TimelinePicture(entries(crowd)))
        #expect(picture.panels.map(\.hasBars) == [true, false])
        #expect(picture.panels.map { $0.frame.date?.edtf } == ["2011/2017", "2017-10"])
        #expect(picture.panels[0].lanes[0].marks.map(\.events) == [[0], [1]], "what is longer than a bar keeps its own mark")
        #expect(picture.panels[1].lanes[0].marks.first?.events == [0], "what has not ended reaches into every later time")
        #expect(try #require(TimelinePicture(entries(crowd), isSmall: true)).panels.map { $0.frame.date?.edtf } == ["2017-10"])
    }

    @Test func whatLiesOutsideTheLimitsIsNotShown() throws {
        let year = try #require(TimelineFrame(year: 2017))
        let picture = try #require(TimelinePicture(entries(["2014/2018", "2016", "2017-03-01", "2017-06", "2018-02"]), within: year))
        #expect(picture.panels[0].lanes[0].marks.flatMap(\.events).sorted() == [0, 2, 3])
        #expect(picture.panels[0].frame.date?.edtf == "2017")
    }

    // MARK: Whatever the events are

    private func randomDates(_ numbers: inout SeededRandom, count: Int, years: ClosedRange<Int>) -> [String] {
        (0..<count).map { _ in
            let year = Int.random(in: years, using: &numbers)
            let month = Int.random(in: 101...112, using: &numbers).description.dropFirst()
            let day = Int.random(in: 101...128, using: &numbers).description.dropFirst()
            let forms = [
                "\(year)-\(month)-\(day)", "\(year)-\(month)-\(day)~", "\(year)-\(month)", "\(year)", "\(year)?", "\(year)-\(month)/\(year + 1)",
                "\(year)-\(month)/..", "\(year)/", "../\(year)-\(month)-\(day)", "/\(year)-\(month)", "201X",
            ]
            // Most events have a day.
            return forms[max(0, Int.random(in: -12..<forms.count, using: &numbers))]
        }
    }

    /// Marks and bars lie inside the frame, marks of a row do not overlap on the narrowest screen, bars neither, and no event is lost.
    @Test(arguments: 1...60) func everythingHasItsPlace(seed: Int) throws {
        var numbers = SeededRandom(UInt64(seed))
        let count = [3, 10, 30, 120, 600][seed % 5]
        let events = entries(randomDates(&numbers, count: count, years: seed % 2 == 0 ? 2016...2017 : 1990...2017))
        let lanes = [events.filter { $0.event % 3 > 0 }, events.filter { $0.event % 2 == 0 }, events.filter { $0.event % 7 == 0 }]
        guard let picture = TimelinePicture(events, lanes: lanes) else { return }
        for (number, panel) in picture.panels.enumerated() {
            #expect(panel.lanes.count == (panel.hasSides ? 3 : 1))
            for (position, lane) in panel.lanes.enumerated() {
                #expect(lane.rows <= TimelinePicture.mostRows)
                #expect(lane.marks.allSatisfy { 0 <= $0.start && $0.start <= $0.end && $0.end <= 1 })
                for (row, marks) in Dictionary(grouping: lane.marks, by: \.row) {
                    let sorted = marks.sorted { $0.start < $1.start }
                    for (left, right) in zip(sorted, sorted.dropFirst()) {
                        #expect(left.space.end <= right.space.start + 0.001, "row \(row): \(left) \(right)")
                    }
                }
                for (left, right) in zip(lane.bars, lane.bars.dropFirst()) { #expect(left.part.last < right.part.first) }
                #expect(lane.bars.allSatisfy { $0.part.first >= panel.frame.first && $0.part.last <= panel.frame.last })
                guard number == 0 else { continue }
                let shown = lane.marks.reduce(0) { $0 + $1.events.count } + lane.bars.reduce(0) { $0 + $1.events.count } + lane.omitted
                #expect(shown == (panel.hasSides ? lanes[position] : events).count)
            }
        }
    }
}
