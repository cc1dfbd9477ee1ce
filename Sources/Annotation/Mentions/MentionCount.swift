public import Explainer

/// How often an article names a place or an actor.
public struct MentionCount: Sendable {
    /// Who or what is named.
    public let entity: EntityID
    /// All mentions: in the text and in the caption of the lead picture.
    public let mentions: Int
    /// Those by an adjective or inside a compound: "Iraqi", "US-backed".
    public let adjectives: Int
    /// Whether the text links to its page.
    public let isLinked: Bool
}

extension AnnotatedSite {
    /// How often the article at a position in the site's list names each place and actor, in the order in which it names them first.
    public func mentionCounts(inArticleAt position: Int) -> [MentionCount] {
        let texts = texts(ofArticleAt: position)
        let inText = texts.first?.findings.mentions ?? []
        let inCaption = texts.dropFirst().first?.findings.mentions ?? []
        return named(inArticleAt: position).map { named in
            var adjectives = 0
            var isLinked = false
            for index in named.mentions {
                // A mention as a whole is large to copy.
                let form = index < inText.count ? inText[index].form : inCaption[index - inText.count].form
                if form == .adjective || form == .prefix { adjectives += 1 }
                if index < inText.count ? inText[index].isLinked : inCaption[index - inText.count].isLinked { isLinked = true }
            }
            return MentionCount(
                entity: site.entity(numbered: named.entity), mentions: named.mentions.count, adjectives: adjectives, isLinked: isLinked)
        }
    }
}
