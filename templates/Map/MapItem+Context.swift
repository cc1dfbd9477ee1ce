import Annotation
import Cartography
import Explainer
import Maps

/// Which places a map shows, and as what.
extension PageContext {
    /// How often articles name a place.
    func mentions(of place: Place) -> Int { index.mentionCounts[.place(place.id)] ?? 0 }

    /// All places of a map's frame that can be shown: the page's own, then those that somebody held, then those that the map is about, then the
    /// others that have a page, most named first.
    func mapItems(_ subject: MapSubject, on ground: MapGround) -> [MapItem] {
        let ids = Set(subject.places.map(\.id))
        let items = (subject.places.map { ($0, true) } + others(of: subject, besides: ids).map { ($0, false) }).compactMap { place, isNamed in
            MapItem(
                place, called: displayName(of: place.names).text, in: subject.frame, on: ground, isHere: place.id == subject.here?.id,
                isNamed: isNamed,
                holders: subject.day.map { mapHolders(of: place.id, on: $0) } ?? [])
        }
        return items.filter(\.isHere) + items.filter { !$0.isHere && !$0.holders.isEmpty } + items.filter { !$0.isHere && $0.holders.isEmpty }
    }

    /// The places of a map's frame that it is not about: the first of those that are points, and of those that have an extent.
    private func others(of subject: MapSubject, besides ids: Set<Identifier<Place>>) -> [Place] {
        guard let known = index.mapPlaces else { return [] }
        let points = subject.hasOthers ? first(Self.mostOthers, of: known.inside(subject.frame.rectangle), besides: ids) : []
        return points + first(Self.mostExtended, of: known.extended(in: subject.frame.rectangle), besides: ids)
    }

    /// The first of places by their positions in the site's list. Of thousands most are none of the first, and cost no more than a look.
    private func first(_ count: Int, of positions: [Int], besides ids: Set<Identifier<Place>>) -> [Place] {
        var best: [(rank: Int, place: Place)] = []
        for position in positions {
            let rank = index.placeRanks[position]
            if best.count == count, let last = best.last, last.rank < rank { continue }
            let place = site.places[position]
            guard !ids.contains(place.id) else { continue }
            best.insert((rank, place), at: best.firstIndex { $0.rank > rank } ?? best.count)
            if best.count > count { best.removeLast() }
        }
        return best.map(\.place)
    }

    /// The holders of a place on a day, each once. What "claimed" says is not said again; where several statements say the same, the best known counts.
    func mapHolders(of place: Identifier<Place>, on day: CalendarDay) -> [MapHolder] {
        var all: [MapHolder] = []
        for statement in index.control.byPlace[place] ?? [] {
            guard let isCertain = statement.span.isCertain(on: day) else { continue }
            let actor = site[statement.entry.by]
            let side = actor.flatMap { index.sides.side(of: $0) }
            var shown = MapHolder(
                name: actor.map { displayName(of: $0.names).text } ?? statement.entry.by.rawValue, side: side?.number,
                color: actor?.color ?? side?.color, status: statement.status, isCertain: isCertain)
            let doubt = statement.status == .claimed ? nil : controlDoubt(of: statement.entry)
            if let same = all.firstIndex(where: { $0.isSame(as: shown) }) {
                if doubt == nil { all[same].doubt = nil }
            } else {
                shown.doubt = doubt
                all.append(shown)
            }
        }
        return all
    }

    /// The countries of the small map of the surroundings, the most named first.
    func insetItems(on ground: MapGround) -> [MapItem] {
        let frame = ground.overviewFrame
        let countries = (index.mapPlaces?.extended(in: frame.rectangle) ?? []).filter { site.places[$0].kind == .country }
        return first(Self.mostCountries, of: countries, besides: []).compactMap { place in
            MapItem(place, called: displayName(of: place.names).text, in: frame, on: ground)
        }
    }

    private static let mostCountries = 6

    /// How many places a map shows that it is not about: points, and rivers and provinces.
    private static let mostOthers = 60
    private static let mostExtended = 30
}
