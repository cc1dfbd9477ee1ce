extension PartialDate {
    /// The days that an all-day entry of a calendar takes (RFC 5545, section 3.3.4: years of four digits).
    ///
    /// All days that the date can mean; where its end is open or not known, those of its start. Nil without a first day, and outside the years that a
    /// calendar can write, which must hold the day behind the last as well.
    public var calendarDays: (first: CalendarDay, last: CalendarDay)? {
        let days: (first: CalendarDay, last: CalendarDay)? =
            switch form {
            case .single(let single): (single.earliest, single.latest)
            case .interval(let start, let end): (start.earliest, end.latest)
            case .starting(let start, _): (start.earliest, start.latest)
            case .ending: nil
            }
        guard let days, days.first.year >= 1, days.last.adding(days: 1).year <= 9_999 else { return nil }
        return days
    }
}
