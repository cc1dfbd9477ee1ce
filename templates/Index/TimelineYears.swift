import Explainer

/// The years that have a page of the timeline: those in which an event begins or ends, as far as that is known.
///
/// An event stands on the pages of all these years that it lies in, so that a long one does not make a page for every year of its own.
struct TimelineYears: Sendable {
    /// In order.
    let years: [Int]
    /// The positions of the events without a date, in the order of the timeline.
    let undated: [Int]
    private let eventsByYear: [Int: [Int]]

    init(_ events: [Event]) {
        let years = Set(events.compactMap(\.date?.years).flatMap { [$0.lowerBound, $0.upperBound] }).sorted()
        var eventsByYear: [Int: [Int]] = [:]
        for (position, event) in events.enumerated() {
            guard let span = event.date?.years else { continue }
            for year in years[Self.firstPosition(in: years, from: span.lowerBound)...] {
                guard year <= span.upperBound else { break }
                eventsByYear[year, default: []].append(position)
            }
        }
        self.years = years
        undated = events.indices.filter { events[$0].date == nil }
        self.eventsByYear = eventsByYear
    }

    /// The positions of a year's events, in the order of the timeline.
    func events(in year: Int) -> [Int] { eventsByYear[year] ?? [] }

    /// The position of the first year that is not before `year`.
    private static func firstPosition(in years: [Int], from year: Int) -> Int {
        var low = 0
        var high = years.count
        while low < high {
            let middle = (low + high) / 2
            if years[middle] < year { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
