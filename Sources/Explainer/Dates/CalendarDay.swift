/// A day of the proleptic Gregorian calendar, as in ISO 8601-1: no time, no zone.
///
/// Years are numbered astronomically: year 0 is 1 BC, year -43 is 44 BC.
public struct CalendarDay: Sendable, Hashable {
    /// The year, 0 being 1 BC.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

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
        self.month = month
        self.day = day
    }

    /// The day as ISO 8601-1 writes it: `2017-10-14`, `-0043-03-15`, and with the sign of the expanded form `+12017-10-14`.
    public var iso: String {
        let sign: UInt8? = year < 0 ? UInt8(ascii: "-") : year > 9_999 ? UInt8(ascii: "+") : nil
        let start = sign == nil ? 0 : 1
        let end = start + max(4, year.magnitude.digitCount)
        return String(unsafeUninitializedCapacity: end + 6) { text in
            if let sign { text[0] = sign }
            text.write(year.magnitude, over: start..<end)
            text[end] = UInt8(ascii: "-")
            text.write(month.magnitude, over: end + 1..<end + 3)
            text[end + 3] = UInt8(ascii: "-")
            text.write(day.magnitude, over: end + 4..<end + 6)
            return end + 6
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
