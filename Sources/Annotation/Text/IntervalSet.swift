import Searching

/// Stretches of numbers, merged where they touch, that can be asked quickly.
struct IntervalSet {
    /// In order, with gaps between them.
    private(set) var ranges: [Range<Int>] = []

    init(_ ranges: some Sequence<Range<Int>>) {
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
            if let last = self.ranges.last, last.upperBound >= range.lowerBound {
                self.ranges[self.ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                self.ranges.append(range)
            }
        }
    }

    /// Whether one of them shares a number with `range`.
    func overlaps(_ range: Range<Int>) -> Bool {
        let first = ranges.partitioningIndex { $0.upperBound > range.lowerBound }
        return first < ranges.count && ranges[first].lowerBound < range.upperBound
    }
}
