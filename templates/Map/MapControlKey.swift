import Cartography
import Explainer
import HTML

/// What the signs of holders on a map mean, and for which day they hold.
extension PageContext {
    /// "Who held what on 16 October 2017, as far as our sources say."
    func mapDayNote(_ day: CalendarDay) -> Markup {
        p(.class("map-day")) { words.mapWords.heldOn.filled(with: PartialDate(day).text(in: language.dates)) }
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
        let areas = picture.areas.flatMap(\.textures)
        let points = picture.items.filter { $0.point != nil }
        return ul(.class("map-key map-sides")) {
            for (look, names) in looks(holders) {
                li {
                    lookMark(look)
                    if let texture = areas.first(where: { Look($0.holder) == look }) { swatch(texture.holder) }
                    names
                }
            }
            for status in Place.Control.Status.allCases
            where status != .controlled && holders.contains(where: { $0.isCertain && $0.status == status }) {
                keyItem(words.controlWords.statuses[status] ?? "") { Self.keySign(status) }
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

    /// What an area looks like that a holder held alone.
    private func swatch(_ holder: MapHolder) -> Markup {
        let corners = [Point(x: 1, y: 1), Point(x: 27, y: 1), Point(x: 27, y: 17), Point(x: 1, y: 17), Point(x: 1, y: 1)]
        var lines = PathData()
        for line in Hatching.lines(across: [corners], angle: MapTexture.angle(ofSide: holder.side), spacing: 6) { lines.add(line: line) }
        return Markup {
            element("svg", .width(28), .height(18), .aria("hidden", true)) {
                element("g", .class("map-held side-\(holder.shape ?? 0)")) {
                    element(
                        "rect", holder.color.map { .custom("fill", $0) } ?? .absent, .custom("x", "1"), .custom("y", "1"), .width(26), .height(16))
                }
                element("g", .class("map-texture line-\(holder.shape ?? 0)")) {
                    element("path", MapTexture.stroke(holder), .custom("d", lines.text))
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

    /// "Syrian government (claims control) and Islamic State (contested)"; empty where nothing is known.
    func holderNames(_ holders: [MapHolder]) -> String {
        holders.map { "\($0.name) (\(heldAs($0.status, isCertain: $0.isCertain)))" }.joined(separator: words.comma)
    }

    /// "in control", or "possibly: in control".
    func heldAs(_ status: Place.Control.Status, isCertain: Bool) -> String {
        let status = words.controlStatuses[status] ?? ""
        return isCertain ? status : "\(words.mapWords.perhaps) \(status)"
    }
}
