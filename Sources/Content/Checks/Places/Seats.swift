import Diagnostics
import Explainer

/// A seat whose name cannot stand for one actor alone.
enum Seats {
    static func check(_ site: Site) -> [Diagnostic] {
        var first: [Identifier<Place>: Actor] = [:]
        return site.actors.compactMap { actor in
            guard let seat = actor.seat, let place = site[seat.value] else { return nil }
            if let other = first[place.id] {
                return .error(
                    "seat-owned-twice", in: actor.file, at: seat.range,
                    "\"\(place.id)\" is the seat of \"\(other.id)\", too: \"\(place.names.name.value) said\" would mean both",
                    suggestion: "leave it to the one that is usually meant",
                    notes: [.init("the other one", in: other.file, at: other.seat?.range)])
            }
            first[place.id] = actor
            guard !place.kind.mayBeSeat else { return nil }
            return .warning(
                "seat-is-no-town", in: actor.file, at: seat.range,
                "a seat is a town, and \"\(place.id)\" is a \(place.kind.rawValue)", suggestion: "give the capital")
        }
    }
}

extension Place.Kind {
    /// Whether an actor can sit in such a place; the rest are too large.
    fileprivate var mayBeSeat: Bool {
        switch self {
        case .city, .town, .village, .camp, .base, .facility: true
        case .country, .governorate, .district, .river, .region, .crossing, .hospital, .school, .shelter, .source: false
        }
    }
}
