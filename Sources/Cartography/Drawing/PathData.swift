/// The data of an SVG path (SVG 2, 9.3), written short: whole numbers, relative, as few separators as the grammar allows.
public struct PathData: Hashable, Sendable {
    /// The text for the attribute `d`; empty where nothing is to be drawn.
    public private(set) var text = ""

    /// Nothing yet.
    public init() {}

    /// Adds a line; points that fall onto the one before are left out, and a line of one point is none.
    public mutating func add(line points: [Point]) { add(points, isClosed: false) }

    /// Adds a closed ring, whose last point is its first; one that falls onto a line is none.
    public mutating func add(ring points: [Point]) { add(points.dropLast(), isClosed: true) }

    /// Adds dots, for a stroke with round ends: lines so short that their ends are all of them.
    public mutating func add(dots points: [Point]) {
        var last: (x: Int, y: Int)?
        for point in points {
            guard let whole = Self.whole(point) else { continue }
            if let last {
                let (x, y) = (whole.x - last.x, whole.y - last.y)
                text += "m\(x)\(y < 0 ? "" : " ")\(y)h1"
            } else {
                text += "M\(whole.x)\(whole.y < 0 ? "" : " ")\(whole.y)h1"
            }
            last = (whole.x + 1, whole.y)
        }
    }

    private mutating func add(_ points: some Sequence<Point>, isClosed: Bool) {
        var steps: [(x: Int, y: Int)] = []
        var start: (x: Int, y: Int)?
        var last = (x: 0, y: 0)
        for point in points {
            guard let whole = Self.whole(point) else { continue }
            if start == nil {
                start = whole
            } else if whole != last {
                steps.append((whole.x - last.x, whole.y - last.y))
            } else {
                continue
            }
            last = whole
        }
        guard let start, steps.count >= (isClosed ? 2 : 1) else { return }
        text += "M\(start.x)\(start.y < 0 ? "" : " ")\(start.y)"
        var command = ""
        for step in steps {
            let next = step.y == 0 ? "h" : step.x == 0 ? "v" : "l"
            let numbers = step.y == 0 ? [step.x] : step.x == 0 ? [step.y] : [step.x, step.y]
            if next != command { text += next }
            for (position, number) in numbers.enumerated() {
                if number >= 0, position > 0 || next == command { text += " " }
                text += String(number)
            }
            command = next
        }
        if isClosed { text += "z" }
    }

    /// Numbers that no drawing has are left out, so that no input can stop the program.
    private static func whole(_ point: Point) -> (x: Int, y: Int)? {
        guard point.x.magnitude < 1e9, point.y.magnitude < 1e9 else { return nil }
        return (Int(point.x.rounded()), Int(point.y.rounded()))
    }
}
