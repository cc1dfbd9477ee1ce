import Cartography
import Explainer

/// Where the names of countries stand.
extension MapLayout {
    /// Where the name of a country may stand: on its side of a border, or at one of its points or so many pixels from it.
    static func countryPositions(of item: MapItem, steps: [Double], isSmall: Bool = false, share: (Point) -> Point) -> [MapPicture.Label] {
        let width = (item.lines.map(LabelText.capitalWidth).max() ?? 0) * (isSmall ? smallScale : 1)
        func label(_ anchor: Point, _ x: Double, _ y: Double) -> MapPicture.Label {
            MapPicture.Label(
                lines: item.lines, width: width, anchor: share(anchor), side: .middle, offset: Point(x: x, y: y),
                style: isSmall ? .smallCapitals : .capitals)
        }
        guard case .border(let places) = item.form else {
            return item.anchors.flatMap { anchor in steps.flatMap { y in steps.map { x in label(anchor, x * 1.5, y) } } }
        }
        let box = box(of: label(Point(x: 0, y: 0), 0, 0)).box
        let half = Point(x: box.width / 2, y: box.height / 2)
        return places.map { place in
            // The whole name lies beyond the border.
            let distance = borderGap + place.direction.x.magnitude * half.x + place.direction.y.magnitude * half.y
            return label(place.point, place.direction.x * distance, place.direction.y * distance)
        }
    }

    /// From a border to the name of a country, in pixels.
    private static let borderGap = 5.0

    /// Whether a name stands in its place at both ends of the widths. The middle of it lies in the shape of the place, if that has one: in another
    /// one it would be taken for the name of that. The name of a country crosses none of its borders and lies beyond none of them.
    /// `plane` tells where a point of the map lies in the plane.
    static func isInOwn(_ item: MapItem, _ box: ScaledBox, at widths: ScaledBox.Widths, plane: (Point) -> Point) -> Bool {
        if item.borders.isEmpty, item.outline.isEmpty { return true }
        return [widths.lowerBound, widths.upperBound].allSatisfy { width in
            let room = box.rectangle(at: width)
            let (start, end) = (plane(Point(x: room.minX / width, y: room.minY / width)), plane(Point(x: room.maxX / width, y: room.maxY / width)))
            let rectangle = Rectangle(minX: start.x, minY: start.y, maxX: end.x, maxY: end.y)
            return !item.borders.contains { $0.crosses(rectangle) } && MapBorder.holds(item.borders, rectangle.center)
                && (item.outline.isEmpty || Hatching.isInside(rectangle.center, of: item.outline))
        }
    }
}
