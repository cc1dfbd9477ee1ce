import Cartography
import Explainer

/// The lines and areas below a map's points, as SVG paths of whole units.
struct MapPaths: Sendable {
    /// How many units a drawing is wide: tenths of a pixel where a map is as wide as it gets.
    static let width = 8000.0
    /// How many units a drawing is high.
    static let height = width * MapFrame.ratio
    /// How far lines and areas go on beyond the frame, in units, so that the edges along which they are cut do not show.
    private static let margin = 100.0

    private(set) var land = PathData()
    /// Where the file cuts the land though it goes on: no shore.
    private(set) var seams = PathData()
    private(set) var boundaries = PathData()
    private(set) var disputed = PathData()
    private(set) var divisions = PathData()
    private(set) var rivers = PathData()
    private(set) var lakes = PathData()
    /// The areas of places, by place.
    private(set) var areas: [Identifier<Place>: PathData] = [:]
    /// Their rings as they are drawn.
    private(set) var rings: [Identifier<Place>: [[Point]]] = [:]

    private let frame: MapFrame
    private let tolerance: Double
    private let scale: Double

    /// - Parameters:
    ///   - levels: what there is.
    ///   - frame: what is shown of it.
    ///   - pixels: the width of the map where it is as wide as it gets.
    ///   - layers: which layers are drawn.
    ///   - budget: how many bytes all lines may take: where they take more, they are drawn less finely.
    init(
        _ levels: MapGround.Levels, in frame: MapFrame, pixels: Double = 800, layers: [Basemap.Layer] = Basemap.Layer.allCases,
        budget: Int = Self.budget
    ) {
        // Half a pixel.
        var tolerance = frame.width / pixels / 2
        self.init(levels, in: frame, tolerance: tolerance, layers: layers)
        while size > budget, tolerance < frame.width {
            tolerance *= 1.5
            self.init(levels, in: frame, tolerance: tolerance, layers: layers)
        }
    }

    /// The bytes that all lines of a map may take: with its names, links and a small map it stays below 40 KB, and below 15 KB compressed.
    static let budget = 20_000

    /// The bytes of all lines.
    var size: Int {
        let parts = [land, seams, boundaries, disputed, divisions, rivers, lakes] + areas.values
        return parts.reduce(0) { $0 + $1.text.utf8.count }
    }

    private init(_ levels: MapGround.Levels, in frame: MapFrame, tolerance: Double, layers: [Basemap.Layer]) {
        self.frame = frame
        self.tolerance = tolerance
        scale = Self.width / frame.width
        let level = levels.level(for: tolerance)
        let visible = frame.rectangle.expanded(by: Self.margin / scale)
        for layer in layers {
            for shape in level.layers[layer] ?? [] where shape.box.overlaps(visible) || visible.contains(shape.box) { add(shape, to: layer, visible) }
        }
    }

    private mutating func add(_ shape: MapGround.Shape, to layer: Basemap.Layer, _ visible: Rectangle) {
        let isWhole = visible.contains(shape.box)
        let rings = shape.rings.map { isWhole ? $0 : visible.clip(ring: $0) }
            .map { units(Simplification.simplify(ring: $0, tolerance: tolerance)) }.filter { !$0.isEmpty }
        let lines = shape.lines.flatMap { isWhole ? [$0] : visible.clip(line: $0) }.map {
            units(Simplification.simplify(line: $0, tolerance: tolerance))
        }
        for ring in rings {
            switch layer {
            case .land: land.add(ring: ring)
            case .boundaries: if shape.isDisputed { disputed.add(ring: ring) } else { boundaries.add(ring: ring) }
            case .divisions:
                divisions.add(ring: ring)
                if let place = shape.place {
                    areas[place, default: PathData()].add(ring: ring)
                    self.rings[place, default: []].append(ring)
                }
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

    private func units(_ points: [Point]) -> [Point] {
        points.map { Point(x: ($0.x - frame.rectangle.minX) * scale, y: ($0.y - frame.rectangle.minY) * scale) }
    }
}
