public import Cartography
import Explainer

/// A small map in a corner of another, which shows where in the country that one lies.
public struct MapInset: Sendable {
    /// How wide it is, in widths of the map.
    public static let size = 0.27

    /// Its upper left corner, in widths of the map.
    public let corner: Point
    /// Its lines, in units of ``MapPaths``.
    public let paths: MapPaths
    /// The part of it that the map shows, in its own widths.
    public let window: Rectangle

    /// How wide it is at most, in pixels, and how many bytes its lines may take.
    static let pixels = 200.0
    static let budget = 4000

    /// How much of the surroundings a map must leave out to need one.
    private static let gain = 0.6
    /// From the edges of the map, in widths.
    private static let margin = 0.012

    /// Nil where the map shows most of the surroundings, these have nothing to tell them by, or no corner is free.
    ///
    /// - Parameters:
    ///   - ground: what there is to draw.
    ///   - frame: what the map shows.
    ///   - points: the places of the map, in its widths, which it must not cover.
    init?(_ ground: MapGround, around frame: MapFrame, avoiding points: [Point]) {
        let whole = ground.overviewFrame
        guard frame.width < whole.width * Self.gain, !ground.overview.isBlank else { return nil }
        let (right, bottom) = (1 - Self.size - Self.margin, MapFrame.ratio - Self.size * MapFrame.ratio - Self.margin)
        let corners = [Point(x: right, y: Self.margin), Point(x: right, y: bottom), Point(x: Self.margin, y: Self.margin)]
        guard let corner = corners.first(where: { corner in !points.contains { Self.covers($0, corner) } }) else { return nil }
        self.corner = corner
        paths = ground.overview
        let (start, end) = (
            whole.share(Point(x: frame.rectangle.minX, y: frame.rectangle.minY)), whole.share(Point(x: frame.rectangle.maxX, y: frame.rectangle.maxY))
        )
        window = Rectangle(minX: start.x, minY: start.y, maxX: end.x, maxY: end.y)
    }

    /// Whether it hides a point of the map or comes close to it, in widths.
    private static func covers(_ point: Point, _ corner: Point) -> Bool {
        let reach = 0.02
        return point.x > corner.x - reach && point.x < corner.x + size + reach && point.y > corner.y - reach
            && point.y < corner.y + size * MapFrame.ratio + reach
    }

    /// What labels must keep off. It grows with the map: boxes of pixels around enough points of it cover it at each width.
    func obstacles(at widths: ScaledBox.Widths) -> [ScaledBox] {
        let steps = 8
        let half = Self.size / Double(steps) / 2
        let reach = half * widths.upperBound
        return (0..<steps).flatMap { row in
            (0..<steps).map { column in
                let point = Point(
                    x: corner.x + (2 * Double(column) + 1) * half, y: corner.y + (2 * Double(row) + 1) * half * MapFrame.ratio)
                return ScaledBox(Rectangle(minX: -reach, minY: -reach, maxX: reach, maxY: reach), at: point)
            }
        }
    }

    // MARK: Names

    /// The names of countries where the small map has room for them, clear of the edge of what the map shows if they can be: first of that in which
    /// the map lies, then the most important first.
    func labels(of countries: [MapItem], in whole: MapFrame, at widths: ScaledBox.Widths) -> [MapPicture.Label?] {
        let edges = LabelPlacement(ratio: MapFrame.ratio, widths: widths, avoiding: windowEdges(at: widths))
        var names = LabelPlacement(ratio: MapFrame.ratio, widths: widths, avoiding: [])
        var labels: [MapPicture.Label?] = countries.map { _ in nil }
        let middle = whole.point(atShare: window.center)
        for number in countries.indices.filter({ countries[$0].surrounds(middle) }) + countries.indices.filter({ !countries[$0].surrounds(middle) }) {
            let country = countries[number]
            let positions = MapLayout.countryPositions(of: country, steps: Self.steps, isSmall: true) { place in
                let point = whole.share(place)
                return Point(x: corner.x + point.x * Self.size, y: corner.y + point.y * Self.size)
            }
            // A name across that edge is better than none.
            var best: MapPicture.Label?
            for label in positions {
                let box = MapLayout.box(of: label)
                let isClear = edges.isFree(box)
                guard isClear || best == nil, isInside(box, at: widths), names.isFree(box),
                    isInOwn(country, MapLayout.box(of: label, margin: -Self.blank), in: whole, at: widths)
                else { continue }
                best = label
                if isClear { break }
            }
            if let best { names.take(MapLayout.box(of: best)) }
            labels[number] = best
        }
        return labels
    }

    private func isInOwn(_ country: MapItem, _ box: ScaledBox, in whole: MapFrame, at widths: ScaledBox.Widths) -> Bool {
        MapLayout.isInOwn(country, box, at: widths) { share in
            whole.point(atShare: Point(x: (share.x - corner.x) / Self.size, y: (share.y - corner.y) / Self.size))
        }
    }

    /// What a name's room is wider than its small letters, in pixels: borders may come as near.
    private static let blank = 2.0

    /// How far a name may stand from a country's point, in pixels.
    private static let steps = [0.0, -6, 6, -12, 12, -24, 24]

    private func isInside(_ box: ScaledBox, at widths: ScaledBox.Widths) -> Bool {
        [widths.lowerBound, widths.upperBound].allSatisfy { width in
            let all = Rectangle(
                minX: corner.x * width, minY: corner.y * width, maxX: (corner.x + Self.size) * width,
                maxY: (corner.y + Self.size * MapFrame.ratio) * width)
            return all.expanded(by: -2).contains(box.rectangle(at: width))
        }
    }

    /// Boxes along the edges of what the map shows.
    private func windowEdges(at widths: ScaledBox.Widths) -> [ScaledBox] {
        let steps = 10
        let reach = max(window.width, window.height) * Self.size / Double(steps) / 2 * widths.upperBound + 1
        let corners = [
            Point(x: window.minX, y: window.minY), Point(x: window.maxX, y: window.minY), Point(x: window.maxX, y: window.maxY),
            Point(x: window.minX, y: window.maxY),
        ]
        return zip(corners, corners.dropFirst() + corners.prefix(1)).flatMap { start, end in
            (0..<steps).map { step in
                let share = (Double(step) + 0.5) / Double(steps)
                let point = Point(
                    x: corner.x + (start.x + (end.x - start.x) * share) * Self.size, y: corner.y + (start.y + (end.y - start.y) * share) * Self.size)
                return ScaledBox(Rectangle(minX: -reach, minY: -reach, maxX: reach, maxY: reach), at: point)
            }
        }
    }
}
