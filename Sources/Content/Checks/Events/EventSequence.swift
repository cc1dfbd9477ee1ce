import Diagnostics
import Explainer

/// What events say of which of them came first, by the key "after".
enum EventSequence {
    static func check(_ site: Site) -> [Diagnostic] {
        var circles: Set<Identifier<Event>> = []
        // In an order that a circle does not turn.
        return site.events.sorted { $0.id < $1.id }.compactMap { event in
            guard let after = event.after else { return nil }
            if !circles.contains(event.id), let circle = circle(from: event, in: site) {
                circles.formUnion(circle)
                let way = (circle + [event.id]).map { "\"\($0)\"" }.joined(separator: ", after ")
                return .error("circular-after", in: event.file, at: after.range, "events cannot each come after the other: \(way)")
            }
            guard let other = site[after.value], let latest = event.date?.latest, let earliest = other.date?.earliest, latest < earliest
            else { return nil }
            return .error(
                "contradicting-events", in: event.file, at: after.range,
                "\(event.date?.edtf ?? "") cannot come after \(other.date?.edtf ?? "")", suggestion: "correct one date, or leave \"after\" out",
                notes: [.init("the other one", in: other.file, at: other.dateRange ?? other.range)])
        }
    }

    /// The events from one back to itself; nil if the way ends, or never comes back to it.
    private static func circle(from event: Event, in site: Site) -> [Identifier<Event>]? {
        var way = [event.id]
        var seen: Set = [event.id]
        var next = event.after?.value
        while let id = next {
            if id == event.id { return way }
            guard seen.insert(id).inserted else { return nil }
            way.append(id)
            next = site[id]?.after?.value
        }
        return nil
    }
}
