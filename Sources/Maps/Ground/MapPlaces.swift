public import Cartography
public import Explainer

/// The places of a site by where they lie, so that no map has to go through all of them. Positions are those in the site's list.
public struct MapPlaces: Sendable {
    /// A place that is shown as a point.
    struct Entry: Sendable {
        let point: Point
        let position: Int
    }

    /// From west to east.
    private let entries: [Entry]
    /// Those that have an extent, rivers, provinces, countries, with what they reach over.
    private let extended: [(position: Int, box: Rectangle)]

    /// Those of a site that have a page, and a point or an extent on its ground.
    public init(_ places: [Place], on ground: MapGround) {
        let shown = places.indices.filter { places[$0].hasPage }
        extended = shown.filter { places[$0].kind.isExtended }.compactMap { position in
            ground.reach(of: places[position]).map { (position, $0) }
        }
        entries = shown.filter { !places[$0].kind.isExtended }.compactMap { position in
            ground.point(of: places[position]).map { Entry(point: $0, position: position) }
        }.sorted { ($0.point.x, $0.position) < ($1.point.x, $1.position) }
    }

    /// The places with an extent that may be seen in a rectangle, in the order of the site's list.
    public func extended(in rectangle: Rectangle) -> [Int] {
        extended.filter { $0.box.overlaps(rectangle) || rectangle.contains($0.box) }.map(\.position)
    }

    /// The places in a rectangle, from west to east.
    public func inside(_ rectangle: Rectangle) -> [Int] {
        var found: [Int] = []
        var index = first(from: rectangle.minX)
        while index < entries.count, entries[index].point.x <= rectangle.maxX {
            if rectangle.contains(entries[index].point) { found.append(entries[index].position) }
            index += 1
        }
        return found
    }

    /// How far the nearest places are from a point, in the order of their distance; a place at the point itself does not count.
    ///
    /// Distances up and down count as much more as a map is less high than wide.
    func distances(from point: Point, atMost count: Int) -> [Double] {
        var nearest: [Double] = []
        var (left, right) = (first(from: point.x) - 1, first(from: point.x))
        while left >= 0 || right < entries.count {
            let (toLeft, toRight) = (
                left >= 0 ? point.x - entries[left].point.x : .infinity, right < entries.count ? entries[right].point.x - point.x : .infinity
            )
            if nearest.count == count, let last = nearest.last, min(toLeft, toRight) > last { break }
            let other = toLeft <= toRight ? entries[left].point : entries[right].point
            if toLeft <= toRight { left -= 1 } else { right += 1 }
            let (x, y) = (other.x - point.x, (other.y - point.y) / MapFrame.ratio)
            let distance = (x * x + y * y).squareRoot()
            guard distance > 0 else { continue }
            nearest.insert(distance, at: nearest.firstIndex { $0 > distance } ?? nearest.count)
            if nearest.count > count { nearest.removeLast() }
        }
        return nearest
    }

    /// The number of the first entry that does not lie to the west of a line.
    private func first(from x: Double) -> Int {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].point.x < x { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
