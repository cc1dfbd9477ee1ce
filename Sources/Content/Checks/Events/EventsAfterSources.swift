import Diagnostics
import Explainer

/// Events that happened after everything was published that they rest on.
enum EventsAfterSources {
    static func check(_ site: Site) -> [Diagnostic] {
        site.events.compactMap { event in
            guard let day = event.date?.earliest else { return nil }
            let sources = event.sources.compactMap { site[$0] }
            let dates = sources.compactMap { $0.published?.latest }
            // A source without a date may be younger than the event.
            guard !sources.isEmpty, dates.count == sources.count, dates.allSatisfy({ $0 < day }) else { return nil }
            return .warning(
                "event-after-source", in: event.file, at: event.dateRange ?? event.range,
                sources.count == 1
                    ? "the event's source is older than the event" : "all sources of the event are older than the event",
                suggestion: "correct the date here or there, or name the source that tells of it",
                notes: sources.map { .init("published \($0.published?.edtf ?? "")", in: $0.file) })
        }
    }
}
