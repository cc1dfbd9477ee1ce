public import Cartography
public import Explainer
import Markdown

/// A basemap and places on it.
public enum MapSample {
    /// Longitude and latitude, in degrees.
    public static func line(_ numbers: [(Double, Double)]) -> [Position] { numbers.map { Position(longitude: $0.0, latitude: $0.1) } }

    /// Land with a bay, a border and a disputed one, a province with a shape, and a river.
    public static let basemap = Basemap(
        [
            .land: [
                Basemap.Shape(geometry: .polygon([line([(36, 32), (46, 32), (46, 38), (41, 37.5), (36, 38), (36, 32)])]))
            ],
            .boundaries: [
                Basemap.Shape(geometry: .lineString(line([(42, 32), (41.5, 35), (42, 38)]))),
                Basemap.Shape(geometry: .lineString(line([(38, 36.5), (42, 36.6)])), isDisputed: true),
            ],
            .divisions: [
                Basemap.Shape(
                    geometry: .polygon([line([(39.2, 34), (41.4, 34), (41.5, 36), (39.4, 36.1), (39.2, 34)])]), place: Identifier("province"))
            ],
            .rivers: [
                Basemap.Shape(geometry: .lineString(line([(38.5, 36), (39.9, 35.5), (40.6, 34.9), (42.5, 34.3)])), place: Identifier("river"))
            ],
        ], attribution: "Made with <care>")

    /// A place that is called as its id; `at` is its latitude and longitude, in degrees.
    public static func place(
        _ id: String, kind: Place.Kind = .city, at coordinate: (Double, Double)? = nil, hasPage: Bool = true, control: [Place.Control] = []
    ) -> Place {
        Place(
            id: Identifier(id), file: "content/places/\(id).md", names: Names(name: Located(id, at: 0..<0)), kind: kind, partOf: nil,
            coordinate: coordinate.map { Located(Place.Coordinate(latitude: $0.0, longitude: $0.1), at: 0..<0) }, precision: .exact, wikidata: nil,
            hasPage: hasPage, summary: "", control: control, description: Prose(Document(parsing: "")))
    }

    /// Towns of the basemap, from its north-west to its south-east.
    public static let towns = [place("raqqa", at: (35.95, 39.01)), place("mayadeen", at: (35.02, 40.45)), place("capital", at: (33.5, 44.9))]
}
