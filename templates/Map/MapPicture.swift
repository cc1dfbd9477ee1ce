import Cartography
import Explainer

/// What a map shows and where, before it is drawn: its lines, its places, and the names that have room, once for narrow and once for wide screens.
struct MapPicture: Sendable {
    /// A name, and where it stands.
    struct Label: Sendable {
        /// On which side of its point the text begins or ends.
        enum Side: Sendable {
            case right, left, middle
        }

        /// The number of its place in ``MapPicture/items``.
        let item: Int
        /// The point that it belongs to, in widths of the map.
        let anchor: Point
        let side: Side
        /// From the point to where the text begins, ends or has its middle, in pixels.
        let offset: Point
    }

    /// What differs between narrow and wide screens.
    struct Band: Sendable {
        let widths: ScaledBox.Widths
        let labels: [Label]
        /// The numbers of the places whose marks are links: those that have room for a finger.
        let links: [Int]
    }

    let frame: MapFrame
    let paths: MapPaths
    /// The most important first.
    let items: [MapItem]
    let narrow: Band
    let wide: Band
    /// Where the small map of the surroundings has room.
    let inset: MapInset?
    /// The length of the scale bar, in kilometres.
    let scaleBar: Double?

    /// The widths of a map on narrow screens, in pixels: from a phone of 320 pixels on.
    static let narrowWidths = 256.0...479.0
    /// The widths of a map on wide screens.
    static let wideWidths = 480.0...800.0
    /// What a finger needs (WCAG 2.2, 2.5.8), in pixels.
    static let smallestTarget = 24.0

    /// - Parameters:
    ///   - items: the places in the frame, the most important first.
    ///   - frame: what is shown.
    ///   - ground: what there is to draw.
    ///   - markSize: from the middle of a place's mark to its edge, in pixels.
    ///   - linked: whether a place's mark is to be a link where there is room.
    init(_ items: [MapItem], in frame: MapFrame, on ground: MapGround, markSize: (MapItem) -> Double, linked: (MapItem) -> Bool) {
        self.frame = frame
        paths = MapPaths(ground, in: frame)
        let inset = MapInset(ground, around: frame, avoiding: items.compactMap(\.point).map(frame.share))
        self.inset = inset
        scaleBar = ScaleBar.length(atMost: frame.width / 4)
        let items = items.filter { item in item.point.map { point in inset?.covers(frame.share(point)) != true } ?? true }
        self.items = items
        func band(_ widths: ScaledBox.Widths) -> Band {
            let links = Self.links(items, frame, widths, linked: linked)
            let labels = Self.labels(items, frame, widths, links: Set(links), inset: inset, markSize: markSize)
            return Band(widths: widths, labels: labels, links: links)
        }
        narrow = band(Self.narrowWidths)
        wide = band(Self.wideWidths)
    }

    /// The places whose marks are links, by importance: none nearer to another than a finger is wide.
    private static func links(
        _ items: [MapItem], _ frame: MapFrame, _ widths: ScaledBox.Widths, linked: (MapItem) -> Bool
    ) -> [Int] {
        var taken: [Point] = []
        return items.indices.filter { number in
            guard linked(items[number]), let point = items[number].point.map(frame.share) else { return false }
            let isFree = taken.allSatisfy { other in
                let (x, y) = ((other.x - point.x) * widths.lowerBound, (other.y - point.y) * widths.lowerBound)
                return x * x + y * y >= smallestTarget * smallestTarget
            }
            if isFree { taken.append(point) }
            return isFree
        }
    }
}

// MARK: Labels

extension MapPicture {
    private static func labels(
        _ items: [MapItem], _ frame: MapFrame, _ widths: ScaledBox.Widths, links: Set<Int>, inset: MapInset?,
        markSize: (MapItem) -> Double
    ) -> [Label] {
        var obstacles: [ScaledBox] = []
        for (number, item) in items.enumerated() {
            guard let point = item.point else { continue }
            let half = links.contains(number) ? max(smallestTarget / 2, markSize(item)) : markSize(item) + 1
            obstacles.append(ScaledBox(Rectangle(minX: -half, minY: -half, maxX: half, maxY: half), at: frame.share(point)))
        }
        if let inset { obstacles += inset.obstacles(at: widths) }
        obstacles.append(ScaledBox(MapDrawing.scaleBarBox(at: widths), at: Point(x: 0, y: MapFrame.ratio)))
        var placement = LabelPlacement(ratio: MapFrame.ratio, widths: widths, avoiding: obstacles)
        var labels: [Label] = []
        for (number, item) in items.enumerated() {
            let gap = links.contains(number) ? max(smallestTarget / 2, markSize(item)) : markSize(item) + 1
            let positions = positions(of: item, number, frame, gap: gap)
            let boxes = positions.map { Self.box(of: $0, text: item.name) }
            // A label keeps clear of all marks but may touch what its own target reaches.
            if let index = placement.place(boxes) { labels.append(positions[index]) }
        }
        return labels
    }

    /// Where a name may stand, the best first: beside a point (Imhof 1975, "Positioning names on maps"), or in an area.
    private static func positions(of item: MapItem, _ number: Int, _ frame: MapFrame, gap: Double) -> [Label] {
        func label(_ anchor: Point, _ side: Label.Side, _ x: Double, _ y: Double) -> Label {
            Label(item: number, anchor: anchor, side: side, offset: Point(x: x, y: y))
        }
        let half = MapText.lineHeight / 2
        switch item.form {
        case .point(let point):
            let anchor = frame.share(point)
            let slant = gap * 0.8
            return [
                label(anchor, .right, gap + 1, 0), label(anchor, .left, -gap - 1, 0), label(anchor, .middle, 0, -gap - half),
                label(anchor, .middle, 0, gap + half), label(anchor, .right, 2, -gap - half), label(anchor, .right, 2, gap + half),
                label(anchor, .left, -2, -gap - half), label(anchor, .left, -2, gap + half), label(anchor, .right, slant, -slant - half),
                label(anchor, .left, -slant, slant + half),
            ]
        case .area(let point):
            let anchor = frame.share(point)
            return [0.0, -18, 18, -36, 36, -60, 60].flatMap { y in [0.0, -30, 30].map { x in label(anchor, .middle, x, y) } }
        case .river(let points):
            return points.flatMap { point -> [Label] in
                let anchor = frame.share(point)
                return [
                    label(anchor, .right, 8, -half), label(anchor, .left, -8, half), label(anchor, .left, -8, -half), label(anchor, .right, 8, half),
                ]
            }
        }
    }

    /// The room that a label takes.
    static func box(of label: Label, text: String) -> ScaledBox {
        let (width, half) = (MapText.width(of: text), MapText.lineHeight / 2)
        let start: Double =
            switch label.side {
            case .right: label.offset.x
            case .left: label.offset.x - width
            case .middle: label.offset.x - width / 2
            }
        return ScaledBox(
            Rectangle(minX: start, minY: label.offset.y - half, maxX: start + width, maxY: label.offset.y + half), at: label.anchor)
    }
}
