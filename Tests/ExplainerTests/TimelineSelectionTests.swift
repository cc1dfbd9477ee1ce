import Explainer
import Markdown
import Testing

@Suite struct TimelineSelectionTests {
    private func event(_ date: String?, places: [String] = [], actors: [String] = [], claimedBy: [String] = []) throws -> Event {
        Event(
            id: Identifier("e"), file: "content/events/e.md", range: 0..<0, date: try date.map { try PartialDate(edtf: $0) }, title: "E",
            places: places.map { Identifier($0) }, actors: actors.map { Identifier($0) }, kind: .other, status: .reported,
            claimedBy: claimedBy.map { Identifier($0) }, sources: [], text: .empty, article: nil)
    }

    private func selection(_ text: String) throws -> TimelineSelection {
        try TimelineSelection(text) { ["mayadeen", "army", "2017"].contains($0) }
    }

    @Test func nothingMeansThePagesOwn() throws {
        #expect(try selection("") == .own)
        #expect(try selection("").contains(event("2017")) == nil)
    }

    @Test func whatIsAnIDIsOneEvenIfItLooksLikeADate() throws {
        #expect(try selection("mayadeen") == .entity("mayadeen"))
        #expect(try selection("2017") == .entity("2017"))
        #expect(try selection("2017-10") == .period(PartialDate(edtf: "2017-10")))
        #expect(throws: EDTFError.self) { try selection("nowhere") }
    }

    @Test(arguments: [
        ("2017-10-14", true), ("2017-10", true), ("2017", true), ("2014/2017", true), ("2014/..", true), ("2017-09", false), ("2017-11", false),
    ])
    func aPeriodHoldsWhatMayLieInIt(date: String, isInside: Bool) throws {
        #expect(try selection("2017-10").contains(event(date)) == isInside)
    }

    @Test func whatHasNoDateLiesInNoPeriod() throws {
        #expect(try selection("2017-10").contains(event(nil)) == false)
    }

    @Test func anEntityHasTheEventsOfItsPage() throws {
        let army = try selection("army")
        #expect(try army.contains(event(nil, actors: ["army"])) == true)
        #expect(try army.contains(event(nil, claimedBy: ["army"])) == true)
        #expect(try army.contains(event(nil, places: ["mayadeen"])) == false)
        #expect(try selection("mayadeen").contains(event(nil, places: ["mayadeen"])) == true)
    }
}
