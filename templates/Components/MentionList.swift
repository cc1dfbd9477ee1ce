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
        return Markup {
            ol(.class("mentions")) { shown.map { mentionItem($0) } }
            moreNote(shown: shown.count, of: backlinks.count)
        }
    }

    private func mentionItem(_ backlink: Backlink) -> Markup {
        guard let article = site[backlink.article] else { return .empty }
        return li {
            p(.class("mention-head")) {
                articleLink(article)
                " · "
                date(article.date)
                if backlink.count > 1 { " · "; words.timesCount(backlink.count) }
            }
            for snippet in backlink.snippets {
                p(.class("snippet"), lang(article.language), dir(article.language)) {
                    snippet.before
                    mark { snippet.name }
                    snippet.after
                }
            }
        }
    }
}
