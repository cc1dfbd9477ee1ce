import Cartography
import Explainer
import SiteSamples
import TestSupport
import Testing

@testable import Maps

@Suite struct MapPlacesTests {
    /// The same as going through all places.
    @Test func placesAreFoundAsByLooking() throws {
        var random = SeededRandom(8)
        let places = (0..<200).map { number in
            MapSample.place(
                "p\(number)", kind: number % 10 == 0 ? .region : .town,
                at: (Double(Int.random(in: 320...380, using: &random)) / 10, Double(Int.random(in: 360...460, using: &random)) / 10),
                hasPage: number % 7 != 0)
        }
        let ground = try #require(MapGround(MapSample.basemap, places: places))
        let found = MapPlaces(places, on: ground)
        let points = places.indices.filter { places[$0].hasPage && places[$0].kind == .town }.compactMap { position in
            ground.point(of: places[position]).map { (position, $0) }
        }
        let regions = places.indices.filter { places[$0].hasPage && places[$0].kind == .region }
        #expect(found.extended(in: ground.extent) == regions)
        let west = Rectangle(minX: ground.extent.minX, minY: ground.extent.minY, maxX: ground.extent.center.x, maxY: ground.extent.maxY)
        #expect(found.extended(in: west) == regions.filter { ground.point(of: places[$0]).map(west.contains) ?? false })
        for (_, point) in points.prefix(60) {
            let rectangle = Rectangle(minX: point.x - 80, minY: point.y - 60, maxX: point.x + 80, maxY: point.y + 60)
            #expect(found.inside(rectangle).sorted() == points.filter { rectangle.contains($0.1) }.map(\.0))
            let distances = points.map { other -> Double in
                let (x, y) = (other.1.x - point.x, (other.1.y - point.y) / MapFrame.ratio)
                return (x * x + y * y).squareRoot()
            }.filter { $0 > 0 }.sorted()
            #expect(found.distances(from: point, atMost: 6) == Array(distances.prefix(6)))
        }
        #expect(MapPlaces([], on: ground).distances(from: Point(x: 0, y: 0), atMost: 6).isEmpty)
    }

    /// Land that a basemap does not cover must not look like sea: a frame moves back to it, but never so far that what it is about leaves it.
    @Test func framesKeepToTheBasemap() {
        let box = Rectangle(minX: 0, minY: 0, maxX: 70, maxY: 40)
        let frame = MapFrame(around: box, least: 1)
        let (west, south) = (frame.rectangle.minX, frame.rectangle.maxY)
        let cover = Rectangle(minX: west + 3, minY: -1000, maxX: 1000, maxY: south - 2)
        let moved = frame.moved(into: cover)
        #expect(abs(moved.rectangle.minX - cover.minX) < 1e-9 && abs(moved.rectangle.maxY - cover.maxY) < 1e-9 && moved.width == frame.width)
        let far = frame.moved(into: Rectangle(minX: 50, minY: -1000, maxX: 1000, maxY: 1000))
        #expect(far.rectangle.contains(box))
        #expect(frame.moved(into: Rectangle(minX: 20, minY: 10, maxX: 30, maxY: 20)) == frame && frame.moved(into: nil) == frame)
    }
}
