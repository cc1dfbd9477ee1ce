/// The days on which a statement of control holds: those on which it surely does, and those on which it may.
///
/// A month as a beginning leaves its days open: it may hold from the first day on, and surely does from the last day on. What a source tells of
/// has begun by the day on which the source was published, and what it says has ended has ended by then.
public struct ControlSpan: Sendable, Hashable {
    /// The days on which it holds or may hold; nil if there are none.
    public let possible: Days?
    /// Those on which it surely does; nil if there are none.
    public let certain: Days?
    /// Whether another statement takes over at its end.
    public let hasSuccessor: Bool

    /// - Parameters:
    ///   - entry: the statement.
    ///   - place: all statements about the same place.
    ///   - published: the day by which the statement's source was published.
    init(_ entry: Place.Control, among place: ControlSuccession, published: CalendarDay?) {
        let begin = entry.from.map { ControlEnd(beginning: $0) }
        let end = entry.to.map { ControlEnd(ending: $0) }
        let successors = end.map { place.successors(of: entry, endingAt: $0) } ?? []
        hasSuccessor = !successors.isEmpty
        var possible = Days(first: begin?.first, last: end?.lastPossible(published: published))
        var certain = Days(first: begin?.firstCertain(published: published), last: end?.lastCertain)
        // The day of a change belongs to the new holder.
        for successor in successors {
            possible.last = Self.earlier(possible.last, successor.last?.adding(days: -1))
            certain.last = Self.earlier(certain.last, successor.first?.adding(days: -1))
        }
        if begin == nil {
            // Nobody says since when: it is known for the last day only, and for none if nobody says until when.
            possible.first = certain.last
            certain.first = certain.last
        }
        let isKnown = begin != nil || certain.last != nil
        self.possible = isKnown && !possible.isEmpty ? possible : nil
        self.certain = isKnown && self.possible != nil && (begin == nil || begin?.last != nil) && !certain.isEmpty ? certain : nil
    }

    /// Whether it surely holds on a day; nil if it does not hold.
    public func isCertain(on day: CalendarDay) -> Bool? {
        guard possible?.contains(day) ?? false else { return nil }
        return certain?.contains(day) ?? false
    }

    private static func earlier(_ one: CalendarDay?, _ other: CalendarDay?) -> CalendarDay? {
        guard let one, let other else { return one ?? other }
        return min(one, other)
    }
}

extension PartialDate {
    /// Whether it only says by when: `/2017-10-16`, `../2017-10-16`.
    public var hasUnknownStart: Bool {
        if case .ending = form { true } else { false }
    }

    /// Whether it only says until when at least: `2017-10-16/`, `2017-10-16/..`.
    public var hasUnknownEnd: Bool {
        if case .starting = form { true } else { false }
    }
}

extension ControlEnd {
    /// As a beginning: the first day by which it has surely begun.
    fileprivate func firstCertain(published: CalendarDay?) -> CalendarDay? {
        guard let day = isDoubtful ? last?.adding(days: 1) : last else { return nil }
        guard let published, first.map({ $0 <= published }) ?? true else { return day }
        return min(day, published)
    }

    /// As an end: the last day before which it has not surely come.
    fileprivate var lastCertain: CalendarDay? { isDoubtful ? first?.adding(days: -1) : first }

    /// As an end: the last day on which it may not have come.
    fileprivate func lastPossible(published: CalendarDay?) -> CalendarDay? {
        guard let last else { return nil }
        guard let published, first.map({ $0 <= published }) ?? true else { return last }
        return min(last, published)
    }
}
