public import Cartography
public import Explainer
import Parallel

/// The basemap in the plane of a site's maps, prepared once for all of them: projected for where the places lie that they are about, cut to the
/// surroundings of all places, and simplified in steps, so that a map of a large part need not look at every point.
public struct MapGround: Sendable {
    /// A shape of the basemap, in kilometres of the plane.
    struct Shape: Sendable {
        /// Closed rings of areas.
        let rings: [[Point]]
        let lines: [[Point]]
        /// Where a file cuts areas at the antimeridian (RFC 7946, 3.1.9), though they go on behind it.
        let seams: [[Point]]
        let box: Rectangle
        let place: Identifier<Place>?
        let isDisputed: Bool
        let sides: Basemap.Sides
    }

    /// All layers, without what is smaller than a length.
    struct Level: Sendable {
        /// In kilometres.
        let tolerance: Double
        let layers: [Basemap.Layer: [Shape]]
        /// The shapes of places.
        let byPlace: [Identifier<Place>: [Shape]]
        /// The borders that countries lie beside, on their left or on their right.
        let byNeighbour: [Identifier<Place>: [(shape: Shape, isLeft: Bool)]]

        init(tolerance: Double, layers: [Basemap.Layer: [Shape]]) {
            self.tolerance = tolerance
            self.layers = layers
            let shapes = Basemap.Layer.allCases.flatMap { layers[$0] ?? [] }
            byPlace = Dictionary(shapes.compactMap { shape in shape.place.map { ($0, [shape]) } }, uniquingKeysWith: +)
            let neighbours = shapes.flatMap { shape in
                [(shape.sides.left, true), (shape.sides.right, false)].compactMap { place, isLeft in
                    place.map { ($0, [(shape: shape, isLeft: isLeft)]) }
                }
            }
            byNeighbour = Dictionary(neighbours, uniquingKeysWith: +)
        }
    }

    /// The levels of a ground, from fine to coarse.
    struct Levels: Sendable {
        fileprivate let all: [Level]

        /// The finest level that is needed where nothing smaller than a length can be seen.
        func level(for tolerance: Double) -> Level { all.last { $0.tolerance <= tolerance } ?? all[0] }

        /// The borders of all countries that are seen in a frame, coarsely.
        fileprivate func borders(in frame: MapFrame) -> [Identifier<Place>: [MapBorder]] {
            level(for: frame.width / 100).byNeighbour.mapValues { MapGround.coarse($0, in: frame) }
        }
    }

    /// The borders beside a country as far as they are seen, without what makes less difference than a name notices.
    static func coarse(_ borders: [(shape: Shape, isLeft: Bool)], in frame: MapFrame) -> [MapBorder] {
        borders.flatMap { border in
            border.shape.lines.flatMap { frame.rectangle.clip(line: $0) }.compactMap { line in
                MapBorder(Simplification.simplify(line: line, tolerance: frame.width / 100), isLeft: border.isLeft)
            }
        }
    }

    /// From degrees to kilometres.
    let projection: Projection
    /// The smallest rectangle around all places, in kilometres.
    public let extent: Rectangle
    let levels: Levels
    /// The smallest rectangle around all land, in kilometres; nil if there is none.
    public let cover: Rectangle?
    /// What the small map in the corner of others shows: all of the extent.
    public let overviewFrame: MapFrame
    /// The borders of countries as they are seen there, coarsely.
    let overviewBorders: [Identifier<Place>: [MapBorder]]
    /// Land and borders of countries, as small as they are there.
    let overview: MapPaths

    /// The finest step, in kilometres: half a pixel of the smallest map.
    private static let finest = 0.03
    private static let factor = 4.0

    /// Nil where the site has no place with coordinates or a shape.
    ///
    /// - Parameters:
    ///   - basemap: what there is to draw.
    ///   - places: all places of the site.
    ///   - central: those of them that its maps are mostly about; where none of these has a position, all are.
    public init?(_ basemap: Basemap, places: [Place], central: [Place] = []) {
        let all = Basemap.Layer.allCases.flatMap { layer in Self.joined(basemap[layer]).map { (layer: layer, shape: $0) } }
        let coordinates = Self.positions(of: places)
        let outlines = all.filter { $0.shape.place != nil }.flatMap { ($0.shape.geometry.polygons.map { $0[0] } + $0.shape.geometry.lines).joined() }
        let known = coordinates.isEmpty ? outlines : coordinates
        guard let box = GeoBox(around: Self.positions(of: central)) ?? GeoBox(around: known) else { return nil }
        let projection = Projection(for: box)
        // Each position on its own: they are no line, and each goes to that side of the antimeridian where it lies nearest to the middle.
        guard let extent = Rectangle(around: known.map(projection.nearestPoint)) else { return nil }
        let surroundings = Self.surroundings(of: known, around: box.middleLongitude)
        let shapes = parallelMap(all) { (layer: $0.layer, shape: Shape($0.shape, in: projection, surroundings, tolerance: Self.finest)) }
        var levels = [Level(tolerance: Self.finest, layers: Self.layers(shapes.compactMap { entry in entry.shape.map { (entry.layer, $0) } }))]
        while let last = levels.last, last.tolerance * Self.factor * 1000 < max(extent.width, extent.height) {
            levels.append(last.simplified(to: last.tolerance * Self.factor))
        }
        self.projection = projection
        self.extent = extent
        self.levels = Levels(all: levels)
        let land = levels[0].layers[.land] ?? []
        cover = Rectangle(around: land.flatMap(\.box.corners))
        overviewFrame = MapFrame(around: extent, least: 1).moved(into: cover)
        overviewBorders = self.levels.borders(in: overviewFrame)
        overview = MapPaths(
            self.levels, in: overviewFrame, pixels: MapInset.pixels, layers: [.land, .boundaries],
            budget: MapInset.budget, areas: { _ in false })
    }

    /// The finest level that is needed where nothing smaller than a length can be seen.
    func level(for tolerance: Double) -> Level { levels.level(for: tolerance) }

    /// What tells lines apart that must not become one.
    private struct Kind: Hashable {
        let place: Identifier<Place>?
        let isDisputed: Bool
        let sides: Basemap.Sides
    }

    /// The shapes of a layer, those that are lines alone joined where they go on in each other.
    private static func joined(_ shapes: [Basemap.Shape]) -> [Basemap.Shape] {
        var lines: [Kind: [[Position]]] = [:]
        var kinds: [Kind] = []
        for shape in shapes where shape.geometry.polygons.isEmpty {
            let kind = Kind(place: shape.place, isDisputed: shape.isDisputed, sides: shape.sides)
            if lines[kind] == nil { kinds.append(kind) }
            lines[kind, default: []] += shape.geometry.lines
        }
        return shapes.filter { !$0.geometry.polygons.isEmpty }
            + kinds.flatMap { kind in
                LineJoining.join(lines[kind] ?? [], mayTurn: kind.sides == Basemap.Sides()).map {
                    Basemap.Shape(geometry: .lineString($0), place: kind.place, isDisputed: kind.isDisputed, sides: kind.sides)
                }
            }
    }

    private static func positions(of places: [Place]) -> [Position] {
        places.compactMap(\.publishedCoordinate).map { Position(longitude: $0.longitude, latitude: $0.latitude) }
    }

    /// What maps of the places may show, in degrees, in the longitudes around the middle meridian.
    private static func surroundings(of positions: [Position], around middle: Double) -> Rectangle {
        let offsets = positions.map { ($0.longitude - middle + 900).truncatingRemainder(dividingBy: 360) - 180 }
        let (west, east) = (offsets.min() ?? 0, offsets.max() ?? 0)
        let (south, north) = (positions.map(\.latitude).min() ?? 0, positions.map(\.latitude).max() ?? 0)
        let reach = max(east - west, north - south, 5)
        return Rectangle(
            minX: middle + max(-Self.mostDegrees, west - reach), minY: max(-89.9, south - reach), maxX: middle + min(Self.mostDegrees, east + reach),
            maxY: min(89.9, north + reach))
    }

    /// How far from the middle meridian a map goes: to the other side of the earth, and not beyond it.
    private static let mostDegrees = 179.0

    private static func layers(_ shapes: [(Basemap.Layer, Shape)]) -> [Basemap.Layer: [Shape]] {
        Dictionary(shapes.map { ($0.0, [$0.1]) }, uniquingKeysWith: +)
    }
}

extension MapGround.Level {
    fileprivate func simplified(to tolerance: Double) -> MapGround.Level {
        MapGround.Level(
            tolerance: tolerance, layers: layers.mapValues { shapes in parallelMap(shapes) { $0.simplified(to: tolerance) }.compactMap { $0 } })
    }
}

extension MapGround.Shape {
    /// A shape of the basemap in the plane; nil if nothing of it lies in the surroundings, which are in degrees.
    fileprivate init?(_ shape: Basemap.Shape, in projection: Projection, _ surroundings: Rectangle, tolerance: Double) {
        // What lies on both sides of a map of the whole world is on it twice.
        func turned(_ positions: [Position]) -> [[Point]] {
            guard let (west, east) = Self.longitudes(of: positions) else { return [] }
            return [-360.0, 0, 360].filter { east + $0 >= surroundings.minX && west + $0 <= surroundings.maxX }.map { turn in
                positions.map { Point(x: $0.longitude + turn, y: $0.latitude) }
            }
        }
        func plane(_ points: [Point]) -> [Point] {
            Subdivision.subdivide(points, longest: Self.longestEdge).map { projection.point(Position(longitude: $0.x, latitude: $0.y)) }
        }
        let areas = shape.geometry.polygons.joined().flatMap(turned)
        let rings = areas.map { plane(surroundings.clip(ring: $0)) }
        let seams = areas.flatMap(Self.seams).flatMap { surroundings.clip(line: $0).map(plane) }
        let lines = shape.geometry.lines.flatMap(turned).flatMap { surroundings.clip(line: $0).map(plane) }
        self.init(rings, lines, seams, of: shape.place, isDisputed: shape.isDisputed, sides: shape.sides, tolerance: tolerance)
    }

    fileprivate func simplified(to tolerance: Double) -> MapGround.Shape? {
        MapGround.Shape(rings, lines, seams, of: place, isDisputed: isDisputed, sides: sides, tolerance: tolerance)
    }

    /// How long an edge may be before points are put on it, in degrees.
    private static let longestEdge = 1.0

    private static func longitudes(of positions: [Position]) -> (west: Double, east: Double)? {
        guard let first = positions.first else { return nil }
        return positions.reduce((first.longitude, first.longitude)) { (min($0.0, $1.longitude), max($0.1, $1.longitude)) }
    }

    /// The edges of a ring in degrees that run along the antimeridian.
    private static func seams(of ring: [Point]) -> [[Point]] {
        func isCut(_ point: Point) -> Bool { (point.x.truncatingRemainder(dividingBy: 360).magnitude - 180).magnitude < 1e-6 }
        return zip(ring, ring.dropFirst()).compactMap { isCut($0) && isCut($1) && $0.x == $1.x && $0.y != $1.y ? [$0, $1] : nil }
    }

    private init?(
        _ rings: [[Point]], _ lines: [[Point]], _ seams: [[Point]], of place: Identifier<Place>?, isDisputed: Bool, sides: Basemap.Sides,
        tolerance: Double
    ) {
        self.rings = rings.map { Simplification.simplify(ring: $0, tolerance: tolerance) }.filter { !$0.isEmpty }
        self.lines = lines.map { Simplification.simplify(line: $0, tolerance: tolerance) }.filter { !$0.isEmpty }
        self.seams = seams
        guard let box = Rectangle(around: (self.rings + self.lines).flatMap { $0 }) else { return nil }
        self.box = box
        self.place = place
        self.isDisputed = isDisputed
        self.sides = sides
    }
}
