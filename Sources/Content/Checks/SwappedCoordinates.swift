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
        let whole = Neighbours(places.compactMap(\.coordinate)).center
        let siblings = Dictionary(grouping: places.filter { $0.coordinate != nil }) { $0.partOf?.value }
            .mapValues { Neighbours($0.compactMap(\.coordinate)) }
        return places.compactMap { place in
            guard let coordinate = place.coordinate, let range = place.coordinateRange else { return nil }
            let container = place.partOf.flatMap { byID[$0.value]?.coordinate }
            let inside = container ?? siblings[place.partOf?.value]?.center(without: coordinate)
            guard let around = inside ?? whole else { return nil }
            let near = inside == nil ? nearAll : nearInside
            let swapped = Place.Coordinate(latitude: coordinate.longitude, longitude: coordinate.latitude)
            guard distance(coordinate, around) > far, distance(swapped, around) < near else { return nil }
            return .error(
                "swapped-coordinates", in: place.file, at: range, "this lies far from the places around it",
                suggestion: "are latitude and longitude swapped?")
        }
    }

    /// Places with one container: the median of at least two in each direction, which one wrong point does not move far.
    private struct Neighbours {
        private let latitudes: [Double]
        private let longitudes: [Double]

        init(_ coordinates: [Place.Coordinate]) {
            latitudes = coordinates.map(\.latitude).sorted()
            longitudes = coordinates.map(\.longitude).sorted()
        }

        var center: Place.Coordinate? {
            let middle = latitudes.count / 2
            return latitudes.count > 1 ? Place.Coordinate(latitude: latitudes[middle], longitude: longitudes[middle]) : nil
        }

        func center(without own: Place.Coordinate) -> Place.Coordinate? {
            let middle = (latitudes.count - 1) / 2
            func median(_ values: [Double], without own: Double) -> Double { values[values[middle] < own ? middle : middle + 1] }
            guard latitudes.count > 2 else { return nil }
            return Place.Coordinate(latitude: median(latitudes, without: own.latitude), longitude: median(longitudes, without: own.longitude))
        }
    }

    /// In degrees, good enough to tell a neighbour from another country.
    private static func distance(_ one: Place.Coordinate, _ other: Place.Coordinate) -> Double {
        max(abs(one.latitude - other.latitude), abs(one.longitude - other.longitude))
    }
}
