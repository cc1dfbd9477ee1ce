import Cartography
import Diagnostics
import Explainer

/// Places that lie outside the area that the basemap has of them, or of what contains them, and would lie inside if a slip were undone.
///
/// An area tells more than the places around: exchanged numbers are noticed where they lie a degree apart, too. Compared is the box around it. Where
/// there are only lines, a river's course or a country's borders, the box around them is less than the whole (a country has coasts, too): then it is a
/// warning.
struct ShapeSlips {
    /// The boxes around areas or lines.
    private struct Boxes {
        let byPlace: [Identifier<Place>: GeoBox]
        let areCertain: Bool
        /// How far outside a place must lie, in degrees: shapes on maps are simplified, and positions rounded.
        let margin: Double

        init(_ positions: [Identifier<Place>: [Position]], areCertain: Bool, margin: Double) {
            byPlace = positions.compactMapValues { GeoBox(around: $0) }
            self.areCertain = areCertain
            self.margin = margin
        }
    }

    private let areas: Boxes
    private let lines: Boxes
    /// Around the whole basemap: what reaches its edge may go on behind it.
    private let frame: GeoBox?

    init(_ basemap: Basemap?) {
        var areas: [Identifier<Place>: [Position]] = [:]
        var lines: [Identifier<Place>: [Position]] = [:]
        var all: [Position] = []
        for shape in Basemap.Layer.allCases.flatMap({ basemap?[$0] ?? [] }) {
            let corners = shape.geometry.polygons.flatMap { $0 }.flatMap { $0 }
            let points = shape.geometry.lines.flatMap { $0 }
            all += corners + points
            if let place = shape.place, !corners.isEmpty { areas[place, default: []] += corners }
            for place in [shape.place, shape.sides.left, shape.sides.right].compactMap({ $0 }) where !points.isEmpty {
                lines[place, default: []] += points
            }
        }
        self.areas = Boxes(areas, areCertain: true, margin: 0.2)
        self.lines = Boxes(lines, areCertain: false, margin: 0.5)
        frame = GeoBox(around: all)
    }

    /// What is wrong with the position of a place; nil if it lies inside, if nothing is known of it, or if no slip would explain where it lies.
    func problem(of place: Place) -> Diagnostic? {
        guard let position = place.coordinate, let range = place.coordinateRange else { return nil }
        if let (area, slip) = slip(position, of: place, outside: areas) {
            return .error(
                slip.id, in: place.file, at: range, "this lies outside the shape of \"\(area)\" on the basemap",
                suggestion: slip.question(of: position))
        }
        return slip(position, of: place, outside: lines).map { area, slip in
            .warning(
                slip.id, in: place.file, at: range, "this lies far from the lines of \"\(area)\" on the basemap",
                suggestion: slip.question(of: position))
        }
    }

    private func slip(_ position: Place.Coordinate, of place: Place, outside boxes: Boxes) -> (area: Identifier<Place>, slip: PositionSlip)? {
        guard let area = [place.id, place.partOf?.value].compactMap({ $0 }).first(where: { boxes.byPlace[$0] != nil }),
            let box = boxes.byPlace[area], let frame, !box.contains(position, margin: boxes.margin)
        else { return nil }
        let (sides, cut) = (box.sides(of: position), box.sidesCut(by: frame))
        guard boxes.areCertain ? sides.isDisjoint(with: cut) : !sides.isSubset(of: cut) else { return nil }
        return PositionSlip.allCases.first { box.contains($0.mirrored(position), margin: 0) }.map { (area, $0) }
    }
}

private enum Side {
    case north, south, east, west
}

extension GeoBox {
    fileprivate func contains(_ point: Place.Coordinate, margin: Double) -> Bool {
        let longitudes = [-360.0, 0, 360].map { point.longitude + $0 }
        return south - margin <= point.latitude && point.latitude <= north + margin
            && longitudes.contains { west - margin <= $0 && $0 <= east + margin }
    }

    /// On which sides of the box a point lies.
    fileprivate func sides(of point: Place.Coordinate) -> Set<Side> {
        var sides: Set<Side> = []
        if point.latitude > north { sides.insert(.north) }
        if point.latitude < south { sides.insert(.south) }
        if point.longitude > east { sides.insert(.east) }
        if point.longitude < west { sides.insert(.west) }
        return sides
    }

    /// The sides on which the box reaches a frame.
    fileprivate func sidesCut(by frame: GeoBox) -> Set<Side> {
        let edge = 0.01
        var sides: Set<Side> = []
        if north > frame.north - edge { sides.insert(.north) }
        if south < frame.south + edge { sides.insert(.south) }
        if east > frame.east - edge { sides.insert(.east) }
        if west < frame.west + edge { sides.insert(.west) }
        return sides
    }
}
