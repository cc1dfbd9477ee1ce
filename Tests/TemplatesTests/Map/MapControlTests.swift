import Annotation
import Explainer
import HTML
import Maps
import Testing

@testable import Templates

@Suite struct MapControlTests {
    private func html(_ page: Page, _ site: AnnotatedSite = MapSite.make()) -> String {
        MapSite.context(page, site).content()?.main.rendered ?? ""
    }

    private func holder(_ name: String, _ status: Place.Control.Status, side: Int? = 1, isCertain: Bool = true) -> MapHolder {
        MapHolder(name: name, side: side, color: "#123456", status: status, isCertain: isCertain)
    }

    private func signs(_ holders: [MapHolder]) -> String { MapSigns.draw(holders).rendered }

    /// Each way of holding a place has a form of its own, whatever its colour.
    @Test func formsDoNotNeedColour() {
        let forms = Place.Control.Status.allCases.map { signs([holder("A", $0)]) } + [signs([holder("A", .controlled, isCertain: false)])]
        #expect(Set(forms).count == forms.count)
        #expect(forms[1].contains("viewBox=\"0 0 8 16\"") && forms[3].contains("map-hatch") && forms[4].contains("map-perhaps"))
        #expect(signs([holder("A", .besieged), holder("B", .contested, side: 2)]).contains("map-siege"))
    }

    @Test func twoWhoContestAPlaceShareItsSign() {
        let both = signs([holder("A", .contested), holder("B", .contested, side: 2)])
        #expect(both.contains("viewBox=\"0 0 8 16\"") && both.contains("viewBox=\"8 0 8 16\"") && both.contains("map-split"))
    }

    @Test func anActorWithoutASideHasASign() {
        #expect(signs([holder("A", .controlled, side: nil)]).contains("side-0"))
    }

    /// No holder is left out without a word.
    @Test func manyHoldersAreCounted() {
        let five = signs((1...5).map { (number: Int) in holder("Actor \(number)", .controlled, side: number) })
        #expect(five.contains(">+2</text>"))
        let besiegers = signs(
            (1...2).map { (number: Int) in holder("Actor \(number)", .besieged, side: number) } + [holder("A", .controlled, side: 3)])
        #expect(besiegers.contains("side-1") && besiegers.contains("side-2") && besiegers.contains("side-3"))
        #expect(signs((1...6).map { (number: Int) in holder("Actor \(number)", .besieged, side: number) }).contains(">+3</text>"))
    }

    private func area(_ holders: [(String, Place.Control.Status)], from date: String = "2017-01-01") -> String {
        let control = holders.map { Place.Control(from: Make.date(date), to: nil, by: Identifier($0.0), status: $0.1, source: Identifier("report")) }
        let province = Make.place("province", Make.names("Province"), kind: .governorate, control: control)
        return html(.map, MapSite.make(places: MapSite.places.filter { $0.id.rawValue != "province" } + [province]))
    }

    /// The colour stands at a path without a class: the style sheet takes the filling from all others.
    @Test func anAreaHeldByOneHasItsColourAndLines() {
        let html = area([("army", .controlled)])
        #expect(html.contains("<g class=\"map-held side-1\"><path fill=\"#b5500a\" d=\"M"))
        #expect(html.contains("<g class=\"map-texture line-1\"><path stroke=\"#b5500a\" d=\"M"))
        #expect(html.contains("Province</a>: governorate. <strong>Army (in control)</strong>"))
    }

    /// What nobody is named for, or only the holder's own side says, stands on a map with that; "claimed" says it already.
    @Test func aMapSaysWhatNoOneElseSays() {
        func list(_ status: Place.Control.Status, _ sources: [String?]) -> String {
            let control = sources.map { source in
                Place.Control(
                    from: Make.date("2017-01-01"), to: nil, by: Identifier("army"), status: status, source: source.map { Identifier($0) })
            }
            let site = MapSite.make(places: [Make.place("town", Make.names("Town"), at: (35.02, 40.45), control: control)]).site
            let sources = [Make.source("report", "A report"), Make.source("own", "A statement", party: "army")]
            return html(
                .map,
                AnnotatedSite(
                    Site(
                        settings: site.settings, articles: [], contributors: [], places: site.places, actors: site.actors, events: [],
                        sources: sources, pages: [], basemap: site.basemap)))
        }
        #expect(list(.besieged, [nil]).contains("<strong>Army (besieging it; no source is named for it)</strong>"))
        #expect(list(.contested, ["own"]).contains("<strong>Army (contested; only its own side says so)</strong>"))
        #expect(list(.besieged, ["report"]).contains("<strong>Army (besieging it)</strong>"))
        #expect(list(.controlled, [nil]).contains("<strong>Army (claims control)</strong>"))
        for sources in [[nil, "report"], ["report", nil]] { #expect(list(.besieged, sources).contains("<strong>Army (besieging it)</strong>")) }
    }

    @Test func areasShowHowTheyWereHeldWithoutColour() {
        let contested = area([("army", .contested), ("is", .contested)])
        #expect(contested.contains("<path class=\"map-outline\"") && !contested.contains("map-held side-1\"><path"))
        #expect(contested.contains("<path class=\"map-dots\" d=\"M") && !contested.contains("map-texture"))
        // On phones they stand further apart.
        #expect(contested.contains("<path class=\"map-dots off-1 off-2\" d=\"M"))
        #expect(area([("army", .contested)]).contains("<path class=\"map-dots\" d=\"M"))
        #expect(area([("army", .claimed)]).contains("map-texture line-1 map-broken"))
        let besieged = area([("army", .besieged), ("is", .controlled)])
        #expect(besieged.contains("<g class=\"map-held side-2 map-surrounded\"><path") && besieged.contains("map-texture line-2\""))
        #expect(area([("army", .besieged)]).contains("map-outline map-surrounded"))
        let perhaps = area([("army", .controlled)], from: "2017-10")
        #expect(perhaps.contains("<path class=\"map-outline\"") && !perhaps.contains("map-texture") && !perhaps.contains("map-dots"))
    }

    /// The key shows the forms that areas of this very map have, and no others.
    @Test func theKeyShowsTheFormsOfAreas() {
        func key(_ holders: [(String, Place.Control.Status)]) -> String {
            let rest = area(holders).components(after: "map-key map-sides")
            return String(rest[..<(rest.firstRange(of: "</ul>")?.lowerBound ?? rest.endIndex)])
        }
        let contested = key([("army", .contested), ("is", .contested)])
        #expect(contested.contains("map-dots") && !contested.contains("map-held") && !contested.contains("map-surrounded"))
        #expect(key([("army", .claimed)]).contains("map-broken"))
        let besieged = key([("army", .besieged), ("is", .controlled)])
        #expect(besieged.contains("map-surrounded") && besieged.contains("map-held side-2") && !besieged.contains("map-dots"))
    }

    /// The signs of an area are drawn even where there is no room for its name.
    @Test func anAreaHasItsSignsWithoutItsName() throws {
        let name = String(repeating: "Wide province ", count: 12)
        let control = [
            Place.Control(from: Make.date("2017-01-01"), to: nil, by: Identifier("army"), status: .controlled, source: Identifier("report"))
        ]
        let province = Make.place("province", Make.names(name), kind: .governorate, control: control)
        let towns = (0..<144).map { number in
            Make.place("t\(number)", Make.names("Town \(number)"), at: (34.2 + Double(number / 12) * 0.14, 39.4 + Double(number % 12) * 0.16))
        }
        let context = MapSite.context(.map, MapSite.make(places: towns + [province]))
        let ground = try #require(context.index.ground)
        let subject = context.wholeConflict(on: ground)
        let picture = MapPicture(context.mapItems(subject, on: ground), in: subject.frame, on: ground) { _ in
            9
        } linked: { _ in
            true
        }
        let number = try #require(picture.items.firstIndex { $0.place.id == province.id })
        #expect(picture.bands.allSatisfy { $0.marks[number] != nil })
        #expect(picture.bands[0].labels[number]?.isNumber != false)
    }

    /// The key tells an actor with a colour of its own from its side, and names who has no side.
    @Test func theKeyNamesAllThatLookDifferent() {
        let actors =
            MapSite.actors + [
                Make.actor("ally", Make.names("Second ally"), side: "army", color: "#aa00aa"), Make.actor("locals", Make.names("Locals")),
            ]
        let places = ["army", "ally", "locals"].enumerated().map { number, actor in
            Make.place(
                "p\(number)", Make.names("Place \(number)"), at: (35, 40 + Double(number)),
                control: [
                    Place.Control(from: Make.date("2017-01-01"), to: nil, by: Identifier(actor), status: .controlled, source: Identifier("report"))
                ])
        }
        let key = html(.map, MapSite.make(places: places, actors: actors)).components(after: "map-key map-sides")
        #expect(
            key.contains("Army (<span>Army</span>)") && key.contains("Second ally (<span>Army</span>)") && key.contains("fill=\"#aa00aa\"")
                && key.contains("Locals</li>"))
    }

    /// An article that does not say what day it describes says nothing of days after the state of affairs that the site describes.
    @Test func theMapOfAnArticleDoesNotOutliveTheSite() {
        func day(_ article: String, statesAsOf: Bool, site asOf: String?) -> CalendarDay? {
            let article = Make.article("report", "Report", "2026-11-22", asOf: article, statesAsOf: statesAsOf)
            var settings = Make.settings()
            settings.asOf = asOf.map { Make.date($0) }
            return MapSite.context(.article(article.id), MapSite.make(settings: settings, articles: [article])).mapDay
        }
        #expect(day("2026-11-22", statesAsOf: false, site: "2017-10-16") == Make.day("2017-10-16"))
        #expect(day("2017-10-10", statesAsOf: false, site: "2017-10-16") == Make.day("2017-10-10"))
        #expect(day("2017-10-20", statesAsOf: true, site: "2017-10-16") == Make.day("2017-10-20"))
        // Without a state of affairs, what was told last counts.
        #expect(day("2026-11-22", statesAsOf: false, site: nil) == Make.day("2017-10-14"))
    }

    @Test func daysWithAChangeHaveAMap() {
        let context = MapSite.context()
        let days = context.index.control.days.map(\.day)
        #expect(days == [Make.day("2017-06-30"), Make.day("2017-10-14")])
        let pages = MapSite.make().site.pageList(context.index)
        #expect(days.allSatisfy { pages.contains(.mapOn($0)) })
        #expect(Page.mapOn(days[0]).path == "map/2017-06-30.html")
    }

    @Test func aDatedMapSaysWhatChangedAndLeadsOn() {
        let html = html(.mapOn(Make.day("2017-10-14")))
        #expect(html.contains("<h1>Map of 14 October 2017</h1>"))
        #expect(html.contains("Who held what on 14 October 2017, as far as our sources say"))
        #expect(html.contains("<a href=\"2017-06-30.html#days\" rel=\"prev\" id=\"earlier\">Earlier: 30 June 2017</a>"))
        // No later day has a map of its own, and the state of affairs is this one.
        #expect(
            !html.contains("rel=\"next\"") && html.contains("<a href=\"index.html\">The state of affairs that this site describes is the same map"))
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
        #expect(html.contains("<p class=\"map-day\">Nothing is known of who held what on 1 August 2016.</p>"))
        // Where nobody ever held anything there is nothing to say of it.
        let far = MapSite.make(articles: [Make.article("a", "A", "2017-10-16", text: "![Far](map:capital)")])
        #expect(!self.html(.article(Identifier("a")), far).contains("map-day"))
    }

    @Test func theKeyNamesTheSidesAndForms() {
        let html = html(.map)
        #expect(html.contains("Army</span></li>") || html.contains("Army</li>"))
        #expect(html.contains("claimed: only its own side says so") && html.contains("not known who held it"))
        #expect(!html.contains("contested: others were there, too"))
    }

    /// An area that somebody held and of which there is no shape is a point that is only roughly right, with the signs of who did; one that nobody held has none.
    @Test func heldAreasWithoutAShapeAreRoughPoints() throws {
        let region = Make.place(
            "east", Make.names("East"), kind: .region, at: (35.4, 40.9), precision: .approximate,
            control: [Place.Control(from: Make.date("2017-01-01"), to: nil, by: Identifier("is"), status: .contested, source: Identifier("report"))])
        let empty = Make.place("west", Make.names("West"), kind: .region, at: (35.4, 40), precision: .approximate)
        let context = MapSite.context(.map, MapSite.make(places: MapSite.places + [region, empty]))
        let ground = try #require(context.index.ground)
        let items = context.mapItems(context.wholeConflict(on: ground), on: ground)
        #expect(items.first { $0.name == "East" }.map { $0.hasSigns && $0.point != nil } == true)
        #expect(items.first { $0.name == "West" }.map { !$0.hasSigns && $0.isRoughPoint } == true)
    }
}

extension String {
    /// What stands behind the first place where a text is found.
    func components(after text: String) -> String {
        guard let range = firstRange(of: text) else { return "" }
        return String(self[range.upperBound...])
    }
}
