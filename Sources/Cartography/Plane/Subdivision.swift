/// Lines whose edges are short enough to bend as they should when a projection bends them.
public enum Subdivision {
    /// A line or ring with points on all edges that are longer than a length, both along x and along y.
    ///
    /// An edge in degrees is straight in degrees (RFC 7946, 3.1.1): a stretch of a parallel is an arc on most maps and no chord.
    public static func subdivide(_ points: [Point], longest: Double) -> [Point] {
        func reach(_ start: Point, _ end: Point) -> Double { max((end.x - start.x).magnitude, (end.y - start.y).magnitude) }
        guard longest > 0, let first = points.first, zip(points, points.dropFirst()).contains(where: { reach($0, $1) > longest }) else {
            return points
        }
        var result = [first]
        for (start, end) in zip(points, points.dropFirst()) {
            let steps = min(mostSteps, (reach(start, end) / longest).rounded(.up))
            for step in stride(from: 1, to: steps, by: 1) {
                let share = step / steps
                result.append(Point(x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share))
            }
            result.append(end)
        }
        return result
    }

    /// No edge on the earth needs more, and one that is as long as no other must not stop the program.
    private static let mostSteps = 1000.0
}
