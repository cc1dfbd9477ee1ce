import Annotation
import Explainer
import HTML
import Testing

@testable import Templates

@Suite struct SidesTests {
    @Test func theSiteSaysWhatASideIsCalled() {
        let site = Make.site(
            Make.settings(sides: [.init(word: "north", name: "The north & its allies")]),
            actors: [
                Make.actor("a", Make.names("A"), side: "north"), Make.actor("b", Make.names("Brigade"), side: "b"),
                Make.actor("c", Make.names("C"), side: "far_south"),
            ])
        let context = Make.context(site, .actors, media: [])
        #expect(context.index.sides.all.map { context.sideName($0).rendered } == ["The north &amp; its allies", "<span>Brigade</span>", "Far south"])
    }

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
