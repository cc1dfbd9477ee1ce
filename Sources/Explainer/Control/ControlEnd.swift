/// The days between which an end of a statement of control lies: the first day that it can be, and the last.
public struct ControlEnd: Sendable, Hashable {
    /// The days that it can be.
    let days: ControlSpan.Days
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
        days = ControlSpan.Days(first: first, last: last)
        self.isDoubtful = isDoubtful
    }

    /// The first day; nil for any day before `last`.
    public var first: CalendarDay? { days.first }

    /// The last day; nil for any day after `first`.
    public var last: CalendarDay? { days.last }

    /// Whether every day that can be its end is before every day that can be its beginning.
    public static func endsBeforeItStarts(from: PartialDate, to: PartialDate) -> Bool {
        guard let first = ControlEnd(beginning: from).first, let last = ControlEnd(ending: to).last else { return false }
        return last < first
    }
}
