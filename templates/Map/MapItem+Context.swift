import Annotation
import Cartography
import Explainer

/// Which places a map shows, and as what.
extension PageContext {
    /// How often articles name a place.
    func mentions(of place: Place) -> Int { index.mentionCounts[.place(place.id)] ?? 0 }

    /// All places of a map's frame that can be shown: those that the map is about first, then the others that have a page, most named first.
    func mapItems(_ subject: MapSubject, on ground: MapGround) -> [MapItem] {
        let (named, frame, others) = (subject.places, subject.frame, subject.hasOthers)
        let ids = Set(named.map(\.id))
        let near = (others ? index.mapPlaces?.inside(frame.rectangle) ?? [] : []) + (index.mapPlaces?.extended ?? [])
        let rest = near.map { site.places[$0] }.filter { !ids.contains($0.id) }
        let sorted = rest.sorted { (mentions(of: $0), $1.id) > (mentions(of: $1), $0.id) }
        return (named + sorted.prefix(Self.mostOthers)).compactMap { place in
            let holders = subject.day.map { mapHolders(of: place.id, on: $0) } ?? []
            return mapForm(of: place, isHeld: !holders.isEmpty, in: frame, on: ground).map { form in
                let name = displayName(of: place.names).text
                return MapItem(
                    place: place, name: name, lines: MapText.lines(of: name), form: form, isHere: place.id == subject.here?.id,
                    isNamed: ids.contains(place.id), holders: holders)
            }
        }
    }

    /// The holders of a place on a day, each once.
    private func mapHolders(of place: Identifier<Place>, on day: CalendarDay) -> [MapHolder] {
        var all: [MapHolder] = []
        for statement in index.controlByPlace[place] ?? [] {
            guard let isCertain = statement.span.isCertain(on: day) else { continue }
            let actor = site[statement.entry.by]
            let side = actor.flatMap { index.sides.side(of: $0) }
            let shown = MapHolder(
                name: actor.map { displayName(of: $0.names).text } ?? statement.entry.by.rawValue, shape: side.map { ($0.number - 1) % 6 + 1 },
                color: actor?.color ?? side?.color, status: statement.status, isCertain: isCertain)
            if !all.contains(shown) { all.append(shown) }
        }
        return all
    }

    /// How many places a map shows that it is not about.
    private static let mostOthers = 60

    /// An area that somebody held and of which there is no shape is a point that is only roughly right, so that it is seen who was there.
    private func mapForm(of place: Place, isHeld: Bool, in frame: MapFrame, on ground: MapGround) -> MapItem.Form? {
        if place.kind == .river {
            let points = ground.riverPoints(of: place.id, in: frame)
            return points.isEmpty ? nil : .river(points)
        }
        if place.kind.isArea, !isHeld || ground.box(of: place.id) != nil { return ground.labelPoint(of: place, in: frame).map { .area(label: $0) } }
        return ground.point(of: place).flatMap { frame.rectangle.contains($0) ? .point($0) : nil }
    }
}
