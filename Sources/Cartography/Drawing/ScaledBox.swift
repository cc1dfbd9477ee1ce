/// A box whose size is fixed in pixels and whose place goes with a drawing's width: a text beside a point of a map that fills any screen.
public struct ScaledBox: Hashable, Sendable {
    /// The widths that a drawing may have, in pixels.
    public typealias Widths = ClosedRange<Double>

    /// The point that it belongs to, both its numbers in widths of the drawing.
    public let anchor: Point
    /// Where it lies around that point, in pixels.
    public let box: Rectangle

    /// - Parameters:
    ///   - box: where it lies around its point, in pixels.
    ///   - anchor: that point, in widths of the drawing.
    public init(_ box: Rectangle, at anchor: Point) {
        self.anchor = anchor
        self.box = box
    }

    /// Where it lies in a drawing of a width, in pixels.
    public func rectangle(at width: Double) -> Rectangle {
        Rectangle(
            minX: anchor.x * width + box.minX, minY: anchor.y * width + box.minY, maxX: anchor.x * width + box.maxX,
            maxY: anchor.y * width + box.maxY)
    }

    /// Whether there is one of the widths at which it overlaps another box.
    ///
    /// Edges move in a straight line with the width, so each of the four conditions holds on one side of one width.
    public func overlaps(_ other: ScaledBox, at widths: Widths) -> Bool {
        var (least, most) = (widths.lowerBound, widths.upperBound)
        /// Narrows the widths to those at which one edge lies before another.
        func narrow(_ slope: Double, _ constant: Double) {
            if slope == 0 {
                // Nothing lies between: no other edge can change that.
                if constant >= 0 { most = -.infinity }
            } else if slope > 0 {
                most = min(most, -constant / slope)
            } else {
                least = max(least, -constant / slope)
            }
        }
        narrow(anchor.x - other.anchor.x, box.minX - other.box.maxX)
        narrow(other.anchor.x - anchor.x, other.box.minX - box.maxX)
        narrow(anchor.y - other.anchor.y, box.minY - other.box.maxY)
        narrow(other.anchor.y - anchor.y, other.box.minY - box.maxY)
        // At the end of its stretch a condition no longer holds, but for the ends of the widths themselves.
        return least < most || (least == most && rectangle(at: least).overlaps(other.rectangle(at: least)))
    }

    /// Whether it lies in the drawing at all of the widths; the drawing is `ratio` times as high as wide.
    public func isInside(ratio: Double, at widths: Widths, margin: Double) -> Bool {
        func isInside(_ width: Double) -> Bool {
            Rectangle(minX: margin, minY: margin, maxX: width - margin, maxY: width * ratio - margin).contains(rectangle(at: width))
        }
        return isInside(widths.lowerBound) && isInside(widths.upperBound)
    }
}
