import Cartography
import Explainer

/// Where a name may stand, and the room that it takes there.
extension MapLayout {
    /// Where a name may stand, the best first. Those of places that somebody held are broken more often, or stand further away, before they are left
    /// out.
    func positions(of number: Int, gap: Double) -> [MapPicture.Label] {
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
        var breaks = [item.lines]
        for width in Self.narrowLines {
            let lines = LabelText.lines(of: item.name, widest: width)
            if !breaks.contains(lines), !LabelText.isCut(lines) { breaks.append(lines) }
        }
        return [0.0, 8, 18, 30].flatMap { distance in
            breaks.flatMap { positions($0, gap + distance) }.map { label in
                var label = label
                if distance >= Self.leaderDistance { label.leader = mark.offset }
                return label
            }
        }
    }

    /// The widest lines of a name where there is little room, in pixels.
    private static let narrowLines = [88.0, 64]
    /// How much smaller the letters of the small map are.
    static let smallScale = 0.8
    /// How far from its mark a name has a line to it, in pixels.
    private static let leaderDistance = 18.0
    /// How far such a name stays from all others, in pixels.
    static let leaderMargin = 5.0

    /// Beside a point, above and below it, and at its corners (Imhof 1975, "Positioning names on maps").
    static func positions(
        around mark: MapPicture.Mark, _ lines: [String], _ gap: Double
    ) -> (beside: [MapPicture.Label], corners: [MapPicture.Label]) {
        let width = LabelText.widest(of: lines)
        func label(_ side: MapPicture.Label.Side, _ x: Double, _ y: Double) -> MapPicture.Label {
            MapPicture.Label(lines: lines, width: width, anchor: mark.anchor, side: side, offset: Point(x: mark.offset.x + x, y: mark.offset.y + y))
        }
        let (half, slant) = (LabelText.lineHeight / 2 * Double(lines.count), gap * 0.8)
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
        let width = LabelText.widest(of: item.lines)
        func label(_ anchor: Point, _ side: MapPicture.Label.Side, _ x: Double, _ y: Double) -> MapPicture.Label {
            MapPicture.Label(lines: item.lines, width: width, anchor: anchor, side: side, offset: Point(x: x, y: y))
        }
        let half = LabelText.lineHeight / 2 * Double(item.lines.count)
        let anchors = item.anchors.map(frame.share)
        if item.isCountry {
            return Self.countryPositions(of: item, steps: [0, -18, 18, -36, 36, -60, 60, -90, 90], share: frame.share)
        }
        guard case .area = item.form else {
            return anchors.flatMap { anchor in
                [
                    label(anchor, .right, 8, -half), label(anchor, .left, -8, half), label(anchor, .left, -8, -half), label(anchor, .right, 8, half),
                ]
            }
        }
        guard anchors.count == 1, let anchor = anchors.first else { return anchors.map { label($0, .middle, 0, 0) } }
        // What has no shape and no mark is where its name is.
        return [0.0, -15, 15, -30, 30].flatMap { y in [0.0, -15, 15, -30, 30].map { x in label(anchor, .middle, x, y) } }
    }

    /// The room that a name takes, and so many pixels around it.
    static func box(of label: MapPicture.Label, margin: Double = 0) -> ScaledBox {
        let scale = label.style == .smallCapitals ? Self.smallScale : 1
        let half = LabelText.lineHeight / 2 * Double(label.lines.count) * scale
        let width = label.width
        let start: Double =
            switch label.side {
            case .right: label.offset.x
            case .left: label.offset.x - width
            case .middle: label.offset.x - width / 2
            }
        return ScaledBox(
            Rectangle(minX: start, minY: label.offset.y - half, maxX: start + width, maxY: label.offset.y + half).expanded(by: margin),
            at: label.anchor)
    }
}
