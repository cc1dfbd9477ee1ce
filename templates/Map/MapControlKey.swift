import Cartography
import Explainer
import HTML
import Maps

/// What the signs of holders on a map mean, and for which day they hold.
extension PageContext {
    /// "Who held what on 16 October 2017, as far as our sources say", or that nothing is known of it; nothing where none of the places was ever held
    /// and the map is none of a day.
    func mapDayNote(_ day: CalendarDay, _ items: [MapItem]) -> Markup {
        let isHeld = items.contains { !$0.holders.isEmpty }
        switch page {
        case .map, .mapOn: break
        default: if !isHeld, !items.contains(where: { index.control.byPlace[$0.place.id] != nil }) { return .empty }
        }
        return p(.class("map-day")) { (isHeld ? words.mapWords.heldOn : words.mapWords.nothingHeldOn).filled(with: text(of: day)) }
    }

    /// What a map shows of a holder, whatever it is called: all that look the same have one entry in the key.
    private struct Look: Hashable {
        let side: Int?
        let color: String?

        init(_ holder: MapHolder) {
            side = holder.side
            color = holder.color
        }
    }

    /// The holders whose signs a map has, with their names, and what the forms of the signs mean.
    func controlKey(_ picture: MapPicture) -> Markup {
        let holders = picture.items.flatMap(\.holders)
        let owners = picture.areas.compactMap(\.owner)
        let points = picture.items.filter { $0.point != nil }
        return ul(.class("map-key map-sides")) {
            for (look, names) in looks(holders) {
                li {
                    lookMark(look)
                    if let owner = owners.first(where: { Look($0) == look }) { swatch(.held(owner)) }
                    names
                }
            }
            for status in Place.Control.Status.allCases
            where status != .controlled && holders.contains(where: { $0.isCertain && $0.status == status }) {
                li {
                    element("svg", .width(28), .height(18), .aria("hidden", true)) { Self.keySign(status) }
                    swatch(of: status, in: picture.areas)
                    " "
                    words.controlWords.statuses[status] ?? ""
                }
            }
            if holders.contains(where: { !$0.isCertain }) { keyItem(words.controlWords.perhaps) { Self.keySign(.controlled, isCertain: false) } }
            if points.contains(where: { $0.holders.isEmpty }) {
                keyItem(words.mapWords.holderUnknown) {
                    element("circle", .class("map-blank"), .custom("cx", "14"), .custom("cy", "9"), .custom("r", "4"))
                }
            }
        }
    }

    /// What holders look like, those of a side before those of none, with what they are called: as their side, or where those of one side do not look
    /// the same, or have none, as themselves.
    private func looks(_ holders: [MapHolder]) -> [(Look, Markup)] {
        var names: [Look: [String]] = [:]
        for holder in holders where !names[Look(holder), default: []].contains(holder.name) { names[Look(holder), default: []].append(holder.name) }
        let ordered = names.keys.sorted { ($0.side ?? .max, $0.color ?? "") < ($1.side ?? .max, $1.color ?? "") }
        return ordered.map { look in
            let own = (names[look] ?? []).joined(separator: words.comma)
            guard let side = look.side.flatMap(index.sides.side(numbered:)) else { return (look, .text(own)) }
            if look.color == side.color, !ordered.contains(where: { $0.side == look.side && $0 != look }) { return (look, sideName(side)) }
            return (
                look,
                Markup {
                    "\(own) ("; sideName(side); ")"
                }
            )
        }
    }

    private func lookMark(_ look: Look) -> Markup {
        if let side = look.side.flatMap(index.sides.side(numbered:)) { return sideMark(side, color: look.color) }
        let holder = MapHolder(name: "", side: nil, color: look.color, status: .controlled, isCertain: true)
        return Markup {
            element("svg", .class("mark"), .width(16), .height(16), .aria("hidden", true)) { MapSigns.sign(holder, size: 16, x: 8, y: 8) }
            " "
        }
    }

    /// What an area of a map looks like.
    private enum Swatch {
        case held(MapHolder)
        case claimed(MapHolder)
        case shared, besieged
    }

    /// How the areas of a map show a status; empty if none of them does.
    private func swatch(of status: Place.Control.Status, in areas: [MapArea]) -> Markup {
        switch status {
        case .controlled: .empty
        case .claimed: areas.flatMap(\.textures).first { $0.holder.status == .claimed }.map { swatch(.claimed($0.holder)) } ?? .empty
        case .contested: areas.contains { !$0.dots.text.isEmpty } ? swatch(.shared) : .empty
        case .besieged: areas.contains(where: \.isBesieged) ? swatch(.besieged) : .empty
        }
    }

    private func swatch(_ swatch: Swatch) -> Markup {
        let corners = [Point(x: 1, y: 1), Point(x: 27, y: 1), Point(x: 27, y: 17), Point(x: 1, y: 17), Point(x: 1, y: 1)]
        func rect(_ attribute: Attribute) -> Markup {
            element("rect", attribute, .custom("x", "1"), .custom("y", "1"), .width(26), .height(16))
        }
        func lines(_ holder: MapHolder) -> Markup {
            element("g", .class(MapTexture.style(holder))) {
                element(
                    "path", MapTexture.stroke(holder),
                    .custom("d", MapArea.lines([corners], angle: MapArea.angle(ofSide: holder.side), spacing: 6).text))
            }
        }
        return Markup {
            " "
            element("svg", .width(28), .height(18), .aria("hidden", true)) {
                switch swatch {
                case .held(let holder):
                    element("g", .class("map-held side-\(holder.shape ?? 0)")) { rect(holder.color.map { .custom("fill", $0) } ?? .absent) }
                    lines(holder)
                case .claimed(let holder):
                    rect(.class("map-outline"))
                    lines(holder)
                case .shared:
                    rect(.class("map-outline"))
                    element("path", .class("map-dots"), .custom("d", "M7 5h.1M21 5h.1M14 9h.1M7 13h.1M21 13h.1"))
                case .besieged: rect(.class("map-outline map-surrounded"))
                }
            }
            " "
        }
    }

    private static func keySign(_ status: Place.Control.Status, isCertain: Bool = true) -> Markup {
        let holder = MapHolder(name: "", side: 1, color: nil, status: status, isCertain: isCertain)
        return element("g", .class("map-any")) {
            if status == .besieged { element("circle", .class("map-siege"), .custom("cx", "14"), .custom("cy", "9"), .custom("r", "8")) }
            MapSigns.sign(holder, size: status == .besieged ? 8 : 15, x: status == .besieged ? 20 : 14, y: status == .besieged ? 4 : 9)
        }
    }

    /// "Syrian government (claims control), Islamic State (contested; no source is named for it)"; empty where nothing is known.
    func holderNames(_ holders: [MapHolder]) -> String {
        holders.map { holder in
            let doubt = holder.doubt.map { words.semicolon + $0 } ?? ""
            return "\(holder.name) (\(heldAs(holder.status, isCertain: holder.isCertain))\(doubt))"
        }.joined(separator: words.comma)
    }

    /// "in control", or "possibly: in control".
    func heldAs(_ status: Place.Control.Status, isCertain: Bool) -> String {
        let status = words.controlStatuses[status] ?? ""
        return isCertain ? status : "\(words.mapWords.perhaps) \(status)"
    }
}
