/// Lines with no more points than can be seen.
///
/// Visvalingam and Whyatt 1993, "Line generalisation by repeated elimination of points": the point whose triangle with its neighbours is the
/// smallest goes first. The work grows with n log n for any line.
///
/// What holds: both ends of a line stay, so that lines which meet at their ends still do; a ring stays closed; no point is moved. Each line is
/// simplified on its own: a border that two polygons share may come apart by about the tolerance, which is less than a pixel as it is drawn.
public enum Simplification {
    /// A line without the points that make less difference than a square of `tolerance`.
    public static func simplify(line: [Point], tolerance: Double) -> [Point] {
        reduce(line, tolerance: tolerance, keeping: 2)
    }

    /// A closed ring, simplified the same way and still closed; empty if it is smaller than a square of `tolerance`.
    public static func simplify(ring: [Point], tolerance: Double) -> [Point] {
        let points = reduce(ring, tolerance: tolerance, keeping: 4)
        return points.count < 4 || area(ofRing: points).magnitude < tolerance * tolerance ? [] : points
    }

    /// The area of a closed ring, positive where it runs clockwise as it is seen with y down (Gauss's formula).
    public static func area(ofRing ring: [Point]) -> Double {
        guard var start = ring.first else { return 0 }
        var sum = 0.0
        for end in ring {
            sum += start.x * end.y - end.x * start.y
            start = end
        }
        return sum / 2
    }

    private static func reduce(_ points: [Point], tolerance: Double, keeping least: Int) -> [Point] {
        guard points.count > least, tolerance > 0 else { return points }
        var previous = [Int](repeating: 0, count: points.count)
        var next = previous
        var areas = [Double](repeating: .infinity, count: points.count)
        var index = 1
        while index < points.count - 1 {
            previous[index] = index - 1
            next[index] = index + 1
            areas[index] = triangle(points[index - 1], points[index], points[index + 1])
            index += 1
        }
        var heap = SmallestFirst(areas)
        var left = points.count
        var isGone = [Bool](repeating: false, count: points.count)
        let limit = tolerance * tolerance
        while left > least, let index = heap.removeFirst(), heap.keys[index] < limit {
            isGone[index] = true
            left -= 1
            let (before, behind) = (previous[index], next[index])
            next[before] = behind
            previous[behind] = before
            func renew(_ neighbour: Int) {
                guard neighbour > 0, neighbour < points.count - 1 else { return }
                // A neighbour never becomes less than what has gone, so that points go in one order whatever the tolerance.
                let area = triangle(points[previous[neighbour]], points[neighbour], points[next[neighbour]])
                heap.change(neighbour, to: max(area, heap.keys[index]))
            }
            renew(before)
            renew(behind)
        }
        var kept: [Point] = []
        kept.reserveCapacity(left)
        for (index, point) in points.enumerated() where !isGone[index] { kept.append(point) }
        return kept
    }

    private static func triangle(_ a: Point, _ b: Point, _ c: Point) -> Double {
        ((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)).magnitude / 2
    }
}

/// A binary heap of numbers 0..<n by a key that may change.
private struct SmallestFirst {
    private(set) var keys: [Double]
    private var heap: [Int]
    private var places: [Int]

    init(_ keys: [Double]) {
        self.keys = keys
        heap = Array(keys.indices)
        places = heap
        var place = heap.count / 2
        while place > 0 {
            place -= 1
            sink(place)
        }
    }

    mutating func removeFirst() -> Int? {
        guard let first = heap.first else { return nil }
        let last = heap.removeLast()
        if !heap.isEmpty {
            heap[0] = last
            places[last] = 0
            sink(0)
        }
        return first
    }

    mutating func change(_ item: Int, to key: Double) {
        keys[item] = key
        rise(places[item])
        sink(places[item])
    }

    private func precedes(_ one: Int, _ other: Int) -> Bool {
        keys[one] == keys[other] ? one < other : keys[one] < keys[other]
    }

    private mutating func rise(_ start: Int) {
        var place = start
        while place > 0, precedes(heap[place], heap[(place - 1) / 2]) {
            swap(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    private mutating func sink(_ start: Int) {
        var place = start
        while true {
            var least = place
            let child = 2 * place + 1
            if child < heap.count, precedes(heap[child], heap[least]) { least = child }
            if child + 1 < heap.count, precedes(heap[child + 1], heap[least]) { least = child + 1 }
            if least == place { return }
            swap(place, least)
            place = least
        }
    }

    private mutating func swap(_ one: Int, _ other: Int) {
        heap.swapAt(one, other)
        places[heap[one]] = one
        places[heap[other]] = other
    }
}
