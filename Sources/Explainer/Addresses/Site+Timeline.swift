extension Site {
    /// How many events the whole timeline lists at most: more take long to load on a bad line.
    public static let mostEventsOnOnePage = 400

    /// Whether the events are too many for one page, so that each year's stand on the page of the year alone.
    public var hasLongTimeline: Bool { events.count > Self.mostEventsOnOnePage }

    /// The page of the timeline on which an event has its address: that of the year in which it begins where the timeline is long, else the whole.
    public func timelinePage(of event: Event) -> Page {
        guard hasLongTimeline, let years = event.date?.knownYears else { return .timeline }
        return .timelineYear(years.lowerBound)
    }
}
