import Cartography
import Diagnostics
import Explainer
import Foundation

/// Places of which, or of whose country, the basemap has lines alone: a river far from its course, a place outside the borders of its country, that would
/// lie there if a slip were undone.
struct LineSlips {
    /// How far outside the box around a country's borders a place must lie, in degrees: it has coasts and islands, too.
    private static let beyondBorders = 0.5
    /// How far outside the box around its course a river must lie, and how near to the course it must come, in degrees.
    private static let (beyondCourse, besideCourse) = (1.5, 0.3)
    /// The widest gap, in degrees of the compass, that borders may leave round a place that they enclose: one border alone leaves half of it.
    private static let widestGap = 120.0

    /// The points of lines, and the box around them.
    private struct Lines {
        let points: [Position]
        let box: GeoBox

        init?(_ points: [Position]) {
            guard let box = GeoBox(around: points) else { return nil }
            (self.points, self.box) = (points, box)
        }
    }

    /// Between the points that are looked at of a line, in degrees at most.
    private static let spacing = 0.3

    private let courses: [Identifier<Place>: Lines]
    private let borders: [Identifier<Place>: Lines]
    /// Around the whole basemap: what reaches its edge may go on behind it.
    private let frame: GeoBox?

    init(_ shapes: [Basemap.Shape], frame: GeoBox?) {
        var courses: [Identifier<Place>: [Position]] = [:]
        var borders: [Identifier<Place>: [Position]] = [:]
        for shape in shapes {
            let countries = [shape.sides.left, shape.sides.right].compactMap { $0 }
            if shape.place == nil && countries.isEmpty { continue }
            let points = shape.geometry.lines.flatMap(Self.dense)
            if let place = shape.place, !points.isEmpty { courses[place, default: []] += points }
            for country in countries { borders[country, default: []] += points }
        }
        (self.courses, self.borders) = (courses.compactMapValues { Lines($0) }, borders.compactMapValues { Lines($0) })
        self.frame = frame
    }

    /// What is wrong with the position of a place; nil if nothing is, or if no slip would explain where it lies.
    func problem(of place: Place, within containers: [Identifier<Place>]) -> Diagnostic? {
        guard let position = place.coordinate, let range = place.coordinateRange else { return nil }
        func problem(_ slip: PositionSlip, _ message: String) -> Diagnostic {
            .error(slip.id, in: place.file, at: range, message, suggestion: slip.question(of: position))
        }
        if let course = courses[place.id] {
            return slip(of: position, beyond: course, by: Self.beyondCourse) { Self.isBeside($0, course.points) }
                .map { problem($0, "this lies far from the course of \"\(place.id)\" on the basemap") }
        }
        guard let country = ([place.id] + containers).first(where: { borders[$0] != nil }), let lines = borders[country] else { return nil }
        return slip(of: position, beyond: lines, by: Self.beyondBorders) { Self.isEnclosed($0, by: lines.points) }
            .map { problem($0, "this lies outside the borders of \"\(country)\" on the basemap") }
    }

    private func slip(
        of position: Place.Coordinate, beyond lines: Lines, by margin: Double, isRight: (Place.Coordinate) -> Bool
    ) -> PositionSlip? {
        let box = lines.box
        guard let frame, !box.contains(position, margin: margin), !box.sides(of: position).isSubset(of: box.sidesCut(by: frame))
        else { return nil }
        return PositionSlip.allCases.first { slip in
            // What the sign means near the equator and the meridians, lines do not tell.
            (slip == .swapped ? slip.mirrored(position) : slip.undone(position)).map { box.contains($0, margin: 0) && isRight($0) } ?? false
        }
    }

    /// A line with points in between: a straight border has none for hundreds of kilometres.
    private static func dense(_ line: [Position]) -> [Position] {
        line.prefix(1)
            + zip(line, line.dropFirst()).flatMap { start, end in
                let (north, east) = (end.latitude - start.latitude, end.longitude - start.longitude)
                let steps = max(1, Int((max(abs(north), abs(east)) / spacing).rounded(.up)))
                return (1...steps).map { step in
                    let part = Double(step) / Double(steps)
                    return Position(longitude: start.longitude + east * part, latitude: start.latitude + north * part)
                }
            }
    }

    private static func isBeside(_ point: Place.Coordinate, _ line: [Position]) -> Bool {
        line.contains { max(abs($0.latitude - point.latitude), abs($0.longitude - point.longitude)) <= besideCourse }
    }

    private static func isEnclosed(_ point: Place.Coordinate, by lines: [Position]) -> Bool {
        let angles = lines.map { atan2($0.latitude - point.latitude, $0.longitude - point.longitude) }.sorted()
        guard let first = angles.first, let last = angles.last else { return false }
        let widest = zip(angles, angles.dropFirst()).reduce(first + 2 * .pi - last) { max($0, $1.1 - $1.0) }
        return widest <= widestGap * .pi / 180
    }
}
