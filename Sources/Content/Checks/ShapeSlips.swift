import Cartography
import Diagnostics
import Explainer

/// Places that lie outside the shape that the basemap has of them, or of what contains them, and would lie inside if a slip were undone.
///
/// A shape tells more than the places around: exchanged numbers are noticed where they lie a degree apart, too.
struct ShapeSlips {
    /// How far outside a place must lie, in degrees: shapes on maps are simplified, and positions rounded.
    private static let margin = 0.2

    /// Around the shapes of each place.
    private let boxes: [Identifier<Place>: GeoBox]

    init(_ basemap: Basemap?) {
        var positions: [Identifier<Place>: [Position]] = [:]
        for shape in Basemap.Layer.allCases.flatMap({ basemap?[$0] ?? [] }) {
            guard let place = shape.place else { continue }
            positions[place, default: []] += (shape.geometry.lines + shape.geometry.polygons.flatMap { $0 }).flatMap { $0 }
        }
        boxes = positions.compactMapValues { GeoBox(around: $0) }
    }

    /// What is wrong with the position of a place; nil if it lies inside, if nothing is known of it, or if no slip would explain where it lies.
    func problem(of place: Place) -> Diagnostic? {
        guard let position = place.coordinate, let range = place.coordinateRange,
            let area = [place.id, place.partOf?.value].compactMap({ $0 }).first(where: { boxes[$0] != nil }), let box = boxes[area],
            !box.contains(position, margin: Self.margin),
            let slip = PositionSlip.allCases.first(where: { box.contains($0.mirrored(position), margin: 0) })
        else { return nil }
        return .error(
            slip.id, in: place.file, at: range, "this lies outside the shape of \"\(area)\" on the basemap", suggestion: slip.question(of: position))
    }
}

extension GeoBox {
    fileprivate func contains(_ point: Place.Coordinate, margin: Double) -> Bool {
        let longitudes = [point.longitude, point.longitude + 360]
        return south - margin <= point.latitude && point.latitude <= north + margin
            && longitudes.contains { west - margin <= $0 && $0 <= east + margin }
    }
}
