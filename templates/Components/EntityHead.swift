import Explainer
import HTML

/// What the pages of places and of actors have in common.
extension PageContext {
    /// The name with all its forms, and the summary.
    func entityHead(_ entity: EntityID, kicker: Markup) -> Markup {
        guard let names = site.names(of: entity) else { return .empty }
        let shown = displayName(of: names)
        let others = otherNames(of: names)
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
            aliases(names.aliases.map(\.value))
            p(.class("standfirst")) { explanation(of: entity) }
        }
    }

    /// How many aliases a page opens with: a transliterated name may have twenty.
    private static var mostAliases: Int { 6 }

    private func aliases(_ aliases: [String]) -> Markup {
        if aliases.isEmpty { return .empty }
        let shown = aliases.count > Self.mostAliases ? Self.mostAliases / 2 : aliases.count
        func list(_ aliases: ArraySlice<String>) -> Markup { aliases.map { alias in bdi { alias } }.joined(separator: .text(words.comma)) }
        let rest = aliases[shown...]
        return Markup {
            p(.class("also")) {
                words.alsoWritten
                " "
                list(aliases[..<shown])
            }
            if !rest.isEmpty { details(summary: words.moreCount(rest.count)) { p(.class("also")) { list(rest) } } }
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
