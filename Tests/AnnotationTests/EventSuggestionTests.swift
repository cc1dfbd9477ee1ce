import Annotation
import Explainer
import Markdown
import Testing

@Suite struct EventSuggestionTests {
    /// "2017-10-14 capture mayadeen islamic-state", one for each proposal.
    private func suggestions(_ text: String) throws -> [String] {
        let site = AnnotatedSite(
            SampleSite.site(places: SampleSite.places, actors: SampleSite.actors, articles: [try SampleSite.article("a", text)]))
        let article = try #require(site.texts.first { $0.id == .article(Identifier("a")) })
        return site.suggestions(in: article).map { suggestion in
            let kind = suggestion.kind.map { [$0.rawValue] } ?? []
            return ([suggestion.date.edtf] + kind + suggestion.places.map(\.rawValue) + suggestion.actors.map(\.rawValue)).joined(separator: " ")
        }
    }

    @Test func aDatedSentenceOfThePastIsProposedWithWhoAndWhere() throws {
        #expect(
            try suggestions("On Saturday, the Syrian army captured Mayadeen from the Islamic State.") == [
                "2017-10-14 capture mayadeen syrian-army islamic-state"
            ])
    }

    @Test(arguments: [
        "An officer in Damascus told Syria Direct on Monday that it was quiet.", "“On Saturday we captured Mayadeen,” he said in Damascus.",
        "The Syrian army now holds Mayadeen.", "The Syrian army will enter Mayadeen on 20 October.", "It rained on Saturday.",
        "The streets of Mayadeen on 24 September.",
    ])
    func whatIsNoEventIsNot(text: String) throws {
        #expect(try suggestions(text).isEmpty)
    }

    @Test func eachDateOfASentenceIsOne() throws {
        #expect(
            try suggestions("The Syrian army entered Mayadeen on 5 October and left Damascus on 8 October.").map { String($0.prefix(10)) } == [
                "2017-10-05", "2017-10-08",
            ])
    }

    @Test func datesSetByHandAreEvents() throws {
        #expect(try suggestions("[That week](date:2017-10-01/2017-10-07) Mayadeen was besieged.") == ["2017-10-01/2017-10-07 siege mayadeen"])
    }

    @Test func aDatelineIsNeitherPlaceNorTitle() throws {
        let site = AnnotatedSite(
            SampleSite.site(
                places: SampleSite.places, articles: [try SampleSite.article("a", "DAMASCUS: Soldiers entered Mayadeen on Saturday.")]))
        let suggestions = site.suggestions(in: try #require(site.texts.first))
        #expect(suggestions.map(\.sentence) == ["Soldiers entered Mayadeen on Saturday."])
        #expect(suggestions.map(\.places) == [[Identifier("mayadeen")]])
    }

    @Test func whatIsOnTheTimelineIsSaid() throws {
        let event = Event(
            id: Identifier("capture"), file: "content/events/capture.md", range: 0..<0, date: try PartialDate(edtf: "2017-10"), title: "Capture",
            places: [Identifier("mayadeen")], actors: [Identifier("syrian-army")], kind: .capture, status: .reported, claimedBy: [], sources: [],
            text: .empty, article: nil)
        let base = SampleSite.site(
            places: SampleSite.places, actors: SampleSite.actors,
            articles: [try SampleSite.article("a", "On Saturday the Syrian army entered Mayadeen. On Friday it left Damascus.")])
        let site = AnnotatedSite(
            Site(
                settings: base.settings, articles: base.articles, contributors: [], places: base.places, actors: base.actors, events: [event],
                sources: [], pages: []))
        let text = try #require(site.texts.first)
        #expect(site.suggestions(in: text).map(\.known) == [Identifier("capture"), nil])
    }

    @Test(arguments: [
        ("They broke the siege.", Event.Kind.siegeBroken), ("They besieged it.", .siege),
        ("The siege went on while fighting broke out.", .siege), ("The siege was lifted.", .siegeBroken), ("The siege endured.", .siege),
        ("A car bomb went off.", nil), ("The Red Cross came.", nil), ("He died of a heart attack.", nil), ("They captured twelve fighters.", nil),
        ("They captured the town.", .capture), ("Planes flew air strikes.", .airstrike), ("They took control of it.", .capture),
        ("An airstrike hit it.", .airstrike), ("They crossed the river.", .crossing), ("The town was quiet.", nil), ("People fled.", .displacement),
    ])
    func wordsTellTheKind(sentence: String, kind: Event.Kind?) throws {
        let site = AnnotatedSite(
            SampleSite.site(places: SampleSite.places, articles: [try SampleSite.article("a", "[x](date:2017-10-14) Mayadeen: \(sentence)")]))
        let text = try #require(site.texts.first)
        #expect(site.suggestions(in: text).first?.kind == kind)
    }
}
