import Annotation
import Explainer
import HTML
import Testing

@testable import Templates

/// More events than one page can hold.
@Suite struct LongTimelineTests {
    private func site(_ count: Int) -> AnnotatedSite {
        let events = (0..<count).map { Make.event("e\($0)", "20\(10 + $0 % 8)-0\(1 + $0 % 9)-1\($0 % 10)", "E") }
        return Make.site(events: events + [Make.event("decade", "201X", "D"), Make.event("theft", nil, "T")])
    }

    private func page(_ site: AnnotatedSite, _ page: Page) -> RenderedPage {
        RenderedPage(SiteTemplates(site, media: []).render(page))
    }

    @Test func yearsHaveTheirEventsOnTheirPages() {
        let site = site(Site.mostEventsOnOnePage)
        let whole = page(site, .timeline)
        #expect(whole.ids.filter { $0.hasPrefix("event-") } == ["event-decade", "event-theft"])
        #expect(whole.html.contains(##"<h2 id="y2010">2010</h2><p><a href="2010.html">50 events</a></p>"##))
        #expect(!whole.html.contains("<form") && !whole.html.contains("data-events") && !whole.html.contains("The list holds all"))
        let year = page(site, .timelineYear(2010))
        #expect(year.ids.contains("event-e0") && year.addresses.contains("#event-e0") && year.html.contains("<form"))
    }

    @Test func addressesLeadToWhereTheEventsAre() {
        let site = site(Site.mostEventsOnOnePage)
        let context = Make.context(site)
        #expect(site.site.events.first { $0.id.rawValue == "e1" }.map { context.url(to: $0).text } == "timeline/2011.html#event-e1")
        #expect(site.site.events.first { $0.id.rawValue == "decade" }.map { context.url(to: $0).text } == "timeline/index.html#event-decade")
    }

    /// What somebody has linked to, or cited, stays where it was when the events become too many for one page.
    @Test func oneEventMoreMovesNoAddress() {
        func addresses(_ count: Int) -> [String: String] {
            let site = site(count)
            let context = Make.context(site)
            return Dictionary(uniqueKeysWithValues: site.site.events.map { ($0.id.rawValue, context.url(to: $0).text) })
        }
        let (few, many) = (addresses(3), addresses(Site.mostEventsOnOnePage))
        #expect(few.count == 5 && few.allSatisfy { many[$0.key] == $0.value })
        #expect(page(site(3), .timelineYear(2010)).ids.contains("event-e0"))
    }

    @Test func whatFitsIsListedWhole() {
        #expect(page(site(Site.mostEventsOnOnePage - 2), .timeline).ids.count { $0.hasPrefix("event-") } == Site.mostEventsOnOnePage)
    }
}
