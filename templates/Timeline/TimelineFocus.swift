import Explainer

/// Where most of a timeline happens.
enum TimelineFocus {
    /// The share of the events that a closer look must show.
    private static let share = 0.8
    /// How much shorter than the whole it must be.
    private static let gain = 3
    /// What lasts longer than this is no part of it.
    private static let longest = 62

    /// The shortest time, in whole months, that holds most of the short events; nil where it is hardly shorter than the whole.
    static func frame(of extents: [TimelineExtent], in whole: TimelineFrame) -> TimelineFrame? {
        let short = extents.filter { $0.length <= longest && $0.first >= whole.first && $0.last <= whole.last }
            .sorted { ($0.first + $0.last, $0.first) < ($1.first + $1.last, $1.first) }
        let count = Int((Double(short.count) * share).rounded(.up))
        guard count > 2 else { return nil }
        var best: (first: Int, last: Int)?
        for start in 0...(short.count - count) {
            // By their middles: the first and the last of so many in a row.
            let (one, other) = (short[start], short[start + count - 1])
            let (first, last) = (min(one.first, other.first), max(one.last, other.last))
            if best.map({ last - first < $0.last - $0.first }) ?? true { best = (first, last) }
        }
        guard let best, let first = CalendarDay(daysSinceEpoch: best.first), let last = CalendarDay(daysSinceEpoch: best.last) else { return nil }
        let frame = TimelineFrame(from: first.firstDayOfMonth.daysSinceEpoch, to: last.lastDayOfMonth.daysSinceEpoch)
        return frame.length * gain <= whole.length ? frame : nil
    }
}
