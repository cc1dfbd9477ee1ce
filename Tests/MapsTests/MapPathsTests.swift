import Cartography
import Explainer
import SiteSamples
import TestSupport
import Testing

@testable import Maps

@Suite struct MapPathsTests {
    private func made(_ shapes: [Basemap.Layer: [Basemap.Shape]], _ places: [Place] = MapSample.towns) -> MapGround? {
        MapGround(Basemap(shapes, attribution: ""), places: places)
    }

    private func frame(_ ground: MapGround) -> MapFrame { MapFrame(around: ground.extent, least: 1) }

    @Test func layersHaveTheirOwnLines() throws {
        let ground = try #require(MapGround(MapSample.basemap, places: MapSample.towns))
        let paths = MapPaths(ground.levels, in: frame(ground))
        for data in [paths.land, paths.boundaries, paths.disputed, paths.divisions, paths.rivers] { #expect(data.text.hasPrefix("M")) }
        #expect(paths.lakes.text.isEmpty)
        #expect(paths.areas.keys.map(\.rawValue) == ["province"])
        #expect(paths.land.text.hasSuffix("z") && !paths.rivers.text.contains("z"))
    }

    /// Every number of a path lies in the frame or in the margin that does not show.
    @Test func nothingIsDrawnFarOutside() throws {
        let ground = try #require(MapGround(MapSample.basemap, places: MapSample.towns))
        let small = MapFrame(around: Rectangle(minX: -10, minY: -10, maxX: 10, maxY: 10), least: 1)
        for frame in [small, frame(ground)] {
            let paths = MapPaths(ground.levels, in: frame)
            for data in [paths.land, paths.boundaries, paths.disputed, paths.divisions, paths.rivers] {
                for point in points(of: data.text) {
                    #expect((-101...MapPaths.width + 101).contains(point.x) && (-101...MapPaths.height + 101).contains(point.y))
                }
            }
        }
    }

    /// A coast of a hundred thousand points stays within what a map may weigh.
    @Test func detailGivesWayToWeight() throws {
        var random = SeededRandom(7)
        let coast = (0..<100_000).map { number in
            Position(longitude: 36 + Double(number) / 10_000, latitude: 34 + Double.random(in: 0...2, using: &random))
        }
        let ground = try #require(made([.boundaries: [Basemap.Shape(geometry: .lineString(coast))]]))
        let paths = MapPaths(ground.levels, in: frame(ground))
        #expect(paths.boundaries.text.utf8.count <= MapPaths.budget)
        #expect(paths.boundaries.text.utf8.count > MapPaths.budget / 10)
    }

    /// Lines keep both ends however short they are. Where thousands of them would take all that a map may weigh, they go, and the land stays.
    @Test func manyShortLinesDoNotTakeTheLand() throws {
        var random = SeededRandom(9)
        let pieces = (0..<20_000).map { _ -> Basemap.Shape in
            let (x, y) = (Double.random(in: 38...42, using: &random), Double.random(in: 33...36, using: &random))
            let end = x + Double.random(in: 0.001...0.2, using: &random)
            return Basemap.Shape(geometry: .lineString(MapSample.line([(x, y), (end, y + 0.01)])))
        }
        let land = Basemap.Shape(
            geometry: .polygon([MapSample.line([(38.5, 33.2), (41.8, 33.2), (41.8, 35.8), (40, 35.7), (38.5, 35.8), (38.5, 33.2)])]),
            place: Identifier("province"))
        let border = Basemap.Shape(geometry: .lineString(MapSample.line([(40, 33), (40.1, 34), (40, 36)])))
        let river = Basemap.Shape(geometry: .lineString(MapSample.line([(39, 33), (39.1, 34), (39, 36)])))
        let ground = try #require(made([.land: [land], .boundaries: [border], .divisions: pieces, .rivers: [river]]))
        let paths = MapPaths(ground.levels, in: frame(ground))
        #expect(paths.size <= MapPaths.budget)
        #expect(!paths.land.text.isEmpty && !paths.boundaries.text.isEmpty && !paths.rivers.text.isEmpty)
        // Rivers go behind divisions; the area of a place stays whatever layer it is in.
        let many = try #require(made([.land: [land], .boundaries: [border], .divisions: pieces, .rivers: pieces + [river]]))
        let least = MapPaths(many.levels, in: frame(many), budget: 1000)
        #expect(least.divisions.text.isEmpty && least.rivers.text.isEmpty && !least.land.text.isEmpty && !least.boundaries.text.isEmpty)
        #expect(least.areas.keys.map(\.rawValue) == ["province"])
        // Borders that are cut into short lines keep all of them as long as others can go.
        let cut = (0..<100).map { number -> Basemap.Shape in
            let y = 33 + Double(number) * 0.03
            return Basemap.Shape(geometry: .lineString(MapSample.line([(40, y), (40, y + 0.02)])))
        }
        let broken = try #require(made([.land: [land], .boundaries: cut, .divisions: pieces]))
        let kept = MapPaths(broken.levels, in: frame(broken), budget: 4000)
        #expect(kept.divisions.text.isEmpty && kept.boundaries.text.filter { $0 == "M" }.count > 60)
        // Where they go on in each other they are one line.
        let joined = try #require(
            made([
                .boundaries: (0..<9).map { number in
                    Basemap.Shape(geometry: .lineString(MapSample.line([(40, 34 + Double(number) * 0.1), (40, 34 + Double(number + 1) * 0.1)])))
                }
            ]))
        #expect(MapPaths(joined.levels, in: frame(joined)).boundaries.text.filter { $0 == "M" }.count == 1)
    }

    /// A shape of a place is its area in whatever layer it stands, but for rivers; one that nobody asks for takes no bytes.
    @Test func anyLayerHasAreasOfPlaces() throws {
        let ring = MapSample.line([(39, 34), (41, 34), (41, 35.5), (39, 35.5), (39, 34)])
        for layer in Basemap.Layer.allCases {
            let ground = try #require(made([layer: [Basemap.Shape(geometry: .polygon([ring]), place: Identifier("province"))]]))
            let paths = MapPaths(ground.levels, in: frame(ground))
            #expect(paths.areas.isEmpty == (layer == .rivers) && paths.rings.isEmpty == (layer == .rivers))
            #expect(MapPaths(ground.levels, in: frame(ground), areas: { _ in false }).areas.isEmpty)
        }
    }

    @Test func farAwayShapesAreNotKept() throws {
        let island = MapSample.line([(-60, 5), (-59, 5), (-59, 6), (-60, 5)])
        let ground = try #require(made([.land: [Basemap.Shape(geometry: .polygon([island]))]]))
        #expect(ground.level(for: 1).layers.isEmpty)
    }

    /// Places on both sides of the antimeridian lie beside each other, and the cut through the land between them is no shore.
    @Test func mapsGoOnAcrossTheAntimeridian() throws {
        let places = [("a", 178.0), ("b", -177.0), ("c", -179.5)].map { MapSample.place($0.0, at: (65, $0.1)) }
        let halves = [[(170.0, 60.0), (180, 62), (180, 70), (165, 70), (170, 60)], [(-180, 62), (-170, 64), (-172, 68), (-180, 70), (-180, 62)]]
        let ground = try #require(made([.land: halves.map { Basemap.Shape(geometry: .polygon([MapSample.line($0)])) }], places))
        #expect(ground.extent.width < 300)
        let paths = MapPaths(ground.levels, in: frame(ground))
        #expect(!paths.seams.text.isEmpty)
        let middle = points(of: paths.seams.text).map(\.x)
        #expect(middle.allSatisfy { $0 > 0 && $0 < MapPaths.width } && Set(middle).count == 1)
        // The small map of the surroundings is that of the same extent.
        #expect(points(of: ground.overview.land.text).contains { $0.x > MapPaths.width * 0.9 })
    }

    @Test func withoutAnyPositionThereIsNoGround() {
        #expect(made([.land: []], [MapSample.place("nowhere")]) == nil)
        #expect(MapGround(MapSample.basemap, places: []) != nil)
    }

    private func points(of text: String) -> [Point] {
        var points: [Point] = []
        var command: Character = "M"
        var numbers: [Double] = []
        var number = ""
        for character in text + " " {
            if character.isNumber {
                number.append(character)
                continue
            }
            if let value = Double(number) { numbers.append(value) }
            number = character == "-" ? "-" : ""
            let last = points.last ?? Point(x: 0, y: 0)
            switch (command, numbers.count) {
            case ("M", 2): points.append(Point(x: numbers[0], y: numbers[1]))
            case ("l", 2): points.append(Point(x: last.x + numbers[0], y: last.y + numbers[1]))
            case ("h", 1): points.append(Point(x: last.x + numbers[0], y: last.y))
            case ("v", 1): points.append(Point(x: last.x, y: last.y + numbers[0]))
            default:
                if character.isLetter { command = character }
                continue
            }
            numbers = []
            if character.isLetter { command = character }
        }
        return points
    }
}
