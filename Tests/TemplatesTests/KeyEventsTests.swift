import Explainer
import Testing

@testable import Templates

@Suite struct KeyEventsTests {
    private func event(_ number: Int, _ kind: Event.Kind) -> Event {
        Make.event("e\(number)", "2017-\(number < 10 ? "0" : "")\(number)", "E", kind: kind)
    }

    @Test func whatChangedHandsComesFirst() {
        let events = [
            event(1, .statement), event(2, .capture), event(3, .airstrike), event(4, .siege), event(5, .offensive), event(6, .battle),
            event(7, .crossing), event(8, .siegeBroken), event(9, .airstrike),
        ]
        #expect(KeyEvents.chosen(from: events).map(\.id.rawValue) == ["e2", "e4", "e5", "e6", "e7", "e8", "e9"])
    }

    @Test func manyAreSpreadOverTheTime() {
        let events = (1...12).map { event($0, .capture) }
        #expect(KeyEvents.chosen(from: events).map(\.id.rawValue) == ["e1", "e2", "e4", "e6", "e8", "e10", "e12"])
    }

    @Test func fewAreAllShown() {
        #expect(KeyEvents.chosen(from: [event(1, .other)]).count == 1)
        #expect(KeyEvents.chosen(from: []).isEmpty)
    }
}
