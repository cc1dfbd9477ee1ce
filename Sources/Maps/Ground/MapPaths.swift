public import Cartography
import Explainer

/// The lines and areas below a map's points, as SVG paths of whole units.
public struct MapPaths: Sendable {
    /// How many units a drawing is wide: tenths of a pixel where a map is as wide as it gets.
    public static let width = 8000.0
    /// How many units a drawing is high.
    public static let height = width * MapFrame.ratio
    /// How far lines and areas go on beyond the frame, in units, so that the edges along which they are cut do not show.
    private static let margin = 100.0

    /// All land, to be filled.
    public private(set) var land = PathData()
    /// Where the file cuts the land though it goes on: no shore.
    public private(set) var seams = PathData()
    /// Borders of countries.
    public private(set) var boundaries = PathData()
    /// Those that are disputed or not settled.
    public private(set) var disputed = PathData()
    /// Borders of provinces.
    public private(set) var divisions = PathData()
    /// Rivers.
    public private(set) var rivers = PathData()
    /// Standing waters, to be filled.
    public private(set) var lakes = PathData()
    /// The areas of places, by place.
    private(set) var areas: [Identifier<Place>: PathData] = [:]
    /// Their rings as they are drawn.
    private(set) var rings: [Identifier<Place>: [[Point]]] = [:]

    /// Whether land ends somewhere in it.
    private var hasShore = false
    /// Whether it has no line to tell one part from another by.
    var isBlank: Bool { !hasShore && boundaries.text.isEmpty && disputed.text.isEmpty }

    private let frame: MapFrame
    private let tolerance: Double
    private let scale: Double

    /// - Parameters:
    ///   - levels: what there is.
    ///   - frame: what is shown of it.
    ///   - pixels: the width of the map where it is as wide as it gets.
    ///   - layers: which layers are drawn.
    ///   - budget: how many bytes all lines may take: where they take more, they are drawn less finely, and where that is not enough without
    ///     divisions, then without rivers; coasts and borders are always there.
    ///   - areas: whether the area of a place is wanted.
    init(
        _ levels: MapGround.Levels, in frame: MapFrame, pixels: Double = 800, layers: [Basemap.Layer] = Basemap.Layer.allCases,
        budget: Int = Self.budget, areas: (Identifier<Place>) -> Bool = { _ in true }
    ) {
        // Half a pixel.
        let finest = frame.width / pixels / 2
        self.init(levels, in: frame, tolerance: finest, finest: finest, layers: layers, areas: areas)
        var drawn = layers
        var tolerance = finest
        while size > budget, tolerance < frame.width {
            if tolerance > finest * Self.coarsest, let least = [Basemap.Layer.divisions, .rivers].first(where: drawn.contains) {
                drawn.removeAll { $0 == least }
                tolerance = finest
            } else {
                tolerance *= 1.5
            }
            self.init(levels, in: frame, tolerance: tolerance, finest: finest, layers: drawn, areas: areas)
        }
    }

    /// The bytes that all lines of a map may take: with its names, links and a small map it stays below 40 KB, and below 15 KB compressed.
    static let budget = 20_000

    /// The same where many places have signs and names, which say more than a bend of a river.
    static let crowdedBudget = 12_000

    /// How coarse lines may become before a whole layer is left out, in the finest step: about three pixels.
    private static let coarsest = 5.0

    /// The bytes of all lines.
    var size: Int {
        let parts = [land, seams, boundaries, disputed, divisions, rivers, lakes] + areas.values
        return parts.reduce(0) { $0 + $1.text.utf8.count }
    }

    private init(
        _ levels: MapGround.Levels, in frame: MapFrame, tolerance: Double, finest: Double, layers: [Basemap.Layer],
        areas: (Identifier<Place>) -> Bool
    ) {
        self.frame = frame
        self.tolerance = tolerance
        scale = Self.width / frame.width
        let level = levels.level(for: tolerance)
        let visible = frame.rectangle.expanded(by: Self.margin / scale)
        // Lines keep both ends however short they are: where there are too many, the shortest are left out.
        func shortest(_ layer: Basemap.Layer) -> Double {
            // Borders are often cut into short lines, and one with gaps is none: they come last.
            tolerance > finest * (layer == .boundaries ? Self.coarsest * 1.5 : 1) ? tolerance : 0
        }
        for layer in Basemap.Layer.allCases {
            let isDrawn = layers.contains(layer)
            for shape in level.layers[layer] ?? [] where shape.box.overlaps(visible) || visible.contains(shape.box) {
                let place = shape.place.flatMap { areas($0) ? $0 : nil }
                if isDrawn || place != nil { add(shape, to: layer, visible, isDrawn: isDrawn, shortest: shortest(layer), area: place) }
            }
        }
    }

    private mutating func add(
        _ shape: MapGround.Shape, to layer: Basemap.Layer, _ visible: Rectangle, isDrawn: Bool, shortest: Double, area: Identifier<Place>?
    ) {
        let isWhole = visible.contains(shape.box)
        let rings = shape.rings.map { isWhole ? $0 : visible.clip(ring: $0) }
            .map { units(Simplification.simplify(ring: $0, tolerance: tolerance)) }.filter { !$0.isEmpty }
        if let area, layer != .rivers {
            for ring in rings { areas[area, default: PathData()].add(ring: ring) }
            if !rings.isEmpty { self.rings[area, default: []] += rings }
        }
        guard isDrawn else { return }
        let lines = shape.lines.flatMap { isWhole ? [$0] : visible.clip(line: $0) }.filter { line in
            Rectangle(around: line).map { max($0.width, $0.height) >= shortest } ?? false
        }.map { units(Simplification.simplify(line: $0, tolerance: tolerance)) }
        for ring in rings {
            switch layer {
            case .land:
                land.add(ring: ring)
                hasShore = hasShore || zip(ring, ring.dropFirst()).contains { !isCut(from: $0, to: $1) }
            case .boundaries: if shape.isDisputed { disputed.add(ring: ring) } else { boundaries.add(ring: ring) }
            case .divisions: divisions.add(ring: ring)
            case .rivers: lakes.add(ring: ring)
            }
        }
        if layer == .land {
            for seam in shape.seams.flatMap({ visible.clip(line: $0) }) { seams.add(line: units(seam)) }
        }
        for line in lines {
            switch layer {
            case .land: break
            case .boundaries: if shape.isDisputed { disputed.add(line: line) } else { boundaries.add(line: line) }
            case .divisions: divisions.add(line: line)
            case .rivers: rivers.add(line: line)
            }
        }
    }

    /// Whether an edge runs along or beyond the edges at which land is cut.
    private func isCut(from start: Point, to end: Point) -> Bool {
        let (reach, height) = (Self.margin - 1, Self.height)
        return max(start.x, end.x) <= -reach || min(start.x, end.x) >= Self.width + reach || max(start.y, end.y) <= -reach
            || min(start.y, end.y) >= height + reach
    }

    private func units(_ points: [Point]) -> [Point] {
        points.map { Point(x: ($0.x - frame.rectangle.minX) * scale, y: ($0.y - frame.rectangle.minY) * scale) }
    }
}
