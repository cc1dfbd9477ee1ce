import Cartography
import Testing

@testable import Maps

@Suite struct MapBorderTests {
    private func borders(_ lines: [(points: [(Double, Double)], isLeft: Bool)]) -> [MapBorder] {
        lines.compactMap { line in MapBorder(line.points.map { Point(x: $0.0, y: $0.1) }, isLeft: line.isLeft) }
    }

    private func holds(_ borders: [MapBorder], _ x: Double, _ y: Double) -> Bool { MapBorder.holds(borders, Point(x: x, y: y)) }

    /// Of one who goes to the right, with y down, the left is above.
    @Test func aCountryIsOnItsSide() {
        let above = borders([([(0, 0), (10, 0)], true)])
        #expect(holds(above, 5, -1) && !holds(above, 5, 1) && !holds(above, 5, 0))
        let below = borders([([(0, 0), (10, 0)], false)])
        #expect(!holds(below, 5, -1) && holds(below, 5, 1))
        #expect(holds([], 3, 3))
    }

    /// The tip of a country, in one line or in two that come from two neighbours: beyond the tip both stretches are equally near.
    @Test(arguments: [1.0, 5, 20])
    func cornersBelongToBothStretches(half: Double) {
        let one = borders([([(0, -half), (10, 0), (0, half)], false)])
        let two = borders([([(0, -half), (10, 0)], false), ([(0, half), (10, 0)], true)])
        for borders in [one, two] {
            for y in [-0.4, -0.1, 0, 0.1, 0.4] { #expect(!holds(borders, 11, y) && !holds(borders, 30, y)) }
            #expect(holds(borders, 9, 0) && holds(borders, 1, half / 2))
        }
        // The same tip of a neighbour, with all around it.
        let around = borders([([(0, -half), (10, 0), (0, half)], true)])
        #expect(holds(around, 11, 0) && holds(around, 11, 0.3) && !holds(around, 9, 0))
    }

    /// Behind the whole of a neighbour there is another border, which is nearer.
    @Test func nobodyIsBehindTheNeighbour() {
        let country = borders([([(0, 0), (10, 0)], true), ([(10, 0), (10, -3)], true)])
        #expect(holds(country, 8, -1) && !holds(country, 8, 4) && !holds(country, 12, -1) && !holds(country, 12, 2))
    }

    @Test func borderCrossesWhatItGoesThrough() throws {
        let border = try #require(MapBorder([Point(x: 0, y: 0), Point(x: 10, y: 10)], isLeft: true))
        #expect(border.crosses(Rectangle(minX: 4, minY: 4, maxX: 6, maxY: 6)))
        #expect(!border.crosses(Rectangle(minX: 6, minY: 1, maxX: 9, maxY: 5)) && !border.crosses(Rectangle(minX: 20, minY: 0, maxX: 30, maxY: 9)))
        #expect(MapBorder([Point(x: 0, y: 0)], isLeft: true) == nil)
    }
}
