/// How exactly a date is known, from coarse to fine.
public enum DatePrecision: Int, Sendable, Hashable, Comparable, CaseIterable {
    /// A hundred years: `20XX`.
    case century
    /// Ten years: `201X`.
    case decade
    /// A year: `2017`, `2017-XX`, `2017-XX-XX`.
    case year
    /// A season: `2017-21`.
    case season
    /// A month: `2017-10`, `2017-10-XX`.
    case month
    /// A day: `2017-10-14`.
    case day

    /// Whether the first is coarser.
    public static func < (lhs: DatePrecision, rhs: DatePrecision) -> Bool { lhs.rawValue < rhs.rawValue }
}
