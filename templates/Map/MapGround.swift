import Cartography
import Explainer
import Parallel

/// The basemap in the plane of a site's maps, prepared once for all of them: projected for where the site's places lie, cut to their surroundings,
/// and simplified in steps, so that a map of a large part need not look at every point.
struct MapGround: Sendable {
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
    }

    /// All layers, without what is smaller than a length.
    struct Level: Sendable {
        /// In kilometres.
        let tolerance: Double
        let layers: [Basemap.Layer: [Shape]]
        /// The shapes of places.
        let byPlace: [Identifier<Place>: [Shape]]

        init(tolerance: Double, layers: [Basemap.Layer: [Shape]]) {
            self.tolerance = tolerance
            self.layers = layers
            let shapes = Basemap.Layer.allCases.flatMap { layers[$0] ?? [] }
            byPlace = Dictionary(shapes.compactMap { shape in shape.place.map { ($0, [shape]) } }, uniquingKeysWith: +)
        }
    }

    /// The levels of a ground, from fine to coarse.
    struct Levels: Sendable {
        fileprivate let all: [Level]

        /// The finest level that is needed where nothing smaller than a length can be seen.
        func level(for tolerance: Double) -> Level { all.last { $0.tolerance <= tolerance } ?? all[0] }
    }

    let projection: Projection
    /// The smallest rectangle around all places, in kilometres.
    let extent: Rectangle
    let levels: Levels
    /// The smallest rectangle around all land; nil if there is none.
    let cover: Rectangle?
    /// What the small map in the corner of others shows: all of the extent.
    let overviewFrame: MapFrame
    /// The same, as small as it is there.
    let overview: MapPaths

    /// The finest step, in kilometres: half a pixel of the smallest map.
    private static let finest = 0.03
    private static let factor = 4.0

    /// - Returns: nil where the site has no place with coordinates or a shape.
    init?(_ basemap: Basemap, places: [Place]) {
        let all = Basemap.Layer.allCases.flatMap { layer in basemap[layer].map { (layer: layer, shape: $0) } }
        let coordinates = places.compactMap(\.publishedCoordinate).map { Position(longitude: $0.longitude, latitude: $0.latitude) }
        let outlines = all.filter { $0.shape.place != nil }.flatMap { ($0.shape.geometry.polygons.map { $0[0] } + $0.shape.geometry.lines).joined() }
        guard let box = GeoBox(around: coordinates) ?? GeoBox(around: outlines) else { return nil }
        let projection = Projection(for: box)
        let known = coordinates.isEmpty ? outlines : coordinates
        // Each position on its own: they are no line, and each goes to that side of the antimeridian where it lies nearest to the middle.
        guard let extent = Rectangle(around: known.map { projection.points([$0])[0] }) else { return nil }
        let surroundings = Self.surroundings(of: box)
        let shapes = parallelMap(all) { (layer: $0.layer, shape: Shape($0.shape, in: projection, surroundings, tolerance: Self.finest)) }
        var levels = [Level(tolerance: Self.finest, layers: Self.layers(shapes.compactMap { entry in entry.shape.map { (entry.layer, $0) } }))]
        while let last = levels.last, last.tolerance * Self.factor * 1000 < max(extent.width, extent.height) {
            levels.append(last.simplified(to: last.tolerance * Self.factor))
        }
        self.projection = projection
        self.extent = extent
        self.levels = Levels(all: levels)
        let land = levels[0].layers[.land] ?? []
        cover = Rectangle(around: land.flatMap { [Point(x: $0.box.minX, y: $0.box.minY), Point(x: $0.box.maxX, y: $0.box.maxY)] })
        overviewFrame = MapFrame(around: extent, least: 1).moved(into: cover)
        overview = MapPaths(
            self.levels, in: overviewFrame, pixels: MapInset.pixels, layers: [.land, .boundaries],
            budget: MapInset.budget)
    }

    /// The finest level that is needed where nothing smaller than a length can be seen.
    func level(for tolerance: Double) -> Level { levels.level(for: tolerance) }

    /// What maps of the places may show, in degrees, in the longitudes around the middle meridian.
    private static func surroundings(of box: GeoBox) -> Rectangle {
        let (width, height) = (box.east - box.west, box.north - box.south)
        let reach = max(width, height, 5)
        let halfWidth = min(179, width / 2 + reach)
        return Rectangle(
            minX: box.middleLongitude - halfWidth, minY: max(-89.9, box.south - reach), maxX: box.middleLongitude + halfWidth,
            maxY: min(89.9, box.north + reach))
    }

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
        func degrees(_ positions: [Position]) -> [Point] { projection.nearestTurn(of: positions).map { Point(x: $0.longitude, y: $0.latitude) } }
        func plane(_ points: [Point]) -> [Point] { points.map { projection.point(Position(longitude: $0.x, latitude: $0.y)) } }
        let turned = shape.geometry.polygons.joined().map(degrees)
        let rings = turned.map { plane(surroundings.clip(ring: $0)) }
        let seams = turned.flatMap(Self.seams).flatMap { surroundings.clip(line: $0).map(plane) }
        let lines = shape.geometry.lines.flatMap { surroundings.clip(line: degrees($0)).map(plane) }
        self.init(rings: rings, lines: lines, seams: seams, place: shape.place, isDisputed: shape.isDisputed, tolerance: tolerance)
    }

    fileprivate func simplified(to tolerance: Double) -> MapGround.Shape? {
        MapGround.Shape(rings: rings, lines: lines, seams: seams, place: place, isDisputed: isDisputed, tolerance: tolerance)
    }

    /// The edges of a ring in degrees that run along the antimeridian.
    private static func seams(of ring: [Point]) -> [[Point]] {
        func isCut(_ point: Point) -> Bool { (point.x.truncatingRemainder(dividingBy: 360).magnitude - 180).magnitude < 1e-6 }
        return zip(ring, ring.dropFirst()).compactMap { isCut($0) && isCut($1) && $0.x == $1.x && $0.y != $1.y ? [$0, $1] : nil }
    }

    private init?(
        rings: [[Point]], lines: [[Point]], seams: [[Point]], place: Identifier<Place>?, isDisputed: Bool, tolerance: Double
    ) {
        self.rings = rings.map { Simplification.simplify(ring: $0, tolerance: tolerance) }.filter { !$0.isEmpty }
        self.lines = lines.map { Simplification.simplify(line: $0, tolerance: tolerance) }.filter { !$0.isEmpty }
        self.seams = seams
        guard let box = Rectangle(around: (self.rings + self.lines).flatMap { $0 }) else { return nil }
        self.box = box
        self.place = place
        self.isDisputed = isDisputed
    }
}
