import Foundation

/// Parallel lines across an area, which tell one area from another where colours cannot.
public enum Hatching {
    /// The parts of parallel lines that lie in an area.
    ///
    /// The lines lie where they would lie for any other area, so that those of neighbours meet. What counts as inside goes by the even-odd rule
    /// (SVG 2, 13.4.2): holes stay empty.
    ///
    /// - Parameters:
    ///   - rings: the closed rings of the area.
    ///   - angle: the direction of the lines, in degrees from the x axis on towards the y axis.
    ///   - spacing: from one line to the next; none are drawn where it is no positive number.
    /// - Returns: each part as its two ends, line by line.
    public static func lines(across rings: [[Point]], angle: Double, spacing: Double) -> [[Point]] {
        guard spacing > 0, spacing.isFinite else { return [] }
        let (along, across) = (
            Point(x: cos(angle * .pi / 180), y: sin(angle * .pi / 180)), Point(x: -sin(angle * .pi / 180), y: cos(angle * .pi / 180))
        )
        /// Where the rings cross each line, measured along it.
        var crossings: [Int: [Double]] = [:]
        for ring in rings {
            for (start, end) in zip(ring, ring.dropFirst()) {
                let (from, to) = (dot(start, across) / spacing, dot(end, across) / spacing)
                // A line through a corner counts for one of the two edges that meet there: each edge has its lower end and not its upper one.
                let (low, high) = (min(from, to).rounded(.up), max(from, to).rounded(.up))
                guard low < high, high - low < mostLines else { continue }
                for number in Int(low)..<Int(high) {
                    let share = (Double(number) - from) / (to - from)
                    crossings[number, default: []].append(dot(start, along) + share * (dot(end, along) - dot(start, along)))
                }
            }
        }
        return crossings.sorted { $0.key < $1.key }.flatMap { number, places in
            let places = places.sorted()
            let distance = Double(number) * spacing
            func point(_ place: Double) -> Point {
                Point(x: place * along.x + distance * across.x, y: place * along.y + distance * across.y)
            }
            return stride(from: 0, to: places.count - 1, by: 2).map { [point(places[$0]), point(places[$0 + 1])] }
        }
    }

    /// Whether a point lies in an area, by the even-odd rule.
    public static func isInside(_ point: Point, of rings: [[Point]]) -> Bool {
        var isInside = false
        for ring in rings {
            guard var start = ring.first else { continue }
            for end in ring {
                if (start.y > point.y) != (end.y > point.y),
                    point.x < start.x + (end.x - start.x) * (point.y - start.y) / (end.y - start.y)
                {
                    isInside.toggle()
                }
                start = end
            }
        }
        return isInside
    }

    /// No drawing needs more, and a spacing close to nothing must not stop the program.
    private static let mostLines = 10_000.0

    private static func dot(_ one: Point, _ other: Point) -> Double { one.x * other.x + one.y * other.y }
}
