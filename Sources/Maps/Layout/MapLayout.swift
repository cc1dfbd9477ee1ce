import Cartography
import Explainer

/// Finds room for the marks, the links and the names of a map, for the widths of one kind of screen.
public struct MapLayout {
    let items: [MapItem]
    /// So many of them, the most important, are drawn.
    let count: Int
    let frame: MapFrame
    let widths: ScaledBox.Widths
    let sizes: [Double]
    /// What nothing may cover from the start: the small map and the scale bar.
    let fixed: [ScaledBox]
    /// The borders of states that are seen, in widths.
    let borders: [[Point]]

    var marks: [MapPicture.Mark?]
    var links: [Bool]
    var chosenLinks = 0
    /// Around each link what a finger needs.
    var targets: LabelPlacement
    var labels: [MapPicture.Label?]

    /// `scaleBar` is its length in kilometres; `sizes` say how far it is from the middle of each mark to its edge, in pixels.
    init(
        _ items: [MapItem], _ count: Int, _ frame: MapFrame, _ widths: ScaledBox.Widths, inset: MapInset?, scaleBar: Double?, sizes: [Double],
        borders: [[Point]] = []
    ) {
        self.items = items
        self.count = count
        self.frame = frame
        self.widths = widths
        self.sizes = sizes
        self.borders = borders
        marks = items.map { _ in nil }
        links = items.map { _ in false }
        labels = items.map { _ in nil }
        targets = LabelPlacement(ratio: MapFrame.ratio, widths: widths, avoiding: [])
        fixed =
            (inset?.obstacles(at: widths) ?? []) + Self.scaleBarBoxes(share: scaleBar.map { $0 / frame.width }, at: widths)
    }

    /// What was found.
    var band: MapPicture.Band { MapPicture.Band(widths: widths, marks: marks, labels: labels, links: links) }

    /// Where the scale bar begins, in widths.
    public static let scaleBarStart = 0.025

    /// The room of a scale bar of some share of the width: boxes of pixels around enough points of it cover it at each width.
    static func scaleBarBoxes(share: Double?, at widths: ScaledBox.Widths) -> [ScaledBox] {
        guard let share else { return [] }
        let steps = 8
        let half = share / Double(steps) / 2
        let reach = half * widths.upperBound + 3
        let bar = (0..<steps).map { step in
            ScaledBox(
                Rectangle(minX: -reach, minY: -34, maxX: reach, maxY: 0),
                at: Point(x: scaleBarStart + (2 * Double(step) + 1) * half, y: MapFrame.ratio))
        }
        let text = ScaledBox(Rectangle(minX: -30, minY: -34, maxX: 30, maxY: 0), at: Point(x: scaleBarStart + share / 2, y: MapFrame.ratio))
        return bar + [text]
    }

    // MARK: Marks

    /// Signs of holders that would hide a more important one, or a place that the map is about, step aside, and where that is not enough become
    /// smaller; a line leads to their point, which crosses no border of states. Marks of other places give way to them.
    mutating func placeMarks(mayMove: Bool = true) {
        var placement = LabelPlacement(ratio: MapFrame.ratio, widths: widths, avoiding: fixed)
        for number in 0..<count where !items[number].hasSigns && (items[number].isHere || items[number].isNamed) {
            guard let anchor = anchor(number) else { continue }
            marks[number] = MapPicture.Mark(anchor: anchor)
            placement.take(Self.square(sizes[number], at: anchor))
        }
        for number in 0..<count where items[number].hasSigns {
            marks[number] = candidates(number, mayMove: mayMove).first { mark in
                let half = half(number, mark)
                let box = Self.square(half, at: mark.anchor, mark.offset)
                return placement.isFree(box) && !isBeyondBorder(mark, half: half) && placement.place([box]) != nil
            }
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
    func half(_ number: Int, _ mark: MapPicture.Mark) -> Double {
        (mark.offset == Point(x: 0, y: 0) ? sizes[number] : halfAside(number)) * (mark.isSmall ? MapSigns.smallScale : 1)
    }

    /// The same of signs that stand aside: the ring round a point that is only roughly right does not go with them.
    private func halfAside(_ number: Int) -> Double {
        let item = items[number]
        return item.hasSigns && item.isRoughPoint && !item.isHere ? min(sizes[number], MapSigns.reach(of: item.holders)) : sizes[number]
    }

    static func square(_ half: Double, at anchor: Point, _ offset: Point = Point(x: 0, y: 0)) -> ScaledBox {
        ScaledBox(Rectangle(minX: offset.x - half, minY: offset.y - half, maxX: offset.x + half, maxY: offset.y + half), at: anchor)
    }

    /// Where the signs of a place may stand: at its point or near it, else smaller; in an area anywhere.
    private func candidates(_ number: Int, mayMove: Bool) -> [MapPicture.Mark] {
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
        let half = halfAside(number)
        let small = half * MapSigns.smallScale
        let point = MapPicture.Mark(anchor: anchor)
        let smaller = MapPicture.Mark(anchor: anchor, isSmall: true)
        if !mayMove { return [point, smaller] }
        return [point] + around(half + MapSigns.size / 2 + 3, isSmall: false) + [smaller]
            + [1.0, 1.7, 2.6].flatMap { around(small + MapSigns.size / 2 * $0 + 3, isSmall: true) }
    }
}
