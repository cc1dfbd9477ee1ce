import Diagnostics
import Explainer

/// A place that lies far from what contains it, and would lie inside if latitude and longitude were exchanged.
enum SwappedCoordinates {
    /// How far from what is around it a place must lie to be looked at, in degrees.
    private static let far = 3.0
    /// How near it must come by the exchange: within what contains it, and, where nothing is known of that, among all places of the site.
    private static let nearInside = 3.0
    private static let nearAll = 1.5

    static func check(_ places: [Place]) -> [Diagnostic] {
        let byID = Dictionary(places.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let whole = center(of: places.compactMap(\.coordinate))
        let siblings = Dictionary(grouping: places.filter { $0.coordinate != nil }) { $0.partOf?.value }
        return places.compactMap { place in
            guard let coordinate = place.coordinate, let range = place.coordinateRange else { return nil }
            let others = (siblings[place.partOf?.value] ?? []).filter { $0.id != place.id }.compactMap(\.coordinate)
            let container = place.partOf.flatMap { byID[$0.value]?.coordinate }
            let inside = container ?? center(of: others)
            guard let around = inside ?? whole else { return nil }
            let near = inside == nil ? nearAll : nearInside
            let swapped = Place.Coordinate(latitude: coordinate.longitude, longitude: coordinate.latitude)
            guard distance(coordinate, around) > far, distance(swapped, around) < near else { return nil }
            return .error(
                "swapped-coordinates", in: place.file, at: range, "this lies far from the places around it",
                suggestion: "are latitude and longitude swapped?")
        }
    }

    /// The median of at least two points in each direction: one wrong point does not move it far.
    private static func center(of coordinates: [Place.Coordinate]) -> Place.Coordinate? {
        guard coordinates.count > 1 else { return nil }
        let middle = coordinates.count / 2
        return Place.Coordinate(latitude: coordinates.map(\.latitude).sorted()[middle], longitude: coordinates.map(\.longitude).sorted()[middle])
    }

    /// In degrees, good enough to tell a neighbour from another country.
    private static func distance(_ one: Place.Coordinate, _ other: Place.Coordinate) -> Double {
        max(abs(one.latitude - other.latitude), abs(one.longitude - other.longitude))
    }
}
