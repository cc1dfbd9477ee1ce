import Explainer
import Markdown
import Testing

@Suite struct EventTests {
    private func event(_ id: String, _ date: String?, after: String? = nil) throws -> Event {
        Event(
            id: Identifier(id), file: "content/events/\(id).md", range: 0..<0, date: try date.map { try PartialDate(edtf: $0) },
            after: after.map { Located(Identifier($0), at: 0..<0) }, title: id,
            places: [],
            actors: [], kind: .other, status: .reported, claimedBy: [], sources: [], text: .empty, article: nil)
    }

    @Test func eventsAreOrderedByDateThenByIDAndThoseWithoutADateStandLast() throws {
        let events = try [event("a", nil), event("b", "2017-10-14"), event("c", "2017-10"), event("d", nil), event("e", "2014"), event("f", "2014")]
        #expect(events.reversed().sorted(by: Event.precedes).map(\.id.rawValue) == ["e", "f", "c", "b", "a", "d"])
        for event in events { #expect(!Event.precedes(event, event)) }
    }

    private func order(_ events: [Event]) -> [String] { Event.inOrder(events).map(\.id.rawValue) }

    @Test func whatCameAfterStandsBehindWhereTheDaysAreTheSame() throws {
        #expect(try order([event("a", "2017-06", after: "b"), event("b", "2017-06~")]) == ["b", "a"])
        #expect(try order([event("a", "2017-06", after: "c"), event("b", "2017-06"), event("c", "2017-06", after: "b")]) == ["b", "c", "a"])
        #expect(try order([event("a", nil, after: "b"), event("b", nil), event("c", "2017")]) == ["c", "b", "a"])
        let first = try event("x", "2017-05")
        #expect(try order([first, event("a", "2017-06", after: "z"), event("z", "2017-06"), event("y", "2017-07")]) == ["x", "z", "a", "y"])
    }

    /// Dates decide first, and what leads in a circle or to nothing changes nothing but the order of those in the circle.
    @Test func whatCameAfterDecidesNothingElse() throws {
        #expect(try order([event("a", "2017-06", after: "b"), event("b", "2017-07")]) == ["a", "b"])
        #expect(try order([event("a", "2017", after: "nothing"), event("b", "2017", after: "b")]) == ["a", "b"])
        #expect(try Set(order([event("a", "2017", after: "b"), event("b", "2017", after: "a"), event("c", "2017")])) == ["a", "b", "c"])
    }

    @Test func anchorsAreMadeOfIDs() throws {
        #expect(try event("capture", nil).anchor == "event-capture")
    }
}
