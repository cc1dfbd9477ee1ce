import Cartography
import TestSupport
import Testing

@Suite struct PathDataTests {
    private func points(_ numbers: [(Double, Double)]) -> [Point] { numbers.map { Point(x: $0.0, y: $0.1) } }

    @Test func linesAreShort() {
        var path = PathData()
        path.add(line: points([(0.4, 0.6), (10, -2), (10, -5), (7, -5), (4, -8), (3, 2)]))
        #expect(path.text == "M0 1l10-3v-3h-3l-3-3-1 10")
        path.add(line: points([(5, -5), (6, -6)]))
        #expect(path.text.hasSuffix("M5-5l1-1"))
    }

    @Test func dotsAreTheEndsOfShortLines() {
        var path = PathData()
        path.add(dots: points([(10, 20), (40, 20), (.nan, 1), (50, 10)]))
        #expect(path.text == "M10 20h1m29 0h1m9-10h1")
    }

    @Test func ringsAreClosedByTheirCommand() {
        var path = PathData()
        path.add(ring: points([(0, 0), (10, 0), (10, 10), (0, 0)]))
        #expect(path.text == "M0 0h10v10z")
    }

    @Test func whatFallsOntoAPointIsNothing() {
        var path = PathData()
        path.add(line: points([(1, 1), (1.2, 1.2), (0.9, 1)]))
        path.add(ring: points([(1, 1), (5, 5), (1, 1)]))
        path.add(line: [])
        path.add(line: points([(.nan, 1), (.infinity, 2)]))
        #expect(path.text.isEmpty)
    }

    /// A path read back gives the rounded points.
    @Test func anyLineCanBeReadBack() {
        var random = SeededRandom(5)
        for _ in 0..<500 {
            let line = (0..<20).map { _ in Point(x: Double(Int.random(in: -9...9, using: &random)), y: Double(Int.random(in: -9...9, using: &random)))
            }
            var path = PathData()
            path.add(line: line)
            var expected: [Point] = []
            for point in line where point != expected.last { expected.append(point) }
            #expect(PathReader.points(of: path.text) == expected)
        }
    }
}

/// Reads what ``PathData`` writes.
enum PathReader {
    static func points(of text: String) -> [Point] {
        var points: [Point] = []
        var command: Character = "M"
        var numbers: [Double] = []
        var number = ""
        func finish() {
            if let value = Double(number) { numbers.append(value) }
            number = ""
            let last = points.last ?? Point(x: 0, y: 0)
            switch (command, numbers.count) {
            case ("M", 2): points.append(Point(x: numbers[0], y: numbers[1]))
            case ("l", 2): points.append(Point(x: last.x + numbers[0], y: last.y + numbers[1]))
            case ("h", 1): points.append(Point(x: last.x + numbers[0], y: last.y))
            case ("v", 1): points.append(Point(x: last.x, y: last.y + numbers[0]))
            default: return
            }
            numbers = []
        }
        for character in text {
            switch character {
            case "0"..."9": number.append(character)
            case "-":
                finish()
                number = "-"
            case " ": finish()
            default:
                finish()
                command = character
            }
        }
        finish()
        return points
    }
}
