import Explainer
import HTML
import Testing

@testable import Templates

@Suite struct TimelineEmbedTests {
    private static let events = [
        Make.event("siege", "2017-09", "A siege", places: ["town"], sources: ["report"], article: "road"),
        Make.event("capture", "2017-10-14", "A capture", places: ["town"], actors: ["army"], sources: ["report"]),
        Make.event("photo", "2017-10-20", "A photograph"),
    ]

    private func embed(_ address: String, on page: Page = .article(Identifier("road"))) -> RenderedPage? {
        let site = Make.site(
            articles: [Make.article("road", "The road", text: "It was [taken](event:capture).")],
            places: [Make.place("town", Make.names("Town"))], actors: [Make.actor("army", Make.names("Army"))], events: Self.events,
            sources: [Make.source("report", "A report")])
        return Make.context(site, page).timelineEmbed(address, caption: "What <happened>").map { RenderedPage(Array($0.rendered.utf8)) }
    }

    private func shown(_ address: String, on page: Page = .article(Identifier("road"))) -> [String]? {
        embed(address, on: page)?.html.part(from: "<ol", through: "</ol>").split(separator: "#event-").dropFirst()
            .map { String($0.prefix { $0 != "\"" }) }
    }

    @Test func showsWhatTheAddressSays() {
        #expect(shown("timeline:2017-10") == ["capture", "photo"])
        #expect(shown("timeline:2017-09/2017-10-14") == ["siege", "capture"])
        #expect(shown("timeline:town") == ["siege", "capture"])
        #expect(shown("timeline:army") == ["capture"])
    }

    @Test func nothingBehindTheColonMeansThePagesOwn() {
        #expect(shown("timeline:") == ["siege", "capture"], "stated or linked")
        #expect(shown("timeline:", on: .place(Identifier("town"))) == ["siege", "capture"])
        #expect(shown("timeline:", on: .actor(Identifier("army"))) == ["capture"])
        #expect(shown("timeline:", on: .source(Identifier("report"))) == ["siege", "capture"])
        #expect(shown("timeline:", on: .page(Identifier("about"))) == ["siege", "capture", "photo"])
    }

    @Test func theTextIsTheCaption() {
        let html = embed("timeline:2017-10")?.html ?? ""
        #expect(html.hasSuffix("<figcaption>What &lt;happened&gt;</figcaption></figure>"))
        #expect(html.contains("<svg") && html.contains("../timeline/index.html#event-capture"))
        #expect(embed("timeline:2001")?.html == "<figure class=\"embed\"><figcaption>What &lt;happened&gt;</figcaption></figure>")
    }

    @Test func otherImagesAreNone() {
        #expect(embed("../media/valley.svg") == nil)
        #expect(embed("timeline:nowhere") == nil)
    }

    /// The list has no ids and no headings of its own, so that several can stand in one text.
    @Test func severalStandOnAPage() {
        let embed = embed("timeline:")
        #expect(embed?.ids == [])
        #expect(embed?.headingLevels == [])
    }

    @Test func longListsAreFolded() {
        let events = (10..<20).map { Make.event("e\($0)", "2017-10-\($0)", "E") }
        let context = Make.context(Make.site(events: events), .page(Identifier("about")))
        let html = context.timelineEmbed("timeline:", caption: "All")?.rendered ?? ""
        #expect(html.contains("<details><summary>The same as a list (10 events)</summary><ol class=\"timeline brief\">"))
    }
}
