import Cartography
import TestSupport
import Testing

@Suite struct SimplificationTests {
    private func points(_ numbers: [(Double, Double)]) -> [Point] { numbers.map { Point(x: $0.0, y: $0.1) } }

    @Test func whatCannotBeSeenGoes() {
        let line = points([(0, 0), (1, 0.01), (2, 0), (3, 5), (4, 0)])
        #expect(Simplification.simplify(line: line, tolerance: 0.5) == points([(0, 0), (2, 0), (3, 5), (4, 0)]))
        #expect(Simplification.simplify(line: line, tolerance: 0) == line)
        #expect(Simplification.simplify(line: line, tolerance: 100) == points([(0, 0), (4, 0)]))
    }

    @Test func smallRingsGoAsAWhole() {
        let ring = points([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)])
        #expect(Simplification.simplify(ring: ring, tolerance: 0.5) == ring)
        #expect(Simplification.simplify(ring: ring, tolerance: 2).isEmpty)
    }

    /// Ends stay, rings stay closed, points keep their order and their places, and a greater tolerance keeps a part of what a smaller one keeps.
    @Test func anyLine() {
        var random = SeededRandom(4)
        for _ in 0..<500 {
            var (x, y) = (0.0, 0.0)
            var line = (0..<Int.random(in: 0...120, using: &random)).map { _ in
                x += Double.random(in: -1...1.2, using: &random)
                y += Double.random(in: -1...1, using: &random)
                return Point(x: x, y: y)
            }
            let fine = Simplification.simplify(line: line, tolerance: 0.3)
            let coarse = Simplification.simplify(line: line, tolerance: 1)
            #expect(fine.first == line.first && fine.last == line.last)
            #expect(isPart(fine, of: line) && isPart(coarse, of: fine))
            guard let first = line.first else { continue }
            line.append(first)
            let ring = Simplification.simplify(ring: line, tolerance: 0.3)
            #expect(ring.isEmpty || (ring.count >= 4 && ring.first == ring.last))
            #expect(isPart(ring, of: line))
        }
    }

    private func isPart(_ part: [Point], of whole: [Point]) -> Bool {
        var rest = whole[...]
        for point in part {
            guard let index = rest.firstIndex(of: point) else { return false }
            rest = rest[(index + 1)...]
        }
        return true
    }
}
