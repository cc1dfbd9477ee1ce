import Diagnostics
import Explainer
import Markdown

/// Events that different files state, and that are evidently one.
///
/// Two events are taken for one if they have the same title, capitals and punctuation aside, and their dates overlap; or if they are of one
/// kind, at the same places, with overlapping dates and an actor in common. What happens again and again, such as air strikes, must be of one
/// day for that; statements, and what has no kind, are compared by title alone, and so is what happened somewhere in a province.
enum RepeatedEvents {
    static func check(_ site: Site) -> [Diagnostic] {
        var reported: Set<Identifier<Event>> = []
        var problems: [Diagnostic] = []
        let dated = site.events.filter { $0.date != nil }
        for (events, reason) in [
            (groups(of: dated, by: titleKeys), "title"), (groups(of: dated) { placeKeys($0, in: site) }, "kind, place and time"),
        ] {
            for (first, second) in events.flatMap(overlapping) {
                let (earlier, later) = isBefore(first, second) ? (first, second) : (second, first)
                guard reported.insert(later.id).inserted else { continue }
                problems.append(problem(later, earlier, reason))
            }
        }
        return problems
    }

    private static func isBefore(_ one: Event, _ other: Event) -> Bool {
        (one.file, one.range.lowerBound) < (other.file, other.range.lowerBound)
    }

    private static func problem(_ event: Event, _ other: Event, _ reason: String) -> Diagnostic {
        let note = Diagnostic.Note("the other one", in: other.file, at: other.range)
        if let statuses = contradiction(event.status, other.status) {
            return .warning(
                "contradicting-events", in: event.file, at: event.range,
                "this has the same \(reason) as another event, and one is \"\(statuses.sure)\", the other \"\(statuses.unsure)\"",
                suggestion: "make them one event, \"disputed\" if sources contradict each other", notes: [note])
        }
        return .warning(
            "duplicate-event", in: event.file, at: event.range, "this has the same \(reason) as another event",
            suggestion: "keep one of them, or tell them apart by title, place or date", notes: [note])
    }

    /// The words of two events of which one is sure and the other is not.
    private static func contradiction(_ one: Event.Status, _ other: Event.Status) -> (sure: String, unsure: String)? {
        let unsure: [Event.Status] = [.claimed, .disputed]
        if one == .confirmed, unsure.contains(other) { return (one.rawValue, other.rawValue) }
        if other == .confirmed, unsure.contains(one) { return (other.rawValue, one.rawValue) }
        return nil
    }

    // MARK: What is compared

    /// Events in the order of the timeline, by keys that more than one of them has; in the order of the first events.
    private static func groups(of events: [Event], by keys: (Event) -> [[String]]) -> [[Event]] {
        var positions: [[String]: Int] = [:]
        var groups: [[Event]] = []
        for event in events {
            for key in keys(event) {
                if let position = positions[key] {
                    groups[position].append(event)
                } else {
                    positions[key] = groups.count
                    groups.append([event])
                }
            }
        }
        return groups.filter { $0.count > 1 }
    }

    private static func titleKeys(_ event: Event) -> [[String]] { [[Document.slug(of: event.title)]] }

    private static func placeKeys(_ event: Event, in site: Site) -> [[String]] {
        guard !event.places.isEmpty, event.places.allSatisfy({ site[$0]?.kind.isSpot ?? false }) else { return [] }
        var key = [event.kind.rawValue] + event.places.map(\.rawValue).sorted()
        switch event.kind {
        case .statement, .other: return []
        case .battle, .airstrike, .crossing, .displacement:
            guard let date = event.date, date.precision == .day, !date.isInterval else { return [] }
            key.append(date.earliest?.iso ?? "")
        case .offensive, .capture, .siege, .siegeBroken: break
        }
        return event.actors.map { key + ["/", $0.rawValue] }
    }

    /// Neighbours of a group that lie in different files and have different ids; the same id is an error already.
    private static func overlapping(_ group: [Event]) -> [(Event, Event)] {
        var pairs: [(Event, Event)] = []
        // In the order of their starts, so that whatever reaches furthest overlaps if any does: of all files, and of all files but that one's.
        var furthest: [Event] = []
        for event in group {
            guard let date = event.date else { continue }
            let other = furthest.first { $0.file != event.file }
            if let other, other.id != event.id, other.date?.overlaps(date) ?? false { pairs.append((other, event)) }
            furthest = reaching(furthest, event, date)
        }
        return pairs
    }

    /// The events of two different files that reach furthest, the furthest first.
    private static func reaching(_ furthest: [Event], _ event: Event, _ date: PartialDate) -> [Event] {
        let position = furthest.firstIndex { $0.date.map { reaches(date, beyond: $0) } ?? true } ?? furthest.count
        var all = furthest
        all.insert(event, at: position)
        let second = all.first { $0.file != all[0].file }
        return [all[0]] + (second.map { [$0] } ?? [])
    }

    private static func reaches(_ date: PartialDate, beyond other: PartialDate) -> Bool {
        guard let latest = other.latest else { return false }
        return date.latest.map { $0 >= latest } ?? true
    }
}
