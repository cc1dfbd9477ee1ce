public import Cartography
public import Explainer

/// Where the names of places stand that have an extent.
extension MapGround {
    /// Where a place lies in the plane, if its coordinates are known.
    public func point(of place: Place) -> Point? {
        place.publishedCoordinate.map { coordinate in
            projection.nearestPoint(Position(longitude: coordinate.longitude, latitude: coordinate.latitude))
        }
    }

    /// The shapes of a place.
    func shapes(of place: Identifier<Place>, for tolerance: Double) -> [Shape] {
        level(for: tolerance).byPlace[place] ?? []
    }

    /// The smallest rectangle around the shapes of a place; nil if it has none.
    public func box(of place: Identifier<Place>) -> Rectangle? {
        Rectangle(around: shapes(of: place, for: .infinity).flatMap(\.box.corners))
    }

    /// The smallest rectangle around all that a map may show of a place: its shapes, its point, and the borders beside it.
    func reach(of place: Place) -> Rectangle? {
        let borders = (level(for: .infinity).byNeighbour[place.id] ?? []).map(\.shape.box) + [box(of: place.id)].compactMap { $0 }
        return Rectangle(around: borders.flatMap(\.corners) + [point(of: place)].compactMap { $0 })
    }

    /// The borders of a country that are seen, coarsely.
    func borders(of place: Identifier<Place>, in frame: MapFrame) -> [MapBorder] {
        frame == overviewFrame ? overviewBorders[place] ?? [] : Self.coarse(level(for: frame.width / 100).byNeighbour[place] ?? [], in: frame)
    }

    /// The borders of all states that are seen, as finely as they are drawn.
    func stateBorders(in frame: MapFrame) -> [[Point]] {
        (level(for: frame.width / 400).layers[.boundaries] ?? []).flatMap { ($0.lines + $0.rings).flatMap { frame.rectangle.clip(line: $0) } }
    }

    /// Where the name of a country may stand beside its borders, the longest stretches first.
    func borderPoints(of place: Identifier<Place>, in frame: MapFrame) -> [MapItem.BorderPoint] {
        let stretches = (level(for: frame.width / 400).byNeighbour[place] ?? []).flatMap { border in
            border.shape.lines.flatMap { frame.rectangle.clip(line: $0) }.flatMap { line in
                let straight = Simplification.simplify(line: line, tolerance: frame.width / 40)
                return zip(straight, straight.dropFirst()).map { (start: $0, end: $1, isLeft: border.isLeft) }
            }
        }
        let longest = stretches.map { (stretch: $0, length: Self.length([$0.start, $0.end])) }.filter { $0.length > frame.width / 30 }.sorted {
            $0.length > $1.length
        }
        return longest.prefix(8).flatMap { stretch, length in
            // With y down a quarter turn to the left makes (x, y) (y, -x).
            let sign = (stretch.isLeft ? 1 : -1) / length
            let (x, y) = (stretch.end.x - stretch.start.x, stretch.end.y - stretch.start.y)
            return [0.5, 0.3, 0.7, 0.15, 0.85].map { share in
                MapItem.BorderPoint(
                    point: Point(x: stretch.start.x + x * share, y: stretch.start.y + y * share), direction: Point(x: y * sign, y: -x * sign))
            }
        }
    }

    /// What is seen of the shape of a place, coarsely.
    func outline(of place: Identifier<Place>, in frame: MapFrame) -> [[Point]] {
        shapes(of: place, for: frame.width / 100).flatMap(\.rings).map { frame.rectangle.clip(ring: $0) }.filter { !$0.isEmpty }
    }

    /// Where the name of an area may stand, the best first: in what is seen of it, from the middle on, or at its own point where it has no shape;
    /// empty where neither is in the frame.
    func labelPoints(of place: Place, in frame: MapFrame) -> [Point] {
        let rings = outline(of: place.id, in: frame)
        guard let largest = rings.max(by: { Self.area($0) < Self.area($1) }) else {
            return point(of: place).flatMap { frame.rectangle.contains($0) ? [$0] : nil } ?? []
        }
        // A sliver at the edge of the map is no place for a name.
        guard Self.area(largest) > frame.rectangle.width * frame.rectangle.height / 50, let middle = Self.middle(of: largest) else { return [] }
        let lines = Hatching.lines(across: [largest], angle: 0, spacing: frame.width / 20)
        let inside = lines.flatMap { line in
            [0.5, 0.3, 0.7].map { Point(x: line[0].x + (line[1].x - line[0].x) * $0, y: line[0].y) }
        }
        func distance(_ point: Point) -> Double {
            let (x, y) = (point.x - middle.x, point.y - middle.y)
            return x * x + y * y
        }
        let sorted = inside.map { (point: $0, distance: distance($0)) }.sorted { $0.distance < $1.distance }.map(\.point)
        return Hatching.isInside(middle, of: [largest]) ? [middle] + sorted : sorted
    }

    private static func area(_ ring: [Point]) -> Double { Simplification.area(ofRing: ring).magnitude }

    /// The centre of mass of an area (Bourke 1988, "Calculating the area and centroid of a polygon").
    private static func middle(of ring: [Point]) -> Point? {
        let area = Simplification.area(ofRing: ring)
        guard area != 0 else { return ring.first }
        var (x, y) = (0.0, 0.0)
        for (one, other) in zip(ring, ring.dropFirst()) {
            let cross = one.x * other.y - other.x * one.y
            x += (one.x + other.x) * cross
            y += (one.y + other.y) * cross
        }
        return Point(x: x / (6 * area), y: y / (6 * area))
    }

    /// Points of a river in the frame beside which its name may stand, those in the middle of its longest visible part first.
    func riverPoints(of place: Identifier<Place>, in frame: MapFrame) -> [Point] {
        let parts = shapes(of: place, for: frame.width / 400).flatMap(\.lines).flatMap { frame.rectangle.clip(line: $0) }
        guard let longest = parts.max(by: { Self.length($0) < Self.length($1) }) else { return [] }
        return [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9].map { longest[Int(($0 * Double(longest.count - 1)).rounded())] }
    }

    private static func length(_ line: [Point]) -> Double {
        zip(line, line.dropFirst()).reduce(0) { sum, step in
            let (x, y) = (step.1.x - step.0.x, step.1.y - step.0.y)
            return sum + (x * x + y * y).squareRoot()
        }
    }
}
