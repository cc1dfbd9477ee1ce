import Annotation
import Explainer
import HTML

/// The articles that name a place or an actor, with the sentences that do.
extension PageContext {
    /// The newest articles first; of very many, the newest alone.
    func mentionList(of entity: EntityID) -> Markup {
        let backlinks = annotated.backlinks(to: entity)
        if backlinks.isEmpty { return .empty }
        let shown = backlinks.prefix(Self.longestList)
        let snippets = shown.count > Self.fewMentions ? 1 : 3
        return Markup {
            ol(.class("mentions")) { shown.map { mentionItem($0, snippets: snippets) } }
            moreNote(shown: shown.count, of: backlinks.count)
        }
    }

    /// What the same articles name, most often first.
    func oftenNamed(with entity: EntityID) -> Markup {
        let others = annotated.oftenNamed(with: entity, atMost: 9)
        return others.isEmpty
            ? .empty
            : ul(.class("dense")) {
                others.map { other in
                    li {
                        entityLink(other.entity); " "; span(.class("count")) { words.articleCount(other.articles) }
                    }
                }
            }
    }

    /// Up to so many articles are shown with more than one sentence each.
    private static let fewMentions = 20

    private func mentionItem(_ backlink: Backlink, snippets: Int) -> Markup {
        guard let article = site[backlink.article] else { return .empty }
        return li {
            p(.class("mention-head")) {
                articleLink(article)
                " · "
                date(article.date)
                if backlink.count > 1 {
                    " · "
                    words.timesCount(backlink.count)
                }
            }
            for snippet in backlink.snippets.prefix(snippets) {
                p(.class("snippet"), lang(article.language), dir(article.language)) {
                    snippet.before
                    mark { snippet.name }
                    snippet.after
                }
            }
        }
    }
}
