import Explainer
import Testing

@Suite struct PublishedCoordinateTests {
    private func published(_ kind: Place.Kind, _ precision: Place.Precision, _ latitude: Double, _ longitude: Double) -> Place.Coordinate? {
        place(kind, precision, latitude, longitude).publishedCoordinate
    }

    private func place(_ kind: Place.Kind, _ precision: Place.Precision, _ latitude: Double, _ longitude: Double) -> Place {
        Place(
            id: Identifier("a"), file: "", names: Names(name: Located("A", at: 0..<0)), kind: kind, partOf: nil,
            coordinate: Located(Place.Coordinate(latitude: latitude, longitude: longitude), at: 0..<0), precision: precision, wikidata: nil,
            hasPage: true, summary: "", control: [], description: .empty)
    }

    @Test func anExactPositionHasFourDecimals() {
        #expect(published(.city, .exact, 35.019_949, -40.123_456) == .init(latitude: 35.0199, longitude: -40.1235))
        #expect(published(.base, .exact, 35.02, 40) == .init(latitude: 35.02, longitude: 40))
    }

    @Test func anApproximatePositionHasTwo() {
        #expect(published(.city, .approximate, 35.3649, 40.1351) == .init(latitude: 35.36, longitude: 40.14))
    }

    @Test(arguments: [Place.Kind.hospital, .school, .shelter, .camp, .source])
    func protectedPlacesHaveTwoWhateverTheFileSays(kind: Place.Kind) {
        #expect(kind.isProtected)
        #expect(published(kind, .exact, 35.123_456, -40.987_654) == .init(latitude: 35.12, longitude: -40.99))
    }

    @Test func aCoarsenedPositionIsNoPoint() {
        #expect(place(.hospital, .exact, 35.1, 40.1).publishedPrecision == .approximate)
        #expect(place(.city, .exact, 35.1, 40.1).publishedPrecision == .exact)
        #expect(place(.city, .approximate, 35.1, 40.1).publishedPrecision == .approximate)
    }

    @Test func otherPlacesAreNotProtected() {
        let open: [Place.Kind] = [.country, .governorate, .district, .city, .town, .village, .river, .region, .base, .crossing, .facility]
        #expect(Place.Kind.allCases.filter { !$0.isProtected } == open)
    }

    @Test func whatHasNoPositionHasNone() {
        let place = Place(
            id: Identifier("a"), file: "", names: Names(name: Located("A", at: 0..<0)), kind: .city, partOf: nil, coordinate: nil, precision: .exact,
            wikidata: nil, hasPage: true, summary: "", control: [], description: .empty)
        #expect(place.publishedCoordinate == nil)
    }

    @Test func zeroHasNoSign() {
        let point = Place.Coordinate(latitude: -0.001, longitude: -0.001).rounded(toDecimals: 2)
        #expect(point.latitude.sign == .plus && point.longitude.sign == .plus)
        #expect(Place.Coordinate(latitude: 89.999, longitude: -179.999).rounded(toDecimals: 2) == .init(latitude: 90, longitude: -180))
    }
}
