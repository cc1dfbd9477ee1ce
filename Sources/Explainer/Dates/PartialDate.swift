/// A date as far as it is known, with its doubt: EDTF (ISO 8601-2, profile of the Library of Congress of 4 February 2019), levels 0 and 1.
///
/// Level 1 is supported. Two combinations that the specification neither gives nor excludes are supported as well:
/// qualified seasons and unspecified digits (`2017-21~`, `201X?`), and seasons at the ends of an interval (`2017-21/2017-23`).
/// A date and time is reduced to its day; the value is never a moment.
public struct PartialDate: Sendable, Hashable {
    /// The kinds of date: one alone, and intervals, whose dates belong to them.
    public enum Form: Sendable, Hashable {
        /// One date.
        case single(SingleDate)
        /// From one date to another: `2014/2017`.
        case interval(from: SingleDate, to: SingleDate)
        /// From a date on: `2014/..`, `2014/`.
        case starting(SingleDate, end: MissingEnd)
        /// Up to a date: `../2017`, `/2017`.
        case ending(SingleDate, start: MissingEnd)
    }

    /// Why an interval has no date at one end.
    public enum MissingEnd: Sendable, Hashable {
        /// No end is set. Written `..`.
        case open
        /// There is an end, and it is not known. Written as nothing.
        case unknown
    }

    /// One date or an interval.
    public let form: Form
    /// The first day that the date can mean; nil where the start of an interval is open or unknown.
    public let earliest: CalendarDay?
    /// The last day that the date can mean; nil where the end of an interval is open or unknown.
    public let latest: CalendarDay?

    /// A date or an interval, or nil where the interval is none of EDTF level 1: its end before its start, or digits unspecified.
    public init?(_ form: Form) {
        switch form {
        case .single(let date):
            (self.earliest, self.latest) = (date.earliest, date.latest)
        case .interval(let start, let end):
            guard start.earliest <= end.latest, !start.hasUnspecifiedDigits, !end.hasUnspecifiedDigits else { return nil }
            (self.earliest, self.latest) = (start.earliest, end.latest)
        case .starting(let start, _):
            guard !start.hasUnspecifiedDigits else { return nil }
            (self.earliest, self.latest) = (start.earliest, nil)
        case .ending(let end, _):
            guard !end.hasUnspecifiedDigits else { return nil }
            (self.earliest, self.latest) = (nil, end.latest)
        }
        self.form = form
    }

    /// One date.
    public init(_ date: SingleDate) {
        self.form = .single(date)
        self.earliest = date.earliest
        self.latest = date.latest
    }

    /// One day. See ``SingleDate/init(_:qualifier:)`` for years of more than four digits.
    public init(_ day: CalendarDay, qualifier: DateQualifier? = nil) {
        self.init(SingleDate(day, qualifier: qualifier))
    }

    /// One date, or nil where ``SingleDate/init(_:qualifier:)`` gives none.
    public init?(_ components: SingleDate.Components, qualifier: DateQualifier? = nil) {
        guard let date = SingleDate(components, qualifier: qualifier) else { return nil }
        self.init(date)
    }

    /// The canonical EDTF text; parsing it gives the same value.
    public var edtf: String {
        switch form {
        case .single(let date): date.edtf
        case .interval(let start, let end): start.edtf + "/" + end.edtf
        case .starting(let start, let end): start.edtf + "/" + end.edtf
        case .ending(let end, let start): start.edtf + "/" + end.edtf
        }
    }

    /// Whether the date is an interval, however short.
    public var isInterval: Bool {
        if case .single = form { false } else { true }
    }

    /// How exactly the date is known; for an interval, its coarser end.
    public var precision: DatePrecision {
        switch form {
        case .single(let date), .starting(let date, _), .ending(let date, _): date.precision
        case .interval(let start, let end): min(start.precision, end.precision)
        }
    }

    /// Whether the date, or a date of the interval, is in doubt.
    public var isUncertain: Bool { hasQualifier(where: \.isUncertain) }

    /// Whether the date, or a date of the interval, is an estimate.
    public var isApproximate: Bool { hasQualifier(where: \.isApproximate) }

    private func hasQualifier(where condition: (DateQualifier) -> Bool) -> Bool {
        switch form {
        case .single(let date), .starting(let date, _), .ending(let date, _): date.qualifier.map(condition) ?? false
        case .interval(let start, let end): (start.qualifier.map(condition) ?? false) || (end.qualifier.map(condition) ?? false)
        }
    }
}

extension PartialDate.MissingEnd {
    fileprivate var edtf: String { self == .open ? ".." : "" }
}

extension PartialDate: CustomStringConvertible {
    /// The date as ``edtf``.
    public var description: String { edtf }
}
