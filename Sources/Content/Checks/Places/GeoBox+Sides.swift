import Cartography
import Explainer

/// A side of a box.
enum BoxSide {
    case north, south, east, west
}

/// Which way something lies outside a box.
extension GeoBox {
    /// Whether a point lies in the box, or at most so many degrees outside it.
    func contains(_ point: Place.Coordinate, margin: Double) -> Bool {
        let longitudes = [-360.0, 0, 360].map { point.longitude + $0 }
        return south - margin <= point.latitude && point.latitude <= north + margin
            && longitudes.contains { west - margin <= $0 && $0 <= east + margin }
    }

    /// On which sides of the box a point lies.
    func sides(of point: Place.Coordinate) -> Set<BoxSide> {
        var sides: Set<BoxSide> = []
        if point.latitude > north { sides.insert(.north) }
        if point.latitude < south { sides.insert(.south) }
        if point.longitude > east { sides.insert(.east) }
        if point.longitude < west { sides.insert(.west) }
        return sides
    }

    /// The sides on which the box reaches a frame.
    func sidesCut(by frame: GeoBox) -> Set<BoxSide> {
        let edge = 0.01
        var sides: Set<BoxSide> = []
        if north > frame.north - edge { sides.insert(.north) }
        if south < frame.south + edge { sides.insert(.south) }
        if east > frame.east - edge { sides.insert(.east) }
        if west < frame.west + edge { sides.insert(.west) }
        return sides
    }
}
