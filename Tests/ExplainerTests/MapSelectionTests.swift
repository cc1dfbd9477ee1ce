import Explainer
import Testing

@Suite struct MapSelectionTests {
    @Test func nothingMeansThePagesOwnPlaces() {
        #expect(MapSelection("") == .own)
        #expect(MapSelection(" , ") == .own)
        #expect(Reference(destination: "map:") == .map(""))
    }

    @Test func idsStandBetweenCommas() {
        #expect(MapSelection("a,b-c") == .places([Identifier("a"), Identifier("b-c")]))
        #expect(MapSelection(" a , b,") == .places([Identifier("a"), Identifier("b")]))
        #expect(Reference(destination: "map:a,%D8%A8") == .map("a,\u{628}"))
    }

    @Test func aPlaceIsChosenOnce() {
        #expect(MapSelection("town,ville, town") == .places([Identifier("town"), Identifier("ville")]))
    }
}
