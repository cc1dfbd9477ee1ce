import Cartography
import Testing

@Suite struct SegmentsTests {
    private func cross(_ numbers: [Double]) -> Bool {
        Segments.cross(
            Point(x: numbers[0], y: numbers[1]), Point(x: numbers[2], y: numbers[3]), Point(x: numbers[4], y: numbers[5]),
            Point(x: numbers[6], y: numbers[7]))
    }

    @Test(arguments: [
        ([0.0, 0, 10, 10, 0, 10, 10, 0], true), ([0, 0, 10, 0, 5, 0, 5, 5], true), ([0, 0, 10, 0, 10, 0, 12, 3], true),
        ([0, 0, 10, 10, 6, 5, 9, 6], false), ([0, 0, 10, 0, 0, 1, 10, 1], false), ([0, 0, 4, 4, 5, 5, 9, 9], false),
        ([0, 0, 10, 10, 0, 9, 4, 5], false),
    ])
    func onlyWhatMeetsCrosses(numbers: [Double], expected: Bool) {
        #expect(cross(numbers) == expected)
        #expect(cross(Array(numbers[4...] + numbers[..<4])) == expected)
    }
}
