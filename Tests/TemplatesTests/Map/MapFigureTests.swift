import Annotation
import Explainer
import HTML
import Testing

@testable import Templates

@Suite struct MapFigureTests {
    private func html(_ page: Page, _ site: AnnotatedSite = MapSite.make()) -> String {
        MapSite.context(page, site).content()?.main.rendered ?? ""
    }

    private let mayadeen = Page.place(Identifier("mayadeen"))

    @Test func marksSayWhatSortOfPlaceItIs() {
        let html = html(.map)
        // The village's point is only roughly right: a ring. Who held Raqqa is not known: left blank. The province has a shape, and no mark.
        #expect(html.contains("<circle class=\"map-about\""))
        #expect(html.contains("<circle class=\"map-blank\""))
        #expect(html.contains("<path class=\"map-area\"") && !html.contains("../places/province.html\"><title>"))
        #expect(html.contains(">Province</text>") && html.contains("map-region"))
        #expect(html.contains("<path class=\"map-river\"") && html.contains(">River</text>"))
        #expect(html.contains("<path class=\"map-disputed\"") && html.contains("border disputed or not settled"))
    }

    @Test func marksLeadToThePagesOfPlaces() {
        let html = html(.map)
        #expect(html.contains("<a href=\"../places/mayadeen.html\"><title>Mayadeen, city in Province: Army (claims control)</title>"))
        #expect(!html.contains("../places/near.html"))
    }

    @Test func aPlacesOwnMarkIsNoLink() {
        let html = html(mayadeen)
        #expect(html.contains("map-ring") && html.contains("aria-label=\"Map: Mayadeen\""))
        #expect(!html.contains("<a href=\"mayadeen.html\"><title>"))
        #expect(html.contains("<a href=\"village.html\"><title>"))
    }

    /// The list beside a map says all that the map shows: what, where, who held it, what is said of it.
    @Test func theListSaysTheSame() {
        let html = html(.map)
        #expect(
            html.contains(
                "<li><a href=\"../places/mayadeen.html\">Mayadeen</a>: city in Province, 35.02 N, 40.45 E. "
                    + "<strong>Army (claims control)</strong>. A &lt;town>.</li>")
                || html.contains("<strong>Army (claims control)</strong>. A &lt;town&gt;.</li>"))
        #expect(html.contains("Raqqa</a>: city in Country, 165 km north-west of Mayadeen"))
        #expect(html.contains("Village</a>: village, about 9 km north of Mayadeen"))
        #expect(html.contains("Base map: Made with &lt;care"))
    }

    @Test func whatIsNotOnTheMapIsListed() {
        let elsewhere = html(.map).components(after: "Not on this map")
        #expect(elsewhere.contains("Nowhere") && elsewhere.contains("Country") && !elsewhere.contains("Raqqa"))
    }

    @Test func anArticleShowsThePlacesThatItNames() {
        let html = html(.article(Identifier("report")))
        #expect(html.contains("aria-label=\"Map of the places named here\""))
        // Named once, and far away: in the list of names, but not worth a map of half the country.
        #expect(!html.contains("../places/capital.html\"><title>"))
        #expect(html.contains("../places/raqqa.html\"><title>"))
    }

    @Test func anEmbeddedMapTakesThePlaceOfThePagesOwn() {
        let text = "Mayadeen and Raqqa.\n\n![Two <towns>](map:)"
        let html = html(.article(Identifier("a")), MapSite.make(articles: [Make.article("a", "A", text: text)]))
        #expect(html.contains("aria-label=\"Two &lt;towns"))
        #expect(!html.contains("Map of the places named here"))
    }

    @Test func anEmbeddedMapShowsTheChosenPlaces() {
        let text = "![Two](map:raqqa,capital)"
        let html = html(.article(Identifier("a")), MapSite.make(articles: [Make.article("a", "A", text: text)]))
        #expect(html.contains("../places/raqqa.html\"><title>") && html.contains("../places/capital.html\"><title>"))
        #expect(!html.contains("../places/mayadeen.html\"><title>") && !html.contains("Map of the places named here"))
    }

    @Test func withoutABasemapThereIsNoMap() {
        let site = MapSite.make(basemap: nil)
        #expect(html(.map, site).isEmpty && !html(mayadeen, site).contains("<svg class=\"map-picture\""))
        #expect(!MapSite.context(.home, site).index.exists(.map))
    }

    @Test func namesAreInThePagesLanguage() {
        let arabic = Make.article("ar", "مقال", "2017-10-16", language: .arabic, text: "الميادين والرقة والميادين.")
        let html = html(.article(Identifier("ar")), MapSite.make(articles: [arabic]))
        #expect(html.contains(">الميادين</text>") && html.contains("كم"))
        // A name without an Arabic form keeps its language.
        #expect(html.contains("lang=\"en\">Province</text>"))
    }
}

extension String {
    /// What stands behind the first place where a text is found.
    fileprivate func components(after text: String) -> String {
        guard let range = firstRange(of: text) else { return "" }
        return String(self[range.upperBound...])
    }
}
