import Diagnostics
import Explainer
import Testing

@testable import Content

@Suite struct PositionSlipsTests {
    private struct Point {
        let id: String
        let latitude: Double
        let longitude: Double
        var within: String?
        var kind = Place.Kind.city
    }

    private func check(_ points: [Point]) -> [String] {
        let places = points.map { point in
            Place(
                id: Identifier(point.id), file: "\(point.id).md", names: Names(name: Located(point.id, at: 0..<1)), kind: point.kind,
                partOf: point.within.map { Located(Identifier($0), at: 0..<1) },
                coordinate: Located(Place.Coordinate(latitude: point.latitude, longitude: point.longitude), at: 0..<1), precision: .exact,
                wikidata: nil, hasPage: true, summary: "", control: [], description: .empty)
        }
        return PositionSlips.check(places).map {
            "\($0.severity.rawValue) \($0.id) \($0.file ?? ""): \($0.suggestion ?? "")"
        }
    }

    private func country(_ name: String, _ latitude: Double, _ longitude: Double, _ towns: [(Double, Double)]) -> [Point] {
        [Point(id: name, latitude: latitude, longitude: longitude, kind: .country)]
            + towns.enumerated().map { Point(id: "\(name)-\($0)", latitude: $1.0, longitude: $1.1, within: name) }
    }

    private var world: [[Point]] {
        [
            country(
                "turkey", 39, 35, [(39.93, 32.86), (41.01, 28.95), (37.16, 38.79), (37.91, 40.24), (37.31, 40.74), (37.34, 41.89), (38.5, 43.4)]),
            country("syria", 35, 38, [(37.05, 41.22), (33.51, 36.29), (36.2, 37.16), (35.34, 40.14), (34.45, 40.92)]),
            country("iraq", 33, 44, [(33.31, 44.37), (36.34, 43.13), (30.51, 47.78), (34.37, 41.1)]),
            country("iran", 32, 53, [(35.69, 51.39), (38.08, 46.29), (29.5, 60.86)]),
            country("jordan", 31, 36, [(31.95, 35.93), (29.53, 35.01), (32.5, 38.2)]),
            country("israel", 31.5, 34.75, [(32.08, 34.78), (29.56, 34.95)]),
            country("lebanon", 33.83, 35.83, [(33.89, 35.5), (34.43, 35.85)]),
            country("egypt", 27, 30, [(30.04, 31.24), (31.2, 29.92), (31.35, 27.24), (31.55, 25.16), (24.09, 32.9), (27.23, 35.84)]),
            country("libya", 27, 17, [(32.89, 13.19), (32.12, 20.07), (24.2, 23.29)]),
            country("sudan", 15, 30, [(15.5, 32.56), (13.63, 25.35), (19.62, 37.22)]),
            country("chad", 15, 19, [(12.13, 15.06), (17.93, 19.1), (21.36, 17), (20.45, 16.57)]),
            country("nigeria", 10, 8, [(6.52, 3.38), (11.83, 13.15), (13.06, 5.24), (4.82, 7.03), (12.99, 7.6)]),
            country("cameroon", 6, 12, [(3.85, 11.5), (10.59, 14.32), (4.05, 9.7)]),
            country("congo", 0, 25, [(-4.33, 15.31), (-1.66, 29.22), (-11.66, 27.48), (4.28, 20.98)]),
            country("ukraine", 49, 32, [(50.45, 30.52), (48.02, 37.8), (44.95, 34.1), (48.62, 22.29)]),
            country("georgia", 42, 43.5, [(41.72, 44.79), (43, 41.02), (41.65, 41.64)]),
            country("kazakhstan", 48, 68, [(51.23, 51.37), (43.24, 76.95), (47.1, 51.92)]),
            country("russia", 60, 100, [(55.75, 37.62), (64.73, 177.5), (66.17, -169.8), (46.35, 48.04)]),
            country("afghanistan", 33, 65, [(34.53, 69.17), (34.35, 62.2), (36.73, 71.1)]),
            country("myanmar", 22, 98, [(16.87, 96.2), (25.38, 97.4), (9.98, 98.55)]),
            country("colombia", 4, -72, [(4.71, -74.07), (10.39, -75.48), (7.08, -70.76), (-4.2, -69.93)]),
            country("fiji", -17.8, 178, [(-18.14, 178.44), (-16.85, -179.95)]),
            country("new-zealand", -41, 174, [(-41.29, 174.78), (-43.95, -176.55)]),
            country("italy", 42.83, 12.83, []), country("romania", 46, 25, []), country("south-africa", -29, 24, []),
        ]
    }

    @Test func realPlacesAreWhereTheyAre() {
        for points in world {
            #expect(check(points) == [])
            for town in points.dropFirst() { #expect(!check([points[0], town]).contains { $0.hasPrefix("error") }) }
        }
        #expect(check(world.flatMap { $0 }) == [])
    }

    /// The middle of the countries that a site names lies anywhere.
    @Test func aCountryAmongFarOnes() {
        let gulf = country("yemen", 15.5, 48, []) + country("djibouti", 11.6, 43, []) + country("eritrea", 15, 39, [])
        #expect(check(gulf + country("italy", 42.83, 12.83, [])) == [])
        #expect(check(gulf + country("italy", 42.83, 12.83, [(41.9, 12.5)])) == [])
    }

    @Test func slipsAreFound() {
        #expect(
            check(country("ukraine", 49, 32, [(50.45, 30.52), (34.55, 49.59)])) == [
                "error swapped-coordinates ukraine-1.md: are latitude and longitude swapped?"
            ])
        #expect(
            check(country("colombia", 4, -72, [(4.71, -74.07), (4.14, 73.63)])) == ["error wrong-sign colombia-1.md: is the longitude meant -73.63?"])
    }

    /// Syria's own position and its mirror lie side by side, so it cannot be sure.
    @Test func whatIsNotCertainIsAWarning() {
        let syria = [(35.34, 40.14), (34.45, 40.92)]
        #expect(
            check(country("syria", 35, 38, syria + [(40.45, 35.02)])) == [
                "warning swapped-coordinates syria-2.md: are latitude and longitude swapped?"
            ])
        #expect(check(country("syria", 35, 38, syria + [(40.45, 35.02), (40.9, 35.2)])) == [])
    }

    /// With latitude and longitude nearly the same, a swapped place lies where others of the country may lie.
    @Test func whatCannotBeToldIsNot() {
        #expect(check(country("turkey", 39, 35, [(40.24, 37.91)])) == [])
    }
}
