import Explainer

/// What an expression says, before anything around it is known.
enum Shape: Sendable, Equatable {
    /// Fields of the calendar; what is missing comes from the context.
    case calendar(CalendarFields)
    /// A whole decade, by its first year; below 100, of a century that the context tells.
    case decade(Int)
    /// A century by its first year: the 19th is 1800.
    case century(Int)
    /// A decade or century before Christ, which EDTF level 1 cannot write.
    case longAgo
    /// A year without an era, as in a text about antiquity: 218, where the text counts in years before Christ.
    case bareYear(Int)
    /// A day by its distance from the day of speaking: today, yesterday.
    case spokenDay(Int)
    /// "now"; not certain where it is the first half of a compound.
    case present(isCertain: Bool)
    /// A unit of the calendar so many steps from another: "last month", "the following day", "that year".
    case unit(TimeUnit, step: Int, from: Origin)
    /// A day before or after something that follows: "the day before the election".
    case named(CalendarFields, step: Int, from: Origin)
    /// Before or after the reference within its unit: "earlier this week", "later that month".
    case within(TimeUnit, isLater: Bool, from: Origin)
    /// So much later or earlier: "two years ago", "a week later".
    case shift(Amount, sign: Int, from: Origin)
    /// A day of a month that another date tells: "the 4th of that month".
    case dayOfMonth(Int, step: Int, from: Origin)
    /// "since then".
    case sinceThen
    /// A length before a noun: "three-year".
    case length(Amount)
    /// A part of a period that the calendar knows: "the first day of May", "the second half of 2008".
    indirect case slice(Slice, of: Shape)
    /// A date that an editor set; the value is its index.
    case handSet(Int)
    /// A time that no rule makes a date of.
    case vague
}

/// From where an expression counts.
enum Origin: Sendable, Equatable {
    /// From the day of speaking: "last month", "two years ago".
    case speaker
    /// From the date that the text speaks of: "the following day".
    case text
    /// From the date that the text speaks of, or from the day of speaking where it speaks of none: "the end of the year".
    case nearest
    /// From an event that the text names behind the expression: "two days after the battle".
    case event
}

/// A part of a period that has days of its own.
enum Slice: Sendable, Equatable {
    /// "the first day of", "the last day of".
    case firstDay, lastDay
    /// "the second Monday of"; without a number, the last.
    case weekday(Weekday, number: Int?)
    /// Months of a year: "the second half of".
    case months(ClosedRange<Int>)
}

/// A year as the text gives it.
enum YearPhrase: Sendable, Equatable {
    /// Astronomical: 490 BC is -489.
    case stated(Int)
    /// "of that year", "last year".
    case relative(step: Int, from: Origin)
}

/// What an expression says of a date.
struct CalendarFields: Sendable, Equatable {
    var weekday: Weekday?
    var day: Int?
    var month: Int?
    var season: Season?
    var year: YearPhrase?
    /// "circa".
    var isApproximate = false
    /// Whether only the last part of the year is meant: "late 1943".
    var isLate = false
    /// Whether the date stands in a name, as in "the January 25 Revolution": often of another year than the text.
    var isPartOfName = false

    /// Only a day of the week.
    var isWeekdayAlone: Bool { weekday != nil && day == nil && month == nil && year == nil }

    /// The year, where the text states it.
    var statedYear: Int? {
        if case .stated(let year) = year { year } else { nil }
    }
}
