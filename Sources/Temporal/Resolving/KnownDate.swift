import Explainer

/// A date as something to count from: a year at least.
struct KnownDate: Sendable, Equatable {
    var year: Int
    var month: Int?
    var day: Int?
    var season: Season?
    /// Whether only the last part of the year is meant: a story goes on from it with the months of the next.
    var isLate = false

    init(year: Int, month: Int? = nil, day: Int? = nil, season: Season? = nil, isLate: Bool = false) {
        self.year = year
        self.month = month
        self.day = day
        self.season = season
        self.isLate = isLate
    }

    init(_ day: CalendarDay) {
        self.init(year: day.year, month: day.month, day: day.day)
    }

    /// What one date says, if it says a year; an interval gives its first date.
    init?(_ date: PartialDate) {
        switch date.form {
        case .single(let single), .interval(let single, _), .starting(let single, _), .ending(let single, _): self.init(single)
        }
    }

    /// As above, but an interval gives its last date.
    init?(endOf date: PartialDate) {
        if case .interval(_, let end) = date.form { self.init(end) } else { self.init(date) }
    }

    private init?(_ single: SingleDate) {
        switch single.components {
        case .day(let day): self.init(day)
        case .month(let month, let year), .someDayOfMonth(let month, let year): self.init(year: year, month: month)
        case .season(let season, let year): self.init(year: year, season: season)
        case .year(let year), .someMonth(let year), .someDay(let year): self.init(year: year)
        case .decade, .century: return nil
        }
    }

    /// The day, where it is known.
    var calendarDay: CalendarDay? {
        guard let month, let day else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }

    /// The month to count from: that of the date, or the first of its season.
    var nearestMonth: Int? { month ?? season.map { min($0.firstMonth, 12) } }

    /// Whether it is as exact as a unit.
    func knows(_ unit: TimeUnit) -> Bool {
        switch unit {
        case .year, .decade, .century: true
        case .month: nearestMonth != nil
        case .minute, .hour, .day, .week, .fortnight, .weekend: calendarDay != nil
        }
    }

    /// The date itself, or nil where the calendar has none such.
    func single(_ qualifier: DateQualifier? = nil) -> SingleDate? {
        if let month, let day {
            return CalendarDay(year: year, month: month, day: day).flatMap { SingleDate(.day($0), qualifier: qualifier) }
        }
        if let month { return SingleDate(.month(month, year: year), qualifier: qualifier) }
        if let season { return SingleDate(.season(season, year: year), qualifier: qualifier) }
        return SingleDate(.year(year), qualifier: qualifier)
    }

    /// The date, or nil where the calendar has none such.
    func date(_ qualifier: DateQualifier? = nil) -> PartialDate? { single(qualifier).map { PartialDate($0) } }

    /// The date without what is finer than the unit.
    func coarsened(to unit: TimeUnit) -> KnownDate {
        switch unit {
        case .year, .decade, .century: KnownDate(year: year)
        case .month: KnownDate(year: year, month: month, season: season)
        case .minute, .hour, .day, .week, .fortnight, .weekend: self
        }
    }
}
