import Cartography
import Explainer
import SiteSamples
import Testing

@testable import Maps

@Suite struct MapInsetTests {
    /// A country in the north with a short border to the east of it, one below it on the left and one on the right.
    private func ground() throws -> MapGround {
        func border(_ line: [(Double, Double)], _ left: String?, _ right: String?) -> Basemap.Shape {
            Basemap.Shape(
                geometry: .lineString(MapSample.line(line)),
                sides: Basemap.Sides(left: left.map { Identifier($0) }, right: right.map { Identifier($0) }))
        }
        let land = Basemap.Shape(geometry: .polygon([MapSample.line([(30, 28), (52, 28), (52, 40), (30, 40), (30, 28)])]))
        let basemap = Basemap(
            [
                .land: [land],
                .boundaries: [
                    border([(34, 37), (41, 37)], "northern", "middle"), border([(41, 37), (45, 37)], "northern", "eastern"),
                    border([(45, 37), (44.6, 37.8)], "northern", nil), border([(45, 37), (46, 30)], nil, "eastern"),
                    border([(41, 37), (40.5, 31)], "eastern", "middle"),
                ],
            ], attribution: "")
        let towns = [(31.0, 36.0), (37.6, 36.5), (35, 45), (33, 39)].enumerated().map { MapSample.place("town-\($0.offset)", at: $0.element) }
        return try #require(MapGround(basemap, places: towns))
    }

    private func labels(_ names: [String], around center: (Double, Double), at coordinate: (Double, Double)? = nil) throws -> [[MapPicture.Label?]] {
        let ground = try ground()
        let whole = ground.overviewFrame
        let point = ground.projection.nearestPoint(Position(longitude: center.0, latitude: center.1))
        let frame = try #require(MapFrame(around: [point], least: 150))
        let inset = try #require(MapInset(ground, around: frame, avoiding: []))
        let countries = names.compactMap { MapItem(MapSample.place($0, kind: .country, at: coordinate), called: $0, in: whole, on: ground) }
        #expect(countries.count == names.count)
        return MapPicture.widths.map { widths in
            let labels = inset.labels(of: countries, in: whole, at: widths)
            for (country, label) in zip(countries, labels) {
                guard let label else { continue }
                for width in [widths.lowerBound, widths.upperBound] {
                    let middle = MapLayout.box(of: label).rectangle(at: width).center
                    let place = Point(x: (middle.x / width - inset.corner.x) / MapInset.size, y: (middle.y / width - inset.corner.y) / MapInset.size)
                    func share(_ longitude: Double, _ latitude: Double) -> Point {
                        whole.share(ground.projection.nearestPoint(Position(longitude: longitude, latitude: latitude)))
                    }
                    #expect((place.y < share(41, 37).y) == (country.name == "northern"), "\(country.name) at \(width)")
                    #expect(country.name != "middle" || place.x < share(41, 37).x)
                    #expect(country.name != "eastern" || place.x > share(40.5, 31).x)
                }
            }
            return labels
        }
    }

    /// The name of a country that shows but a little of itself must not stand in its neighbour, on the other side of another stretch of its border.
    @Test func countriesAreNamedInThemselves() throws {
        let bands = try labels(["northern", "middle", "eastern"], around: (38, 35))
        #expect(bands.contains { $0[1] != nil } && bands.contains { $0[2] != nil })
    }

    /// Where there is room for one of two names, it is that of the country that the map shows, though the other is named more often.
    @Test func theCountryAroundTheMapComesFirst() throws {
        let both = try labels(["other", "middle"], around: (38, 35), at: (34.5, 37))
        let alone = try labels(["middle"], around: (38, 35), at: (34.5, 37))
        #expect(both.map { $0[1] } == alone.map { $0[0] } && alone.contains { $0[0] != nil })
    }
}
