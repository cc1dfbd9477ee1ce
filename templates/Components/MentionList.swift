import Annotation
import Explainer
import HTML

/// The articles that name a place or an actor, with the sentences that do.
extension PageContext {
    /// The newest articles first, each with all sentences that name the entity; of many, one sentence each; of very many, the newest alone.
    func mentionList(of entity: EntityID) -> Markup {
        let backlinks = annotated.backlinks(to: entity)
        if backlinks.isEmpty { return .empty }
        let shown = backlinks.prefix(Self.longestList)
        let isShort = shown.count > Self.fewArticles
        return Markup {
            ol(.class("mentions")) { shown.map { mentionItem($0, snippets: annotated.snippets(of: $0, atMost: isShort ? 1 : .max)) } }
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

    /// Up to so many articles are shown with all of their sentences.
    private static let fewArticles = 20
    /// Up to so many sentences of an article are shown at once.
    private static let fewSentences = 3

    private func mentionItem(_ backlink: Backlink, snippets: [Backlink.Snippet]) -> Markup {
        let article = site.articles[backlink.position]
        let rest = snippets.dropFirst(Self.fewSentences)
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
            snippets.prefix(Self.fewSentences).map { sentence($0, of: article) }
            if !rest.isEmpty {
                details(summary: words.moreSentences(rest.count)) { rest.map { sentence($0, of: article) } }
            }
        }
    }

    /// A sentence in the language of its article, the name marked.
    func sentence(_ snippet: Backlink.Snippet, of article: Article) -> Markup {
        p(.class("snippet"), lang(article.language), dir(article.language)) {
            snippet.before
            mark { snippet.name }
            snippet.after
        }
    }
}
