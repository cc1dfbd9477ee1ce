import Diagnostics
import Explainer

/// Events that happened, or ended, after everything was published that they rest on.
enum EventsAfterSources {
    static func check(_ site: Site) -> [Diagnostic] {
        site.events.compactMap { event in
            guard let date = event.date, let day = date.firstDayOfEnd ?? date.earliest else { return nil }
            let sources = event.sources.compactMap { site[$0] }
            let dates = sources.compactMap { $0.published?.latest }
            // A source without a date may be younger than the event.
            guard !sources.isEmpty, dates.count == sources.count, dates.allSatisfy({ $0 < day }) else { return nil }
            return .warning(
                "event-after-source", in: event.file, at: event.dateRange ?? event.range,
                (sources.count == 1 ? "the event's source is older than " : "all sources of the event are older than ")
                    + (date.firstDayOfEnd == nil ? "the event" : "its end"),
                suggestion: "correct the date here or there, or name the source that tells of it",
                notes: sources.map { .init("published \($0.published?.edtf ?? "")", in: $0.file) })
        }
    }
}

extension PartialDate {
    /// The first day on which it can have ended, where a start and an end are known.
    fileprivate var firstDayOfEnd: CalendarDay? {
        switch form {
        case .interval(_, let end): end.earliest
        case .single, .starting, .ending: nil
        }
    }
}
