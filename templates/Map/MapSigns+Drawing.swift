import Explainer
import HTML
import Maps

/// The signs of those who held a place: the shape and the colour of the side, and for how it was held a form that needs no colour.
///
/// They are whole where an actor was alone, half where others were there, hatched where only its own side says so, and empty where the day is not
/// sure. A ring with the besieger's sign on it stands around what was besieged.
extension MapSigns {
    /// Where the besiegers' signs stand on the ring, from the middle.
    private static let besiegers = [(10.0, -10.0), (-10.0, -10.0), (-10.0, 10.0), (10.0, 10.0)]

    /// The signs, around the origin.
    static func draw(_ holders: [MapHolder]) -> Markup {
        let holders = shown(holders)
        let inner = holders.filter { $0.status != .besieged }
        let around = holders.filter { $0.status == .besieged }
        return Markup {
            if !around.isEmpty {
                element("circle", .class("map-siege"), .custom("r", "14"))
                let isAll = around.count <= besiegers.count
                for (besieger, place) in zip(isAll ? around : Array(around.prefix(besiegers.count - 1)), besiegers) {
                    sign(besieger, size: 12, x: place.0, y: place.1)
                }
                if !isAll, let place = besiegers.last { more(around.count - besiegers.count + 1, x: place.0, y: place.1) }
            }
            if inner.isEmpty {
                element("circle", .class("map-blank"), .custom("r", "5"))
            } else if isRow(inner) {
                row(inner)
            } else if inner.count == 2 {
                half(inner[0], isLeft: true, size: size)
                half(inner[1], isLeft: false, size: size)
                element("path", .class("map-split"), .custom("d", "M0-9V9"))
            } else {
                sign(inner[0], size: size, x: 0, y: 0)
            }
        }
    }

    /// Small signs beside each other, around the origin.
    private static func row(_ holders: [MapHolder]) -> Markup {
        let start = -width(holders) / 2
        return Markup {
            for (number, holder) in holders.prefix(most).enumerated() {
                sign(holder, size: smallSize, x: start + smallSize * (Double(number) + 0.5), y: 0)
            }
            if holders.count > most { more(holders.count - most, x: start + smallSize * Double(most) + numberWidth / 2, y: 0) }
        }
    }

    /// "+2"
    private static func more(_ count: Int, x: Double, y: Double) -> Markup {
        element(
            "text", .class("map-more"), .custom("x", number(x)), .custom("y", number(y)), .custom("dy", "4"), .custom("text-anchor", "middle")
        ) { "+\(count)" }
    }

    // MARK: One sign

    /// The sign of one holder, its middle at a point.
    static func sign(_ holder: MapHolder, size: Double, x: Double, y: Double) -> Markup {
        let form = form(of: holder)
        // Hundreds of signs are on some maps: those that stand alone are written shorter.
        if size == Self.size, x == 0, y == 0 {
            return element("g", .class("map-sign side-\(holder.shape ?? 0)"), .custom("transform", "scale(1.125)translate(-8 -8)")) { form }
        }
        return box(holder, viewBox: "0 0 16 16", x: x - size / 2, y: y - size / 2, width: size, height: size) { form }
    }

    /// The shape of a holder's side, in a square of 16 units, in the form of how it held the place.
    private static func form(of holder: MapHolder) -> Markup {
        if !holder.isCertain { return shape(holder, .custom("fill", "none"), isDashed: true) }
        switch holder.status {
        case .controlled, .besieged: return shape(holder, fill(of: holder))
        case .contested:
            return Markup {
                element("g", .class("map-empty")) { shape(holder, .absent) }
                element("svg", .custom("viewBox", "0 0 8 16"), .custom("width", "8"), .custom("height", "16")) { shape(holder, fill(of: holder)) }
            }
        case .claimed:
            return Markup {
                shape(holder, fill(of: holder))
                element("path", .class("map-hatch"), .custom("d", "M4.5 9.5 9 5M6 12.5l6-6"))
            }
        }
    }

    private static func half(_ holder: MapHolder, isLeft: Bool, size: Double) -> Markup {
        box(holder, viewBox: isLeft ? "0 0 8 16" : "8 0 8 16", x: isLeft ? -size / 2 : 0, y: -size / 2, width: size / 2, height: size) {
            shape(holder, fill(of: holder))
        }
    }

    private static func box(
        _ holder: MapHolder, viewBox: String, x: Double, y: Double, width: Double, height: Double, @MarkupBuilder content: () -> Markup
    ) -> Markup {
        element(
            "svg", .class("map-sign side-\(holder.shape ?? 0)"), .custom("x", number(x)), .custom("y", number(y)), .custom("width", number(width)),
            .custom("height", number(height)), .custom("viewBox", viewBox), content: content)
    }

    private static func shape(_ holder: MapHolder, _ fill: Attribute, isDashed: Bool = false) -> Markup {
        let outline = holder.shape.map { PageContext.shape($0, fill: fill) } ?? element("path", .custom("d", "M1.5 8 8 5 14.5 8 8 11z"), fill)
        return isDashed ? element("g", .class("map-perhaps")) { outline } : outline
    }

    private static func fill(of holder: MapHolder) -> Attribute { holder.color.map { .custom("fill", $0) } ?? .absent }

    private static func number(_ value: Double) -> String { value == value.rounded() ? String(Int(value)) : String(value) }
}
