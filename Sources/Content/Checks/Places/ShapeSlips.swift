import Cartography
import Diagnostics
import Explainer

/// Places that lie outside the area that the basemap has of them, or of what contains them, and would lie inside if a slip were undone.
///
/// An area tells more than the places around: exchanged numbers are noticed where they lie a degree apart, too. Compared is the box around it.
struct ShapeSlips {
    /// How far outside a place must lie, in degrees: shapes on maps are simplified, and positions rounded.
    private static let margin = 0.2

    /// Around the areas of each place.
    private let boxes: [Identifier<Place>: GeoBox]
    /// Around the whole basemap: an area that reaches its edge may go on behind it.
    private let frame: GeoBox?

    init(_ shapes: [Basemap.Shape], frame: GeoBox?) {
        var areas: [Identifier<Place>: [Position]] = [:]
        for shape in shapes {
            let corners = shape.geometry.polygons.flatMap { $0 }.flatMap { $0 }
            if let place = shape.place, !corners.isEmpty { areas[place, default: []] += corners }
        }
        boxes = areas.compactMapValues { GeoBox(around: $0) }
        self.frame = frame
    }

    /// What is wrong with the position of a place; nil if it lies inside, if nothing is known of it, or if no slip would explain where it lies.
    ///
    /// Near the equator and the meridians where signs change, an island that the area leaves out may lie on the other side: that is a warning.
    func problem(of place: Place, within containers: [Identifier<Place>]) -> Diagnostic? {
        guard let position = place.coordinate, let range = place.coordinateRange,
            let area = ([place.id] + containers).first(where: { boxes[$0] != nil }),
            let box = boxes[area], let frame, !box.contains(position, margin: Self.margin),
            box.sides(of: position).isDisjoint(with: box.sidesCut(by: frame)),
            let slip = PositionSlip.allCases.first(where: { box.contains($0.mirrored(position), margin: 0) })
        else { return nil }
        var problem = Diagnostic.error(
            slip.id, in: place.file, at: range, "this lies outside the shape of \"\(area)\" on the basemap", suggestion: slip.question(of: position))
        if slip != .swapped, slip.undone(position) == nil { problem.severity = .warning }
        return problem
    }
}
