import Cartography
import Diagnostics
import Explainer
import Testing

@testable import Content

@Suite struct ShapeSlipsTests {
    private func problems(_ latitude: Double, _ longitude: Double, of id: String = "town", within: String? = "province") -> [String] {
        let corners = [(38.0, 35.0), (40, 35), (40, 37), (38, 37), (38, 35)].map { Position(longitude: $0.0, latitude: $0.1) }
        let island = [(179.0, -18.0), (180, -18), (180, -16), (179, -18)].map { Position(longitude: $0.0, latitude: $0.1) }
        let otherIsland = [(-180.0, -18.0), (-179, -18), (-179, -16), (-180, -18)].map { Position(longitude: $0.0, latitude: $0.1) }
        let basemap = Basemap(
            [
                .divisions: [Basemap.Shape(geometry: .polygon([corners]), place: Identifier("province"))],
                .land: [
                    Basemap.Shape(geometry: .polygon([island]), place: Identifier("islands")),
                    Basemap.Shape(geometry: .polygon([otherIsland]), place: Identifier("islands")),
                    Basemap.Shape(geometry: .polygon([corners])),
                ],
            ], attribution: "")
        let place = Place(
            id: Identifier(id), file: "\(id).md", names: Names(name: Located(id, at: 0..<1)), kind: .town,
            partOf: within.map { Located(Identifier($0), at: 0..<1) },
            coordinate: Located(Place.Coordinate(latitude: latitude, longitude: longitude), at: 0..<1), precision: .exact,
            wikidata: nil, hasPage: true, summary: "", control: [], description: .empty)
        return PositionSlips.check([place], on: basemap).map { "\($0.severity.rawValue) \($0.id): \($0.message)" }
    }

    @Test func exchangedNumbersOutsideWhatContainsAPlace() {
        #expect(problems(35.95, 39.01) == [])
        #expect(problems(39.01, 35.95) == ["error swapped-coordinates: this lies outside the shape of \"province\" on the basemap"])
    }

    @Test func aPlaceWithAShapeOfItsOwn() {
        #expect(
            problems(39, 36, of: "province", within: "land") == [
                "error swapped-coordinates: this lies outside the shape of \"province\" on the basemap"
            ])
        #expect(problems(36, 39, of: "province", within: "land") == [])
    }

    @Test func signs() {
        #expect(problems(36, -39) == ["error wrong-sign: this lies outside the shape of \"province\" on the basemap"])
        #expect(problems(-36, 39) == ["error wrong-sign: this lies outside the shape of \"province\" on the basemap"])
    }

    /// Shapes on maps are simplified, and a place may lie elsewhere than its file says for other reasons.
    @Test(arguments: [(37.15, 37.9), (34.9, 38.5), (50, 10), (38.5, 38.5)])
    func whatNoSlipExplains(latitude: Double, longitude: Double) {
        #expect(problems(latitude, longitude) == [])
    }

    @Test func acrossTheAntimeridian() {
        #expect(problems(-17, 179.5, within: "islands") == [])
        #expect(problems(-17, -179.5, within: "islands") == [])
        #expect(problems(17, -179.5, within: "islands") == ["error wrong-sign: this lies outside the shape of \"islands\" on the basemap"])
    }

    @Test func withoutAShapeNothingIsSaid() {
        #expect(problems(39.01, 35.95, within: "elsewhere") == [])
        #expect(problems(39.01, 35.95, within: nil) == [])
    }
}
