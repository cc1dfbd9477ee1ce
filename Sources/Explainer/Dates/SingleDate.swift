/// One date as far as it is known: a day, month, season, year, decade or century, with its qualifier. Never an interval.
public struct SingleDate: Sendable, Hashable {
    /// What of the date is known. Years are astronomical, 0 being 1 BC.
    public enum Components: Sendable, Hashable {
        /// Some year of the hundred that begin with this one: `20XX` is `century(2000)`.
        case century(Int)
        /// Some year of the ten that begin with this one: `201X` is `decade(2010)`.
        case decade(Int)
        /// A year: `2017`, `-0043`, `Y170000002`.
        case year(Int)
        /// Some month of a year: `2017-XX`.
        case someMonth(year: Int)
        /// Some day of a year: `2017-XX-XX`.
        case someDay(year: Int)
        /// A season: `2017-21`.
        case season(Season, year: Int)
        /// A month, 1 to 12: `2017-10`.
        case month(Int, year: Int)
        /// Some day of a month: `2017-10-XX`.
        case someDayOfMonth(Int, year: Int)
        /// A day: `2017-10-14`.
        case day(CalendarDay)
    }

    /// What of the date is known.
    public let components: Components
    /// What is doubtful about it; nil when nothing is.
    public let qualifier: DateQualifier?

    /// A date, or nil where the calendar or EDTF level 1 has none such: a month outside 1 to 12, a century or decade that does not begin with
    /// a round year from 0 to 9999, a year outside ``CalendarDay/supportedYears``, or anything finer than a year whose year has more than four digits.
    public init?(_ components: Components, qualifier: DateQualifier? = nil) {
        let isValid =
            switch components {
            case .century(let year): Self.fourDigitYears.contains(year) && year >= 0 && year % 100 == 0
            case .decade(let year): Self.fourDigitYears.contains(year) && year >= 0 && year % 10 == 0
            case .year(let year): CalendarDay.supportedYears.contains(year)
            case .someMonth(let year), .someDay(let year), .season(_, let year): Self.fourDigitYears.contains(year)
            case .month(let month, let year), .someDayOfMonth(let month, let year): Self.fourDigitYears.contains(year) && month >= 1 && month <= 12
            case .day(let day): Self.fourDigitYears.contains(day.year)
            }
        guard isValid else { return nil }
        self.components = components
        self.qualifier = qualifier
    }

    /// The given day; only its year where that has more than four digits, since EDTF cannot write such a day.
    public init(_ day: CalendarDay, qualifier: DateQualifier? = nil) {
        self.components = Self.fourDigitYears.contains(day.year) ? .day(day) : .year(day.year)
        self.qualifier = qualifier
    }

    /// For components that are known to be valid.
    init(existing components: Components, qualifier: DateQualifier?) {
        self.components = components
        self.qualifier = qualifier
    }

    /// The years that EDTF writes without the prefix `Y`.
    static let fourDigitYears = -9_999...9_999

    /// How exactly the date is known: the finest unit without unspecified digits.
    public var precision: DatePrecision {
        switch components {
        case .century: .century
        case .decade: .decade
        case .year, .someMonth, .someDay: .year
        case .season: .season
        case .month, .someDayOfMonth: .month
        case .day: .day
        }
    }

    /// Whether digits of the date are left unspecified (`X` in EDTF).
    public var hasUnspecifiedDigits: Bool {
        switch components {
        case .century, .decade, .someMonth, .someDay, .someDayOfMonth: true
        case .year, .season, .month, .day: false
        }
    }

    /// The first day that the date can mean. A qualifier does not move it: "about 2017" begins where 2017 begins.
    public var earliest: CalendarDay {
        switch components {
        case .century(let year), .decade(let year), .year(let year), .someMonth(let year), .someDay(let year):
            CalendarDay(existingYear: year, month: 1, day: 1)
        case .season(let season, let year): CalendarDay(existingYear: year, month: season.firstMonth, day: 1)
        case .month(let month, let year), .someDayOfMonth(let month, let year): CalendarDay(existingYear: year, month: month, day: 1)
        case .day(let day): day
        }
    }

    /// The last day that the date can mean. A qualifier does not move it.
    public var latest: CalendarDay {
        switch components {
        case .century(let year): CalendarDay(existingYear: year + 99, month: 12, day: 31)
        case .decade(let year): CalendarDay(existingYear: year + 9, month: 12, day: 31)
        case .year(let year), .someMonth(let year), .someDay(let year): CalendarDay(existingYear: year, month: 12, day: 31)
        case .season: earliest.adding(months: 2).lastDayOfMonth
        case .month, .someDayOfMonth: earliest.lastDayOfMonth
        case .day(let day): day
        }
    }
}

extension SingleDate {
    /// The canonical EDTF text.
    public var edtf: String { qualifier.map { edtfComponents + $0.symbol } ?? edtfComponents }

    private var edtfComponents: String {
        switch components {
        case .century(let year): (year / 100).magnitude.padded(to: 2) + "XX"
        case .decade(let year): (year / 10).magnitude.padded(to: 3) + "X"
        case .year(let year): Self.edtf(year: year)
        case .someMonth(let year): Self.edtf(year: year) + "-XX"
        case .someDay(let year): Self.edtf(year: year) + "-XX-XX"
        case .season(let season, let year): Self.edtf(year: year) + "-" + String(season.rawValue)
        case .month(let month, let year): Self.edtf(year: year) + "-" + month.magnitude.padded(to: 2)
        case .someDayOfMonth(let month, let year): Self.edtf(year: year) + "-" + month.magnitude.padded(to: 2) + "-XX"
        case .day(let day): day.iso
        }
    }

    /// A year in EDTF: four digits, or the prefix `Y` and more.
    static func edtf(year: Int) -> String {
        fourDigitYears.contains(year) ? (year < 0 ? "-" : "") + year.magnitude.padded(to: 4) : "Y" + String(year)
    }
}
