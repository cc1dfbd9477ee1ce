import Cartography
import Explainer
import HTML
import Maps

/// Maps with their keys, their lists and where their data is from.
extension PageContext {
    /// What a map of some places shows.
    func mapPicture(_ subject: MapSubject, on ground: MapGround) -> MapPicture {
        MapPicture(mapItems(subject, on: ground), in: subject.frame, on: ground, countries: insetItems(on: ground), markSize: { markSize($0) }) {
            item in
            isLinked(.place(item.place.id))
        }
    }

    /// A map, what its signs mean, and all that it shows as a list that can be opened.
    ///
    /// `name` is for those who do not see the map, `caption` stands below it.
    func mapFigure(_ subject: MapSubject, on ground: MapGround, named name: String, caption: String? = nil) -> Markup {
        mapFigure(mapPicture(subject, on: ground), day: subject.day, named: name, caption: caption)
    }

    /// The same of a picture that is there already; `day` is the one of which it says who held what.
    func mapFigure(_ picture: MapPicture, day: CalendarDay?, named name: String, caption: String? = nil, isListOpen: Bool = false) -> Markup {
        let saysControl = picture.items.contains { !$0.holders.isEmpty }
        let listed = picture.listed
        return figure(.class("embed map")) {
            day.map { mapDayNote($0, picture.items) }
            mapDrawing(picture, saysControl: saysControl).svg(named: name)
            numbers(picture)
            undrawnNote(picture)
            if saysControl { controlKey(picture) }
            mapKey(picture, saysControl: saysControl)
            if isListOpen {
                mapList(listed)
            } else if !listed.isEmpty {
                element("details") {
                    element("summary") { "\(words.mapWords.showList) (\(words.mapWords.placeCount(listed.count)))" }
                    mapList(listed)
                }
            }
            figureCaption(caption, isUpright: picture.isUpright)
        }
    }

    private func figureCaption(_ caption: String?, isUpright: Bool) -> Markup {
        let parts = [
            caption.map { caption in span(.class("map-caption")) { caption } },
            isUpright ? span(.class("map-north")) { words.mapWords.northIsUp } : nil,
            site.basemap.flatMap { basemap in
                basemap.attribution.isEmpty
                    ? nil
                    : span(.class("credit")) {
                        words.mapWords.basemap
                        " "
                        siteText(basemap.attribution)
                    }
            },
        ].compactMap { $0 }
        return parts.isEmpty ? .empty : figcaption { Markup(parts) }
    }

    /// A map with its marks; each that is a link leads to its place.
    func mapDrawing(_ picture: MapPicture, saysControl: Bool) -> MapDrawing {
        MapDrawing(
            picture: picture, mark: { mapMark($0, $1, saysControl: saysControl) },
            link: { item, attribute, content in
                a(href: url(to: .place(item.place.id)), attribute) {
                    title(mapTitle(of: item))
                    content()
                }
            },
            nameLanguage: { item in lang(displayName(of: item.place.names).language) }, isRightToLeft: language.isRightToLeft,
            kilometres: picture.scaleBar.map { words.mapWords.kilometres.filled(with: Self.number($0)) } ?? "")
    }

    /// A length as it stands at a scale bar: a whole number, or a half or a fifth below one.
    private static func number(_ length: Double) -> String {
        length < 1 ? String(length) : PluralForms.grouped(Int(length.rounded()))
    }

    /// "Mayadeen, city in Deir e-Zor province: Syrian government (claims control)"
    private func mapTitle(of item: MapItem) -> String {
        let holders = holderNames(item.holders)
        return "\(item.name)\(words.comma)\(gloss(of: .place(item.place.id)))" + (holders.isEmpty ? "" : ": \(holders)")
    }

    /// How many places that somebody held have no room, which differs between screens.
    private func undrawnNote(_ picture: MapPicture) -> Markup {
        let counts = picture.bands.map(picture.undrawn)
        let distinct = Set(counts).subtracting([0]).sorted()
        return distinct.isEmpty
            ? .empty
            : p(.class("map-undrawn")) {
                distinct.map { count in
                    let others = MapDrawing.hidden(counts.indices.filter { counts[$0] != count })
                    return span(others.map { .class($0) } ?? .absent) { words.mapWords.undrawn(count) }
                }
            }
    }

    /// The names for which numbers stand on the map, which differ between screens.
    private func numbers(_ picture: MapPicture) -> Markup {
        let lists = picture.bands.map(\.numbered)
        let distinct = lists.indices.filter { !lists[$0].isEmpty && lists.firstIndex(of: lists[$0]) == $0 }.map { lists[$0] }
        return distinct.map { list in
            let others = MapDrawing.hidden(lists.indices.filter { lists[$0] != list })
            return p(.class(["map-numbers", others].compactMap { $0 }.joined(separator: " "))) {
                for (number, position) in list.enumerated() {
                    if number > 0 { words.comma }
                    element("b") { "\(number + 1)" }
                    " "
                    let item = picture.items[position]
                    span(lang(displayName(of: item.place.names).language)) { item.name }
                }
            }
        }.joined(separator: .empty)
    }

    // MARK: Marks

    /// From the middle of a place's mark to its edge, in pixels.
    func markSize(_ item: MapItem) -> Double {
        if !item.holders.isEmpty {
            let isRinged = (item.isHere && item.point != nil) || item.isRoughPoint
            return max(MapSigns.reach(of: item.holders), isRinged ? 16 : 0)
        }
        if item.isHere { return 11 }
        if item.place.publishedPrecision == .approximate { return 8 }
        return item.isNamed ? 6 : 4
    }

    /// The mark of a place, around the origin: a disc for a settlement, a square for other points, an open ring where the point is only roughly right.
    private func mapMark(_ item: MapItem, _ mark: MapPicture.Mark, saysControl: Bool) -> Markup {
        if !item.holders.isEmpty {
            return Markup {
                // Where the signs stand aside the ring is at the point.
                if item.isRoughPoint, mark.offset == Point(x: 0, y: 0) { element("circle", .class("map-about"), .custom("r", "13")) }
                if item.isHere, item.point != nil { element("circle", .class("map-ring"), .custom("r", "15.5")) }
                MapSigns.draw(item.holders)
            }
        }
        let small = !item.isNamed && !item.isHere
        let point: Attribute = .class(saysControl ? "map-blank" : "map-point")
        return Markup {
            if item.isHere { element("circle", .class("map-ring"), .custom("r", "11")) }
            if item.place.publishedPrecision == .approximate {
                element("circle", .class("map-about"), .custom("r", small ? "5" : "7"))
            } else {
                switch item.place.kind {
                case .city: element("circle", point, .custom("r", small ? "4" : "5.5"))
                case .town, .village: element("circle", point, .custom("r", small ? "3" : "4"))
                default:
                    element("rect", point, .custom("x", "-4"), .custom("y", "-4"), .custom("width", "8"), .custom("height", "8"))
                }
            }
        }
    }

    // MARK: The key

    /// What the signs of a map mean, as far as it has them.
    private func mapKey(_ picture: MapPicture, saysControl: Bool) -> Markup {
        let words = words.mapWords
        let points = picture.items.filter { $0.point != nil }
        let point: Attribute = .class(saysControl ? "map-blank" : "map-point")
        let exact = points.filter { $0.holders.isEmpty }.filter { $0.place.publishedPrecision == .exact }
        func disc(_ radius: String) -> Markup {
            element("circle", point, .custom("cx", "14"), .custom("cy", "9"), .custom("r", radius))
        }
        func line(_ name: String) -> Markup { element("path", .class(name), .custom("d", "M1 9h26")) }
        let square = element("rect", point, .custom("x", "10"), .custom("y", "5"), .custom("width", "8"), .custom("height", "8"))
        let ring = element("circle", .class("map-about"), .custom("cx", "14"), .custom("cy", "9"), .custom("r", "7"))
        let settlements: [Place.Kind] = [.city, .town, .village]
        let entries: [(shows: Bool, shape: Markup, text: String)] = [
            (exact.contains { $0.place.kind == .city }, disc("5.5"), words.city),
            (exact.contains { $0.place.kind == .town || $0.place.kind == .village }, disc("3.5"), words.town),
            (exact.contains { !settlements.contains($0.place.kind) }, square, words.otherPoint),
            (points.contains { $0.place.publishedPrecision == .approximate }, ring, words.approximate),
            (!picture.paths.rivers.text.isEmpty, line("map-river"), words.river),
            (!(picture.paths.boundaries.text + (picture.inset?.paths.boundaries.text ?? "")).isEmpty, line("map-border"), words.border),
            (!(picture.paths.disputed.text + (picture.inset?.paths.disputed.text ?? "")).isEmpty, line("map-disputed"), words.disputedBorder),
            (!picture.paths.divisions.text.isEmpty, line("map-division"), words.division),
        ]
        return ul(.class("map-key")) {
            for entry in entries where entry.shows { keyItem(entry.text) { entry.shape } }
        }
    }
}
