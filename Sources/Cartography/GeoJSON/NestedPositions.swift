/// The value of a geometry's `coordinates`, read before its type may be known: positions, and how lists of them lie in lists.
struct NestedPositions {
    /// All positions, in order.
    private(set) var positions: [Position] = []
    /// Where each list ends, by level: lists of positions by the number of positions, lists of those by the number of lists, and so on.
    private var ends: [[Int]] = [[], [], []]
    /// Where each list of positions begins in the file.
    private var starts: [Int] = []
    /// How many lists lie around a number: 1 for one position, 4 for polygons; 0 until the first position is read.
    private(set) var depth = 0
    let range: Range<Int>

    init(_ cursor: inout JSONCursor) throws(GeoJSONError) {
        _ = cursor.next()
        let start = cursor.offset
        range = start..<(start + 1)
        _ = try read(&cursor, level: 1)
    }

    /// - Returns: how many lists lie around a number in what was read; 0 for an empty list.
    private mutating func read(_ cursor: inout JSONCursor, level: Int) throws(GeoJSONError) -> Int {
        guard cursor.next() == UInt8(ascii: "[") else { throw cursor.wrongValue("a list of numbers") }
        guard level <= 4 else { throw GeoJSONError("the positions are nested too deep here", at: cursor.here) }
        let start = cursor.offset
        cursor.offset += 1
        switch cursor.next() {
        case UInt8(ascii: "["): break
        case UInt8(ascii: "]"):
            cursor.offset += 1
            return 0
        default:
            try readPosition(&cursor, from: start, depth: level)
            return 1
        }
        var inner = 0
        repeat { inner = max(inner, try read(&cursor, level: level + 1)) } while cursor.skip(UInt8(ascii: ","))
        try cursor.require(UInt8(ascii: "]"), "a comma or \"]\"")
        switch inner {
        case 1:
            ends[0].append(positions.count)
            starts.append(start)
        case 2, 3: ends[inner - 1].append(ends[inner - 2].count)
        default: break
        }
        return inner + 1
    }

    private mutating func readPosition(_ cursor: inout JSONCursor, from start: Int, depth: Int) throws(GeoJSONError) {
        let longitude = try cursor.number()
        guard cursor.skip(UInt8(ascii: ",")) else {
            throw GeoJSONError("a position needs two numbers, longitude and latitude", at: start..<min(cursor.offset + 1, cursor.bytes.count))
        }
        let latitude = try cursor.number()
        // Heights are allowed and say nothing to a map.
        while cursor.skip(UInt8(ascii: ",")) { _ = try cursor.number() }
        try cursor.require(UInt8(ascii: "]"), "a comma or \"]\"")
        let range = start..<cursor.offset
        guard self.depth == 0 || self.depth == depth else {
            throw GeoJSONError("this position is nested deeper or less deep than those before it", at: range)
        }
        guard latitude.magnitude <= 90, longitude.magnitude <= 180 else {
            throw GeoJSONError(
                "a position is longitude, then latitude, in degrees: this is none", at: range, suggestion: Self.suggestion(longitude, latitude))
        }
        self.depth = depth
        positions.append(Position(longitude: longitude, latitude: latitude))
    }

    private static func suggestion(_ longitude: Double, _ latitude: Double) -> String {
        if longitude.magnitude <= 90 && latitude.magnitude <= 180 { return "the two numbers may be the wrong way round" }
        // Shapes that go on across the antimeridian: RFC 7946, 3.1.9.
        if longitude.magnitude <= 360 && latitude.magnitude <= 90 {
            return "longitudes go from -180 to 180: cut the shape at the antimeridian"
        }
        return "save the file with the coordinates of WGS 84 (EPSG:4326)"
    }

    // MARK: By type

    /// The geometry of a type; nil where the type needs other lists than there are.
    func geometry(_ type: String) throws(GeoJSONError) -> Geometry? {
        switch (type, depth) {
        case ("Point", 1): return .point(positions[0])
        case ("MultiPoint", 2), ("MultiPoint", 0): return .multiPoint(positions)
        case ("LineString", 2): return .lineString(try line(0))
        case ("MultiLineString", 3), ("MultiLineString", 0): return .multiLineString(try lists(0..<ends[0].count, line))
        case ("Polygon", 3): return .polygon(try lists(0..<ends[0].count, ring))
        case ("MultiPolygon", 4), ("MultiPolygon", 0):
            return .multiPolygon(
                try lists(0..<ends[1].count) { (polygon) throws(GeoJSONError) in
                    try lists((polygon == 0 ? 0 : ends[1][polygon - 1])..<ends[1][polygon], ring)
                })
        default: return nil
        }
    }

    private func lists<List>(_ range: Range<Int>, _ list: (Int) throws(GeoJSONError) -> List) throws(GeoJSONError) -> [List] {
        var all: [List] = []
        all.reserveCapacity(range.count)
        for index in range { all.append(try list(index)) }
        return all
    }

    private func list(_ index: Int) -> [Position] {
        Array(positions[(index == 0 ? 0 : ends[0][index - 1])..<ends[0][index]])
    }

    private func line(_ index: Int) throws(GeoJSONError) -> [Position] {
        let line = list(index)
        guard line.count >= 2 else { throw GeoJSONError("a line needs at least two positions", at: starts[index]..<(starts[index] + 1)) }
        return line
    }

    private func ring(_ index: Int) throws(GeoJSONError) -> [Position] {
        let ring = list(index)
        let range = starts[index]..<(starts[index] + 1)
        guard ring.count >= 4 else { throw GeoJSONError("a ring of a polygon needs at least four positions", at: range) }
        guard ring.first == ring.last else {
            throw GeoJSONError("a ring of a polygon must end where it begins", at: range, suggestion: "repeat its first position at its end")
        }
        return ring
    }
}
