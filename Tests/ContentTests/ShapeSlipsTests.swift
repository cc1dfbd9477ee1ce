import Cartography
import Diagnostics
import Explainer
import Testing

@testable import Content

@Suite struct ShapeSlipsTests {
    private static func area(_ longitudes: ClosedRange<Double>, _ latitudes: ClosedRange<Double>, of place: String? = nil) -> Basemap.Shape {
        let corners = [
            (longitudes.lowerBound, latitudes.lowerBound), (longitudes.upperBound, latitudes.lowerBound),
            (longitudes.upperBound, latitudes.upperBound), (longitudes.lowerBound, latitudes.upperBound),
            (longitudes.lowerBound, latitudes.lowerBound),
        ]
        return Basemap.Shape(
            geometry: .polygon([corners.map { Position(longitude: $0.0, latitude: $0.1) }]), place: place.map { Identifier($0) })
    }

    private static let world = Basemap(
        [
            .divisions: [area(38...40, 35...37, of: "province")],
            .land: [area(179...180, -18 ... -16, of: "islands"), area(-180 ... -179, -18 ... -16, of: "islands")],
            .boundaries: [
                Basemap.Shape(geometry: .lineString([-175, -60, 0, 90, 175].map { Position(longitude: $0, latitude: $0 < 0 ? -50 : 60) }))
            ],
            .rivers: [
                Basemap.Shape(
                    geometry: .lineString([Position(longitude: 38, latitude: 35), Position(longitude: 40, latitude: 37)]), place: Identifier("river"))
            ],
        ], attribution: "")

    /// A map that ends in the middle of a country.
    private static let cutOff = Basemap([.divisions: [area(35...42, 36...38, of: "country")], .land: [area(30...50, 30...38)]], attribution: "")

    private func problems(
        _ latitude: Double, _ longitude: Double, of id: String = "town", within: String? = "province", districtOf province: String? = nil,
        on basemap: Basemap = world
    ) -> [String] {
        let place = Place(
            id: Identifier(id), file: "\(id).md", names: Names(name: Located(id, at: 0..<1)), kind: .town,
            partOf: within.map { Located(Identifier($0), at: 0..<1) },
            coordinate: Located(Place.Coordinate(latitude: latitude, longitude: longitude), at: 0..<1), precision: .exact,
            wikidata: nil, hasPage: true, summary: "", control: [], description: .empty)
        let district = within.map { within in
            Place(
                id: Identifier(within), file: "\(within).md", names: Names(name: Located(within, at: 0..<1)), kind: .district,
                partOf: province.map { Located(Identifier($0), at: 0..<1) }, coordinate: nil, precision: .exact, wikidata: nil, hasPage: true,
                summary: "", control: [], description: .empty)
        }
        return PositionSlips.check([place] + (district.map { [$0] } ?? []), on: basemap).map { "\($0.severity.rawValue) \($0.id): \($0.message)" }
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

    /// What lies within the area counts, however many steps up it is.
    @Test func aVillageInADistrictOfTheProvince() {
        #expect(
            problems(39.01, 35.95, within: "district", districtOf: "province") == [
                "error swapped-coordinates: this lies outside the shape of \"province\" on the basemap"
            ])
    }

    /// An island that the shape leaves out: Mahón lies east of Greenwich, and Spain's mainland mostly west of it.
    @Test func signsNearWhereTheyChangeAreNotCertain() {
        let spain = Basemap(
            [.divisions: [Self.area(-9.4...3.3, 36...43.8, of: "spain")], .land: [Self.area(-20...20, 30...50)]], attribution: "")
        #expect(
            problems(39.89, 4.26, within: "spain", on: spain) == ["warning wrong-sign: this lies outside the shape of \"spain\" on the basemap"])
    }

    /// Shapes on maps are simplified, and a place may lie elsewhere than its file says for other reasons.
    @Test(arguments: [(37.15, 37.9), (34.9, 38.5), (50, 10), (38.5, 38.5)])
    func whatNoSlipExplains(latitude: Double, longitude: Double) {
        #expect(problems(latitude, longitude) == [])
    }

    @Test func acrossTheAntimeridian() {
        #expect(problems(-17, 179.5, within: "islands") == [])
        #expect(problems(-17, -179.5, within: "islands") == [])
        // Within the margin, and on the other side with another sign.
        #expect(problems(-17, -178.9, within: "islands") == [])
        #expect(problems(-17, 178.9, within: "islands") == [])
        #expect(problems(17, -179.5, within: "islands") == ["error wrong-sign: this lies outside the shape of \"islands\" on the basemap"])
    }

    /// A map of the south of a country shows what lies there, and the country goes on to the north.
    @Test func anAreaCutOffByTheMapsEdge() {
        #expect(problems(39.75, 37, within: "country", on: Self.cutOff) == [])
        #expect(
            problems(35.2, 36.5, within: "country", on: Self.cutOff) == [
                "error swapped-coordinates: this lies outside the shape of \"country\" on the basemap"
            ])
    }

    @Test func withoutAShapeNothingIsSaid() {
        #expect(problems(39.01, 35.95, within: "elsewhere") == [])
        #expect(problems(39.01, 35.95, within: nil) == [])
    }
}
