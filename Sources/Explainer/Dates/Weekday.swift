/// A day of the week, numbered from Monday as in ISO 8601-1.
public enum Weekday: Int, Sendable, Hashable, CaseIterable {
    /// The first day of the week in ISO 8601-1.
    case monday = 1
    /// The second day.
    case tuesday
    /// The third day.
    case wednesday
    /// The fourth day.
    case thursday
    /// The fifth day.
    case friday
    /// The sixth day.
    case saturday
    /// The seventh day.
    case sunday
}
