/// A point on WGS 84, in degrees, in the order of GeoJSON (RFC 7946, 3.1.1).
public struct Position: Hashable, Sendable {
    /// East positive. -180 to 180 in files; beyond that where a map goes on across the antimeridian.
    public var longitude: Double
    /// -90 to 90, north positive.
    public var latitude: Double

    /// - Parameters:
    ///   - longitude: east positive.
    ///   - latitude: north positive.
    public init(longitude: Double, latitude: Double) {
        self.longitude = longitude
        self.latitude = latitude
    }
}
