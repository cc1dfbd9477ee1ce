import Cartography
import Explainer

/// Finds room for the marks, the links and the names of a map, for the widths of one kind of screen.
struct MapLayout {
    private let items: [MapItem]
    /// So many of them, the most important, are drawn.
    private let count: Int
    private let frame: MapFrame
    private let widths: ScaledBox.Widths
    private let sizes: [Double]
    /// What nothing may cover from the start: the small map and the scale bar.
    private let fixed: [ScaledBox]

    private var marks: [MapPicture.Mark?]
    private var links: [Bool]
    private var labels: [MapPicture.Label?]

    /// `scaleBar` is its length in kilometres; `sizes` say how far it is from the middle of each mark to its edge, in pixels.
    init(
        _ items: [MapItem], _ count: Int, _ frame: MapFrame, _ widths: ScaledBox.Widths, inset: MapInset?, scaleBar: Double?, sizes: [Double]
    ) {
        self.items = items
        self.count = count
        self.frame = frame
        self.widths = widths
        self.sizes = sizes
        marks = items.map { _ in nil }
        links = items.map { _ in false }
        labels = items.map { _ in nil }
        fixed =
            (inset?.obstacles(at: widths) ?? []) + MapDrawing.scaleBarBoxes(share: scaleBar.map { $0 / frame.width }, at: widths)
    }

    /// What was found.
    var band: MapPicture.Band { MapPicture.Band(widths: widths, marks: marks, labels: labels, links: links) }

    // MARK: Marks

    /// Signs of holders that would hide a more important one, or a place that the map is about, step aside, and where that is not enough become
    /// smaller; a line leads to their point. Marks of other places give way to them.
    mutating func placeMarks() {
        var placement = LabelPlacement(ratio: MapFrame.ratio, widths: widths, avoiding: fixed)
        for number in 0..<count where !items[number].hasSigns && (items[number].isHere || items[number].isNamed) {
            guard let anchor = anchor(number) else { continue }
            marks[number] = MapPicture.Mark(anchor: anchor)
            placement.take(Self.square(sizes[number], at: anchor))
        }
        for number in 0..<count where items[number].hasSigns {
            let candidates = self.candidates(number)
            marks[number] = placement.place(candidates.map { Self.square(half(number, $0), at: $0.anchor, $0.offset) }).map { candidates[$0] }
        }
        for number in 0..<count where !items[number].hasSigns && !items[number].isHere && !items[number].isNamed {
            guard let anchor = anchor(number) else { continue }
            // A sign may touch it, but what lies below one is not seen.
            guard placement.isFree(Self.square(1, at: anchor)) else { continue }
            placement.take(Self.square(sizes[number], at: anchor))
            marks[number] = MapPicture.Mark(anchor: anchor)
        }
    }

    private func anchor(_ number: Int) -> Point? { items[number].point.map(frame.share) }

    /// From the middle of a mark to its edge, in pixels.
    private func half(_ number: Int, _ mark: MapPicture.Mark) -> Double { sizes[number] * (mark.isSmall ? MapSigns.smallScale : 1) }

    private static func square(_ half: Double, at anchor: Point, _ offset: Point = Point(x: 0, y: 0)) -> ScaledBox {
        ScaledBox(Rectangle(minX: offset.x - half, minY: offset.y - half, maxX: offset.x + half, maxY: offset.y + half), at: anchor)
    }

    /// Where the signs of a place may stand: at its point or near it, else smaller; in an area anywhere.
    private func candidates(_ number: Int) -> [MapPicture.Mark] {
        guard let anchor = anchor(number) else {
            let anchors = items[number].anchors.map(frame.share)
            return [false, true].flatMap { isSmall in anchors.map { MapPicture.Mark(anchor: $0, isSmall: isSmall) } }
        }
        func around(_ distance: Double, isSmall: Bool) -> [MapPicture.Mark] {
            let slant = distance * 0.75
            let offsets = [
                Point(x: distance, y: 0), Point(x: 0, y: -distance), Point(x: -distance, y: 0), Point(x: 0, y: distance),
                Point(x: slant, y: -slant), Point(x: -slant, y: -slant), Point(x: slant, y: slant), Point(x: -slant, y: slant),
            ]
            return offsets.map { MapPicture.Mark(anchor: anchor, offset: $0, isSmall: isSmall) }
        }
        let half = sizes[number]
        let small = half * MapSigns.smallScale
        let point = MapPicture.Mark(anchor: anchor)
        return [point] + around(half + MapSigns.size / 2 + 3, isSmall: false) + [MapPicture.Mark(anchor: anchor, isSmall: true)]
            + [1.0, 1.7, 2.6].flatMap { around(small + MapSigns.size / 2 * $0 + 3, isSmall: true) }
    }

    // MARK: Links

    /// More links than that are a burden to those who go from one to the next; all places are in the list.
    private static let mostLinks = 40

    /// Chooses them by importance among those that may be links: none is nearer to another than a finger is wide.
    mutating func chooseLinks(_ linked: [Bool]) {
        var placement = LabelPlacement(ratio: MapFrame.ratio, widths: widths, avoiding: [])
        var chosen = 0
        for number in 0..<count where linked[number] && items[number].point != nil && chosen < Self.mostLinks {
            guard let mark = marks[number] else { continue }
            let box = Self.square(MapPicture.smallestTarget / 2, at: mark.anchor, mark.offset)
            guard placement.isFree(box) else { continue }
            placement.take(box)
            links[number] = true
            chosen += 1
        }
    }

    // MARK: Names

    /// Names where they have room, the most important first.
    mutating func placeLabels() {
        let gaps = items.indices.map { number in
            let half = marks[number].map { self.half(number, $0) } ?? 0
            return links[number] ? max(MapPicture.smallestTarget / 2, half) : half + 1
        }
        let taken = items.indices.compactMap { number in marks[number].map { Self.square(gaps[number], at: $0.anchor, $0.offset) } }
        var placement = LabelPlacement(ratio: MapFrame.ratio, widths: widths, avoiding: fixed + taken)
        for number in 0..<count {
            let positions = self.positions(of: number, gap: gaps[number])
            labels[number] = placement.place(positions.map(Self.box)).map { positions[$0] }
        }
    }

    /// Where a name may stand, the best first. Those of places that somebody held are broken more often, or stand further away, before they are left
    /// out.
    private func positions(of number: Int, gap: Double) -> [MapPicture.Label] {
        let item = items[number]
        guard let mark = marks[number] else {
            // What has no room for its mark has none for its name.
            return item.point == nil && !item.hasSigns ? self.positions(in: item) : []
        }
        func positions(_ lines: [String], _ gap: Double) -> [MapPicture.Label] {
            let (beside, corners) = Self.positions(around: mark, lines, gap)
            // The name of an area stands above the signs in it, as all names of areas stand in their middle.
            return (item.point == nil ? beside.suffix(2) + beside.prefix(2) : beside) + corners
        }
        guard item.hasSigns else { return positions(item.lines, gap) }
        let narrow = MapText.lines(of: item.name, widest: MapText.narrow)
        return [gap, gap + 8, gap + 18].flatMap { gap in
            positions(item.lines, gap) + (narrow == item.lines ? [] : positions(narrow, gap))
        }
    }

    /// Beside a point, above and below it, and at its corners (Imhof 1975, "Positioning names on maps").
    private static func positions(
        around mark: MapPicture.Mark, _ lines: [String], _ gap: Double
    ) -> (beside: [MapPicture.Label], corners: [MapPicture.Label]) {
        func label(_ side: MapPicture.Label.Side, _ x: Double, _ y: Double) -> MapPicture.Label {
            MapPicture.Label(lines: lines, anchor: mark.anchor, side: side, offset: Point(x: mark.offset.x + x, y: mark.offset.y + y))
        }
        let (half, slant) = (MapText.lineHeight / 2 * Double(lines.count), gap * 0.8)
        return (
            [label(.right, gap + 1, 0), label(.left, -gap - 1, 0), label(.middle, 0, -gap - half), label(.middle, 0, gap + half)],
            [
                label(.right, 2, -gap - half), label(.right, 2, gap + half), label(.left, -2, -gap - half), label(.left, -2, gap + half),
                label(.right, slant, -slant - half), label(.left, -slant, slant + half), label(.right, slant, slant + half),
                label(.left, -slant, -slant - half),
            ]
        )
    }

    /// In the middle of an area or elsewhere in it, or along a river.
    private func positions(in item: MapItem) -> [MapPicture.Label] {
        func label(_ anchor: Point, _ side: MapPicture.Label.Side, _ x: Double, _ y: Double) -> MapPicture.Label {
            MapPicture.Label(lines: item.lines, anchor: anchor, side: side, offset: Point(x: x, y: y))
        }
        let half = MapText.lineHeight / 2 * Double(item.lines.count)
        let anchors = item.anchors.map(frame.share)
        guard case .area = item.form else {
            return anchors.flatMap { anchor in
                [
                    label(anchor, .right, 8, -half), label(anchor, .left, -8, half), label(anchor, .left, -8, -half), label(anchor, .right, 8, half),
                ]
            }
        }
        guard anchors.count == 1, let anchor = anchors.first else { return anchors.map { label($0, .middle, 0, 0) } }
        return [0.0, -18, 18, -36, 36, -60, 60, -90, 90].flatMap { y in
            [0.0, -30, 30, -60, 60, -100, 100].map { x in label(anchor, .middle, x, y) }
        }
    }

    /// The room that a name takes.
    static func box(of label: MapPicture.Label) -> ScaledBox {
        let half = MapText.lineHeight / 2 * Double(label.lines.count)
        let width = label.lines.map(MapText.width).max() ?? 0
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
