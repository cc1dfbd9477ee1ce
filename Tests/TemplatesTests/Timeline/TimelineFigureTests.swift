import Annotation
import Explainer
import HTML
import Testing

@testable import Templates

@Suite struct TimelineFigureTests {
    private static let actors = [
        Make.actor("army", Make.names("The Army"), side: "government", color: "#1f6f8b"), Make.actor("front", Make.names("The Front"), side: "front"),
        Make.actor("agency", Make.names("The agency"), side: "none"),
    ]

    private func context(_ events: [Event], _ page: Page = .timeline, language: Language = .english) -> PageContext {
        Make.context(Make.site(Make.settings(language: language), actors: Self.actors, events: events), page)
    }

    private func figure(_ context: PageContext) -> RenderedPage {
        RenderedPage(Array(context.timelineFigure(Array(context.site.events.indices), list: "years") { context.url(to: $0) }.rendered.utf8))
    }

    private static let events = [
        Make.event("siege", "2017-09", "A siege", actors: ["army", "front"]),
        Make.event("capture", "2017-09-14", "A capture", actors: ["army", "front"], status: .claimed),
        Make.event("photo", "2017-09-20", "A <photograph>", actors: ["agency"]), Make.event("theft", nil, "A theft"),
    ]

    @Test func eachSideHasALaneAndEachMarkLeadsToItsEvent() {
        let picture = figure(context(Self.events))
        #expect(picture.tags.filter { $0.attributes["class"] == "tl-label" }.map(\.text) == ["Government", "The Front", "No side"])
        let targets = picture.tags.filter { $0.name == "a" && !$0.isClosing }.compactMap { $0.attributes["href"] }
        #expect(targets == ["#years"] + ["siege", "capture", "siege", "capture", "photo"].map { "2017.html#event-\($0)" })
        #expect(
            picture.tags.filter { $0.name == "title" && !$0.isClosing }.map(\.text).suffix(2) == [
                "14 September 2017: A capture", "20 September 2017: A &lt;photograph&gt;",
            ])
        #expect(picture.tags.first { $0.name == "svg" }?.attributes["aria-label"] == "Events by date, 31 August – 1 October 2017")
    }

    /// What a mark looks like is never said by colour.
    @Test func formsTellWhatIsKnown() {
        let classes = figure(context(Self.events)).tags.filter { $0.name == "a" && !$0.isClosing }.compactMap { $0.attributes["class"] }
        #expect(classes == ["tl-skip", "within", "day unsettled", "within", "day unsettled", "day"])
    }

    @Test func theKeyExplainsWhatIsThere() {
        let html = figure(context(Self.events)).html
        for text in ["one day", "some day in this time, not known which", "claimed or disputed"] { #expect(html.contains("</svg> \(text)</li>")) }
        for text in ["about, or in doubt", "so many events", "the higher, the more events"] { #expect(!html.contains(text)) }
    }

    @Test func theKeyCallsAYearNoDay() {
        let html = figure(context([Make.event("a", "1017", "A"), Make.event("b", "2017", "B")])).html
        #expect(html.contains("</svg> one day, or a time too short for a bar</li>"))
    }

    @Test func timeRunsAsTheLanguageDoes() {
        func positions(_ language: Language) -> [Double] {
            figure(context(Self.events, language: language)).tags.filter { $0.name == "circle" && $0.attributes["class"] == "tl-hit" }
                .compactMap { $0.attributes["cx"].flatMap { Double($0.dropLast()) } }
        }
        #expect(positions(.english).count == 3)
        #expect(zip(positions(.english), positions(.arabic)).allSatisfy { abs($0 + $1 - 100) < 0.011 })
    }

    @Test func whatGoesOnEndsInAnArrowOrDots() {
        let events = [
            Make.event("a", "2017-09-01/..", "A"), Make.event("b", "2017-09-10", "B"), Make.event("c", "2017-09-20/", "C"),
        ]
        let edges = figure(context(events)).tags.filter { $0.attributes["class"] == "tl-edge" }.compactMap { $0.attributes["d"] }
        #expect(edges.dropLast() == ["M0-8 8 0 0 8z", "M3-2h3v4h-3zM9-2h3v4h-3z"], "the last is the key's")
        let wide = [Make.event("a", "2017-09/", "A"), Make.event("b", "2017-09-10", "B")]
        #expect(figure(context(wide)).tags.filter { $0.attributes["class"] == "tl-edge" }.count == 2)
    }

    /// What is claimed stands apart from what is reported of the same day, and in a bar as its hollow part.
    @Test func claimsAreSeen() {
        let one = [
            Make.event("a", "2017-09-14", "A"), Make.event("b", "2017-09-14", "B", status: .claimed, claimedBy: ["agency"]),
            Make.event("c", "2017-09-20", "C"),
        ]
        let classes = figure(context(one)).tags.filter { $0.name == "a" && !$0.isClosing }.compactMap { $0.attributes["class"] }
        #expect(classes == ["tl-skip", "day", "day unsettled", "day"])

        let crowd = (0..<200).map {
            Make.event("e\($0)", "20\(10 + $0 % 8)-0\(1 + $0 % 9)-1\($0 % 10)", "E", status: $0 % 3 == 0 ? .claimed : .reported)
        }
        let picture = figure(context(crowd))
        #expect(picture.tags.contains { $0.attributes["class"] == "tl-hollow" })
        #expect(picture.html.contains("</svg> claimed or disputed</li>"))
    }

    /// Bars are narrower than a finger.
    @Test func barsLeadNowhere() {
        let crowd = (0..<200).map { Make.event("e\($0)", "20\(10 + $0 % 8)-0\(1 + $0 % 9)-1\($0 % 10)", "E") }
        let picture = figure(context(crowd))
        #expect(picture.tags.filter { $0.name == "a" && !$0.isClosing }.compactMap { $0.attributes["href"] } == ["#years"])
        #expect(picture.tags.filter { $0.attributes["class"] == "bar" }.allSatisfy { $0.name == "svg" || $0.attributes["aria-hidden"] == "true" })
    }

    /// A day of a thousand years has no width: it is drawn as wide as a mark must be, and can be hit.
    @Test func shortTimesInLongPicturesCanBeSeen() {
        let picture = figure(
            context([Make.event("a", "1017-09-10/..", "A"), Make.event("b", "1500-01-01/", "B"), Make.event("c", "2017-09-20/", "C")]))
        let rectangles = picture.tags.filter { $0.name == "rect" && !$0.isClosing }
        #expect(rectangles.filter { $0.attributes["class"] == "tl-hit" }.compactMap { $0.attributes["width"] }.suffix(2) == ["24", "24"])
        #expect(rectangles.filter { $0.attributes["x"] == "-7" }.map { $0.attributes["width"] } == ["14", "14"])
        #expect(picture.tags.compactMap { $0.attributes["transform"] } == ["translate(7)", "translate(7)"])
    }

    /// The script finds by number what is left of a mark.
    @Test func marksOfATimelineKnowTheirEvents() {
        #expect(figure(context(Self.events)).html.contains(#" data-events="0">"#))
        #expect(!figure(context(Self.events, .home)).html.contains("data-events"))
    }

    @Test func namesBreakBetweenWords() {
        #expect(
            PageContext.lines("US-led coalition and Syrian Democratic Forces", longest: 30) == ["US-led coalition and Syrian", "Democratic Forces"])
        #expect(PageContext.lines("Army") == ["Army"])
    }

    @Test func aClaimOfNobodyElseIsItsClaimants() {
        let events = [
            Make.event("a", "2017-09-14", "A", claimedBy: ["army"]), Make.event("b", "2017-09-20", "B", actors: ["front"], claimedBy: ["army"]),
        ]
        let site = Make.site(actors: Self.actors, events: events)
        #expect(TimelineLanes([0, 1], of: site.site, sides: Sides(site.site)).all.map { $0.entries.map(\.event) } == [[0], [1]])
    }

    @Test func smallSidesShareALane() {
        let actors = (1...6).map { Make.actor("a\($0)", Make.names("Actor \($0)"), side: "side-\($0)") }
        let events = (1...6).flatMap { side in
            (0...side).map { Make.event("e\(side)-\($0)", "2017-09-\(10 + side)", "E", actors: ["a\(side)"]) }
        }
        let site = Make.site(actors: actors, events: events)
        let lanes = TimelineLanes(Array(events.indices), of: site.site, sides: Sides(site.site)).all
        let names: [String] = lanes.map { lane in
            switch lane.owner {
            case .side(let side): side.word
            case .others: "others"
            case .noSide: "none"
            }
        }
        #expect(names == ["side-4", "side-5", "side-6", "others"])
        #expect(lanes.last?.entries.count == 2 + 3 + 4)
    }

    @Test func manyEventsStaySmall() {
        let events = (0..<1_000).map { number in
            Make.event(
                "event-number-\(number)", "20\(10 + number % 8)-0\(1 + number % 9)-1\(number % 10)", "Something of some length happens somewhere",
                actors: [["army"], ["front"], ["army", "front"], []][number % 4])
        }
        let crowded = (0..<500).map { number in
            Make.event(
                "event-number-\(number)", number < 3 ? "2011-0\(1 + number)" : "2017-0\(8 + number % 2)-\(10 + number % 18)",
                "Something happens somewhere",
                actors: [["army"], ["front"], ["army", "front"], []][number % 4])
        }
        for events in [events, crowded] {
            let html = figure(context(events)).html
            #expect(html.utf8.count < 30_000, "\(html.utf8.count)")
            #expect(html.contains("events</title>"))
        }
    }
}
