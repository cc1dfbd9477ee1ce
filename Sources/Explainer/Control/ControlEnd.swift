/// The days between which an end of a statement of control lies: the first day that it can be, and the last.
public struct ControlEnd: Sendable, Hashable {
    /// The first day; nil for any day before `last`.
    public let first: CalendarDay?
    /// The last day; nil for any day after `first`.
    public let last: CalendarDay?
    /// Whether the date is an estimate or in doubt, so that no day within it is sure.
    public let isDoubtful: Bool

    /// When it began. `2014/..` in this place can only mean "since 2014".
    public init(beginning date: PartialDate) {
        switch date.form {
        case .single(let date), .starting(let date, _): self.init(date, date)
        case .interval(let start, let end): self.init(start, end)
        case .ending(let date, .unknown): self.init(date, date)
        case .ending(let date, .open): self.init(first: nil, last: date.latest, isDoubtful: date.qualifier != nil)
        }
    }

    /// When it ended. `../2017` in this place can only mean "until 2017".
    public init(ending date: PartialDate) {
        switch date.form {
        case .single(let date), .ending(let date, _): self.init(date, date)
        case .interval(let start, let end): self.init(start, end)
        case .starting(let date, .unknown): self.init(date, date)
        case .starting(let date, .open): self.init(first: date.earliest, last: nil, isDoubtful: date.qualifier != nil)
        }
    }

    private init(_ start: SingleDate, _ end: SingleDate) {
        self.init(first: start.earliest, last: end.latest, isDoubtful: start.qualifier != nil || end.qualifier != nil)
    }

    private init(first: CalendarDay?, last: CalendarDay?, isDoubtful: Bool) {
        self.first = first
        self.last = last
        self.isDoubtful = isDoubtful
    }

    /// Whether there is a day that both can be.
    func overlaps(_ other: ControlEnd) -> Bool {
        if let last, let start = other.first, last < start { return false }
        if let first, let end = other.last, end < first { return false }
        return true
    }
}
