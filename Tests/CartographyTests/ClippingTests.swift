import Cartography
import TestSupport
import Testing

@Suite struct ClippingTests {
    private let frame = Rectangle(minX: 0, minY: 0, maxX: 10, maxY: 10)

    private func points(_ numbers: [(Double, Double)]) -> [Point] { numbers.map { Point(x: $0.0, y: $0.1) } }

    private func area(_ ring: [Point]) -> Double { Simplification.area(ofRing: ring).magnitude }

    @Test func whatLiesInsideStays() {
        let ring = points([(1, 1), (9, 1), (9, 9), (1, 1)])
        #expect(area(frame.clip(ring: ring)) == area(ring))
        #expect(frame.clip(line: ring) == [ring])
    }

    @Test func whatLiesOutsideGoes() {
        #expect(frame.clip(ring: points([(11, 1), (19, 1), (19, 9), (11, 1)])).isEmpty)
        #expect(frame.clip(line: points([(-1, 5), (-5, 5), (-1, 20)])).isEmpty)
    }

    @Test func aRingAroundItFillsIt() {
        #expect(area(frame.clip(ring: points([(-5, -5), (20, -5), (20, 20), (-5, 20), (-5, -5)]))) == 100)
    }

    @Test func halves() {
        #expect(area(frame.clip(ring: points([(-5, 2), (5, 2), (5, 4), (-5, 4), (-5, 2)]))) == 10)
        #expect(frame.clip(line: points([(-5, 5), (15, 5)])) == [points([(0, 5), (10, 5)])])
    }

    @Test func aLineThatComesBackHasTwoParts() {
        #expect(frame.clip(line: points([(5, 5), (15, 5), (15, 7), (5, 7)])) == [points([(5, 5), (10, 5)]), points([(10, 7), (5, 7)])])
    }

    @Test func nothingIsNoProblem() {
        #expect(frame.clip(ring: []).isEmpty)
        #expect(frame.clip(line: []).isEmpty)
        #expect(frame.clip(line: points([(1, 1)])).isEmpty)
    }

    /// Clipped rings are closed and inside, and clipping them again changes no area; lines stay inside and keep their order.
    @Test func anyShape() {
        var random = SeededRandom(3)
        for _ in 0..<2000 {
            var ring = (0..<Int.random(in: 3...30, using: &random)).map { _ in
                Point(x: Double.random(in: -20...30, using: &random).rounded(), y: Double.random(in: -20...30, using: &random))
            }
            ring.append(ring[0])
            let clipped = frame.clip(ring: ring)
            #expect(clipped.isEmpty || clipped.count >= 4)
            #expect(clipped.first == clipped.last)
            #expect(clipped.allSatisfy { frame.expanded(by: 1e-9).contains($0) })
            #expect((area(frame.clip(ring: clipped)) - area(clipped)).magnitude < 1e-6)
            let parts = frame.clip(line: ring)
            #expect(parts.allSatisfy { $0.count > 1 && $0.allSatisfy(frame.contains) })
            let inside = ring.dropLast().filter { $0.x > 0 && $0.x < 10 && $0.y > 0 && $0.y < 10 }
            #expect(inside.allSatisfy { point in parts.contains { $0.contains(point) } })
        }
    }
}
