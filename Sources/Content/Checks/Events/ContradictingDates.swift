import Diagnostics
import Explainer

/// What can happen only once, stated by different files at times that cannot both be right.
///
/// A capture, the start of a siege and its end are compared with those of the same place in which one actor took part in both. Places change
/// hands more than once: events more than a month apart are two, and so are those of which only the year is known, and those between which
/// something else happened there that decides who holds it.
enum ContradictingDates {
    private static let longestGap = 31
    private static let longestDate = 31

    static func check(_ site: Site) -> [Diagnostic] {
        var last: [Identifier<Place>: Event] = [:]
        var problems: [Diagnostic] = []
        for event in site.events where event.kind.isDecisive && event.date != nil {
            // Of several places, one is enough to say it.
            let contradicted = event.places.compactMap { last[$0] }.first { $0.kind == event.kind && contradicts($0, event) }
            if let other = contradicted { problems.append(problem(event, other)) }
            for place in event.places where site[place]?.kind.isSpot ?? false { last[place] = event }
        }
        return problems
    }

    private static func contradicts(_ first: Event, _ second: Event) -> Bool {
        guard first.file != second.file, !Set(first.actors).isDisjoint(with: second.actors), let one = first.date, let other = second.date,
            !one.overlaps(other), let end = one.latest, let start = other.earliest
        else { return false }
        return start.daysSinceEpoch - end.daysSinceEpoch <= longestGap && isNarrow(one) && isNarrow(other)
    }

    /// Whether a date names a month at least.
    private static func isNarrow(_ date: PartialDate) -> Bool {
        guard let first = date.earliest, let last = date.latest else { return false }
        return last.daysSinceEpoch - first.daysSinceEpoch < longestDate
    }

    private static func problem(_ event: Event, _ other: Event) -> Diagnostic {
        let dates = [other, event].compactMap { $0.date?.edtf }.joined(separator: " and ")
        return .warning(
            "contradicting-events", in: event.file, at: event.dateRange ?? event.range,
            "another event says the same of this place at another time: \(dates) cannot both be right",
            suggestion: "correct one date, or make them one \"disputed\" event whose date holds both",
            notes: [.init("the other one", in: other.file, at: other.dateRange ?? other.range)])
    }
}

extension Event.Kind {
    /// Whether it ends one state of affairs and begins another, so that it cannot happen twice in a row.
    fileprivate var isDecisive: Bool {
        switch self {
        case .capture, .siege, .siegeBroken: true
        case .battle, .offensive, .crossing, .airstrike, .displacement, .statement, .other: false
        }
    }
}
