import Explainer
import Testing

@testable import Templates

@Suite struct TimelineTickTests {
    private func frame(_ first: String, _ last: String) -> TimelineFrame {
        TimelineFrame(from: Make.day(first).daysSinceEpoch, to: Make.day(last).daysSinceEpoch)
    }

    private func labels(_ first: String, _ last: String, _ width: Double, _ language: DateLanguage = .english) -> [String] {
        TimelineTick.ticks(in: frame(first, last), width: width, language: language).map(\.label)
    }

    @Test func unitsGoWithTheSpan() {
        #expect(labels("2017-10-12", "2017-10-18", 264) == ["13 Oct", "15", "17"])
        #expect(labels("2017-10-12", "2017-10-18", 600) == ["12 Oct", "13", "14", "15", "16", "17", "18"])
        #expect(labels("2017-09-01", "2017-10-31", 264) == ["Sep", "11", "21", "Oct", "11", "21"])
        #expect(labels("2017-09-01", "2017-10-31", 600) == ["Sep", "6", "11", "16", "21", "26", "Oct", "6", "11", "16", "21", "26"])
        #expect(labels("2016-11-01", "2017-04-30", 264) == ["Nov", "Dec", "2017", "Feb", "Mar", "Apr"])
        #expect(labels("2014-01-01", "2017-10-31", 264) == ["2014", "2015", "2016", "2017"])
        #expect(labels("1962-01-01", "2017-12-31", 264) == ["1970", "1980", "1990", "2000", "2010"])
    }

    @Test func monthsBeginInEveryLanguage() {
        #expect(labels("2017-09-01", "2017-10-31", 600, .arabic).contains("تشرين الأول"))
    }

    /// A short label stands under its mark even at the edge: the page has room beside the picture.
    @Test func labelsStandUnderTheirMarks() {
        for width in [264.0, 600] {
            let ticks = TimelineTick.ticks(in: frame("2014-01-01", "2017-12-31"), width: width, language: .english)
            #expect(ticks.first?.label == "2014" && ticks.allSatisfy { $0.position == $0.labelPosition })
        }
    }

    /// Inside the picture and the margin of the page, in order, apart from each other, on every span from a day to the age of the Earth.
    @Test(arguments: DateLanguage.allCases) func ticksHaveRoom(language: DateLanguage) {
        var length = 1
        while length < 1_000_000_000_000 {
            for start in [-700_000, -1, 0, 17_000, 17_450] {
                for width in [120.0, 264, 600] {
                    let frame = TimelineFrame(from: start, to: start + length - 1)
                    let ticks = TimelineTick.ticks(in: frame, width: width, language: language)
                    #expect(ticks.allSatisfy { (0...1).contains($0.position) }, "\(frame)")
                    for tick in ticks {
                        let half = (TimelineTick.width(of: tick.label) / 2 - TimelineTick.overhang) / width
                        #expect(tick.labelPosition - half > -0.001 && tick.labelPosition + half < 1.001 || half > 0.5, "\(frame) \(tick)")
                    }
                    for (left, right) in zip(ticks, ticks.dropFirst()) {
                        #expect(left.position < right.position)
                        let space = (right.labelPosition - left.labelPosition) * width
                        let needed = (TimelineTick.width(of: left.label) + TimelineTick.width(of: right.label)) / 2 + TimelineTick.gap
                        #expect(space >= needed - 0.001, "\(frame) \(left) \(right)")
                    }
                }
            }
            length = length * 7 / 4 + 1
        }
    }

    /// The parts lie side by side and fill the frame.
    @Test func partsFillTheFrame() {
        for length in [1, 2, 40, 61, 365, 1_400, 20_000, 3_000_000] {
            let frame = TimelineFrame(from: 17_411, to: 17_410 + length)
            let parts = TimelineTick.Step.parts(of: frame, atMost: 48)
            #expect(parts.count <= 48)
            #expect(parts.first?.first == frame.first && parts.last?.last == frame.last)
            for (one, next) in zip(parts, parts.dropFirst()) { #expect(one.last + 1 == next.first) }
        }
    }
}
