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

    init(_ basemap: Basemap?) {
        var areas: [Identifier<Place>: [Position]] = [:]
        var all: [Position] = []
        for shape in Basemap.Layer.allCases.flatMap({ basemap?[$0] ?? [] }) {
            let corners = shape.geometry.polygons.flatMap { $0 }.flatMap { $0 }
            all += corners + shape.geometry.lines.flatMap { $0 }
            if let place = shape.place, !corners.isEmpty { areas[place, default: []] += corners }
        }
        boxes = areas.compactMapValues { GeoBox(around: $0) }
        frame = boxes.isEmpty ? nil : GeoBox(around: all)
    }

    /// What is wrong with the position of a place; nil if it lies inside, if nothing is known of it, or if no slip would explain where it lies.
    func problem(of place: Place) -> Diagnostic? {
        guard let position = place.coordinate, let range = place.coordinateRange,
            let area = [place.id, place.partOf?.value].compactMap({ $0 }).first(where: { boxes[$0] != nil }), let box = boxes[area],
            !box.contains(position, margin: Self.margin), let frame, !box.goesOn(towards: position, behind: frame),
            let slip = PositionSlip.allCases.first(where: { box.contains($0.mirrored(position), margin: 0) })
        else { return nil }
        return .error(
            slip.id, in: place.file, at: range, "this lies outside the shape of \"\(area)\" on the basemap", suggestion: slip.question(of: position))
    }
}

extension GeoBox {
    fileprivate func contains(_ point: Place.Coordinate, margin: Double) -> Bool {
        let longitudes = [-360.0, 0, 360].map { point.longitude + $0 }
        return south - margin <= point.latitude && point.latitude <= north + margin
            && longitudes.contains { west - margin <= $0 && $0 <= east + margin }
    }
    /// Whether the box reaches the frame on a side on which a point lies outside it.
    fileprivate func goesOn(towards point: Place.Coordinate, behind frame: GeoBox) -> Bool {
        let edge = 0.01
        return point.latitude > north && north > frame.north - edge || point.latitude < south && south < frame.south + edge
            || point.longitude > east && east > frame.east - edge || point.longitude < west && west < frame.west + edge
    }
}
