import Explainer

/// The lanes of a picture: one a side of the conflict, then the events in which no side is known to have taken part.
struct TimelineLanes: Sendable {
    /// Whose lane it is.
    enum Owner: Sendable {
        case side(Sides.Side)
        /// Sides with few events, which have no lane of their own.
        case others
        case noSide
    }

    /// In order, each with its events in the order of the timeline. An event stands in the lane of every side that took part in it; if none is
    /// known, of the side that claims it.
    private(set) var all: [(owner: Owner, entries: [TimelineLane.Entry])] = []

    /// How many sides get a lane of their own where there are more.
    private static let mostSides = 4

    /// - Parameters:
    ///   - events: positions of events, in the order of the timeline; those without a date are left out.
    ///   - site: whose events they are.
    ///   - sides: the sides of the conflict.
    init(_ events: [Int], of site: Site, sides: Sides) {
        var bySide: [Int: [TimelineLane.Entry]] = [:]
        var rest: [TimelineLane.Entry] = []
        for entry in Self.entries(events, of: site) {
            let event = site.events[entry.event]
            let own = Self.numbers(of: event.actors, site, sides)
            let numbers = own.isEmpty ? Self.numbers(of: event.claimedBy, site, sides) : own
            for number in numbers { bySide[number, default: []].append(entry) }
            if numbers.isEmpty { rest.append(entry) }
        }
        let present = sides.all.filter { bySide[$0.number] != nil }
        let most = present.sorted { (bySide[$0.number]?.count ?? 0, $1.number) > (bySide[$1.number]?.count ?? 0, $0.number) }
        let kept = Set((present.count > Self.mostSides ? most.prefix(Self.mostSides - 1) : most[...]).map(\.number))
        for side in present where kept.contains(side.number) { all.append((.side(side), bySide[side.number] ?? [])) }
        let others = Set(present.filter { !kept.contains($0.number) }.flatMap { bySide[$0.number]?.map(\.event) ?? [] })
        if !others.isEmpty { all.append((.others, Self.entries(others.sorted(), of: site))) }
        if !rest.isEmpty { all.append((.noSide, rest)) }
    }

    private static func numbers(of actors: [Identifier<Actor>], _ site: Site, _ sides: Sides) -> Set<Int> {
        Set(actors.compactMap { site[$0].flatMap { sides.side(of: $0)?.number } })
    }

    /// What a picture needs of each event that has a date.
    static func entries(_ events: [Int], of site: Site) -> [TimelineLane.Entry] {
        events.compactMap { position in
            let event = site.events[position]
            return event.date.map {
                TimelineLane.Entry(
                    event: position, extent: TimelineExtent($0, toldOn: site.settings.asOf?.latest),
                    isSettled: event.status == .confirmed || event.status == .reported)
            }
        }
    }
}
