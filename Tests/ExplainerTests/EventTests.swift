import Explainer
import Markdown
import Testing

@Suite struct EventTests {
    private func event(_ id: String, _ date: String?) throws -> Event {
        Event(
            id: Identifier(id), file: "content/events/\(id).md", range: 0..<0, date: try date.map { try PartialDate(edtf: $0) }, title: id,
            places: [],
            actors: [], kind: .other, status: .reported, claimedBy: [], sources: [], text: .empty, article: nil)
    }

    @Test func eventsAreOrderedByDateThenByIDAndThoseWithoutADateStandLast() throws {
        let events = try [event("a", nil), event("b", "2017-10-14"), event("c", "2017-10"), event("d", nil), event("e", "2014"), event("f", "2014")]
        #expect(events.reversed().sorted(by: Event.precedes).map(\.id.rawValue) == ["e", "f", "c", "b", "a", "d"])
        for event in events { #expect(!Event.precedes(event, event)) }
    }

    @Test func anchorsAreMadeOfIDs() throws {
        #expect(try event("capture", nil).anchor == "event-capture")
    }
}
