import Explainer
import Testing

@Suite struct FeedTests {
    @Test(arguments: [
        (Feed.site, "feed.atom", "feed.json"), (.corrections, "corrections.atom", "corrections.json"),
        (.contributor(Identifier("jo")), "contributors/jo.atom", "contributors/jo.json"),
        (.entity(.place(Identifier("الميادين"))), "places/الميادين.atom", "places/الميادين.json"),
        (.entity(.actor(Identifier("army"))), "actors/army.atom", "actors/army.json"),
    ])
    func liesBesideItsPage(feed: Feed, atom: String, json: String) {
        #expect(Page.feed(feed, .atom).path == atom)
        #expect(Page.feed(feed, .json).path == json)
        #expect(feed == .site || Page.feed(feed, .atom).folder == feed.page.folder)
    }
}
