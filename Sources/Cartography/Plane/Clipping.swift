/// What of a shape lies in a rectangle.
extension Rectangle {
    /// The part of a closed ring that lies inside, closed again; empty if nothing does.
    ///
    /// Sutherland and Hodgman 1974, "Reentrant Polygon Clipping": the ring is cut at one edge after the other. Parts that belong together outside
    /// stay joined along the edge, so that filling is right and a stroke must not show there: clip to more than is seen.
    public func clip(ring: [Point]) -> [Point] {
        var points = ring
        if points.count > 1, points.first == points.last { points.removeLast() }
        for edge in [Edge.left, .right, .top, .bottom] {
            points = clip(points, at: edge)
            if points.count < 3 { return [] }
        }
        points.append(points[0])
        return points
    }

    private enum Edge {
        case left, right, top, bottom
    }

    private func clip(_ points: [Point], at edge: Edge) -> [Point] {
        guard var previous = points.last else { return [] }
        var result: [Point] = []
        result.reserveCapacity(points.count + 4)
        var wasInside = isInside(previous, edge)
        for point in points {
            let isInside = isInside(point, edge)
            if isInside != wasInside { result.append(crossing(previous, point, edge)) }
            if isInside { result.append(point) }
            previous = point
            wasInside = isInside
        }
        return result
    }

    private func isInside(_ point: Point, _ edge: Edge) -> Bool {
        switch edge {
        case .left: point.x >= minX
        case .right: point.x <= maxX
        case .top: point.y >= minY
        case .bottom: point.y <= maxY
        }
    }

    private func crossing(_ one: Point, _ other: Point, _ edge: Edge) -> Point {
        switch edge {
        case .left: Point(x: minX, y: one.y + (other.y - one.y) * (minX - one.x) / (other.x - one.x))
        case .right: Point(x: maxX, y: one.y + (other.y - one.y) * (maxX - one.x) / (other.x - one.x))
        case .top: Point(x: one.x + (other.x - one.x) * (minY - one.y) / (other.y - one.y), y: minY)
        case .bottom: Point(x: one.x + (other.x - one.x) * (maxY - one.y) / (other.y - one.y), y: maxY)
        }
    }

    /// The parts of a line that lie inside, in order.
    public func clip(line: [Point]) -> [[Point]] {
        var parts: [[Point]] = []
        var part: [Point] = []
        guard var start = line.first else { return [] }
        for end in line.dropFirst() {
            defer { start = end }
            guard let inside = segment(from: start, to: end) else {
                if part.count > 1 { parts.append(part) }
                part = []
                continue
            }
            if part.last != inside.start {
                if part.count > 1 { parts.append(part) }
                part = [inside.start]
            }
            if inside.end != inside.start { part.append(inside.end) }
        }
        if part.count > 1 { parts.append(part) }
        return parts
    }

    /// The part of a segment that lies inside: Liang and Barsky 1984, "A New Concept and Method for Line Clipping".
    private func segment(from start: Point, to end: Point) -> (start: Point, end: Point)? {
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        var (enter, leave) = (0.0, 1.0)
        func cut(_ p: Double, _ q: Double) {
            if p == 0 {
                // Nothing lies between: no other edge can change that.
                if q < 0 { leave = -.infinity }
            } else if p < 0 {
                enter = max(enter, q / p)
            } else {
                leave = min(leave, q / p)
            }
        }
        cut(-dx, start.x - minX)
        cut(dx, maxX - start.x)
        cut(-dy, start.y - minY)
        cut(dy, maxY - start.y)
        guard enter <= leave else { return nil }
        func at(_ t: Double) -> Point {
            // Rounding must not carry a point across the edge.
            Point(x: min(maxX, max(minX, start.x + t * dx)), y: min(maxY, max(minY, start.y + t * dy)))
        }
        return (enter == 0 ? start : at(enter), leave == 1 ? end : at(leave))
    }
}
