import Explainer
import HTML

/// Lists of articles, and the lists of names on index pages.
extension PageContext {
    /// Articles with kind, date, title and summary; the level of their titles is one below the heading that they stand under.
    ///
    /// `positions` are those in the site's list.
    func articleRows(_ positions: some Collection<Int>, titles level: HeadingLevel, class name: String = "rows") -> Markup {
        if positions.isEmpty { return .empty }
        return ol(.class(name)) { positions.map { articleRow(site.articles[$0], level) } }
    }

    private func articleRow(_ article: Article, _ level: HeadingLevel) -> Markup {
        li {
            p(.class("row-meta")) {
                span(.class("kind")) { kindName(of: article) }
                span(.class("dot")) { " · " }
                date(article.date)
            }
            level.heading { articleLink(article) }
            if !article.summary.isEmpty { p(lang(article.language), dir(article.language)) { article.summary } }
        }
    }

    /// "Explainer".
    func kindName(of article: Article) -> String { (words.articleKinds[article.kind] ?? "").capitalizedFirst }

    /// A place or an actor in a list of many: name, other name, how often it is named, a line about it, and what else is to be said.
    func denseItem(_ entity: EntityID, count: Int? = nil, isExplained: Bool = false, more: Markup = .empty) -> Markup {
        li {
            if case .actor(let id) = entity, let actor = site[id], !isExplained { sideMark(of: actor) }
            entityLink(entity)
            if case .place = entity, let names = site.names(of: entity), let other = otherNames(of: names).first {
                " "
                otherName(other)
            }
            if let count, count > 0 {
                " "
                span(.class("count")) { words.mentionCount(count) }
            }
            if isExplained {
                " "
                span(.class("desc")) { explanation(of: entity) }
            }
            more
        }
    }
}

/// The level of a heading that may stand under different ones.
enum HeadingLevel {
    case two, three, four

    /// The heading.
    func heading(@MarkupBuilder _ content: () -> Markup) -> Markup {
        switch self {
        case .two: h2(content: content)
        case .three: h3(content: content)
        case .four: h4(content: content)
        }
    }
}
