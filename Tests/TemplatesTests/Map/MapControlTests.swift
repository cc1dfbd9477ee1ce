import Annotation
import Explainer
import HTML
import Testing

@testable import Templates

@Suite struct MapControlTests {
    private func html(_ page: Page, _ site: AnnotatedSite = MapSite.make()) -> String {
        MapSite.context(page, site).content()?.main.rendered ?? ""
    }

    private func holder(_ name: String, _ status: Place.Control.Status, shape: Int? = 1, isCertain: Bool = true) -> MapHolder {
        MapHolder(name: name, shape: shape, color: "#123456", status: status, isCertain: isCertain)
    }

    private func signs(_ holders: [MapHolder]) -> String { MapSigns.draw(holders).rendered }

    /// Each way of holding a place has a form of its own, whatever its colour.
    @Test func formsDoNotNeedColour() {
        let forms = Place.Control.Status.allCases.map { signs([holder("A", $0)]) } + [signs([holder("A", .controlled, isCertain: false)])]
        #expect(Set(forms).count == forms.count)
        #expect(forms[1].contains("viewBox=\"0 0 8 16\"") && forms[3].contains("map-hatch") && forms[4].contains("map-perhaps"))
        #expect(signs([holder("A", .besieged), holder("B", .contested, shape: 2)]).contains("map-siege"))
    }

    @Test func twoWhoContestAPlaceShareItsSign() {
        let both = signs([holder("A", .contested), holder("B", .contested, shape: 2)])
        #expect(both.contains("viewBox=\"0 0 8 16\"") && both.contains("viewBox=\"8 0 8 16\"") && both.contains("map-split"))
    }

    @Test func anActorWithoutASideHasASign() {
        #expect(signs([holder("A", .controlled, shape: nil)]).contains("side-0"))
    }

    @Test func daysWithAChangeHaveAMap() {
        let context = MapSite.context()
        let days = context.index.mapDays.map(\.day)
        #expect(days == [Make.day("2017-06-30"), Make.day("2017-10-14")])
        let pages = MapSite.make().site.pageList(context.index)
        #expect(days.allSatisfy { pages.contains(.mapOn($0)) })
        #expect(Page.mapOn(days[0]).path == "map/2017-06-30.html")
    }

    @Test func aDatedMapSaysWhatChangedAndLeadsOn() {
        let html = html(.mapOn(Make.day("2017-10-14")))
        #expect(html.contains("<h1>Map of 14 October 2017</h1>"))
        #expect(html.contains("Who held what on 14 October 2017, as far as our sources say"))
        #expect(html.contains("<a href=\"2017-06-30.html\" rel=\"prev\">Earlier: 30 June 2017</a>"))
        #expect(html.contains("<a href=\"index.html\" rel=\"next\">Later: State of affairs</a>"))
        #expect(html.contains("What changed since 30 June 2017"))
        #expect(html.contains("Islamic State</a> (in control) → <strong>"))
        #expect(MapSite.context(.mapOn(Make.day("2017-01-01"))).content() == nil)
    }

    @Test func theMapsOfAnArticleAreThoseOfItsOwnDay() {
        let site = MapSite.make(articles: [Make.article("a", "A", "2017-08-01", text: "Mayadeen and Raqqa.")])
        #expect(html(.article(Identifier("a")), site).contains("Who held what on 1 August 2017"))
        #expect(html(.home, site).contains("Who held what on 16 October 2017"))
    }

    /// Before anything is known a map says nothing of it, and its points are plain.
    @Test func whereNothingIsKnownNothingIsSaid() {
        let site = MapSite.make(articles: [Make.article("a", "A", "2016-08-01", text: "Mayadeen and Raqqa.")])
        let html = html(.article(Identifier("a")), site)
        #expect(html.contains("<svg class=\"map-picture\"") && html.contains("map-point"))
        #expect(!html.contains("Who held what") && !html.contains("map-blank"))
    }

    @Test func theKeyNamesTheSidesAndForms() {
        let html = html(.map)
        #expect(html.contains("Army</span></li>") || html.contains("Army</li>"))
        #expect(html.contains("claimed: nobody else says so") && html.contains("not known who held it"))
        #expect(!html.contains("contested: others were there, too"))
    }

    /// An area that somebody held and of which there is no shape is a point that is only roughly right; one that nobody held is a name.
    @Test func heldAreasWithoutAShapeAreRoughPoints() throws {
        let region = Make.place(
            "east", Make.names("East"), kind: .region, at: (35.4, 40.9), precision: .approximate,
            control: [Place.Control(from: Make.date("2017-01-01"), to: nil, by: Identifier("is"), status: .contested, source: nil)])
        let empty = Make.place("west", Make.names("West"), kind: .region, at: (35.4, 40), precision: .approximate)
        let context = MapSite.context(.map, MapSite.make(places: MapSite.places + [region, empty]))
        let ground = try #require(context.index.ground)
        let items = context.mapItems(context.wholeConflict(on: ground), on: ground)
        #expect(items.first { $0.name == "East" }?.isHeldPoint == true)
        #expect(items.first { $0.name == "West" }?.point == nil)
    }
}
