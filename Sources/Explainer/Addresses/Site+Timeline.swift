extension Site {
    /// How many events the whole timeline lists at most: more take long to load on a bad line.
    public static let mostEventsOnOnePage = 400

    /// Whether the events are too many for one page, so that each year's stand on the page of the year alone.
    public var hasLongTimeline: Bool { events.count > Self.mostEventsOnOnePage }

    /// The page of the timeline on which an event has its address: that of the year in which it begins, or the whole where no year is known.
    ///
    /// It does not matter how many events there are: else one more would move the addresses of all.
    public func timelinePage(of event: Event) -> Page { (event.date?.knownYears).map { .timelineYear($0.lowerBound) } ?? .timeline }
}
