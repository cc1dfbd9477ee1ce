import Explainer

/// A day on which it changed who held what, and which therefore has a map of its own.
struct MapDay: Hashable, Sendable {
    let day: CalendarDay
    /// When it changed, as far as that is known.
    let dates: [PartialDate]

    /// How many days have a map: a history of thousands of changes is read in the lists of its places.
    private static let most = 200

    /// The last of all days with a change, in order.
    static func all(of history: ControlHistory) -> [MapDay] {
        var days: [MapDay] = []
        for change in history.changes {
            if let last = days.last, last.day == change.day {
                days[days.count - 1] = MapDay(day: last.day, dates: last.dates + [change.date])
            } else {
                days.append(MapDay(day: change.day, dates: [change.date]))
            }
        }
        return Array(days.suffix(most))
    }
}
