import Explainer
import Searching

/// The years that have a page of the timeline, and the groups of the whole timeline.
///
/// A year has a page if an event begins or ends in it, as far as that is known; the event stands on the pages of all these years that it lies in, so
/// that a long one does not make a page for every year of its own. Of a decade or a century no year is known: it has no page, but its own group.
struct TimelineYears: Sendable {
    /// Events that begin in one year, or of which no more than a decade or century is known.
    struct Group: Sendable {
        /// The year, decade or century.
        let date: PartialDate
        /// In the order of the timeline.
        let events: [Int]

        /// The year; nil for a decade or a century.
        var year: Int? { date.precision < .year ? nil : date.years.lowerBound }
    }

    /// In order.
    let years: [Int]
    /// In order, a decade before its first year.
    let groups: [Group]
    /// The positions of the events without a date, in the order of the timeline.
    let undated: [Int]
    private let eventsByYear: [Int: [Int]]

    init(_ events: [Event]) {
        let years = Set(events.compactMap { $0.date?.knownYears }.flatMap { [$0.lowerBound, $0.upperBound] }).sorted()
        var eventsByYear: [Int: [Int]] = [:]
        for (position, event) in events.enumerated() {
            guard let span = event.date?.knownYears else { continue }
            for year in years[years.partitioningIndex { $0 >= span.lowerBound }...] {
                guard year <= span.upperBound else { break }
                eventsByYear[year, default: []].append(position)
            }
        }
        self.years = years
        groups = Self.groups(of: events)
        undated = events.indices.filter { events[$0].date == nil }
        self.eventsByYear = eventsByYear
    }

    /// The positions of a year's events, in the order of the timeline.
    func events(in year: Int) -> [Int] { eventsByYear[year] ?? [] }

    private static func groups(of events: [Event]) -> [Group] {
        let dated = events.indices.compactMap { position in events[position].date?.group.map { (date: $0, position: position) } }
        return Dictionary(grouping: dated, by: \.date).map { Group(date: $0, events: $1.map(\.position)) }
            .sorted { ($0.date.years.lowerBound, $1.date.years.upperBound) < ($1.date.years.lowerBound, $0.date.years.upperBound) }
    }
}

extension PartialDate {
    /// The year in which it begins, or the decade or century, without its doubt.
    fileprivate var group: PartialDate? {
        if case .single(let date) = form, precision < .year { PartialDate(date.components) } else { PartialDate(.year(years.lowerBound)) }
    }
}
