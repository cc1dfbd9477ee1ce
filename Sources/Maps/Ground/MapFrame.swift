public import Cartography

/// The part of the plane that a map shows, and how its points become points of the drawing.
///
/// All maps have one form, so that the style sheet can give them their height and every length along them is a share of the width.
public struct MapFrame: Hashable, Sendable {
    /// How high a map is, in its widths.
    public static let ratio = 0.8

    /// In kilometres of the plane.
    public let rectangle: Rectangle

    /// The room between what is shown and the edge, in widths.
    private static let padding = 0.11

    /// A frame around points, not less wide than a length in kilometres; nil where there are no points.
    public init?(around points: [Point], least: Double) {
        guard let box = Rectangle(around: points) else { return nil }
        self.init(around: box, least: least)
    }

    /// A frame around a rectangle with some room at each edge, not less wide than a length, in kilometres.
    public init(around box: Rectangle, least: Double) {
        let inner = 1 - 2 * Self.padding
        let innerHeight = Self.ratio - 2 * Self.padding
        let width = max(least, box.width / inner, box.height / innerHeight)
        let (center, height) = (box.center, width * Self.ratio)
        rectangle = Rectangle(
            minX: center.x - width / 2, minY: center.y - height / 2, maxX: center.x + width / 2, maxY: center.y + height / 2)
    }

    /// The same moved towards what a basemap covers, so that land beyond it does not look like sea; no further than the room at the edge allows.
    public func moved(into cover: Rectangle?) -> MapFrame {
        guard let cover else { return self }
        let most = width * Self.padding * 0.7
        func step(_ least: Double, _ greatest: Double, _ start: Double, _ end: Double) -> Double {
            let (before, behind) = (max(0, start - least), max(0, greatest - end))
            // What is beyond both ends stays so.
            return before > 0 && behind > 0 ? 0 : min(most, before) - min(most, behind)
        }
        let x = step(rectangle.minX, rectangle.maxX, cover.minX, cover.maxX)
        let y = step(rectangle.minY, rectangle.maxY, cover.minY, cover.maxY)
        return MapFrame(
            rectangle: Rectangle(
                minX: rectangle.minX + x, minY: rectangle.minY + y, maxX: rectangle.maxX + x, maxY: rectangle.maxY + y))
    }

    private init(rectangle: Rectangle) { self.rectangle = rectangle }

    /// The width in kilometres.
    public var width: Double { rectangle.width }

    /// A point of the plane as it lies in the drawing, both numbers in widths.
    public func share(_ point: Point) -> Point {
        Point(x: (point.x - rectangle.minX) / width, y: (point.y - rectangle.minY) / width)
    }

    /// A point of the drawing in the plane.
    public func point(atShare share: Point) -> Point {
        Point(x: rectangle.minX + share.x * width, y: rectangle.minY + share.y * width)
    }
}
