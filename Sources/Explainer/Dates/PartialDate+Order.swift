extension PartialDate: Comparable {
    /// Whether the first date stands before the second: by the earliest day, then by the latest, then by the bytes of the EDTF text.
    ///
    /// A start that is open or unknown stands before every day, an end that is open or unknown after every day.
    /// Qualifiers count in the text only, so that `2017-09~` stands next to `2017-09`.
    public static func < (lhs: PartialDate, rhs: PartialDate) -> Bool {
        if lhs.earliest != rhs.earliest {
            guard let left = lhs.earliest else { return true }
            guard let right = rhs.earliest else { return false }
            return left < right
        }
        if lhs.latest != rhs.latest {
            guard let left = lhs.latest else { return false }
            guard let right = rhs.latest else { return true }
            return left < right
        }
        return lhs.edtf < rhs.edtf
    }
}

/// Where a date lies on the calendar. An open end reaches without limit. Of an unknown end nothing is known,
/// so the interval reaches no further than the date at its other end.
extension PartialDate {
    /// Whether the date can mean the given day, or includes it.
    public func contains(_ day: CalendarDay) -> Bool {
        (reach.lower.map { $0 <= day } ?? true) && (reach.upper.map { day <= $0 } ?? true)
    }

    /// The last day that it can be; where its end is open or not known, the first one.
    public var lastKnownDay: CalendarDay? { latest ?? earliest }

    /// Whether there is a day that both dates contain.
    public func overlaps(_ other: PartialDate) -> Bool {
        let (mine, its) = (reach, other.reach)
        if let upper = mine.upper, let lower = its.lower, upper < lower { return false }
        if let upper = its.upper, let lower = mine.lower, upper < lower { return false }
        return true
    }

    /// The years under which a timeline shows the date: from that of the earliest day to that of the latest.
    /// An end that is open or unknown adds no years, so "since 2011" stands under 2011 alone.
    public var years: ClosedRange<Int> {
        switch form {
        case .single(let date), .starting(let date, _), .ending(let date, _): date.earliest.year...date.latest.year
        case .interval(let start, let end): start.earliest.year...end.latest.year
        }
    }

    /// The same, but nil for a decade or a century, which lies in one of its years, nobody knows which.
    public var knownYears: ClosedRange<Int>? { precision < .year ? nil : years }

    /// The days between which the date lies, nil where there is no limit.
    private var reach: (lower: CalendarDay?, upper: CalendarDay?) {
        switch form {
        case .starting(let start, .unknown): (start.earliest, start.latest)
        case .ending(let end, .unknown): (end.earliest, end.latest)
        case .single, .interval, .starting(_, .open), .ending(_, .open): (earliest, latest)
        }
    }
}
