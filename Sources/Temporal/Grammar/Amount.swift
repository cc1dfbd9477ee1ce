/// A length of time, as in "two and a half years".
struct Amount: Sendable, Equatable {
    /// How many half units, so that "a week and a half" is exact.
    var halves: Int
    var unit: TimeUnit
    /// "less than": the true length is shorter.
    var isUpperBound = false
    /// "more than", "about": the true length is not quite this.
    var isInexact = false
    /// "exactly", "to the day": the length is known to the day.
    var isExact = false

    /// The whole units, rounded down.
    var count: Int { halves / 2 }

    /// The length in days, rounded up; nil for units whose length varies.
    var days: Int? {
        switch unit {
        case .day: (halves + 1) / 2
        case .week, .weekend: (halves * 7 + 1) / 2
        case .fortnight: halves * 7
        case .minute, .hour, .month, .year, .decade, .century: nil
        }
    }

    /// The length in months, rounded down; nil for units that are no number of months.
    var months: Int? {
        switch unit {
        case .month: halves / 2
        case .year: halves * 6
        case .decade: halves * 60
        case .century: halves * 600
        case .minute, .hour, .day, .week, .fortnight, .weekend: nil
        }
    }
}
