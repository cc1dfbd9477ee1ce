/// The order of the timeline.
extension Event {
    /// By date, those without one last; where the dates cover the same days, each event behind the one that it names as ``after``; then by id.
    public static func inOrder(_ events: [Event]) -> [Event] {
        let sorted = events.sorted(by: precedes)
        guard sorted.contains(where: { $0.after != nil }) else { return sorted }
        var ordered: [Event] = []
        var start = 0
        for end in sorted.indices.map({ $0 + 1 }) where end == sorted.count || !sorted[start].hasDays(of: sorted[end]) {
            ordered += followed(sorted[start..<end])
            start = end
        }
        return ordered
    }

    /// Whether only ``after`` can say which of the two came first.
    public func hasDays(of other: Event) -> Bool {
        switch (date, other.date) {
        case (nil, nil): true
        case (let date?, let other?): date.earliest == other.earliest && date.latest == other.latest
        default: false
        }
    }

    /// Events of the same days, each behind the one that it names. Names that lead in a circle order nothing.
    private static func followed(_ events: ArraySlice<Event>) -> [Event] {
        let positions = Dictionary(events.indices.map { (events[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        var isPlaced: Set<Int> = []
        var ordered: [Event] = []
        for index in events.indices {
            var waiting: [Int] = []
            var next: Int? = index
            while let position = next, isPlaced.insert(position).inserted {
                waiting.append(position)
                next = events[position].after.flatMap { positions[$0.value] }
            }
            ordered += waiting.reversed().map { events[$0] }
        }
        return ordered
    }
}
