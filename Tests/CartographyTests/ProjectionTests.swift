import Cartography
import Foundation
import TestSupport
import Testing

@Suite struct ProjectionTests {
    private let levant = GeoBox(west: 35, south: 29, east: 49, north: 38)

    @Test func northIsUpAndTheMiddleIsTheMiddle() {
        for box in [levant, GeoBox(west: -20, south: 30, east: 60, north: 70), GeoBox(west: 170, south: -50, east: 190, north: -30)] {
            let projection = Projection(for: box)
            let middle = Position(longitude: box.middleLongitude, latitude: box.middleLatitude)
            let point = projection.point(middle)
            #expect(point.x.magnitude < 1e-6 && point.y.magnitude < 1e-6)
            let north = projection.point(Position(longitude: middle.longitude, latitude: middle.latitude + 1))
            #expect(north.x.magnitude < 1e-6 && north.y < 0)
            #expect(projection.point(Position(longitude: middle.longitude + 1, latitude: middle.latitude)).x > 0)
        }
    }

    /// Distances near the middle are those on the sphere.
    @Test func kilometresAreTrueInTheMiddle() {
        for box in [levant, GeoBox(west: -20, south: 30, east: 60, north: 70)] {
            let projection = Projection(for: box)
            let one = Position(longitude: box.middleLongitude - 0.2, latitude: box.middleLatitude)
            let other = Position(longitude: box.middleLongitude + 0.3, latitude: box.middleLatitude + 0.2)
            let (first, second) = (projection.point(one), projection.point(other))
            let drawn = ((first.x - second.x) * (first.x - second.x) + (first.y - second.y) * (first.y - second.y)).squareRoot()
            // The scale of the cone between its parallels is a few per cent too small.
            #expect((drawn / Earth.distance(one, other) - 1).magnitude < 0.04)
        }
    }

    /// Albers: a degree of longitude times a degree of latitude covers, at any latitude, what it covers on the earth (Snyder 1987, page 98).
    @Test func wideExtentsKeepAreas() {
        let projection = Projection(for: GeoBox(west: 0, south: 20, east: 60, north: 70))
        func cell(_ latitude: Double) -> Double {
            let corners = [(20.0, latitude), (21, latitude), (21, latitude + 0.1), (20, latitude + 0.1), (20, latitude)]
            return Simplification.area(ofRing: corners.map { projection.point(Position(longitude: $0.0, latitude: $0.1)) }).magnitude
        }
        func onEarth(_ latitude: Double) -> Double {
            Earth.distance(Position(longitude: 20, latitude: latitude + 0.05), Position(longitude: 21, latitude: latitude + 0.05))
                * Earth.distance(Position(longitude: 20, latitude: latitude), Position(longitude: 20, latitude: latitude + 0.1))
        }
        for latitude in [22.0, 40, 68] { #expect((cell(latitude) / onEarth(latitude) - 1).magnitude < 0.001) }
    }

    /// Snyder 1987, page 291: the ellipsoid's example with the sphere's formulas gives the sphere's example on page 291.
    @Test func theExampleOfTheManual() {
        // Standard parallels 29.5 and 45.5, origin 23 N, 96 W: a box whose sixths are there.
        let projection = Projection(for: GeoBox(west: -106, south: 25.5, east: -86, north: 49.5))
        let point = projection.point(Position(longitude: -75, latitude: 35))
        let origin = projection.point(Position(longitude: -96, latitude: 23))
        // x = 0.2952720 and y = 0.2416774 on a sphere of radius 1.
        #expect((point.x / Earth.radius - 0.295_272_0).magnitude < 1e-6)
        #expect(((origin.y - point.y) / Earth.radius - 0.241_677_4).magnitude < 1e-6)
    }

    @Test func noPositionIsWithoutAPoint() {
        var random = SeededRandom(2)
        for _ in 0..<500 {
            let south = Double.random(in: -90...90, using: &random)
            let west = Double.random(in: -180...180, using: &random)
            let box = GeoBox(
                west: west, south: south, east: west + Double.random(in: 0...360, using: &random),
                north: Double.random(in: south...90, using: &random))
            let projection = Projection(for: box)
            for _ in 0..<20 {
                let point = projection.point(
                    Position(longitude: Double.random(in: -180...180, using: &random), latitude: Double.random(in: -90...90, using: &random)))
                #expect(point.x.isFinite && point.y.isFinite)
            }
        }
    }

    @Test func theBoxGoesTheShorterWay() {
        #expect(GeoBox(around: []) == nil)
        let pacific = [178.0, -179, 175].map { Position(longitude: $0, latitude: -18) }
        #expect(GeoBox(around: pacific) == GeoBox(west: 175, south: -18, east: 181, north: -18))
        #expect(GeoBox(around: [Position(longitude: 40, latitude: 35)]) == GeoBox(west: 40, south: 35, east: 40, north: 35))
    }

    @Test func whatLiesBeyondTheAntimeridianGoesToTheOtherSide() {
        let projection = Projection(for: GeoBox(west: 175, south: -20, east: 181, north: -16))
        let island = [-180, -179.5].map { projection.nearestPoint(Position(longitude: $0, latitude: -17)) }
        #expect(island[0].x > 0 && island[1].x > island[0].x)
    }

    /// The direction of a step to the north, as the plane has it.
    @Test(arguments: [20.0, -20]) func northIsWhereTheMeridiansLead(middle: Double) {
        let projection = Projection(for: GeoBox(west: 0, south: middle - 18, east: 60, north: middle + 18))
        for longitude in stride(from: -60.0, through: 120, by: 20) {
            for latitude in [middle - 10, middle, middle + 15] {
                let here = projection.point(Position(longitude: longitude, latitude: latitude))
                let ahead = projection.point(Position(longitude: longitude, latitude: latitude + 0.01))
                let angle = atan2(ahead.x - here.x, here.y - ahead.y) * 180 / .pi
                #expect((projection.north(at: here) - angle).magnitude < 0.01)
            }
        }
        #expect(projection.north(at: projection.point(Position(longitude: 90, latitude: middle))).magnitude > 5)
        #expect(projection.north(at: Point(x: 0, y: 0)).magnitude < 1e-9)
        #expect(Projection(for: GeoBox(west: 39, south: 34, east: 41, north: 36)).north(at: Point(x: 9000, y: 0)) == 0)
    }

    @Test func distancesAndDirections() {
        let damascus = Position(longitude: 36.31, latitude: 33.51)
        let deirEzZor = Position(longitude: 40.14, latitude: 35.34)
        #expect((Earth.distance(damascus, deirEzZor) - 406).magnitude < 2)
        #expect((Earth.bearing(from: damascus, to: deirEzZor) - 59).magnitude < 2)
        #expect((Earth.bearing(from: deirEzZor, to: damascus) - 241).magnitude < 2)
    }
}
