import Foundation

/// How positions on the earth become points of a plane, with north up in the middle and kilometres as units.
///
/// A small extent is drawn with the equirectangular projection whose standard parallel is the middle one: meridians are upright, so north is up
/// everywhere, and the scale is true in the middle and along every meridian. Its scale from west to east is wrong by the cosine's change from the
/// middle to the edge. Where that exceeds a twelfth, Albers' equal-area conic takes over, which shows areas in their true relation and has its
/// standard parallels a sixth of the height from the edges; around the equator, where a cone becomes a cylinder, the first one stays.
public struct Projection: Hashable, Sendable {
    private enum Form: Hashable, Sendable {
        /// Snyder 1987, "Map Projections: A Working Manual" (U.S. Geological Survey Professional Paper 1395), formulas 12-1 and 12-2.
        case equirectangular(cosine: Double)
        /// The same, formulas 14-1 to 14-6, for the sphere.
        case albers(n: Double, c: Double, rho0: Double)
    }

    private let form: Form
    /// The meridian in the middle, in degrees.
    public let centralMeridian: Double
    /// The parallel in the middle, in degrees.
    public let middleLatitude: Double

    /// The largest error of the scale from west to east at the edge of an equirectangular map.
    private static let largestError = 1.0 / 12
    /// The least constant of a cone that is told from a cylinder.
    private static let leastCone = 0.1
    /// Poles cannot be standard parallels.
    private static let lastLatitude = 89.0

    /// The projection that fits an extent.
    public init(for box: GeoBox) {
        let south = max(-Self.lastLatitude, min(Self.lastLatitude, box.south))
        let north = max(-Self.lastLatitude, min(Self.lastLatitude, box.north))
        let middle = (south + north) / 2
        centralMeridian = box.middleLongitude
        middleLatitude = middle
        let cosine = cos(middle.radians)
        let error = max((cos(south.radians) / cosine - 1).magnitude, (cos(north.radians) / cosine - 1).magnitude)
        let (first, second) = ((south + (north - south) / 6).radians, (north - (north - south) / 6).radians)
        let n = (sin(first) + sin(second)) / 2
        if error <= Self.largestError || n.magnitude < Self.leastCone {
            form = .equirectangular(cosine: cosine)
        } else {
            let c = cos(first) * cos(first) + 2 * n * sin(first)
            form = .albers(n: n, c: c, rho0: Earth.radius * max(0, c - 2 * n * sin(middle.radians)).squareRoot() / n)
        }
    }

    /// Where a position lies in the plane: kilometres to the east and to the south of the middle.
    public func point(_ position: Position) -> Point {
        let longitude = (position.longitude - centralMeridian).radians
        let latitude = position.latitude.radians
        switch form {
        case .equirectangular(let cosine):
            return Point(x: Earth.radius * longitude * cosine, y: Earth.radius * (middleLatitude.radians - latitude))
        case .albers(let n, let c, let rho0):
            let rho = Earth.radius * max(0, c - 2 * n * sin(latitude)).squareRoot() / n
            return Point(x: rho * sin(n * longitude), y: rho * cos(n * longitude) - rho0)
        }
    }

    /// Where a position lies on that side of the antimeridian where it is nearest to the middle.
    public func nearestPoint(_ position: Position) -> Point {
        let distance = position.longitude - centralMeridian
        let turn = distance > 180 ? -360.0 : distance < -180 ? 360 : 0
        return point(Position(longitude: position.longitude + turn, latitude: position.latitude))
    }

    /// How far north is from up at a point of the plane, in degrees clockwise (Snyder 1987, 14-4: meridians are the rays of the cone).
    public func north(at point: Point) -> Double {
        switch form {
        case .equirectangular: 0
        case .albers(let n, _, let rho0):
            n > 0 ? -atan2(point.x, point.y + rho0) * 180 / .pi : atan2(point.x, -(point.y + rho0)) * 180 / .pi
        }
    }
}
