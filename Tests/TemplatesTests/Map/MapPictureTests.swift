import Cartography
import Explainer
import HTML
import TestSupport
import Testing

@testable import Templates

@Suite struct MapPictureTests {
    private func picture(_ places: [Place], linked: Bool = true) throws -> MapPicture {
        let site = MapSite.make(places: places)
        let context = MapSite.context(.map, site)
        let ground = try #require(context.index.ground)
        let items = context.mapItems(context.wholeConflict(on: ground), on: ground)
        return MapPicture(items, in: context.wholeConflict(on: ground).frame, on: ground) { item in
            item.holders.isEmpty ? 6 : MapSigns.reach(of: item.holders)
        } linked: { _ in
            linked
        }
    }

    /// Towns at random along the river, some of them held by one or by several.
    private func towns(_ count: Int, _ seed: UInt64) -> [Place] {
        var random = SeededRandom(seed)
        return (0..<count).map { number in
            let place = (Double.random(in: 34.2...35.9, using: &random), Double.random(in: 39.3...41.3, using: &random))
            let holders = Int.random(in: 0...4, using: &random)
            let statuses = Place.Control.Status.allCases
            let control = (0..<max(0, holders - 1)).map { holder in
                Place.Control(
                    from: Make.date("2017-01-01"), to: nil, by: Identifier(holder == 0 ? "is" : "army"), status: statuses[(number + holder) % 4],
                    source: Identifier("report"))
            }
            let name = String(repeating: "Ab", count: Int.random(in: 1...8, using: &random)) + " \(number)"
            return Make.place(
                "town-\(number)", Make.names(name), kind: number % 3 == 0 ? .city : .village, at: place,
                precision: number % 4 == 0 ? .approximate : .exact, control: control)
        }
    }

    /// At every width, no name covers another or a sign, no sign another, none leaves the map, and links are a finger apart.
    @Test(arguments: [1, 2, 3] as [UInt64])
    func nothingCoversAnything(seed: UInt64) throws {
        let picture = try picture(towns(40, seed))
        #expect(picture.bands.last?.labels.isEmpty == false)
        for band in picture.bands {
            #expect(band.links.contains(true) && band.marks.contains { $0 != nil })
            for width in stride(from: band.widths.lowerBound, through: band.widths.upperBound, by: 13) {
                func middle(_ mark: MapPicture.Mark) -> Point {
                    Point(x: mark.anchor.x * width + mark.offset.x, y: mark.anchor.y * width + mark.offset.y)
                }
                let names = band.labels.compactMap { $0.map { MapLayout.box(of: $0).rectangle(at: width) } }
                let signs = zip(picture.items, band.marks).compactMap { item, mark -> Rectangle? in
                    guard let mark, item.hasSigns else { return nil }
                    return Rectangle(around: [middle(mark)])?.expanded(
                        by: MapSigns.reach(of: item.holders) * (mark.isSmall ? MapSigns.smallScale : 1))
                }
                let frame = Rectangle(minX: 0, minY: 0, maxX: width, maxY: width * MapFrame.ratio)
                for (number, name) in names.enumerated() {
                    #expect(frame.contains(name))
                    #expect(!names[(number + 1)...].contains { $0.overlaps(name) })
                    #expect(!signs.contains { $0.overlaps(name) })
                }
                for (number, sign) in signs.enumerated() {
                    #expect(frame.contains(sign))
                    #expect(!signs[(number + 1)...].contains { $0.overlaps(sign) })
                }
                let links = zip(band.links, band.marks).compactMap { isLink, mark in isLink ? mark.map(middle) : nil }
                for (number, link) in links.enumerated() {
                    let least = links[(number + 1)...].map { ($0.x - link.x) * ($0.x - link.x) + ($0.y - link.y) * ($0.y - link.y) }.min()
                    #expect(least ?? .infinity >= MapPicture.smallestTarget * MapPicture.smallestTarget - 1e-6)
                }
            }
        }
    }

    private func control(_ actor: String, _ status: Place.Control.Status = .controlled) -> [Place.Control] {
        [Place.Control(from: Make.date("2017-01-01"), to: nil, by: Identifier(actor), status: status, source: Identifier("report"))]
    }

    /// Towns in a row, as close as those along a river: on the narrowest phone each that somebody held has its sign.
    @Test func heldPlacesKeepTheirSignsOnAPhone() throws {
        let towns = (0..<14).map { number in
            Make.place(
                "town-\(number)", Make.names("Town of the river \(number)"), at: (35 + Double(number) * 0.012, 40 + Double(number) * 0.012),
                control: number % 2 == 0 ? control("army") : [])
        }
        let far = Make.place("far", Make.names("Far"), at: (34.2, 41.4), control: control("is"))
        let picture = try picture(towns + [far])
        for band in picture.bands { #expect(picture.undrawn(in: band) == 0) }
        #expect(picture.bands[0].marks.contains { $0?.isSmall == true })
        #expect(picture.bands[0].widths.lowerBound == 288)
    }

    /// Where there is room for one of two names, it is that of the place that somebody held, though the other is named more often.
    @Test func heldPlacesAreNamedBeforeOthers() throws {
        let held = Make.place("held", Make.names("Held"), at: (35.3, 40.3), control: control("army"))
        let picture = try picture(MapSite.places.filter { $0.id.rawValue != "mayadeen" } + [held])
        #expect(picture.items.first?.name == "Held" && picture.items[1].name == "Raqqa")
    }

    /// A crowd of held towns: the map keeps to its weight, and says how many it leaves out.
    @Test func aCrowdStaysLight() throws {
        var random = SeededRandom(5)
        let crowd = (0..<300).map { number in
            Make.place(
                "town-\(number)", Make.names("Town \(number)"),
                at: (Double.random(in: 34.2...35.9, using: &random), Double.random(in: 39.3...41.3, using: &random)),
                control: control(number % 2 == 0 ? "army" : "is"))
        }
        let context = MapSite.context(.map, MapSite.make(places: crowd))
        let html = context.content()?.main.rendered ?? ""
        let start = try #require(html.firstRange(of: "<svg class=\"map-picture\""))
        let end = try #require(html[start.upperBound...].firstRange(of: "<p class=\"map-undrawn\""))
        #expect(html[start.lowerBound..<end.lowerBound].utf8.count < 40_000)
        #expect(html.contains("more held places have no room on a map of this width. The list names them."))
        #expect(crowd.allSatisfy { html.contains("<li><a href=\"../places/\($0.id).html\">") })
    }

    /// On a phone the small map of the surroundings would take the room of names.
    @Test func phonesHaveNoSmallMap() throws {
        let context = MapSite.context(.place(Identifier("mayadeen")))
        let html = context.content()?.main.rendered ?? ""
        #expect(html.contains("<svg class=\"map-inset off-1\""))
    }

    @Test func longNamesHaveFourLinesAtMost() {
        #expect(MapText.lines(of: "Mayadeen") == ["Mayadeen"])
        #expect(MapText.lines(of: "Villages east of Deir e-Zor city") == ["Villages east of", "Deir e-Zor city"])
        let long = MapText.lines(of: String(repeating: "municipality of many ", count: 8))
        #expect(long.count == 4 && long.last?.hasSuffix("…") == true && long.allSatisfy { MapText.width(of: $0) <= 120 })
        let word = MapText.lines(of: String(repeating: "X", count: 90))
        #expect(word.count == 1 && MapText.isCut(word) && MapText.width(of: word[0]) <= 120)
        #expect(MapText.lines(of: "").count == 1)
    }

    @Test func whatHasNoLinkHasNone() throws {
        #expect(try picture(MapSite.places, linked: false).bands.allSatisfy { !$0.links.contains(true) })
    }

    @Test func theMoreImportantIsNamedFirst() throws {
        let names = try picture(MapSite.places)
        #expect(names.items.first?.name == "Mayadeen")
        #expect(names.bands.allSatisfy { $0.labels[0] != nil })
    }
}
