import Annotation
import Cartography
import Explainer
import HTML
import Maps
import SiteSamples
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
        #expect(html.contains("<title>Village, village</title>"))
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

    /// The list beside a map has all that is drawn in it, and it alone: on a place's page the province and the river around it as well.
    @Test(arguments: ["mayadeen", "village", "raqqa"])
    func theListHasAllThatIsDrawn(place: String) throws {
        let context = MapSite.context(.place(Identifier(place)))
        let ground = try #require(context.index.ground)
        let subject = try #require(context.site[Identifier<Place>(place)].flatMap { context.surroundings(of: $0, on: ground) })
        let figure = context.mapFigure(subject, on: ground, named: "Map").rendered
        let list = figure.components(after: "<ul class=\"map-list\">")
        for name in ["Mayadeen", "Village", "Raqqa", "Province", "River", "Country", "Capital"] {
            let isDrawn = figure.contains(">\(name)</text>") || figure.contains("<title>\(name),")
            #expect(list.contains(">\(name)</a>: ") || list.contains(">\(name)</span>: ") || list.contains("<li>\(name): ") == isDrawn)
        }
    }

    @Test func theCaptionStandsAlone() {
        let html = html(.article(Identifier("a")), MapSite.make(articles: [Make.article("a", "A", text: "![Own map](map:raqqa)")]))
        #expect(html.contains("<figcaption><span class=\"map-caption\">Own map</span><span class=\"map-north\">North is up.</span>"))
    }

    /// Far from the places that maps are mostly about north lies aside, and nobody says that it is up.
    @Test func northIsSaidToBeUpWhereItIs() {
        let places = [("a", 30.0, 50.0), ("b", 36, 50), ("c", 37, 36), ("far", -77, 39)].map { id, longitude, latitude in
            Make.place(id, Make.names(id.uppercased()), at: (latitude, longitude), control: id == "far" ? [] : MapSite.control)
        }
        let site = MapSite.make(places: places, articles: [Make.article("a", "A", text: "![Far](map:far)\n\n![Near](map:a,b)")])
        let figures = html(.article(Identifier("a")), site).components(after: "map-caption\">Far")
        #expect(figures.hasPrefix("</span><span class=\"credit\">"))
        #expect(figures.contains("map-caption\">Near</span><span class=\"map-north\">North is up.</span>"))
    }

    private func site(_ shapes: [Basemap.Layer: [Basemap.Shape]], _ places: [Place] = MapSite.places) -> AnnotatedSite {
        MapSite.make(places: places, basemap: Basemap(shapes, attribution: ""))
    }

    private static let wide = Basemap.Shape(geometry: .polygon([MapSample.line([(0, 0), (90, 0), (90, 80), (0, 80), (0, 0)])]))

    /// A small map on which nothing can be told apart helps nobody; the borders that only it shows are in the key.
    @Test func theSmallMapHasSomethingToShow() {
        #expect(!html(mayadeen, site([.land: [Self.wide]])).contains("map-inset"))
        let disputed = Basemap.Shape(geometry: .lineString(MapSample.line([(43, 33), (44.5, 34.5)])), isDisputed: true)
        let shown = html(mayadeen, site([.land: [Self.wide], .boundaries: [disputed]]))
        #expect(shown.contains("map-inset") && shown.contains("border disputed or not settled") && !shown.contains("border of states"))
        let coast = Basemap.Shape(geometry: .polygon([MapSample.line([(36, 32), (43, 32), (43, 38), (36, 38), (36, 32)])]))
        #expect(html(mayadeen, site([.land: [coast]])).contains("map-inset"))
    }

    /// Countries are named in their shape, or on their side of a border, also in the small map.
    @Test func countriesAreNamed() throws {
        let border = Basemap.Shape(
            geometry: .lineString(MapSample.line([(42, 32), (41, 35), (42, 38)])),
            sides: Basemap.Sides(left: Identifier("country"), right: Identifier("neighbour")))
        let places = MapSite.places + [Make.place("neighbour", Make.names("Neighbour"), kind: .country)]
        let context = MapSite.context(.map, site([.land: [Self.wide], .boundaries: [border]], places))
        let ground = try #require(context.index.ground)
        let subject = context.wholeConflict(on: ground)
        let items = context.mapItems(subject, on: ground).filter(\.isCountry)
        #expect(Set(items.map(\.name)) == ["Country", "Neighbour"])
        // Going north, left is to the west.
        for item in items {
            guard case .border(let beside) = item.form else {
                Issue.record("no border")
                continue
            }
            #expect(beside.allSatisfy { ($0.direction.x < 0) == (item.name == "Country") })
        }
        let html = context.mapFigure(subject, on: ground, named: "Map").rendered
        #expect(html.contains("<text class=\"map-name map-country") && html.contains(">Neighbour</text>"))
        // In a shape, and where it is in the small map as well.
        let west = [(0.0, 0.0), (41, 0), (41, 80), (0, 80), (0, 0)]
        let shape = Basemap.Shape(geometry: .polygon([MapSample.line(west)]), place: Identifier("country"))
        let small = self.html(mayadeen, site([.land: [Self.wide, shape], .boundaries: [border]], places))
        #expect(small.contains("map-country map-small off-1"))
    }

    @Test func whatIsNotOnTheMapIsListed() {
        let elsewhere = html(.map).components(after: "Not on this map")
        #expect(elsewhere.contains("Nowhere") && elsewhere.contains("Country") && !elsewhere.contains("Raqqa"))
    }

    /// They are the same on each day; who held what is not.
    @Test func datedMapsListOnlyWhatWasHeldElsewhere() {
        #expect(!html(.mapOn(Make.day("2017-06-30"))).contains("Not on this map"))
    }

    /// What has no room on the map is not on it.
    @Test func noPlaceIsLost() throws {
        let crowd = (1...50).map { Make.place("v\($0)", Make.names("Village \($0)"), kind: .village, at: (35.02, 40.45 + Double($0) / 10_000)) }
        let held = ["mayadeen", "raqqa"].map {
            Make.place($0, Make.names($0), at: $0 == "raqqa" ? (35.95, 39.01) : (35.02, 40.45), control: MapSite.control)
        }
        let site = MapSite.make(places: held + crowd)
        let context = MapSite.context(.map, site)
        let ground = try #require(context.index.ground)
        let picture = context.mapPicture(context.wholeConflict(on: ground), on: ground)
        #expect(picture.listed.count < picture.items.count)
        let html = html(.map, site)
        for place in crowd { #expect(html.contains(">\(place.names.name.value)</a>"), "\(place.id)") }
    }

    /// Whatever somebody held is in the frame of the whole conflict, on each day the same; where it has no position the list says who held it.
    @Test func allThatWasHeldIsSeen() throws {
        let remote = Make.place("remote", Make.names("Remote"), at: (33.5, 44.9), control: MapSite.control)
        let unplaced = Make.place("unplaced", Make.names("Unplaced"), control: MapSite.control)
        let site = MapSite.make(places: MapSite.places.filter { $0.id.rawValue != "capital" } + [remote, unplaced])
        let frames = try [Page.map, .mapOn(Make.day("2017-06-30")), .home].map { page in
            let context = MapSite.context(page, site)
            let ground = try #require(context.index.ground)
            return context.wholeConflict(on: ground).frame
        }
        #expect(Set(frames).count == 1)
        let html = html(.mapOn(Make.day("2017-06-30")), site)
        #expect(html.contains(">Remote</a>: city"))
        let elsewhere = html.components(after: "Not on this map")
        #expect(
            elsewhere.contains("Unplaced</a>") && elsewhere.contains("<strong> possibly: Islamic State")
                || elsewhere.contains("<strong> Islamic State (in control).</strong>"))
    }

    /// Provinces that somebody held are seen whole where they are most of what is held; towns do not become small for the sake of one.
    @Test func heldProvincesAreSeenWhole() throws {
        let province = Make.place("province", Make.names("Province"), kind: .governorate, at: (35, 40.3), control: MapSite.control)
        let others = MapSite.places.filter { !["province", "mayadeen"].contains($0.id.rawValue) }
        func isWhole(_ towns: [Place]) throws -> Bool {
            let context = MapSite.context(.map, MapSite.make(places: others + [province] + towns))
            let ground = try #require(context.index.ground)
            let box = try #require(ground.box(of: province.id))
            return context.wholeConflict(on: ground).frame.rectangle.contains(box)
        }
        let towns = (0..<3).map { number in
            Make.place("t\(number)", Make.names("Town \(number)"), at: (35 + Double(number) * 0.1, 40.4), control: MapSite.control)
        }
        #expect(try isWhole([]) && !isWhole(towns))
    }

    /// Two provinces are fewer than three towns.
    @Test(arguments: [(1, true), (3, false), (4, false)])
    func provincesAreCountedOnce(towns count: Int, areSeen: Bool) throws {
        let shapes = [("west", 34.0), ("east", 43.0)].map { id, west in
            Basemap.Shape(
                geometry: .polygon([MapSample.line([(west, 33), (west + 3, 33), (west + 3, 38), (west, 38), (west, 33)])]), place: Identifier(id))
        }
        let provinces = ["west", "east"].map { Make.place($0, Make.names($0), kind: .governorate, control: MapSite.control) }
        let towns = (0..<count).map { Make.place("t\($0)", Make.names("Town \($0)"), at: (35 + Double($0) * 0.02, 40), control: MapSite.control) }
        let basemap = Basemap([.divisions: shapes], attribution: "")
        let context = MapSite.context(.map, MapSite.make(places: provinces + towns, articles: [], basemap: basemap))
        let ground = try #require(context.index.ground)
        let frame = context.wholeConflict(on: ground).frame
        #expect(provinces.allSatisfy { ground.box(of: $0.id).map(frame.rectangle.contains) == areSeen })
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

    @Test func aPlaceThatIsChosenTwiceIsThereOnce() {
        let html = html(.article(Identifier("a")), MapSite.make(articles: [Make.article("a", "A", text: "![Two](map:raqqa,raqqa,capital)")]))
        #expect(html.ranges(of: "<li><a href=\"../places/raqqa.html\">").count == 1)
    }

    @Test func withoutABasemapThereIsNoPicture() {
        let site = MapSite.make(basemap: nil)
        #expect([Page.map, mayadeen, .home].allSatisfy { !html($0, site).contains("<svg class=\"map-picture\"") })
        let nothingHeld = MapSite.make(places: [Make.place("raqqa", Make.names("Raqqa"), at: (35.95, 39.01))], basemap: nil)
        #expect(html(.map, nothingHeld).isEmpty && !MapSite.context(.home, nothingHeld).index.exists(.map))
    }

    /// Who held what stands there in words, at the same addresses, with the reason why there is no picture.
    @Test func whoHeldWhatNeedsNoPicture() {
        let site = MapSite.make(basemap: nil)
        let now = html(.map, site)
        #expect(now.contains("<h1>Who held what</h1>") && now.contains("There is no picture: this site has no base map to draw on."))
        #expect(now.contains(">Mayadeen</a>") && now.contains("<strong> Army (claims control).</strong>") && !now.contains("Raqqa"))
        let then = html(.mapOn(Make.day("2017-10-14")), site)
        #expect(then.contains("<h1>Who held what on 14 October 2017</h1>") && then.contains("Islamic State</a> (in control) → <strong>"))
        #expect(MapSite.context(.home, site).index.exists(.map))
        let unplaced = MapSite.make(
            places: [Make.place("town", Make.names("Town"), control: MapSite.control)], basemap: Basemap([:], attribution: ""))
        #expect(html(.map, unplaced).contains("There is no picture: of no place here is the position known."))
    }

    @Test func namesAreInThePagesLanguage() {
        let arabic = Make.article("ar", "مقال", "2017-10-16", language: .arabic, text: "الميادين والرقة والميادين.")
        let html = html(.article(Identifier("ar")), MapSite.make(articles: [arabic]))
        #expect(html.contains(">الميادين</text>") && html.contains("كم"))
        // A name without an Arabic form keeps its language.
        #expect(html.contains("lang=\"en\">Province</text>"))
    }
}
