import Explainer
import HTML

/// The shapes of the sides: the same six on every page, so that colour is never the only difference.
extension PageContext {
    /// The shape of an actor's side and a space; nothing if it has no side.
    func sideMark(of actor: Actor) -> Markup {
        index.sides.side(of: actor).map { sideMark($0, color: actor.color ?? $0.color) } ?? .empty
    }

    /// The shape of a side and a space.
    func sideMark(_ side: Sides.Side) -> Markup { sideMark(side, color: side.color) }

    /// The same in the colour of one of its actors.
    func sideMark(_ side: Sides.Side, color: String?) -> Markup {
        let shape = Actor.shape(ofSide: side.number)
        return Markup {
            element("svg", .class("mark side-\(shape)"), .custom("viewBox", "0 0 16 16"), .aria("hidden", true)) {
                Self.shape(shape, fill: color.map { .custom("fill", $0) } ?? .absent)
            }
            " "
        }
    }

    /// The shape of a side for a drawing that has its own units: 14 of them wide and high.
    func sideShape(_ side: Sides.Side, color: String?) -> Markup {
        let shape = Actor.shape(ofSide: side.number)
        return element("svg", .class("mark side-\(shape)"), .width(14), .height(14), .custom("viewBox", "0 0 16 16"), .aria("hidden", true)) {
            Self.shape(shape, fill: color.map { .custom("fill", $0) } ?? .absent)
        }
    }

    /// The outline of a shape by its number from 1 to 6, in a square of 16 units.
    static func shape(_ number: Int, fill: Attribute) -> Markup {
        switch number {
        case 1: element("circle", .custom("cx", "8"), .custom("cy", "8"), .custom("r", "7"), fill)
        case 2: element("rect", .custom("x", "1.5"), .custom("y", "1.5"), .custom("width", "13"), .custom("height", "13"), fill)
        case 3: element("path", .custom("d", "M8 .5 15.5 8 8 15.5 .5 8z"), fill)
        case 4: element("path", .custom("d", "M8 1 15.5 14.5H.5z"), fill)
        case 5: element("path", .custom("d", "M4.5 1.5h7l4 6.5-4 6.5h-7L.5 8z"), fill)
        default: element("path", .custom("d", "M.5 1.5h15L8 15z"), fill)
        }
    }

    /// What a side is called: as site.yaml says, or like the actor whose id it is, or its own word, as a label.
    func sideName(_ side: Sides.Side) -> Markup {
        if let named = settings.sides.first(where: { $0.word == side.word }) { return siteText(named.name) }
        if let actor = site[Identifier<Actor>(side.word)] {
            let name = displayName(of: actor.names)
            return span(lang(name.language), dir(name.language)) { name.text }
        }
        let words = side.word.split { $0 == "-" || $0 == "_" }.joined(separator: " ")
        return siteText(words.capitalizedFirst)
    }
}
