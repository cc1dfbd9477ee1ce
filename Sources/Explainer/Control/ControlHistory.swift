/// Who held what when: all statements of control of a site, in order.
public struct ControlHistory: Sendable {
    /// A change, as far as its date is known.
    public struct Change: Sendable, Hashable {
        /// When it happened; where it is `/2017-10-16`, nothing need have happened: it was so on that day at the latest.
        public let date: PartialDate
        /// The first day on which the new state of affairs is sure, or may be where it never is.
        public let day: CalendarDay
        /// The places that it is about, by id.
        public let places: [Identifier<Place>]
    }

    /// All changes, by day, then by date.
    public let changes: [Change]

    /// All statements, by place, then in the order of its file.
    public let statements: [ControlStatement]

    /// - Parameter site: what is known.
    public init(of site: Site) {
        statements = site.places.flatMap { place in
            let succession = ControlSuccession(place.control)
            return place.control.map { entry in
                let published = entry.source.flatMap { site[$0]?.published?.latest }
                return ControlStatement(
                    place: place.id, status: site.shownStatus(of: entry), entry: entry,
                    span: ControlSpan(entry, among: succession, published: published))
            }
        }
        changes = Self.changes(statements)
    }

    /// Who held what on a day.
    public func state(on day: CalendarDay) -> ControlState {
        var holders: [Identifier<Place>: [ControlState.Holder]] = [:]
        for statement in statements {
            guard let isCertain = statement.span.isCertain(on: day) else { continue }
            holders[statement.place, default: []].append(
                ControlState.Holder(actor: statement.entry.by, status: statement.status, isCertain: isCertain, entry: statement.entry))
        }
        return ControlState(on: day, holders: holders)
    }

    /// What changed between two days, by place.
    public func differences(from earlier: CalendarDay, to later: CalendarDay) -> [ControlDifference] {
        state(on: later).differences(from: state(on: earlier))
    }

    /// What each actor held: what it may still hold first, then by the end; what ended or began last comes first.
    public func holdings() -> [Identifier<Actor>: [ControlStatement]] {
        Dictionary(grouping: statements, by: \.entry.by).mapValues { statements in
            statements.enumerated().sorted { left, right in
                Self.isLater(left.element.entry, right.element.entry) ?? (left.offset < right.offset)
            }.map(\.element)
        }
    }

    /// nil if both ended at the same time and began at the same time.
    private static func isLater(_ left: Place.Control, _ right: Place.Control) -> Bool? {
        if left.isLastKnown != right.isLastKnown { return left.isLastKnown }
        if !left.isLastKnown, let end = left.to, let other = right.to, end != other { return other < end }
        guard left.from != right.from else { return nil }
        guard let begin = left.from else { return false }
        return right.from.map { $0 < begin } ?? true
    }

    private static func changes(_ statements: [ControlStatement]) -> [Change] {
        struct Moment: Hashable {
            let day: CalendarDay
            let date: PartialDate
        }
        var places: [Moment: Set<Identifier<Place>>] = [:]
        for statement in statements {
            let (entry, span) = (statement.entry, statement.span)
            guard let possible = span.possible else { continue }
            if let from = entry.from, let day = span.certain?.first ?? possible.first {
                places[Moment(day: day, date: from), default: []].insert(statement.place)
            }
            // Where another statement takes over, its beginning is the change.
            if let to = entry.to, !span.hasSuccessor, let last = possible.last {
                places[Moment(day: last.adding(days: 1), date: to), default: []].insert(statement.place)
            }
        }
        return places.sorted { ($0.key.day, $0.key.date) < ($1.key.day, $1.key.date) }
            .map { Change(date: $0.key.date, day: $0.key.day, places: $0.value.sorted()) }
    }
}
