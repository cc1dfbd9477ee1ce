import Explainer

/// The time that a work is about, as schema.org has it: a date of ISO 8601, or an interval of two.
enum TemporalCoverage {
    /// From the first date to the last, each no more exact than it is known; nil where none can be written without saying more.
    static func text(of dates: [PartialDate]) -> String? {
        let starts = dates.compactMap(\.start).filter { $0.htmlDatetime != nil }
        let ends = dates.compactMap(\.end).filter { $0.htmlDatetime != nil }
        guard let first = starts.min(by: { ($0.earliest, $1.latest) < ($1.earliest, $0.latest) })?.htmlDatetime,
            let last = ends.max(by: { ($0.latest, $1.earliest) < ($1.latest, $0.earliest) })?.htmlDatetime
        else { return nil }
        return first == last ? first : "\(first)/\(last)"
    }
}

extension PartialDate {
    /// The date on which it began; nil where none is known.
    var start: SingleDate? {
        switch form {
        case .single(let date), .interval(let date, _), .starting(let date, _): date
        case .ending: nil
        }
    }

    /// What lasts has an end that nobody can give: its start is the last that is known of it.
    fileprivate var end: SingleDate? {
        switch form {
        case .single(let date), .interval(_, let date), .starting(let date, _), .ending(let date, _): date
        }
    }
}
