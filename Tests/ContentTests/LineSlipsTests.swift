import Cartography
import Diagnostics
import Explainer
import Testing

@testable import Content

@Suite struct LineSlipsTests {
    private static func line(_ points: [(Double, Double)], of place: String? = nil, beside country: String? = nil) -> Basemap.Shape {
        Basemap.Shape(
            geometry: .lineString(points.map { Position(longitude: $0.1, latitude: $0.0) }), place: place.map { Identifier($0) },
            sides: .init(left: country.map { Identifier($0) }))
    }

    /// All round but for a stretch of coast in the west; in the south alone; across the map's northern edge; and a river, on a map that ends at 38 north.
    private static let world = Basemap(
        [
            .boundaries: [
                line([(35.5, 36), (37, 37), (37, 40), (36, 42), (33, 41), (32.5, 38), (32.5, 36), (34, 36)], beside: "country"),
                line([(36, 36), (37, 38), (36.8, 40), (37.2, 42)], beside: "peninsula"),
                line([(38, 36.5), (36, 36), (34, 37), (34, 40), (36, 41.5), (38, 41)], beside: "cut"),
            ],
            .rivers: [line([(36.8, 38), (36, 38.8), (35.5, 40), (34.5, 41)], of: "river")],
            .land: [line([(29, 35), (38, 49)])],
        ], attribution: "")

    private func problems(_ latitude: Double, _ longitude: Double, of id: String = "town", within: String? = "country") -> [String] {
        let place = Place(
            id: Identifier(id), file: "\(id).md", names: Names(name: Located(id, at: 0..<1)), kind: .town,
            partOf: within.map { Located(Identifier($0), at: 0..<1) },
            coordinate: Located(Place.Coordinate(latitude: latitude, longitude: longitude), at: 0..<1), precision: .exact,
            wikidata: nil, hasPage: true, summary: "", control: [], description: .empty)
        return PositionSlips.check([place], on: Self.world).map { "\($0.severity.rawValue) \($0.id): \($0.message)" }
    }

    @Test func outsideTheBordersRoundACountry() {
        let problem = ["error swapped-coordinates: this lies outside the borders of \"country\" on the basemap"]
        #expect(problems(33.5, 36.3) == [])
        #expect(problems(36.3, 33.5) == problem)
        #expect(problems(38.3, 35, of: "country", within: nil) == problem)
        // Half a degree out, as on a coast.
        #expect(problems(37.4, 35.6) == [])
    }

    /// The country goes on behind its one border: Elbistan lies north of it.
    @Test func oneBorderAloneEnclosesNothing() {
        #expect(problems(38.2, 37.2, within: "peninsula") == [])
    }

    @Test func behindTheEdgeOfTheMap() {
        #expect(problems(39.5, 37, within: "cut") == [])
        #expect(
            problems(39, 35, within: "cut") == ["error swapped-coordinates: this lies outside the borders of \"cut\" on the basemap"])
    }

    @Test func signsAreTakenForSlipsOnlyWhereTheyMatter() {
        #expect(problems(-33.5, 36.3) == ["error wrong-sign: this lies outside the borders of \"country\" on the basemap"])
    }

    @Test func farFromTheCourseOfARiver() {
        #expect(problems(35.5, 40, of: "river", within: nil) == [])
        #expect(
            problems(40, 35.5, of: "river", within: nil) == ["error swapped-coordinates: this lies far from the course of \"river\" on the basemap"])
        // Its source may lie beyond what is drawn, and the mirror of that beside no part of it.
        #expect(problems(39.5, 36.4, of: "river", within: nil) == [])
        #expect(problems(40, 35.5, within: "river") == [])
    }
}
