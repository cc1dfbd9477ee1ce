import Explainer
import HTML

/// What the signs of holders on a map mean, and for which day they hold.
extension PageContext {
    /// "Who held what on 16 October 2017, as far as our sources say."
    func mapDayNote(_ day: CalendarDay) -> Markup {
        p(.class("map-day")) { words.mapWords.heldOn.filled(with: PartialDate(day).text(in: language.dates)) }
    }

    /// The sides whose signs a map has, with their names, and what the forms of the signs mean.
    func controlKey(_ picture: MapPicture) -> Markup {
        let holders = picture.items.flatMap(\.holders)
        let points = picture.items.filter { $0.point != nil }
        return ul(.class("map-key map-sides")) {
            for side in index.sides.all where holders.contains(where: { $0.shape == (side.number - 1) % 6 + 1 }) {
                li {
                    sideMark(side)
                    sideName(side)
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

    private func keyItem(_ text: String, @MarkupBuilder shape: () -> Markup) -> Markup {
        let shape = shape()
        return li {
            element("svg", .width(28), .height(18), .aria("hidden", true)) { shape }
            " "
            text
        }
    }

    private static func keySign(_ status: Place.Control.Status, isCertain: Bool = true) -> Markup {
        let holder = MapHolder(name: "", shape: 1, color: nil, status: status, isCertain: isCertain)
        return element("g", .class("map-any")) {
            if status == .besieged { element("circle", .class("map-siege"), .custom("cx", "14"), .custom("cy", "9"), .custom("r", "8")) }
            MapSigns.sign(holder, size: status == .besieged ? 8 : 15, x: status == .besieged ? 20 : 14, y: status == .besieged ? 4 : 9)
        }
    }

    /// "Syrian government (claims control) and Islamic State (contested)"; empty where nothing is known.
    func holderNames(_ item: MapItem) -> String {
        item.holders.map { holder in
            let status = words.controlStatuses[holder.status] ?? ""
            return "\(holder.name) (\(holder.isCertain ? status : "\(words.mapWords.perhaps) \(status)"))"
        }.joined(separator: words.comma)
    }
}
