import Cartography
import Explainer

/// What belongs to what: readers take a name for that of the sign beside it, and a place for one of the country in which its sign stands.
extension MapLayout {
    /// Whether a sign that was moved from its point stands on the other side of a border, or on it, at one end of the widths.
    func isBeyondBorder(_ mark: MapPicture.Mark, half: Double) -> Bool {
        let length = (mark.offset.x * mark.offset.x + mark.offset.y * mark.offset.y).squareRoot()
        if length == 0 || borders.isEmpty { return false }
        let share = (length + half) / length
        return [widths.lowerBound, widths.upperBound].contains { width in
            let end = Point(x: mark.anchor.x + mark.offset.x * share / width, y: mark.anchor.y + mark.offset.y * share / width)
            return borders.contains { line in zip(line, line.dropFirst()).contains { Segments.cross($0, $1, mark.anchor, end) } }
        }
    }

    /// Whether no other mark is nearer to a name than its own, at both ends of the widths. A name that has a line to its mark needs no nearness, and
    /// one without a mark has none. A name at a corner of its mark has to be nearer by much: readers look along lines first.
    func isNearest(_ label: MapPicture.Label, _ number: Int) -> Bool {
        guard label.leader == nil, let own = marks[number] else { return true }
        let box = Self.box(of: label)
        return [widths.lowerBound, widths.upperBound].allSatisfy { width in
            let name = box.rectangle(at: width)
            let middle = Self.square(0, at: own.anchor, own.offset).rectangle(at: width).center
            let isBeside = (name.minX...name.maxX).contains(middle.x) || (name.minY...name.maxY).contains(middle.y)
            let distance = distance(from: name, to: own, number, at: width) + (isBeside ? 0 : Self.cornerDistance)
            return !marks.indices.contains { other in
                guard other != number, let mark = marks[other] else { return false }
                return self.distance(from: name, to: mark, other, at: width) < distance
            }
        }
    }

    /// How much further away a name seems to be at a corner, in pixels.
    private static let cornerDistance = 8.0
    /// From the middle of what marks a point whose sign stands aside to its edge, in pixels.
    private static let pointSize = 4.0

    /// From a name to what is drawn of a mark, the end of the line at its point included, in pixels.
    private func distance(from name: Rectangle, to mark: MapPicture.Mark, _ number: Int, at width: Double) -> Double {
        let half = half(number, mark)
        let square = Self.square(half, at: mark.anchor, mark.offset).rectangle(at: width)
        // Signs in a row are not as high as they are wide.
        let shorter = half - height(number, mark)
        let sign = Self.gap(name, Rectangle(minX: square.minX, minY: square.minY + shorter, maxX: square.maxX, maxY: square.maxY - shorter))
        guard mark.offset != Point(x: 0, y: 0) else { return sign }
        return min(sign, Self.gap(name, Self.square(Self.pointSize, at: mark.anchor).rectangle(at: width)))
    }

    /// From the middle of a mark to its upper edge, in pixels.
    private func height(_ number: Int, _ mark: MapPicture.Mark) -> Double {
        let half = half(number, mark)
        guard items[number].hasSigns else { return half }
        let scale = mark.isSmall ? MapSigns.smallScale : 1
        let width = MapSigns.width(MapSigns.shown(items[number].holders).filter { $0.status != .besieged })
        return half - max(0, width - MapSigns.size) / 2 * scale
    }

    private static func gap(_ one: Rectangle, _ other: Rectangle) -> Double {
        let x = max(0, one.minX - other.maxX, other.minX - one.maxX)
        let y = max(0, one.minY - other.maxY, other.minY - one.maxY)
        return (x * x + y * y).squareRoot()
    }
}
