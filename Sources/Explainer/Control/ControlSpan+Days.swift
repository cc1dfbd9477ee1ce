extension ControlSpan {
    /// Days from one to another, both included; nil at an end without limit.
    public struct Days: Sendable, Hashable {
        /// The first of them; nil if they reach back without limit.
        public internal(set) var first: CalendarDay?
        /// The last of them; nil if they go on without limit.
        public internal(set) var last: CalendarDay?

        /// Whether a day is one of them.
        public func contains(_ day: CalendarDay) -> Bool { (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true) }

        /// Whether a day belongs to both.
        public func overlaps(_ other: Days) -> Bool {
            if let last, let start = other.first, last < start { return false }
            if let first, let end = other.last, end < first { return false }
            return true
        }

        var isEmpty: Bool {
            if let first, let last { last < first } else { false }
        }
    }
}
