import Explainer

/// The days that a date covers on a picture. Days are counted as in ``Explainer/CalendarDay/daysSinceEpoch``.
struct TimelineExtent: Hashable, Sendable {
    /// What the days between the first and the last mean.
    enum Form: Hashable, Sendable {
        /// There is one day only.
        case day
        /// It was on a day of these, or on some.
        case within
        /// It lasted from the first to the last.
        case lasting
    }

    /// Why nothing is drawn as the end of a time.
    enum Edge: Hashable, Sendable {
        case known, open, unknown
    }

    /// The first day; where the start is missing, the first of the date at the other end.
    let first: Int
    /// The last day; where the end is missing, the last of the date at the other end.
    let last: Int
    let form: Form
    /// Whether it goes back further than its first day.
    let start: Edge
    /// Whether it goes on behind its last day.
    let end: Edge
    /// Whether the date is an estimate or in doubt.
    let isApproximate: Bool

    /// `state` is the day of the account that tells of it as done: an imprecise date does not reach beyond.
    init(_ date: PartialDate, toldOn state: CalendarDay? = nil) {
        let days: (CalendarDay, CalendarDay)
        switch date.form {
        case .single(let single):
            days = (single.earliest, single.latest(toldOn: state))
            (start, end) = (.known, .known)
        case .interval(let from, let to):
            days = (from.earliest, to.latest)
            (start, end) = (.known, .known)
        case .starting(let from, let missing):
            days = (from.earliest, from.latest)
            (start, end) = (.known, Edge(missing))
        case .ending(let to, let missing):
            days = (to.earliest, to.latest)
            (start, end) = (Edge(missing), .known)
        }
        first = days.0.daysSinceEpoch
        last = days.1.daysSinceEpoch
        form = date.isInterval ? .lasting : first == last ? .day : .within
        isApproximate = date.isApproximate || date.isUncertain
    }

    /// How many days.
    var length: Int { last - first + 1 }
}

extension TimelineExtent.Edge {
    fileprivate init(_ end: PartialDate.MissingEnd) {
        self = end == .open ? .open : .unknown
    }
}
