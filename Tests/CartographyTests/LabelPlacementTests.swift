import Cartography
import TestSupport
import Testing

@Suite struct LabelPlacementTests {
    private func box(_ minX: Double, _ minY: Double, _ maxX: Double, _ maxY: Double, at x: Double, _ y: Double) -> ScaledBox {
        ScaledBox(Rectangle(minX: minX, minY: minY, maxX: maxX, maxY: maxY), at: Point(x: x, y: y))
    }

    @Test func boxesMayMeetAtSomeWidthsOnly() {
        // One is drawn to the right of a point on the left, the other to the left of a point on the right.
        let (left, right) = (box(5, 0, 65, 10, at: 0.2, 0.5), box(-65, 0, -5, 10, at: 0.6, 0.5))
        #expect(left.overlaps(right, at: 200...800))
        #expect(!left.overlaps(right, at: 400...800))
        #expect(!left.overlaps(box(5, 20, 65, 30, at: 0.2, 0.5), at: 200...800))
        #expect(left.overlaps(left, at: 300...300))
    }

    @Test func theMoreImportantComesFirst() {
        var placement = LabelPlacement(ratio: 0.8, widths: 300...500, avoiding: [])
        let right = box(5, -8, 65, 8, at: 0.5, 0.4)
        let left = box(-65, -8, -5, 8, at: 0.5, 0.4)
        #expect(placement.place([right, left]) == 0)
        #expect(placement.place([right, left]) == 1)
        #expect(placement.place([right, left]) == nil)
    }

    @Test func nothingLeavesTheFrame() {
        var placement = LabelPlacement(ratio: 0.8, widths: 300...500, avoiding: [])
        #expect(placement.place([box(5, -8, 65, 8, at: 0.9, 0.4), box(-65, -8, -5, 8, at: 0.9, 0.4)]) == 1)
    }

    /// At no width of the band do two labels overlap, or one an obstacle, and none leaves the frame.
    @Test func anyLabels() {
        var random = SeededRandom(6)
        for _ in 0..<60 {
            let anchors = (0..<40).map { _ in Point(x: Double.random(in: 0...1, using: &random), y: Double.random(in: 0...0.8, using: &random)) }
            let obstacles = anchors.map { ScaledBox(Rectangle(minX: -5, minY: -5, maxX: 5, maxY: 5), at: $0) }
            var placement = LabelPlacement(ratio: 0.8, widths: 270...460, avoiding: obstacles)
            var placed: [ScaledBox] = []
            for anchor in anchors {
                let width = Double.random(in: 20...120, using: &random)
                let positions = [
                    Rectangle(minX: 6, minY: -8, maxX: 6 + width, maxY: 8), Rectangle(minX: -6 - width, minY: -8, maxX: -6, maxY: 8),
                    Rectangle(minX: -width / 2, minY: -22, maxX: width / 2, maxY: -6),
                ].map { ScaledBox($0, at: anchor) }
                if let index = placement.place(positions) { placed.append(positions[index]) }
            }
            #expect(placed.count > 3)
            for width in stride(from: 270.0, through: 460, by: 10) {
                let frame = Rectangle(minX: 0, minY: 0, maxX: width, maxY: 0.8 * width)
                let boxes = placed.map { $0.rectangle(at: width) }
                for (index, one) in boxes.enumerated() {
                    #expect(frame.contains(one))
                    #expect(!boxes[(index + 1)...].contains { one.overlaps($0) })
                    #expect(!obstacles.contains { one.overlaps($0.rectangle(at: width)) })
                }
            }
        }
    }

    @Test(arguments: [(9.9, 5.0), (10, 10), (49, 20), (0.7, 0.5), (1, 1)])
    func scaleBars(limit: Double, length: Double) {
        #expect(ScaleBar.length(atMost: limit) == length)
    }

    @Test func noScaleBar() {
        #expect(ScaleBar.length(atMost: 0) == nil)
        #expect(ScaleBar.length(atMost: .infinity) == nil)
    }
}
