/// An upright rectangle of a plane, its edges included.
public struct Rectangle: Hashable, Sendable {
    /// The left edge.
    public let minX: Double
    /// The upper edge.
    public let minY: Double
    /// The right edge, not less than the left.
    public let maxX: Double
    /// The lower edge, not less than the upper.
    public let maxY: Double

    /// A rectangle by its edges.
    public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
        self.minX = minX
        self.minY = minY
        self.maxX = maxX
        self.maxY = maxY
    }

    /// The smallest rectangle around points; nil where there are none.
    public init?(around points: [Point]) {
        guard let first = points.first else { return nil }
        var (minX, minY, maxX, maxY) = (first.x, first.y, first.x, first.y)
        for point in points {
            minX = min(minX, point.x)
            maxX = max(maxX, point.x)
            minY = min(minY, point.y)
            maxY = max(maxY, point.y)
        }
        self.init(minX: minX, minY: minY, maxX: maxX, maxY: maxY)
    }

    /// From left to right.
    public var width: Double { maxX - minX }
    /// From top to bottom.
    public var height: Double { maxY - minY }
    /// The point in the middle.
    public var center: Point { Point(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }

    /// Two opposite corners, around which it is the smallest rectangle.
    public var corners: [Point] { [Point(x: minX, y: minY), Point(x: maxX, y: maxY)] }

    /// Whether a point lies in it or on its edge.
    public func contains(_ point: Point) -> Bool {
        point.x >= minX && point.x <= maxX && point.y >= minY && point.y <= maxY
    }

    /// Whether all of another one lies in it.
    public func contains(_ other: Rectangle) -> Bool {
        other.minX >= minX && other.maxX <= maxX && other.minY >= minY && other.maxY <= maxY
    }

    /// Whether it shares more than an edge with another one.
    public func overlaps(_ other: Rectangle) -> Bool {
        minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
    }

    /// One that reaches further on all sides.
    public func expanded(by margin: Double) -> Rectangle {
        Rectangle(minX: minX - margin, minY: minY - margin, maxX: maxX + margin, maxY: maxY + margin)
    }
}
