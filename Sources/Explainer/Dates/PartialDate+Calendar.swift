extension PartialDate {
    /// The days that an all-day entry of a calendar takes (RFC 5545, section 3.3.4: years of four digits).
    ///
    /// All days that the date can mean, up to `state`; where its end is open or not known, those of its start. Nil without a first day, and outside the years that a
    /// calendar can write, which must hold the day behind the last as well.
    ///
    /// - Parameter state: the day of the account that tells of it as done; see ``SingleDate/latest(toldOn:)``.
    /// - Returns: the first and the last of the days.
    public func calendarDays(toldOn state: CalendarDay? = nil) -> (first: CalendarDay, last: CalendarDay)? {
        let days: (first: CalendarDay, last: CalendarDay)? =
            switch form {
            case .single(let single): (single.earliest, single.latest(toldOn: state))
            case .interval(let start, let end): (start.earliest, end.latest)
            case .starting(let start, _): (start.earliest, start.latest)
            case .ending: nil
            }
        guard let days, days.first.year >= 1, days.last.adding(days: 1).year <= 9_999 else { return nil }
        return days
    }
}

extension SingleDate {
    /// The last day that it can mean of something that was done when it was told: "in autumn", in an account of 16 October, is no later than that.
    ///
    /// - Parameter state: the day of the account; nil if none is known.
    /// - Returns: ``latest`` for a date that lies behind that day.
    public func latest(toldOn state: CalendarDay?) -> CalendarDay {
        guard let state, earliest <= state else { return latest }
        return min(latest, state)
    }
}
