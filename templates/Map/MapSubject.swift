import Annotation
import Cartography
import Explainer
import Maps

/// What a map is about: places, and the part of the plane that shows them.
struct MapSubject {
    /// The most important first.
    let places: [Place]
    let frame: MapFrame
    /// The place whose page the map is on.
    var here: Place?
    /// Whether places are shown that it is not about.
    var hasOthers = false
    /// The day for which it says who held what; nil if it says nothing of it.
    var day: CalendarDay?
}

extension PageContext {
    /// The whole conflict: the places of events and those that somebody held, or all if there are too few. Whatever somebody held is in the frame,
    /// which is the same on each day; of a province all, unless the towns that are known better would become small for it.
    func wholeConflict(on ground: MapGround) -> MapSubject {
        let all = site.places
        let central = all.indices.filter { !all[$0].control.isEmpty || index.events.byPlace[all[$0].id] != nil }
        let chosen = central.filter { !all[$0].kind.isExtended && ground.point(of: all[$0]) != nil }.count > 1 ? central : Array(all.indices)
        let places = chosen.sorted { index.placeRanks[$0] < index.placeRanks[$1] }.map { all[$0] }
        let held = places.prefix { !$0.control.isEmpty }
        let points = held.compactMap(ground.point)
        let provinces = held.filter { $0.kind.isArea && $0.kind != .country }.compactMap { ground.box(of: $0.id) }
        let corners = provinces.flatMap(\.corners)
        func around(_ points: [Point]) -> MapFrame? {
            frame(around: places, atLeast: held.count, including: points, on: ground) { mentions(of: $0) }
                ?? (corners.isEmpty ? nil : MapFrame(around: points, least: MapFocus.least))?.moved(into: ground.cover)
        }
        // Provinces that are most of what is known of are seen whole; for the sake of a few the towns must not become small.
        let (near, wide) = (around(points), around(points + corners))
        let isWhole = provinces.count > held.count(where: { !$0.kind.isArea }) || (wide?.width ?? 0) <= (near?.width ?? 0) * Self.mostGrowth
        return MapSubject(
            places: Array(places.prefix(max(held.count, Self.mostPlaces))), frame: (isWhole ? wide : near) ?? whole(of: ground), hasOthers: true,
            day: mapDay)
    }

    /// How much wider a map gets for the sake of whole provinces, where towns are what most is known of.
    private static let mostGrowth = 1.3

    /// All that a site is about.
    private func whole(of ground: MapGround) -> MapFrame { MapFrame(around: ground.extent, least: MapFocus.least).moved(into: ground.cover) }

    /// A place in its surroundings.
    func surroundings(of place: Place, on ground: MapGround) -> MapSubject? {
        if let box = ground.box(of: place.id) {
            // Of a river or a province more is seen than of the towns around it, but no more than of all that this site is about.
            let whole = self.whole(of: ground)
            let frame = MapFrame(around: box, least: MapFocus.least).moved(into: ground.cover)
            return MapSubject(places: [place], frame: frame.width < whole.width ? frame : whole, here: place, hasOthers: true, day: mapDay)
        }
        guard let point = ground.point(of: place) else { return nil }
        if place.kind == .country || place.kind == .governorate {
            return MapSubject(places: [place], frame: whole(of: ground), here: place, hasOthers: true, day: mapDay)
        }
        return MapSubject(
            places: [place], frame: MapFocus(on: point, among: index.mapPlaces).frame.moved(into: ground.cover), here: place, hasOthers: true,
            day: mapDay)
    }

    /// The places that an article names, those that it names most often first.
    func named(in article: Article, on ground: MapGround) -> MapSubject? {
        var counts: [Identifier<Place>: Int] = [:]
        let places = annotated.named(in: .article(article.id)).compactMap { named -> Place? in
            guard case .place(let id) = named.entity, let place = site[id] else { return nil }
            counts[id] = named.count
            return place
        }
        return subject(of: places, on: ground) { counts[$0.id] ?? 0 }
    }

    /// Places that an editor chose: all of them are in the frame.
    func chosen(_ ids: [Identifier<Place>], on ground: MapGround) -> MapSubject? {
        let places = ids.compactMap { site[$0] }
        let points = places.compactMap(ground.point)
        let corners =
            points.isEmpty
            ? places.compactMap { ground.box(of: $0.id) }.flatMap(\.corners) : points
        return MapFrame(around: corners, least: MapFocus.least).map { MapSubject(places: places, frame: $0.moved(into: ground.cover), day: mapDay) }
    }

    /// How many places a map is about, beside those that somebody held: more cannot be told apart, and the list beside it would be as long as that
    /// of all places.
    private static let mostPlaces = 150

    private func subject(of places: [Place], on ground: MapGround, count: (Place) -> Int) -> MapSubject? {
        frame(around: places, on: ground, count: count).map {
            MapSubject(places: Array(places.prefix(Self.mostPlaces)), frame: $0, day: mapDay)
        }
    }

    private func frame(
        around places: [Place], atLeast held: Int = 0, including points: [Point] = [], on ground: MapGround, count: (Place) -> Int
    ) -> MapFrame? {
        let places = places.prefix(max(held, Self.mostPlaces))
        let named = places.filter { !$0.kind.isExtended }.compactMap { place in ground.point(of: place).map { (point: $0, count: count(place)) } }
        let sorted = named.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
        return MapFocus(sorted, including: points)?.frame.moved(into: ground.cover)
    }
}
