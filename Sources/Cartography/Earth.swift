import Foundation

/// Distances and directions on the earth as a sphere, which is at most half a per cent off.
public enum Earth {
    /// The mean radius of WGS 84, in kilometres (Moritz 2000, "Geodetic Reference System 1980", R1).
    public static let radius = 6371.0088

    /// The length of the great circle between two positions, in kilometres: the haversine formula (Sinnott 1984, "Virtues of the Haversine").
    public static func distance(_ one: Position, _ other: Position) -> Double {
        let (first, second) = (one.latitude.radians, other.latitude.radians)
        let latitude = sin((second - first) / 2)
        let longitude = sin((other.longitude - one.longitude).radians / 2)
        return 2 * radius * asin(min(1, (latitude * latitude + cos(first) * cos(second) * longitude * longitude).squareRoot()))
    }

    /// The direction in which the great circle leaves `one` for `other`, in degrees from north over east, 0 to below 360 (Snyder 1987,
    /// "Map Projections: A Working Manual", 5-4b).
    public static func bearing(from one: Position, to other: Position) -> Double {
        let (first, second) = (one.latitude.radians, other.latitude.radians)
        let longitude = (other.longitude - one.longitude).radians
        let angle = atan2(sin(longitude) * cos(second), cos(first) * sin(second) - sin(first) * cos(second) * cos(longitude)) * 180 / .pi
        return angle < 0 ? angle + 360 : angle
    }
}

extension Double {
    /// Degrees as radians.
    var radians: Double { self * .pi / 180 }
}
