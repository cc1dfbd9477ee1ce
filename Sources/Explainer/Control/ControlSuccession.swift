import Searching

/// Which statements about a place take over from which.
struct ControlSuccession {
    private struct Beginning {
        let entry: Place.Control
        let end: ControlEnd
        let first: CalendarDay
        /// The days between the first and the last.
        let width: Int
    }

    /// Those of which it is known when they began, by the first day that this can be.
    private let beginnings: [Beginning]
    private let widest: Int

    /// - Parameter statements: all statements about one place.
    init(_ statements: [Place.Control]) {
        beginnings = statements.compactMap { entry in
            guard let from = entry.from, !from.hasUnknownStart else { return nil }
            let begin = ControlEnd(beginning: from)
            guard let first = begin.first, let last = begin.last else { return nil }
            return Beginning(entry: entry, end: begin, first: first, width: last.daysSinceEpoch - first.daysSinceEpoch)
        }.sorted { $0.first < $1.first }
        widest = beginnings.map(\.width).max() ?? 0
    }

    /// The beginnings of the statements that begin where another one ends, and last longer.
    func successors(of entry: Place.Control, endingAt end: ControlEnd) -> [ControlEnd] {
        var found: [ControlEnd] = []
        // What began too long before is over before the end, however little is known of its day.
        let earliest = end.first?.adding(days: -widest)
        var position = earliest.map { day in beginnings.partitioningIndex { $0.first >= day } } ?? 0
        while position < beginnings.count, end.last.map({ beginnings[position].first <= $0 }) ?? true {
            let other = beginnings[position]
            if other.end.days.overlaps(end.days), other.entry != entry, outlasts(other, entry, endingAt: end) { found.append(other.end) }
            position += 1
        }
        return found
    }

    private func outlasts(_ other: Beginning, _ entry: Place.Control, endingAt end: ControlEnd) -> Bool {
        if other.entry.isLastKnown {
            // Of two without a known end, the one that began later.
            guard entry.isLastKnown, let from = entry.from, let first = ControlEnd(beginning: from).first else { return true }
            return first < other.first
        }
        guard let mine = other.entry.to.flatMap({ ControlEnd(ending: $0).last }) else { return true }
        return end.last.map { $0 < mine } ?? false
    }
}
