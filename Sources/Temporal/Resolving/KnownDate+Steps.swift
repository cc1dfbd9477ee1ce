import Explainer

/// Counting along the calendar.
extension KnownDate {
    /// The day, month or year so many steps on; nil where the date is not known that exactly.
    func stepping(_ unit: TimeUnit, by count: Int) -> KnownDate? {
        switch unit {
        case .day: calendarDay.map { KnownDate($0.adding(days: count)) }
        case .month:
            month.flatMap { CalendarDay(year: year, month: $0, day: 1) }.map {
                let day = $0.adding(months: count)
                return KnownDate(year: day.year, month: day.month)
            }
        case .year: KnownDate(year: year + count)
        case .minute, .hour, .week, .fortnight, .decade, .century, .weekend: nil
        }
    }

    /// Whether both dates lie in the same week, month or year, as far as they are known.
    func shares(_ unit: TimeUnit, with other: KnownDate, weekStarts: Weekday) -> Bool {
        switch unit {
        case .month: year == other.year && month == other.month
        case .week:
            calendarDay?.firstDayOfWeek(startingOn: weekStarts) == other.calendarDay?.firstDayOfWeek(startingOn: weekStarts)
        default: year == other.year
        }
    }

    /// The date so much later or earlier, as exactly as the length allows: days give a day, months a month, years a year.
    func shifted(by amount: Amount, sign: Int) -> KnownDate? {
        if let days = amount.days { return calendarDay.map { KnownDate($0.adding(days: sign * days)) } }
        guard let months = amount.months, months < 120_000 else { return nil }
        // "two years to the day"
        if amount.isExact, let calendarDay { return KnownDate(calendarDay.adding(months: sign * months)) }
        let isWholeYears = months % 12 == 0
        if isWholeYears, amount.unit != .month { return KnownDate(year: year + sign * months / 12) }
        guard let shifted = KnownDate(year: year, month: month).stepping(.month, by: sign * months) else { return nil }
        return amount.unit == .month ? shifted : KnownDate(year: shifted.year)
    }
}

extension CalendarDay {
    /// The first day of the week that the day is in.
    func firstDayOfWeek(startingOn start: Weekday) -> CalendarDay {
        adding(days: -((weekday.rawValue - start.rawValue + 7) % 7))
    }

    /// The latest such day of the week, the day itself included.
    func latest(_ weekday: Weekday) -> CalendarDay { firstDayOfWeek(startingOn: weekday) }

    /// The first such day of the week after the day.
    func next(_ weekday: Weekday) -> CalendarDay { adding(days: 7).latest(weekday) }
}
