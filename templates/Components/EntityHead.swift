import Explainer
import HTML

/// What the pages of places and of actors have in common.
extension PageContext {
    /// The name with all its forms, and the summary.
    func entityHead(_ entity: EntityID, kicker: Markup) -> Markup {
        guard let names = site.names(of: entity) else { return .empty }
        let shown = displayName(of: names)
        let others = otherNames(of: names)
        let aliases = names.aliases.map { alias in bdi { alias.value } }
        return header(.class("page-head")) {
            p(.class("kicker")) { kicker }
            h1(lang(shown.language), dir(shown.language)) {
                shown.text
                if let abbreviation = names.abbreviation {
                    " "
                    span(.class("abbr")) { "(\(abbreviation.value))" }
                }
            }
            if !others.isEmpty { p(.class("names")) { others.map { otherName($0) }.joined(separator: " · ") } }
            if !aliases.isEmpty {
                p(.class("also")) {
                    words.alsoWritten
                    " "
                    aliases.joined(separator: .text(words.comma))
                }
            }
            p(.class("standfirst")) { explanation(of: entity) }
        }
    }

    /// The item of Wikidata that is the same thing.
    func wikidataLink(_ item: String?) -> Markup {
        externalLink(item.map { "https://www.wikidata.org/wiki/\($0)" }, "Wikidata")
    }

    /// "since October 2015", "June – October 2017", "until 2016"; empty where neither end is known.
    func period(from start: PartialDate?, to end: PartialDate?) -> Markup {
        guard let start else {
            guard let end else { return .empty }
            if case .single(let day) = end.form { return PartialDate(.ending(day, start: .open)).map { date($0) } ?? date(end) }
            return date(end)
        }
        guard case .single(let first) = start.form else { return date(start) }
        guard let end else { return PartialDate(.starting(first, end: .open)).map { date($0) } ?? date(start) }
        if case .single(let last) = end.form, let interval = PartialDate(.interval(from: first, to: last)) { return date(interval) }
        return Markup {
            date(start)
            " – "
            date(end)
        }
    }
}
