import Explainer
import HTML
import Testing

@testable import Templates

@Suite struct EntityHeadTests {
    private func head(aliases: [String]) -> String {
        let place = Make.place("town", Make.names("Town", aliases: aliases), summary: "A town.")
        let context = Make.context(Make.site(places: [place]), .place(Identifier("town")))
        return context.entityHead(.place(place.id), kicker: "City").rendered
    }

    private func list(_ aliases: [String]) -> String { aliases.map { "<bdi>\($0)</bdi>" }.joined(separator: ", ") }

    @Test func aFewAliasesStandInOneLine() {
        let aliases = ["A", "B", "C", "D", "E", "F"]
        #expect(head(aliases: aliases).contains("<p class=\"also\">Also written \(list(aliases))</p><p class=\"standfirst\">"))
        #expect(!head(aliases: []).contains("also"))
    }

    @Test func manyDoNotStandBeforeWhatThePlaceIs() {
        let html = head(aliases: ["A", "B", "C", "D", "E", "F", "G"])
        #expect(
            html.contains(
                "<p class=\"also\">Also written \(list(["A", "B", "C"]))</p><details><summary>And 4 more.</summary>"
                    + "<p class=\"also\">\(list(["D", "E", "F", "G"]))</p></details><p class=\"standfirst\">"))
    }
}
