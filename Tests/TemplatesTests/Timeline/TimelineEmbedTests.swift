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

    private func context(_ page: Page) -> PageContext {
        let site = Make.site(
            articles: [Make.article("road", "The road", text: "It was [taken](event:capture).")],
            places: [Make.place("town", Make.names("Town"))], actors: [Make.actor("army", Make.names("Army"))], events: Self.events,
            sources: [Make.source("report", "A report")])
        return Make.context(site, page)
    }

    private func embed(_ address: String, on page: Page = .article(Identifier("road"))) -> RenderedPage? {
        context(page).timelineEmbed(address, caption: "What <happened>").map { RenderedPage(Array($0.rendered.utf8)) }
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
        #expect(html.contains("<svg") && html.contains("../timeline/2017.html#event-capture"))
        #expect(embed("timeline:2001")?.html == "<figure class=\"embed\"><p>No events.</p><figcaption>What &lt;happened&gt;</figcaption></figure>")
    }

    @Test func eachEventNamesItsSources() {
        let html = embed("timeline:town")?.html ?? ""
        #expect(html.contains(##"<p class="event-sources">Source: <a href="../sources/report.html">A report</a></p>"##), "\(html)")
        #expect(embed("timeline:2017-10-20")?.html.contains("event-sources") == false)
    }

    /// What reaches further does not widen the picture, nor does a margin.
    @Test(arguments: [
        ("timeline:2017-10-14/2017-10-16", "14–16 October 2017"), ("timeline:2017-10-14/..", "14–20 October 2017"),
        ("timeline:2017-10", "13–21 October 2017"),
    ])
    func picturesStayWithinTheirLimits(address: String, frame: String) {
        let events = Self.events + [Make.event("war", "2011/..", "A war"), Make.event("watch", "2017-10-15", "A watch")]
        let context = Make.context(Make.site(events: events), .page(Identifier("about")))
        let html = context.timelineEmbed(address, caption: "x")?.rendered ?? ""
        #expect(html.contains("<p class=\"tl-head\">Events by date, \(frame)</p>"), "\(html.prefix(300))")
    }

    @Test func otherImagesAreNone() {
        #expect(embed("../media/valley.svg") == nil)
        #expect(embed("timeline:nowhere") == nil)
    }

    /// The list has an id of its own, to skip the picture, and no headings, so that several can stand in one text.
    @Test func severalStandOnAPage() {
        let embed = embed("timeline:")
        #expect(embed?.ids == ["list-of-timeline:"])
        #expect(embed?.html.contains("<a href=\"#list-of-timeline:\" class=\"tl-skip\">") == true)
        #expect(embed?.headingLevels == [])
    }

    /// The same timeline twice in a text, and once more in another text of the page.
    @Test func theSameTimelineTwiceHasTwoIDs() {
        let text = Make.prose("![A](timeline:town)\n\n![B](timeline:town)\n\n![C](timeline:army)")
        let context = context(.page(Identifier("about")))
        func ids(part: String?) -> [String] { RenderedPage(Array(context.prose(text, nil, from: "", part: part).body.rendered.utf8)).ids }
        #expect(ids(part: nil) == ["list-of-timeline:town", "list-of-timeline:town-2", "list-of-timeline:army"])
        #expect(ids(part: "x") == ["list-of-timeline:town-x", "list-of-timeline:town-x-2", "list-of-timeline:army-x"])
    }

    @Test func longListsAreFolded() {
        let events = (10..<20).map { Make.event("e\($0)", "2017-10-\($0)", "E") }
        let context = Make.context(Make.site(events: events), .page(Identifier("about")))
        let html = context.timelineEmbed("timeline:", caption: "All")?.rendered ?? ""
        #expect(html.contains("<details id=\"list-of-timeline:\"><summary>The same as a list (10 events)</summary><ol class=\"timeline brief\">"))
    }
}
