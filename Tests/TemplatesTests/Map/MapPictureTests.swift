import Cartography
import Explainer
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
                    source: nil)
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
            #expect(!band.links.isEmpty && !band.marks.isEmpty)
            for width in stride(from: band.widths.lowerBound, through: band.widths.upperBound, by: 13) {
                func middle(_ item: Int) -> Point? {
                    guard let point = picture.items[item].point.map(picture.frame.share) else { return nil }
                    let offset = picture.offset(of: item, in: band)
                    return Point(x: point.x * width + offset.x, y: point.y * width + offset.y)
                }
                let names = band.labels.map { MapLayout.box(of: $0, picture.items[$0.item]).rectangle(at: width) }
                let signs = band.marks.compactMap { mark in
                    middle(mark.item).map { point in
                        Rectangle(minX: point.x, minY: point.y, maxX: point.x, maxY: point.y).expanded(
                            by: MapSigns.reach(of: picture.items[mark.item].holders))
                    }
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
                let links = band.links.compactMap(middle)
                for (number, link) in links.enumerated() {
                    let least = links[(number + 1)...].map { ($0.x - link.x) * ($0.x - link.x) + ($0.y - link.y) * ($0.y - link.y) }.min()
                    #expect(least ?? .infinity >= MapPicture.smallestTarget * MapPicture.smallestTarget - 1e-6)
                }
            }
        }
    }

    @Test func whatHasNoLinkHasNone() throws {
        #expect(try picture(MapSite.places, linked: false).bands.allSatisfy(\.links.isEmpty))
    }

    @Test func theMoreImportantIsNamedFirst() throws {
        let names = try picture(MapSite.places)
        #expect(names.items.first?.name == "Mayadeen")
        #expect(names.bands.allSatisfy { $0.labels.first?.item == 0 })
    }
}

/// Numbers that are the same at every run (SplitMix64, Steele, Lea and Flood 2014).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
