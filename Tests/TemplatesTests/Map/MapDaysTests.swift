import Annotation
import Explainer
import HTML
import Testing

@testable import Templates

/// The way from one dated map to another: links, and a slider where there are scripts.
@Suite struct MapDaysTests {
    private func html(_ page: Page, _ site: AnnotatedSite = MapSite.make()) -> String {
        MapSite.context(page, site).content()?.main.rendered ?? ""
    }

    private let first = Page.mapOn(Make.day("2017-06-30"))
    private let last = Page.mapOn(Make.day("2017-10-14"))

    @Test func theSliderHasAStepForEachDay() {
        let html = html(first)
        #expect(html.contains("<label for=\"day\">Day:</label> <output for=\"day\" aria-hidden=\"true\">30 June 2017</output>"))
        #expect(
            html.contains(
                "<input type=\"range\" id=\"day\" min=\"0\" max=\"1\" value=\"0\" aria-valuetext=\"30 June 2017\" aria-describedby=\"day-note\""))
        #expect(html.contains("<p id=\"day-note\">Moving the slider opens the map of that day.</p>"))
        // The script takes its steps from the links, which lead to the same maps without it.
        #expect(html.contains("<a href=\"2017-06-30.html\" aria-current=\"page\" data-day=\"30 June 2017\">June 2017</a>"))
        #expect(html.contains("<a href=\"2017-10-14.html\" data-day=\"14 October 2017\">"))
        #expect(self.html(last).contains("value=\"1\""))
    }

    /// The state of affairs is the map of the last day on which it changed, and the slider stands there.
    @Test func theSliderOfTheStateOfAffairsStandsAtTheLastChange() {
        let html = html(.map)
        #expect(html.contains("max=\"1\" value=\"1\""))
        #expect(html.contains("<a href=\"2017-10-14.html\">The same map as on 14 October 2017: no later change is known.</a>"))
        #expect(html.contains("rel=\"prev\" id=\"earlier\">Earlier: 30 June 2017</a>") && !html.contains("rel=\"next\""))
        #expect(!self.html(first).contains("map-same"))
    }

    /// No step of the slider is the map of a day on which nothing was known yet.
    @Test func aStateBeforeTheFirstChangeHasNoSlider() {
        var settings = Make.settings()
        settings.asOf = Make.date("2014-06-01")
        let html = html(.map, MapSite.make(settings: settings))
        #expect(html.contains("rel=\"next\" id=\"later\">Later: 30 June 2017</a>") && !html.contains("map-slider"))
    }

    /// A link leads to the same link of the next page, as long as that has one.
    @Test func theWayGoesOnFromPageToPage() {
        let site = MapSite.make(
            places: MapSite.places + [
                Make.place(
                    "late", Make.names("Late"), at: (35.5, 40),
                    control: ["2017-11-01", "2017-12-01"].map {
                        Place.Control(from: Make.date($0), to: Make.date($0), by: Identifier("is"), status: .controlled, source: Identifier("report"))
                    })
            ])
        #expect(html(last, site).contains("<a href=\"2017-11-01.html#later\" rel=\"next\" id=\"later\">Later: 1 November 2017</a>"))
        #expect(html(last, site).contains("<a href=\"2017-06-30.html#days\" rel=\"prev\" id=\"earlier\">"))
        #expect(html(last, site).contains("<nav id=\"days\""))
    }

    @Test func thePictureComesBeforeTheChanges() throws {
        let html = html(last)
        let (picture, changes) = (html.firstRange(of: "class=\"map-picture\""), html.firstRange(of: "What changed since"))
        #expect(try #require(picture).lowerBound < #require(changes).lowerBound)
    }

    @Test func theScriptStandsOnTheMapsAlone() {
        let templates = SiteTemplates(MapSite.make(), media: [])
        #expect(templates.pages.contains(MapScript.page) && templates.render(MapScript.page) == MapScript.bytes)
        for page in templates.pages where page.path.hasSuffix(".html") {
            let html = String(decoding: templates.render(page), as: UTF8.self)
            let has = page.path.hasPrefix("map/")
            #expect(html.contains("<script src=\"../\(MapScript.page.path)\"></script>") == has, "\(page.path)")
        }
    }

    @Test func oneDayNeedsNoSlider() {
        let town = Make.place(
            "town", Make.names("Town"), at: (35, 40),
            control: [
                Place.Control(from: Make.date("2017-01-01"), to: nil, by: Identifier("is"), status: .controlled, source: Identifier("report"))
            ])
        let site = MapSite.make(places: [town])
        #expect(!html(.map, site).contains("map-slider") && !SiteTemplates(site, media: []).pages.contains(MapScript.page))
        #expect(!html(.map, MapSite.make(places: [Make.place("town", Make.names("Town"), at: (35, 40))])).contains("map-days"))
    }
}
