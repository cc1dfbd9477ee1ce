import Cartography
import Testing

@Suite struct SubdivisionTests {
    @Test func longEdgesGetPointsOnThem() {
        let line = [Point(x: 0, y: 0), Point(x: 3, y: 1.5), Point(x: 3.5, y: 1.5)]
        let points = Subdivision.subdivide(line, longest: 1)
        #expect(points == [Point(x: 0, y: 0), Point(x: 1, y: 0.5), Point(x: 2, y: 1), Point(x: 3, y: 1.5), Point(x: 3.5, y: 1.5)])
    }

    @Test func ringsStayClosedAndShortEdgesAsTheyAre() {
        let ring = [Point(x: 0, y: 0), Point(x: 360, y: 0), Point(x: 360, y: -90), Point(x: 0, y: 0)]
        let points = Subdivision.subdivide(ring, longest: 1)
        #expect(points.first == points.last && ring.allSatisfy(points.contains))
        #expect(zip(points, points.dropFirst()).allSatisfy { max(($0.x - $1.x).magnitude, ($0.y - $1.y).magnitude) <= 1 + 1e-9 })
        let short = [Point(x: 0, y: 0), Point(x: 0.5, y: 1)]
        #expect(Subdivision.subdivide(short, longest: 1) == short)
        #expect(Subdivision.subdivide([], longest: 1).isEmpty && Subdivision.subdivide(ring, longest: 0) == ring)
    }

    @Test func noEdgeStopsTheProgram() {
        let wild = [Point(x: 0, y: 0), Point(x: 1e300, y: 0), Point(x: .infinity, y: 0), Point(x: .nan, y: 0)]
        #expect(Subdivision.subdivide(wild, longest: 1).count < 4000)
    }
}
