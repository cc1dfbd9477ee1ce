import Annotation
import Explainer
import Testing

@testable import Templates

@Suite struct SidesTests {
    @Test func whoIsWhoComesFirstThenNames() {
        let actors = [
            Make.actor("a", Make.names("alpha"), side: "third"), Make.actor("b", Make.names("Beta"), side: "second"),
            Make.actor("c", Make.names("Gamma"), side: "first", color: "#123456"), Make.actor("d", Make.names("Delta"), side: "none"),
            Make.actor("e", Make.names("Aaa"), side: ""),
        ]
        let sides = Sides(Make.site(Make.settings(whoIsWho: ["c"]), actors: actors).site)
        #expect(sides.all.map(\.word) == ["first", "third", "second"])
        #expect(sides.all.map(\.number) == [1, 2, 3])
        #expect(sides.all.map(\.color) == ["#123456", nil, nil])
        #expect(sides.side(of: actors[3]) == nil)
    }
}
