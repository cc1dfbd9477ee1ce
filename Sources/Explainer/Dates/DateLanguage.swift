/// A language in which dates are written for people, with its names of months, weekdays and seasons.
public enum DateLanguage: Sendable, Hashable, CaseIterable {
    /// English, day before month.
    case english
    /// Arabic as written in Syria: the Levantine names of the months, in the long styles followed by the names used elsewhere; digits 0 to 9.
    case arabic

    /// The twelve months, January first: "October", "تشرين الأول/أكتوبر".
    public var monthNames: [String] { table.words.months }

    /// The twelve months for where there is little room: "Oct", "تشرين الأول".
    public var shortMonthNames: [String] { table.words.shortMonths }

    /// The seven days of the week, Monday first.
    public var weekdayNames: [String] { table.words.weekdays }

    /// The name of a day of the week.
    public func name(of weekday: Weekday) -> String { table.words.weekdays[weekday.rawValue - 1] }

    /// The name of a season.
    public func name(of season: Season) -> String { table.words.seasons[season.rawValue - Season.spring.rawValue] }

    /// A year for people, from its astronomical number: "2017", "AD 33", and for year -43 "44 BC".
    public func text(year: Int) -> String {
        switch self {
        case .english: year < 1 ? "\(1 - year) BC" : year < 100 ? "AD \(year)" : String(year)
        case .arabic: year < 1 ? "\(1 - year) ق.م" : year < 100 ? "\(year) م" : String(year)
        }
    }

    /// The words between and around dates.
    var table: DateWordTable {
        switch self {
        case .english: .english
        case .arabic: .arabic
        }
    }
}
