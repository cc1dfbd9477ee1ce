import Annotation
import Explainer
import HTML

/// What the articles say of a place or an actor and date, beside the events of the timeline, which editors state.
extension PageContext {
    /// In the order of the dates; of many, the first ones at once.
    func datedMentionList(of entity: EntityID) -> Markup {
        let dated = annotated.chronology(of: entity)
        if dated.isEmpty { return .empty }
        let rest = dated.dropFirst(Self.fewDated)
        return Markup {
            p(.class("desc")) { words.datedInArticlesLead }
            ol(.class("mentions")) { dated.prefix(Self.fewDated).map { datedMention($0) } }
            if !rest.isEmpty {
                details(summary: words.moreSentences(rest.count)) { ol(.class("mentions")) { rest.map { datedMention($0) } } }
            }
        }
    }

    /// Up to so many are shown at once.
    private static let fewDated = 10

    private func datedMention(_ mention: DatedMention) -> Markup {
        guard let article = site[mention.article] else { return .empty }
        return li {
            p(.class("mention-head")) {
                date(mention.date)
                " · "
                articleLink(article)
            }
            sentence(mention.snippet, of: article)
        }
    }
}
