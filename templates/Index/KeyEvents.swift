import Explainer

/// The few events that stand for the whole timeline: those that changed who holds what, spread over the time.
enum KeyEvents {
    /// How many are shown where there are enough.
    static let count = 7

    /// In the order of the timeline.
    static func chosen(from events: [Event]) -> [Event] {
        var chosen: [Int] = []
        for weight in stride(from: 4, through: 0, by: -1) where chosen.count < count {
            let candidates = events.indices.filter { self.weight(of: events[$0]) == weight }
            chosen += spread(candidates, atMost: count - chosen.count)
        }
        return chosen.sorted().map { events[$0] }
    }

    private static func weight(of event: Event) -> Int {
        switch event.kind {
        case .capture, .siege, .siegeBroken: 4
        case .offensive: 3
        case .battle, .crossing, .displacement: 2
        case .airstrike: 1
        case .statement, .other: 0
        }
    }

    /// Some of the elements at even distances, the first and the last among them.
    private static func spread(_ elements: [Int], atMost limit: Int) -> [Int] {
        guard elements.count > limit else { return elements }
        guard limit > 1 else { return Array(elements.suffix(limit)) }
        return (0..<limit).map { elements[$0 * (elements.count - 1) / (limit - 1)] }
    }
}
