import Explainer

/// The days that a picture shows, from edge to edge. Days are counted as in ``Explainer/CalendarDay/daysSinceEpoch``.
struct TimelineFrame: Hashable, Sendable {
    let first: Int
    let last: Int

    /// How many days.
    var length: Int { last - first + 1 }

    /// A frame with these days, which may come in any order.
    init(from one: Int, to other: Int) {
        first = min(one, other)
        last = max(one, other)
    }

    /// Where a day begins, as a share of the width: 0 at the start of the frame, 1 at its end. Days outside stand at its edges.
    func start(of day: Int) -> Double {
        min(1, max(0, Double(day - first) / Double(length)))
    }

    /// Where a day ends.
    func end(of day: Int) -> Double { start(of: day + 1) }

    /// The frame that shows all of some times, wide enough for a scale: whole months for more than two, whole years for more than four.
    ///
    /// - Returns: nil where there are none.
    static func around(_ extents: [TimelineExtent]) -> TimelineFrame? {
        guard let first = extents.map(\.first).min(), let last = extents.map(\.last).max() else { return nil }
        return whole(from: first, to: last)
    }

    /// A frame that starts and ends where months or years do.
    static func whole(from first: Int, to last: Int) -> TimelineFrame {
        guard let start = CalendarDay(daysSinceEpoch: first), let end = CalendarDay(daysSinceEpoch: last) else {
            return TimelineFrame(from: first, to: last)
        }
        switch last - first {
        case ..<daysInFewMonths:
            // A day alone gets some days around it.
            let margin = max(1, (8 - (last - first)) / 2)
            return TimelineFrame(from: start.adding(days: -margin).daysSinceEpoch, to: end.adding(days: margin).daysSinceEpoch)
        case ..<daysInFewYears: return TimelineFrame(from: start.firstDayOfMonth.daysSinceEpoch, to: end.lastDayOfMonth.daysSinceEpoch)
        default: return TimelineFrame(from: start.firstDayOfYear.daysSinceEpoch, to: end.lastDayOfYear.daysSinceEpoch)
        }
    }

    private static let daysInFewMonths = 45
    private static let daysInFewYears = 4 * 365

    /// The frame as a date, as exact as its edges are: days, months or years.
    var date: PartialDate? {
        guard let start = CalendarDay(daysSinceEpoch: first), let end = CalendarDay(daysSinceEpoch: last) else { return nil }
        let from: SingleDate.Components
        let to: SingleDate.Components
        if start == start.firstDayOfYear, end == end.lastDayOfYear {
            (from, to) = (.year(start.year), .year(end.year))
        } else if start == start.firstDayOfMonth, end == end.lastDayOfMonth {
            (from, to) = (.month(start.month, year: start.year), .month(end.month, year: end.year))
        } else {
            (from, to) = (.day(start), .day(end))
        }
        guard from != to else { return PartialDate(from) }
        guard let one = SingleDate(from), let other = SingleDate(to) else { return nil }
        return PartialDate(.interval(from: one, to: other))
    }
}

extension TimelineFrame {
    /// All days of a year.
    init?(year: Int) {
        guard let first = CalendarDay(year: year, month: 1, day: 1) else { return nil }
        self.init(from: first.daysSinceEpoch, to: first.lastDayOfYear.daysSinceEpoch)
    }
}
