import Explainer

/// A mark on the time axis of a picture, with its label.
struct TimelineTick: Hashable, Sendable {
    /// Where it stands, as a share of the width.
    let position: Double
    /// Where the middle of its label stands: under the mark, or a little inwards where the label would reach too far beyond the picture.
    let labelPosition: Double
    let label: String

    /// The finest regular ticks whose labels have room.
    ///
    /// - Parameters:
    ///   - frame: the days that the picture shows.
    ///   - width: how wide the picture is, in pixels.
    ///   - language: what the labels are written in.
    /// - Returns: in the order of time, from the start of the frame to its end.
    static func ticks(in frame: TimelineFrame, width: Double, language: DateLanguage) -> [TimelineTick] {
        for step in Step.all where step.roughCount(in: frame) <= width / minimalDistance {
            let ticks = step.days(in: frame).enumerated().map { position, day in
                tick(day, label(day, step, isFirst: position == 0, language), in: frame, width: width)
            }
            if hasRoom(ticks, width: width) { return ticks }
        }
        return []
    }

    /// About how wide a text is at the size of the labels, in pixels; rather too much than too little.
    static func width(of label: String) -> Double { Double(label.unicodeScalars.count) * 7.5 }

    /// What stands between two labels at least, in pixels.
    static let gap = 8.0
    /// How far a label may reach beyond the ends of the axis, in pixels: no further than the margin of the page.
    static let overhang = 16.0
    /// The least that a tick with the shortest label takes.
    private static let minimalDistance = 16.0

    private static func tick(_ day: CalendarDay, _ label: String, in frame: TimelineFrame, width: Double) -> TimelineTick {
        let position = frame.start(of: day.daysSinceEpoch)
        let half = min(0.5, max(0, self.width(of: label) / 2 - overhang) / width)
        return TimelineTick(position: position, labelPosition: min(1 - half, max(half, position)), label: label)
    }

    private static func hasRoom(_ ticks: [TimelineTick], width: Double) -> Bool {
        zip(ticks, ticks.dropFirst()).allSatisfy { left, right in
            (right.labelPosition - left.labelPosition) * width >= (self.width(of: left.label) + self.width(of: right.label)) / 2 + gap
        }
    }

    /// "Oct" at the start of a month, "2018" at that of a year, "11" at a day, "11 Oct" where nothing before it names the month.
    private static func label(_ day: CalendarDay, _ step: Step, isFirst: Bool, _ language: DateLanguage) -> String {
        if day == day.firstDayOfYear { return language.text(year: day.year) }
        let month = language.shortMonthNames[day.month - 1]
        if day == day.firstDayOfMonth { return month }
        return isFirst ? "\(day.day) \(month)" : String(day.day)
    }
}

extension TimelineTick {
    /// How far regular ticks stand from each other.
    enum Step: Hashable, Sendable {
        /// The first day of each month, and so many days after it as often as the month allows.
        case days(Int)
        case months(Int)
        case years(Int)

        /// From fine to coarse.
        static let all: [Step] = {
            var steps: [Step] = [.days(1), .days(2), .days(5), .days(10), .months(1), .months(3), .months(6)]
            var power = 1
            while power < CalendarDay.supportedYears.upperBound {
                steps += [.years(power), .years(2 * power), .years(5 * power)]
                power *= 10
            }
            return steps
        }()

        /// The parts of a frame between the days of the finest step that makes no more than so many.
        static func parts(of frame: TimelineFrame, atMost limit: Int) -> [TimelineFrame] {
            for step in all where step.roughCount(in: frame) <= Double(limit) {
                let starts = step.days(in: frame).map(\.daysSinceEpoch)
                let edges = (starts.first == frame.first ? [] : [frame.first]) + starts + [frame.last + 1]
                if edges.count <= limit + 1 { return zip(edges, edges.dropFirst()).map { TimelineFrame(from: $0, to: $1 - 1) } }
            }
            return [frame]
        }

        /// About how many ticks there are in a frame.
        func roughCount(in frame: TimelineFrame) -> Double {
            switch self {
            case .days(let days): Double(frame.length) / Double(days)
            case .months(let months): Double(frame.length) / (31 * Double(months))
            case .years(let years): Double(frame.length) / (366 * Double(years))
            }
        }

        /// The days in a frame at which a tick stands.
        func days(in frame: TimelineFrame) -> [CalendarDay] {
            guard let first = CalendarDay(daysSinceEpoch: frame.first) else { return [] }
            let days: [CalendarDay] =
                switch self {
                case .days(let step): Self.days(from: first, to: frame.last, step: step)
                case .months(let step): Self.months(from: first, to: frame.last, step: step)
                case .years(let step): Self.years(from: first, to: frame.last, step: step)
                }
            return days.filter { $0.daysSinceEpoch >= frame.first && $0.daysSinceEpoch <= frame.last }
        }

        private static func days(from first: CalendarDay, to last: Int, step: Int) -> [CalendarDay] {
            var days: [CalendarDay] = []
            var month = first.firstDayOfMonth
            while month.daysSinceEpoch <= last {
                // The last of a month keeps its distance from the first of the next.
                let offsets = stride(from: 0, through: step == 1 ? month.daysInMonth - 1 : month.daysInMonth - step, by: step)
                days += offsets.map { month.adding(days: $0) }
                month = month.adding(months: 1)
            }
            return days
        }

        private static func months(from first: CalendarDay, to last: Int, step: Int) -> [CalendarDay] {
            var days: [CalendarDay] = []
            var month = first.firstDayOfYear
            while month.daysSinceEpoch <= last {
                days.append(month)
                month = month.adding(months: step)
            }
            return days
        }

        private static func years(from first: CalendarDay, to last: Int, step: Int) -> [CalendarDay] {
            let remainder = first.year % step
            var days: [CalendarDay] = []
            var year = first.year - (remainder < 0 ? remainder + step : remainder)
            while let day = CalendarDay(year: year, month: 1, day: 1), day.daysSinceEpoch <= last {
                days.append(day)
                year += step
            }
            return days
        }
    }
}
