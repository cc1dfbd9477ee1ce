import Cartography
import Explainer
import HTML
import TestSupport
import Testing

@testable import Maps
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
        for band in picture.bands {
            #expect(picture.undrawn(in: band) == 0)
            // The numbers of those without a name go from one on, and cover no mark.
            for number in band.numbered {
                guard let room = band.labels[number].map({ MapLayout.box(of: $0) }) else { continue }
                #expect(!band.marks.compactMap { $0 }.contains { room.overlaps(ScaledBox(around: $0), at: band.widths) })
            }
            #expect(band.numbered.map { band.labels[$0]?.lines ?? [] } == band.numbered.indices.map { ["\($0 + 1)"] })
        }
        #expect(picture.bands[0].numbered.isEmpty == false && picture.bands[0].numbered.count > picture.bands[3].numbered.count)
        #expect(picture.bands[0].marks.contains { $0?.isSmall == true })
        #expect(picture.bands[0].widths.lowerBound == 288)
    }

    /// What a number stands for is said below the map, for each width on its own.
    @Test func numbersAreExplained() throws {
        let towns = (0..<8).map { number in
            Make.place(
                "town-\(number)", Make.names("Town of the river \(number)"), at: (35 + Double(number) * 0.01, 40 + Double(number) * 0.01),
                control: control("army"))
        }
        let far = Make.place("far", Make.names("Far"), at: (34.2, 41.4), control: control("is"))
        let html = MapSite.context(.map, MapSite.make(places: towns + [far])).content()?.main.rendered ?? ""
        #expect(html.contains("<p class=\"map-numbers off-"))
        #expect(html.components(after: "map-numbers").contains("<b>1</b> <span>Town of the river "))
        #expect(html.contains("<title>Town of the river "))
    }

    /// Held towns with some room between them have their name, or a number that stands for it, on each screen.
    @Test func whatIsHeldIsNamedOrNumbered() throws {
        let towns = (0..<9).map { number in
            Make.place(
                "town-\(number)", Make.names("Town of the upper river \(number)"), at: (34.5 + Double(number) * 0.13, 39.6 + Double(number) * 0.15),
                control: control("army"))
        }
        let picture = try picture(towns)
        for band in picture.bands {
            #expect(picture.items.indices.allSatisfy { !picture.items[$0].hasSigns || band.labels[$0] != nil })
        }
    }

    /// A name that stands away from its sign has a line to it.
    @Test func namesThatStandAwayHaveALine() throws {
        let picture = try picture([
            Make.place("held", Make.names("Held"), at: (35, 40), control: control("army")), Make.place("other", Make.names("Other"), at: (35.9, 41)),
        ])
        var layout = MapLayout(picture.items, 2, picture.frame, 640...800, inset: nil, scaleBar: nil, sizes: [10, 6])
        layout.placeMarks()
        let positions = layout.positions(of: 0, gap: 10)
        #expect(positions.contains { $0.leader != nil })
        for label in positions {
            let box = MapLayout.box(of: label).box
            let distance = max(box.minX, -box.maxX, box.minY, -box.maxY)
            #expect(label.leader != nil || distance < 22)
            if let start = label.leader {
                let end = MapLayout.leaderEnd(label, from: start)
                #expect(box.contains(end) && max(end.x.magnitude, end.y.magnitude) > 15)
            }
        }
        #expect(layout.positions(of: 1, gap: 10).allSatisfy { $0.leader == nil })
    }

    /// Fifty held towns with room between them keep their names.
    @Test func aCrowdWithRoomIsNamed() throws {
        var random = SeededRandom(3)
        let crowd = (0..<50).map { number -> Place in
            let (row, column) = (Double(number / 8), Double(number % 8) + Double.random(in: 0...0.05, using: &random))
            return Make.place(
                "town-\(number)", Make.names("Townlet \(number)"), at: (34.2 + row * 0.28, 39.3 + column * 0.28),
                control: control(number % 2 == 0 ? "army" : "is"))
        }
        let picture = try picture(crowd)
        let wide = try #require(picture.bands.last)
        #expect(picture.undrawn(in: wide) == 0)
        #expect(wide.labels.count { $0 != nil } >= 24)
    }

    /// The name of a province stands in it, or nowhere: in another one it would be taken for the name of that.
    @Test func namesOfAreasStandInThem() throws {
        let picture = try picture(MapSite.places + towns(6, 4))
        let number = try #require(picture.items.firstIndex { $0.place.id.rawValue == "province" })
        let outline = picture.items[number].outline
        #expect(!outline.isEmpty)
        for band in picture.bands {
            guard let label = band.labels[number] else { continue }
            let width = band.widths.lowerBound
            let middle = MapLayout.box(of: label).rectangle(at: width).center
            #expect(Hatching.isInside(picture.frame.point(atShare: Point(x: middle.x / width, y: middle.y / width)), of: outline))
        }
        #expect(picture.bands.contains { $0.labels[number] != nil })
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
        #expect(html.contains("more held places are not drawn on a map of this width. The list names them."))
        #expect(crowd.allSatisfy { html.contains("<li><a href=\"../places/\($0.id).html\">") })
    }

    /// On a phone the small map of the surroundings would take the room of names.
    @Test func phonesHaveNoSmallMap() throws {
        let context = MapSite.context(.place(Identifier("mayadeen")))
        let html = context.content()?.main.rendered ?? ""
        #expect(html.contains("<svg class=\"map-inset off-1\""))
    }

    /// A name that stands nearer to the sign of another place would be taken for its name, but not where a line leads to its own.
    @Test func namesAreNearestToTheirOwnSign() throws {
        let picture = try picture([
            Make.place("one", Make.names("One"), at: (35, 40)), Make.place("two", Make.names("Two"), at: (35, 40.9)),
            Make.place("far", Make.names("Far"), at: (35.9, 41.4)),
        ])
        var layout = MapLayout(picture.items, 3, picture.frame, 400...400, inset: nil, scaleBar: nil, sizes: [6, 6, 6])
        layout.placeMarks()
        let number = try #require(picture.items.firstIndex { $0.name == "One" })
        let other = try #require(picture.items.firstIndex { $0.name == "Two" })
        let anchor = try #require(layout.marks[number]?.anchor)
        // The other one moves to thirty pixels behind the end of the name, then closer to that than its own mark is.
        for (distance, isNearest) in [(30.0, true), (12, true), (3, false)] {
            var label = MapLayout.positions(around: MapPicture.Mark(anchor: anchor), ["One"], 14).beside[0]
            let end = MapLayout.box(of: label).box.maxX
            layout.marks[other] = MapPicture.Mark(anchor: Point(x: anchor.x + (end + 6 + distance) / 400, y: anchor.y))
            #expect(layout.isNearest(label, number) == isNearest)
            label.leader = Point(x: 0, y: 0)
            #expect(layout.isNearest(label, number))
        }
        layout.placeNames(picture.items.indices.map { $0 == number }, among: 3, links: 3, hasNumbers: false)
        let chosen = try #require(layout.labels[number])
        #expect(layout.isNearest(chosen, number) && chosen.side != .right)
    }

    /// A sign that makes room stays in its country, however near the border is.
    @Test func signsDoNotCrossBorders() throws {
        // The border of the samples goes from (42, 32) over (41.5, 35) to (42, 38).
        let towns = [("one", 41.46), ("two", 41.45), ("three", 41.44), ("four", 41.45)].enumerated().map { number, town in
            Make.place(town.0, Make.names(town.0), at: (35 + Double(number) * 0.005, town.1), control: control("army"))
        }
        let picture = try picture(towns + [Make.place("far", Make.names("Far"), at: (34.2, 39), control: control("is"))])
        let border = picture.frame.share(try #require(picture.items.compactMap(\.point).max { $0.x < $1.x }))
        var hasMoved = false
        for band in picture.bands {
            for mark in band.marks.compactMap({ $0 }) where mark.offset != Point(x: 0, y: 0) {
                hasMoved = true
                #expect(mark.anchor.x + mark.offset.x / band.widths.lowerBound < border.x + 4 / band.widths.lowerBound)
            }
        }
        #expect(hasMoved)
    }

    /// A region without a shape is a ring where it roughly is, with its name beside that; what is no point and has no shape has its name close by.
    @Test func regionsWithoutAShapeHaveAPoint() throws {
        func region(_ precision: Place.Precision, _ kind: Place.Kind = .region) -> Place {
            Make.place("villages", Make.names("Villages"), kind: kind, at: (35.2, 40.3), precision: precision)
        }
        let others = MapSite.places.filter { $0.id.rawValue != "province" }
        for place in [region(.approximate), region(.exact), region(.approximate, .governorate)] {
            let picture = try picture(others + [place])
            let number = try #require(picture.items.firstIndex { $0.name == "Villages" })
            #expect((picture.items[number].point != nil) == (place.kind == .region && place.precision == .approximate))
            for label in picture.bands.compactMap({ $0.labels[number] }) {
                let middle = MapLayout.box(of: label).box.center
                #expect(picture.items[number].point != nil || max(middle.x.magnitude, middle.y.magnitude) <= 30)
            }
        }
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

extension ScaledBox {
    /// The very middle of a mark.
    fileprivate init(around mark: MapPicture.Mark) {
        let (x, y) = (mark.offset.x, mark.offset.y)
        self.init(Rectangle(minX: x - 1, minY: y - 1, maxX: x + 1, maxY: y + 1), at: mark.anchor)
    }
}
