import Cartography
import Explainer
import SiteSamples
import Testing

@testable import Maps

@Suite struct MapGroundTests {
    private func towns(_ positions: [(Double, Double)]) -> [Place] {
        positions.enumerated().map { number, position in
            MapSample.place("town-\(number)", at: (position.1, position.0))
        }
    }

    private func ground(_ rings: [[(Double, Double)]], _ places: [Place], central: [Place] = []) throws -> MapGround {
        let land = rings.map { Basemap.Shape(geometry: .polygon([MapSample.line($0)])) }
        return try #require(MapGround(Basemap([.land: land], attribution: ""), places: places, central: central))
    }

    private func isLand(_ position: (Double, Double), on ground: MapGround) -> Bool {
        let point = ground.projection.nearestPoint(Position(longitude: position.0, latitude: position.1))
        return Hatching.isInside(point, of: (ground.level(for: 0).layers[.land] ?? []).flatMap(\.rings))
    }

    /// A continent round the pole, as files cut it at the antimeridian, and a country in the middle of the map.
    private static let polar = [(-180.0, -90.0), (-180, -70), (-60, -64), (0, -70), (120, -66), (180, -70), (180, -90), (-180, -90)]
    private static let country = [(22.0, 45.0), (40, 45), (40, 52), (22, 52), (22, 45)]

    /// A stretch of a parallel is an arc on such a map: as a chord it takes land beyond the pole for the land in the middle.
    @Test(arguments: [
        [(30.5, 50.4), (36.2, 50), (37.8, 48), (37.6, 55.7), (-77.0, 38.9)], [(-0.1, 51.5), (37.6, 55.7), (131.9, 43.1)],
        [(-70, -33), (30, -30), (145, -38)], [(10, 60), (100, 75), (-120, 80)],
    ])
    func landIsWhereItIs(places: [(Double, Double)]) throws {
        let ground = try ground([Self.polar, Self.country], towns(places))
        for position in places + [(30, 48), (10, 48), (60, 20)] {
            let isLand = position.0 > 22 && position.0 < 40 && position.1 > 45 && position.1 < 52
            #expect(self.isLand(position, on: ground) == isLand, "\(position)")
        }
    }

    /// Between two points that a file gives, a border along a parallel keeps to it.
    @Test func bordersAlongAParallelAreArcs() throws {
        let border = Basemap.Shape(geometry: .lineString(MapSample.line([(-123, 49), (-95, 49)])))
        let ground = try #require(
            MapGround(Basemap([.boundaries: [border]], attribution: ""), places: towns([(-123, 45), (-95, 55), (-110, 35), (-110, 60)])))
        let line = try #require(ground.level(for: 0).layers[.boundaries]?.first?.lines.first)
        let middle = ground.projection.nearestPoint(Position(longitude: -109, latitude: 49))
        #expect(line.contains { ($0.x - middle.x).magnitude < 60 && ($0.y - middle.y).magnitude < 5 })
    }

    /// What lies on both sides of a map of the world is drawn on both.
    @Test func aMapOfTheWorldHasAllOfIt() throws {
        let places = [(-120.0, 40.0), (-60, 10), (100, 20), (150, -20), (178, -18), (10, 10)]
        let africa = [(-15.0, 0.0), (40, 0), (40, 30), (-15, 30), (-15, 0)]
        let all = try ground([africa, Self.polar], towns(places))
        for position in [(10.0, 10.0), (-10, 20), (35, 5), (-150, -80), (150, -80), (0, -80)] { #expect(isLand(position, on: all), "\(position)") }
        #expect(!isLand((-60, 10), on: all))
    }

    /// Far places that are named now and then do not turn the maps of the others.
    @Test func northIsUpWhereTheMapsAre() throws {
        let near = towns([(30.5, 50.4), (36.2, 50), (37.8, 48)])
        let all = near + towns([(-77.0, 38.9)])
        let turned = try ground([Self.country], all)
        let upright = try ground([Self.country], all, central: near)
        let middle = Position(longitude: 35, latitude: 49)
        #expect(turned.projection.north(at: turned.projection.nearestPoint(middle)).magnitude > 5)
        #expect(upright.projection.north(at: upright.projection.nearestPoint(middle)).magnitude < 3)
        // The land around the far one is there all the same.
        #expect(upright.extent.width > 5000)
    }

    @Test func mapsAreMostlyAboutWhatIsHeldOrNamed() throws {
        let control = [
            Place.Control(from: try PartialDate(edtf: "2017"), to: nil, by: Identifier("army"), status: .controlled, source: Identifier("report"))
        ]
        let places = [
            MapSample.place("held", at: (1, 1), control: control), MapSample.place("often", at: (2, 2)),
            MapSample.place("second", at: (3, 3)), MapSample.place("seldom", at: (4, 4)),
            MapSample.place("land", kind: .country, at: (5, 5)), MapSample.place("lost"),
        ]
        let counts = ["often": 50, "second": 20, "seldom": 1, "land": 900, "lost": 70]
        func central(_ hasEvents: @escaping (Place) -> Bool) -> [String] {
            MapFocus.central(of: places, count: { counts[$0.id.rawValue] ?? 0 }, hasEvents: hasEvents).map(\.id.rawValue)
        }
        #expect(central { _ in false } == ["held", "often", "second"])
        #expect(central { $0.id.rawValue == "seldom" } == ["held", "seldom"])
    }
}
