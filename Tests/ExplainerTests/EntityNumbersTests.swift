import Explainer
import Testing

/// The numbers of places and actors.
@Suite struct EntityNumbersTests {
    private let site = ControlSite.site(
        [ControlSite.place("b", []), ControlSite.place("a", [])], actors: [ControlSite.actor("army"), ControlSite.actor("a")])

    @Test func placesComeFirstThenActors() {
        let entities = (0..<site.entityCount).map { site.entity(numbered: $0) }
        #expect(entities == [.place(Identifier("a")), .place(Identifier("b")), .actor(Identifier("a")), .actor(Identifier("army"))])
        #expect(entities == entities.sorted())
        #expect(entities.map { site.number(of: $0) } == [0, 1, 2, 3])
        #expect((0..<site.entityCount).allSatisfy { site.hasPage(numbered: $0) })
    }

    @Test func whatThereIsNotHasNoNumber() {
        #expect(site.number(of: .place(Identifier("army"))) == nil)
    }
}
