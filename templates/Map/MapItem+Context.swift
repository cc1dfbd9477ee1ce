import Annotation
import Cartography
import Explainer

/// Which places a map shows, and as what.
extension PageContext {
    /// How often articles name a place.
    func mentions(of place: Place) -> Int { index.mentionCounts[.place(place.id)] ?? 0 }

    /// All places of a frame that can be shown: those that the map is about first, then the others that have a page, most named first.
    /// `named` is what the map is about, the most important first; `here` the place whose page it is; without `others`, only areas and rivers are added.
    func mapItems(_ named: [Place], here: Place? = nil, others: Bool, in frame: MapFrame, on ground: MapGround) -> [MapItem] {
        let ids = Set(named.map(\.id))
        let rest = site.places.filter { place in !ids.contains(place.id) && place.hasPage && (others || place.kind.isArea || place.kind == .river) }
        let sorted = rest.sorted { (mentions(of: $0), $1.id) > (mentions(of: $1), $0.id) }
        return (named + sorted.prefix(Self.mostOthers)).compactMap { place in
            mapForm(of: place, in: frame, on: ground).map { form in
                MapItem(
                    place: place, name: displayName(of: place.names).text, form: form, isHere: place.id == here?.id, isNamed: ids.contains(place.id))
            }
        }
    }

    /// How many places a map shows that it is not about.
    private static let mostOthers = 60

    private func mapForm(of place: Place, in frame: MapFrame, on ground: MapGround) -> MapItem.Form? {
        if place.kind == .river {
            let points = ground.riverPoints(of: place.id, in: frame)
            return points.isEmpty ? nil : .river(points)
        }
        if place.kind.isArea { return ground.labelPoint(of: place, in: frame).map { .area(label: $0) } }
        return ground.point(of: place).flatMap { frame.rectangle.contains($0) ? .point($0) : nil }
    }
}
