/// A unit of time; the raw values are those of ``Word/unit``.
enum TimeUnit: Int, Sendable {
    case minute, hour, day, week, fortnight, month, year, decade, century, weekend

    /// Units shorter than a day say nothing about the day.
    var isShorterThanDay: Bool { self == .minute || self == .hour }
}
