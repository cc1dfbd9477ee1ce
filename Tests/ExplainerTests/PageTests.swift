import Explainer
import Testing

@Suite struct PageTests {
    private static let pages: [(Page, String)] = [
        (.home, "index.html"), (.articles(page: 1), "articles/index.html"), (.articles(page: 2), "articles/page-2.html"),
        (.article(Identifier("road")), "articles/road.html"), (.places, "places/index.html"),
        (.place(Identifier("الميادين")), "places/الميادين.html"),
        (.actors, "actors/index.html"), (.actor(Identifier("army")), "actors/army.html"), (.contributors, "contributors/index.html"),
        (.contributor(Identifier("desk")), "contributors/desk.html"), (.sources, "sources/index.html"),
        (.source(Identifier("record")), "sources/record.html"),
        (.timeline, "timeline/index.html"), (.timelineYear(2017), "timeline/2017.html"), (.page(Identifier("about")), "about.html"),
        (.corrections, "corrections.html"), (.notFound, "404.html"), (.former(path: "articles/old.html"), "articles/old.html"),
        (.short("road"), "s/road.html"),
        (.media("maps/north.svg"), "media/maps/north.svg"), (.styleSheet(fingerprint: "0f"), "assets/style-0f.css"),
        (.timelineScript(fingerprint: "0f"), "assets/timeline-0f.js"),
        (.mapScript(fingerprint: "0f"), "assets/map-0f.js"), (.data(.eventsJSON), "data/events.json"),
        (.data(.eventsCSV), "data/events.csv"), (.data(.timelineCalendar), "data/timeline.ics"),
    ]

    @Test func paths() {
        for (page, path) in Self.pages { #expect(page.path == path) }
    }

    @Test func entities() {
        #expect(Page.entity(.place(Identifier("mayadeen"))) == .place(Identifier("mayadeen")))
        #expect(Page.entity(.actor(Identifier("army"))) == .actor(Identifier("army")))
    }

    @Test(arguments: [
        (Page.home, Page.home, "index.html"), (.home, .article(Identifier("road")), "articles/road.html"),
        (.article(Identifier("road")), .home, "../index.html"),
        (.article(Identifier("road")), .article(Identifier("town")), "town.html"), (.article(Identifier("road")), .articles(page: 1), "index.html"),
        (.article(Identifier("road")), .place(Identifier("mayadeen")), "../places/mayadeen.html"), (.about, .corrections, "corrections.html"),
        (.place(Identifier("mayadeen")), .media("maps/north.svg"), "../media/maps/north.svg"),
        (.media("maps/north.svg"), .media("maps/south.svg"), "south.svg"),
        (.media("maps/north.svg"), .media("photo.jpg"), "../photo.jpg"), (.media("maps/north.svg"), .home, "../../index.html"),
    ])
    func waysFromPageToPage(page: Page, target: Page, way: String) {
        #expect(page.relativePath(to: target) == way)
    }

    /// Wherever the site lies, the way from one page leads to the other.
    @Test func everyWayLeadsThere() {
        for (page, path) in Self.pages {
            for (target, targetPath) in Self.pages {
                let way = page.relativePath(to: target)
                #expect(Reference.resolve(way, from: path) == targetPath, "\(path) to \(targetPath): \(way)")
            }
        }
    }
}

extension Page {
    fileprivate static let about = Page.page(Identifier("about"))
}
