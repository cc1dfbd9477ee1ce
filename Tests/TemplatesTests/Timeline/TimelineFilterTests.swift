import Annotation
import Explainer
import HTML
import Testing

@testable import Templates

@Suite struct TimelineFilterTests {
    private let site = Make.site(
        places: [Make.place("town", Make.names("Town")), Make.place("city", Make.names("city <of> light"))],
        actors: [Make.actor("army", Make.names("Army")), Make.actor("ministry", Make.names("Ministry"))],
        events: [
            Make.event(
                "a", "2017", "A", places: ["town", "city"], actors: ["army"], kind: .siegeBroken, status: .claimed, claimedBy: ["ministry", "army"]),
            Make.event("b", "2018", "B", places: ["town"], kind: .battle),
        ])

    @Test func offersWhatTheEventsHave() {
        let html = Make.context(site, .timeline).timelineFilter([0, 1]).rendered
        #expect(
            html == """
                <form class="filter" aria-label="Show only"><p class="filter-head" aria-hidden="true">Show only</p>\
                <label><span>Places</span><select name="place" autocomplete="off"><option value="">All</option>\
                <option value="city">city &lt;of&gt; light</option><option value="town">Town</option></select></label>\
                <label><span>Actors</span><select name="actor" autocomplete="off"><option value="">All</option>\
                <option value="army">Army</option><option value="ministry">Ministry</option></select></label>\
                <label><span>Kind</span><select name="kind" autocomplete="off"><option value="">All</option>\
                <option value="battle">Battle</option><option value="siege_broken">Siege broken</option></select></label>\
                <label><span>Certainty</span><select name="status" autocomplete="off"><option value="">All</option>\
                <option value="reported">Reported</option><option value="claimed">Claimed</option></select></label>\
                <button type="reset">Show all events</button><p role="status" data-text="# of # events shown" data-chosen="# of # events shown: #">2 of 2 events shown</p></form>
                """)
    }

    @Test func eventsCarryWhatTheScriptReads() {
        let context = Make.context(site, .timeline)
        let first = element("li", attributes: context.filterData(of: site.site.events[0])).rendered
        #expect(first == #"<li data-place="town city" data-actor="army ministry" data-kind="siege_broken" data-status="claimed"></li>"#)
        #expect(
            element("li", attributes: context.filterData(of: site.site.events[1])).rendered
                == #"<li data-place="town" data-kind="battle" data-status="reported"></li>"#)
    }

    /// A province stands for its towns and an army for its units, where they can be chosen.
    @Test func whatContainsItStandsForIt() {
        let site = Make.site(
            places: [
                Make.place("country", Make.names("Country")), Make.place("province", Make.names("Province"), partOf: "country"),
                Make.place("town", Make.names("Town"), partOf: "province"),
            ],
            actors: [Make.actor("army", Make.names("Army")), Make.actor("guard", Make.names("Guard"), partOf: "army")],
            events: [
                Make.event("a", "2017", "A", places: ["town"], actors: ["guard"]),
                Make.event("b", "2018", "B", places: ["province"], claimedBy: ["army"]),
            ])
        let data = element("li", attributes: Make.context(site, .timeline).filterData(of: site.site.events[0])).rendered
        #expect(data.contains(#"data-place="town province" data-actor="guard army""#), "\(data)")
    }

    @Test func theScriptStandsOnTimelinePagesAlone() {
        let templates = SiteTemplates(site, media: [])
        #expect(templates.pages.contains(TimelineScript.page))
        #expect(templates.render(TimelineScript.page) == TimelineScript.bytes)
        for page in templates.pages where page.path.hasSuffix(".html") {
            let html = String(decoding: templates.render(page), as: UTF8.self)
            // The years have one event each.
            let has = page == .timeline
            #expect(html.contains("<script src=\"../\(TimelineScript.page.path)\"></script>") == has, "\(page.path)")
            #expect(html.contains("script-src 'self'; ") == (has || page == .search), "\(page.path)")
        }
    }

    /// Events are laid out as grids, which would win over the attribute by which the script hides them.
    @Test func theStyleSheetHidesWhatTheScriptHides() {
        #expect(String(decoding: StyleSheet.bytes, as: UTF8.self).contains("\n[hidden] { display: none !important; }\n"))
    }

    /// One event needs no filter.
    @Test func aShortTimelineHasNone() {
        let site = Make.site(events: [Make.event("a", "2017", "A")])
        #expect(Make.context(site, .timeline).timelineFilter([0]).isEmpty)
        #expect(!SiteTemplates(site, media: []).pages.contains(TimelineScript.page))
    }
}
