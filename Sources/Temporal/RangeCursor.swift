/// Says of ranges that come in order whether they overlap any of a list in order, in one pass over both.
struct RangeCursor {
    private let ranges: [Range<Int>]
    private var index = 0

    init(_ ranges: [Range<Int>]) {
        self.ranges = ranges
    }

    mutating func overlaps(_ range: Range<Int>) -> Bool {
        while index < ranges.count, ranges[index].upperBound <= range.lowerBound { index += 1 }
        return index < ranges.count && ranges[index].lowerBound < range.upperBound
    }
}
