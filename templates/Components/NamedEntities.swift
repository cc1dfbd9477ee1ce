import Annotation
import Explainer
import HTML

/// The places and actors that a text names, each explained in a line.
extension PageContext {
    /// Those of a list with how often each is named, as a glossary.
    func glossary(_ named: [NamedEntity]) -> Markup {
        if named.isEmpty { return .empty }
        return dl(.class("glossary")) { named.map { glossaryEntry($0.entity, count: $0.count) } }
    }

    private func glossaryEntry(_ entity: EntityID, count: Int) -> Markup {
        div {
            dt {
                glossaryName(of: entity)
                " "
                span(.class("count")) { words.timesCount(count) }
            }
            " "
            dd { explanation(of: entity) }
        }
    }

    /// A name with the shape of its side and a second name.
    func glossaryName(of entity: EntityID) -> Markup {
        if let made = madeBefore(entity) { return made.glossaryName }
        return Markup {
            if case .actor(let id) = entity, let actor = site[id] { sideMark(of: actor) }
            entityLink(entity)
            secondName(of: entity)
        }
    }

    /// An actor's abbreviation, a place's first name in another script.
    private func secondName(of entity: EntityID) -> Markup {
        guard let names = site.names(of: entity) else { return .empty }
        switch entity {
        case .actor:
            guard let abbreviation = names.abbreviation else { return .empty }
            return Markup {
                " "
                span(.class("other"), lang(settings.language), dir(settings.language)) { abbreviation.value }
            }
        case .place:
            guard let other = otherNames(of: names).first else { return .empty }
            return Markup {
                " "
                otherName(other, class: "other")
            }
        }
    }
}
