/// A day of the proleptic Gregorian calendar, as in ISO 8601-1: no time, no zone.
///
/// Years are numbered astronomically: year 0 is 1 BC, year -43 is 44 BC.
public struct CalendarDay: Sendable, Hashable {
    /// The year, 0 being 1 BC.
    public let year: Int
    /// The month, 1 to 12.
    public var month: Int { Int(compactMonth) }
    /// The day of the month, from 1.
    public var day: Int { Int(compactDay) }

    // The dates of all texts of a site are kept.
    private let compactMonth: UInt8
    private let compactDay: UInt8

    /// The years a day can have: far enough for every letter-prefixed year of twelve digits, near enough that no count of days overflows.
    public static let supportedYears = -999_999_999_999...999_999_999_999

    /// The given day, or nil where the calendar has no such day or the year is outside ``supportedYears``.
    public init?(year: Int, month: Int, day: Int) {
        guard Self.supportedYears.contains(year), month >= 1, month <= 12, day >= 1, day <= Self.days(inMonth: month, ofYear: year) else {
            return nil
        }
        self.init(existingYear: year, month: month, day: day)
    }

    /// The day written as `2017-10-14`, or `-0043-03-15` before year 0. Nil for any other text and for days that do not exist.
    public init?(iso text: some StringProtocol) {
        var digits = Array(text.utf8)
        let isNegative = digits.first == UInt8(ascii: "-")
        if isNegative { digits.removeFirst() }
        guard digits.count == 10, digits[4] == UInt8(ascii: "-"), digits[7] == UInt8(ascii: "-"),
            let year = digits.decimal(in: 0..<4), let month = digits.decimal(in: 5..<7), let day = digits.decimal(in: 8..<10),
            !(isNegative && year == 0)
        else { return nil }
        self.init(year: isNegative ? -year : year, month: month, day: day)
    }

    /// For days that are known to exist.
    init(existingYear year: Int, month: Int, day: Int) {
        self.year = year
        compactMonth = UInt8(month)
        compactDay = UInt8(day)
    }

    /// The day as ISO 8601-1 writes it: `2017-10-14`, `-0043-03-15`, and with the sign of the expanded form `+12017-10-14`.
    public var iso: String {
        String(digitsUpTo: year.magnitude.digitCount(from: 4) + 7) { text in
            if year < 0 { text.append(UInt8(ascii: "-")) } else if year > 9_999 { text.append(UInt8(ascii: "+")) }
            text.append(year.magnitude, width: 4)
            text.append(UInt8(ascii: "-"))
            text.append(month.magnitude, width: 2)
            text.append(UInt8(ascii: "-"))
            text.append(day.magnitude, width: 2)
        }
    }

    /// The number of days in the month of this day.
    public var daysInMonth: Int { Self.days(inMonth: month, ofYear: year) }

    /// Whether the year has a 29 February.
    public static func isLeap(year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// The number of days in a month, which must be 1 to 12.
    public static func days(inMonth month: Int, ofYear year: Int) -> Int {
        switch month {
        case 2: isLeap(year: year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDay: Comparable {
    /// Whether the first day comes before the second.
    public static func < (lhs: CalendarDay, rhs: CalendarDay) -> Bool {
        if lhs.year != rhs.year { return lhs.year < rhs.year }
        if lhs.month != rhs.month { return lhs.month < rhs.month }
        return lhs.day < rhs.day
    }
}

extension CalendarDay: CustomStringConvertible {
    /// The day as ``iso``.
    public var description: String { iso }
}
