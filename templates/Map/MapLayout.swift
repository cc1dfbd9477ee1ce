import Cartography
import Explainer

/// Finds room for the marks, the links and the names of a map, for the widths of one kind of screen.
struct MapLayout {
    private let items: [MapItem]
    private let frame: MapFrame
    private let widths: ScaledBox.Widths
    private let sizes: [Double]
    /// What no name may cover from the start: the small map and the scale bar.
    private let fixed: [ScaledBox]

    /// How far each mark stands from its point, in pixels; nil for the signs of holders that have no room.
    private(set) var offsets: [Point?]
    /// The numbers of the places whose marks are links, by importance.
    private(set) var links: [Int] = []
    private(set) var labels: [MapPicture.Label] = []

    /// `scaleBar` is its length in kilometres; `sizes` say how far it is from the middle of each mark to its edge, in pixels.
    init(_ items: [MapItem], _ frame: MapFrame, _ widths: ScaledBox.Widths, inset: MapInset?, scaleBar: Double?, sizes: [Double]) {
        self.items = items
        self.frame = frame
        self.widths = widths
        self.sizes = sizes
        offsets = items.map { _ in Point(x: 0, y: 0) }
        fixed =
            (inset?.obstacles(at: widths) ?? []) + MapDrawing.scaleBarBoxes(share: scaleBar.map { $0 / frame.width }, at: widths)
    }

    // MARK: Marks

    /// Signs of holders that would hide a more important one step aside; a line leads to their point.
    mutating func placeMarks() {
        var placement = LabelPlacement(ratio: MapFrame.ratio, widths: widths, avoiding: fixed)
        for number in items.indices where items[number].isHeldPoint {
            guard let anchor = anchor(number) else { continue }
            let half = sizes[number]
            let step = half + MapSigns.size / 2 + 3
            let slant = step * 0.75
            let candidates = [
                Point(x: 0, y: 0), Point(x: step, y: 0), Point(x: 0, y: -step), Point(x: -step, y: 0), Point(x: 0, y: step),
                Point(x: slant, y: -slant),
                Point(x: -slant, y: -slant), Point(x: slant, y: slant), Point(x: -slant, y: slant),
            ]
            let index = placement.place(candidates.map { Self.square(half, at: anchor, $0) })
            offsets[number] = index.map { candidates[$0] }
        }
    }

    private func anchor(_ number: Int) -> Point? { items[number].point.map(frame.share) }

    private static func square(_ half: Double, at anchor: Point, _ offset: Point) -> ScaledBox {
        ScaledBox(Rectangle(minX: offset.x - half, minY: offset.y - half, maxX: offset.x + half, maxY: offset.y + half), at: anchor)
    }

    // MARK: Links

    /// Chooses them by importance among those that may be links: none is nearer to another than a finger is wide.
    mutating func chooseLinks(_ linked: [Bool]) {
        var taken: [ScaledBox] = []
        links = items.indices.filter { number in
            guard linked[number], let anchor = anchor(number), let offset = offsets[number] else { return false }
            let box = Self.square(MapPicture.smallestTarget / 2, at: anchor, offset)
            guard !taken.contains(where: { $0.overlaps(box, at: widths) }) else { return false }
            taken.append(box)
            return true
        }
    }

    // MARK: Names

    /// Names where they have room, the most important first.
    mutating func placeLabels() {
        let links = Set(links)
        let gaps = items.indices.map { number in
            links.contains(number) ? max(MapPicture.smallestTarget / 2, sizes[number]) : sizes[number] + 1
        }
        let marks = items.indices.compactMap { number -> ScaledBox? in
            guard let anchor = anchor(number), let offset = offsets[number] else { return nil }
            return Self.square(gaps[number], at: anchor, offset)
        }
        var placement = LabelPlacement(ratio: MapFrame.ratio, widths: widths, avoiding: fixed + marks)
        for (number, item) in items.enumerated() {
            guard let offset = offsets[number] else { continue }
            let positions = positions(of: item, number, gap: gaps[number], from: offset)
            if let index = placement.place(positions.map { Self.box(of: $0, item) }) { labels.append(positions[index]) }
        }
    }

    /// Where a name may stand, the best first: beside a point (Imhof 1975, "Positioning names on maps"), or in an area.
    private func positions(of item: MapItem, _ number: Int, gap: Double, from start: Point) -> [MapPicture.Label] {
        func label(_ anchor: Point, _ side: MapPicture.Label.Side, _ x: Double, _ y: Double) -> MapPicture.Label {
            MapPicture.Label(item: number, anchor: anchor, side: side, offset: Point(x: start.x + x, y: start.y + y))
        }
        let half = MapText.lineHeight / 2 * Double(item.lines.count)
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
            return [0.0, -18, 18, -36, 36, -60, 60, -90, 90].flatMap { y in
                [0.0, -30, 30, -60, 60, -100, 100].map { x in label(anchor, .middle, x, y) }
            }
        case .river(let points):
            return points.flatMap { point -> [MapPicture.Label] in
                let anchor = frame.share(point)
                return [
                    label(anchor, .right, 8, -half), label(anchor, .left, -8, half), label(anchor, .left, -8, -half), label(anchor, .right, 8, half),
                ]
            }
        }
    }

    /// The room that a name takes, and below that of an area the signs of its holders.
    static func box(of label: MapPicture.Label, _ item: MapItem) -> ScaledBox {
        let half = MapText.lineHeight / 2 * Double(item.lines.count)
        let signs = item.hasSignsBelow ? MapSigns.smallSize + 3 : 0
        let width = item.lines.map(MapText.width).max() ?? 0
        let start: Double =
            switch label.side {
            case .right: label.offset.x
            case .left: label.offset.x - width
            case .middle: label.offset.x - width / 2
            }
        return ScaledBox(
            Rectangle(minX: start, minY: label.offset.y - half, maxX: start + width, maxY: label.offset.y + half + signs), at: label.anchor)
    }
}
