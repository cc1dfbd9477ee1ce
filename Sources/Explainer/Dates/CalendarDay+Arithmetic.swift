/// Counting days, with the algorithms `days_from_civil` and `civil_from_days` of Howard Hinnant,
/// "chrono-Compatible Low-Level Date Algorithms", <https://howardhinnant.github.io/date_algorithms.html>.
/// They count in eras of 400 years that begin on 1 March, so that a leap day is the last of its year.
extension CalendarDay {
    private static let daysInEra = 146_097
    /// From 1 March of year 0 to 1 January 1970.
    private static let daysToEpoch = 719_468

    /// The number of days since 1 January 1970, negative before.
    public var daysSinceEpoch: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear.flooredQuotient(by: 400)
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * Self.daysInEra + dayOfEra - Self.daysToEpoch
    }

    /// The day that is the given number of days after 1 January 1970, or nil outside ``supportedYears``.
    public init?(daysSinceEpoch days: Int) {
        guard days >= Self.first.daysSinceEpoch, days <= Self.last.daysSinceEpoch else { return nil }
        self.init(existingDaysSinceEpoch: days)
    }

    private init(existingDaysSinceEpoch days: Int) {
        let shifted = days + Self.daysToEpoch
        let era = shifted.flooredQuotient(by: Self.daysInEra)
        let dayOfEra = shifted - era * Self.daysInEra
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            existingYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
            month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The day of the week.
    public var weekday: Weekday {
        // Day 0 was a Thursday, the fourth day of its week.
        let daysAfterMonday = daysSinceEpoch + 3
        return Weekday.allCases[daysAfterMonday - daysAfterMonday.flooredQuotient(by: 7) * 7]
    }

    /// The day so many days later, or earlier for a negative number; it stops at the ends of ``supportedYears``.
    public func adding(days: Int) -> CalendarDay {
        let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
        if let day = overflow ? nil : CalendarDay(daysSinceEpoch: sum) { return day }
        return days < 0 ? Self.first : Self.last
    }

    /// The day with the same number so many months later, or the month's last day where the month is shorter:
    /// one month after 31 January is 28 or 29 February. It stops at the ends of ``supportedYears``.
    public func adding(months: Int) -> CalendarDay {
        let (count, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        let newYear = count.flooredQuotient(by: 12)
        guard !overflow, Self.supportedYears.contains(newYear) else { return months < 0 ? Self.first : Self.last }
        let newMonth = count - newYear * 12 + 1
        return CalendarDay(existingYear: newYear, month: newMonth, day: min(day, Self.days(inMonth: newMonth, ofYear: newYear)))
    }

    /// The first day of this day's month.
    public var firstDayOfMonth: CalendarDay { CalendarDay(existingYear: year, month: month, day: 1) }

    /// The last day of this day's month.
    public var lastDayOfMonth: CalendarDay { CalendarDay(existingYear: year, month: month, day: daysInMonth) }

    /// 1 January of this day's year.
    public var firstDayOfYear: CalendarDay { CalendarDay(existingYear: year, month: 1, day: 1) }

    /// 31 December of this day's year.
    public var lastDayOfYear: CalendarDay { CalendarDay(existingYear: year, month: 12, day: 31) }

    private static let first = CalendarDay(existingYear: supportedYears.lowerBound, month: 1, day: 1)
    private static let last = CalendarDay(existingYear: supportedYears.upperBound, month: 12, day: 31)
}

extension Int {
    /// The quotient rounded towards negative infinity, for a positive divisor.
    func flooredQuotient(by divisor: Int) -> Int {
        self / divisor - (self % divisor < 0 ? 1 : 0)
    }
}
