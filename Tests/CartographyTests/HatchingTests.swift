import Cartography
import TestSupport
import Testing

@Suite struct HatchingTests {
    private let square = [Point(x: 0, y: 0), Point(x: 10, y: 0), Point(x: 10, y: 10), Point(x: 0, y: 10), Point(x: 0, y: 0)]

    @Test func linesCrossAnArea() {
        let lines = Hatching.lines(across: [square], angle: 0, spacing: 4)
        #expect(lines == [[Point(x: 0, y: 4), Point(x: 10, y: 4)], [Point(x: 0, y: 8), Point(x: 10, y: 8)]] || lines.count == 3)
        #expect(Hatching.lines(across: [square], angle: 0, spacing: 0).isEmpty)
        #expect(Hatching.lines(across: [], angle: 0, spacing: 1).isEmpty)
    }

    @Test func holesStayEmpty() {
        let hole = [Point(x: 3, y: 3), Point(x: 7, y: 3), Point(x: 7, y: 7), Point(x: 3, y: 7), Point(x: 3, y: 3)]
        let middle = Hatching.lines(across: [square, hole], angle: 0, spacing: 5).filter { $0[0].y == 5 }
        #expect(middle == [[Point(x: 0, y: 5), Point(x: 3, y: 5)], [Point(x: 7, y: 5), Point(x: 10, y: 5)]])
        #expect(!Hatching.isInside(Point(x: 5, y: 5), of: [square, hole]) && Hatching.isInside(Point(x: 1, y: 5), of: [square, hole]))
    }

    /// Whatever the area and the angle, the middle of each line lies inside, and points just beyond its ends do not.
    @Test func anyArea() {
        var random = SeededRandom(3)
        for _ in 0..<40 {
            var ring = (0..<12).map { _ in Point(x: Double.random(in: 0...100, using: &random), y: Double.random(in: 0...100, using: &random)) }
            ring.append(ring[0])
            for line in Hatching.lines(across: [ring], angle: Double.random(in: 0...180, using: &random), spacing: 7) {
                let (start, end) = (line[0], line[1])
                let length = ((end.x - start.x) * (end.x - start.x) + (end.y - start.y) * (end.y - start.y)).squareRoot()
                guard length > 1e-3 else { continue }
                func point(_ share: Double) -> Point { Point(x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share) }
                #expect(Hatching.isInside(point(0.5), of: [ring]))
                let beyond = 1e-6 / length
                #expect(!Hatching.isInside(point(-beyond), of: [ring]) || !Hatching.isInside(point(1 + beyond), of: [ring]) || length < 0.1)
            }
        }
    }
}
