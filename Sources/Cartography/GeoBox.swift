/// A stretch of the earth between two meridians and two parallels, in degrees.
public struct GeoBox: Hashable, Sendable {
    /// -180 to 180.
    public let west: Double
    /// Not less than `west`; beyond 180 for a box across the antimeridian.
    public let east: Double
    /// -90 to 90.
    public let south: Double
    /// -90 to 90, not less than `south`.
    public let north: Double

    /// - Parameters:
    ///   - west: -180 to 180.
    ///   - south: -90 to 90.
    ///   - east: not less than `west`.
    ///   - north: not less than `south`.
    public init(west: Double, south: Double, east: Double, north: Double) {
        self.west = west
        self.south = south
        self.east = east
        self.north = north
    }

    /// The smallest box around positions: the other way round the earth where that is shorter. Nil where there are none.
    public init?(around positions: [Position]) {
        let latitudes = positions.map(\.latitude)
        let longitudes = positions.map(\.longitude).sorted()
        guard let south = latitudes.min(), let north = latitudes.max(), let first = longitudes.first, let last = longitudes.last else { return nil }
        // The box leaves out the widest gap between neighbours.
        var (west, east, gap) = (first, last, first + 360 - last)
        for (one, other) in zip(longitudes, longitudes.dropFirst()) where other - one > gap {
            (west, east, gap) = (other, one + 360, other - one)
        }
        self.init(west: west, south: south, east: east, north: north)
    }

    /// Halfway between west and east.
    public var middleLongitude: Double { (west + east) / 2 }
    /// Halfway between south and north.
    public var middleLatitude: Double { (south + north) / 2 }
}
