import Cartography

/// A stretch of a country's border, and on which side of it the country lies.
struct MapBorder: Sendable {
    /// In kilometres of the plane.
    let line: [Point]
    /// Whether the country lies to the left of who goes along it.
    let isLeft: Bool
    private let box: Rectangle

    /// Nil for what is no line.
    init?(_ line: [Point], isLeft: Bool) {
        guard line.count > 1, let box = Rectangle(around: line) else { return nil }
        (self.line, self.isLeft, self.box) = (line, isLeft, box)
    }

    /// Whether any of it lies in a rectangle.
    func crosses(_ rectangle: Rectangle) -> Bool {
        box.minX <= rectangle.maxX && box.maxX >= rectangle.minX && box.minY <= rectangle.maxY && box.maxY >= rectangle.minY
            && !rectangle.clip(line: line).isEmpty
    }

    /// Whether a point lies on the country's side of its borders, which is that of the nearest one: on the way to that there is no other. Where the
    /// nearest is a corner, both stretches that meet there count alike (Bærentzen and Aanæs 2005, "Signed distance computation using the angle
    /// weighted pseudonormal"). True where there are none.
    static func holds(_ borders: [MapBorder], _ point: Point) -> Bool {
        if borders.isEmpty { return true }
        var (least, side) = (Double.infinity, 0.0)
        for border in borders {
            for (start, end) in zip(border.line, border.line.dropFirst()) {
                let (x, y) = (end.x - start.x, end.y - start.y)
                let square = x * x + y * y
                if square == 0 { continue }
                let share = max(0, min(1, ((point.x - start.x) * x + (point.y - start.y) * y) / square))
                let (awayX, awayY) = (point.x - start.x - share * x, point.y - start.y - share * y)
                let distance = awayX * awayX + awayY * awayY
                if distance > least * (1 + nearness) { continue }
                // With y down a quarter turn to the left makes (x, y) (y, -x).
                let turned = (awayX * y - awayY * x) / square.squareRoot() * (border.isLeft ? 1 : -1)
                side = distance < least * (1 - nearness) ? turned : side + turned
                least = min(least, distance)
            }
        }
        return side > 0
    }

    /// How much two squares of distances to one corner may differ, as a share of them.
    private static let nearness = 1e-9
}
