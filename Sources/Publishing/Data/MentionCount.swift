import Annotation
import Explainer

/// How often an article names a place or an actor.
struct MentionCount: Sendable {
    let entity: EntityID
    /// All mentions: in the text and in the caption of the lead picture.
    var mentions = 0
    /// Those by an adjective or inside a compound: "Iraqi", "US-backed".
    var adjectives = 0
    /// Whether the text links to its page.
    var isLinked = false

    /// Those of an article, in the order in which it names them first.
    static func all(in article: Identifier<Article>, of site: AnnotatedSite) -> [MentionCount] {
        var counts: [MentionCount] = []
        var positions: [EntityID: Int] = [:]
        for text in [TextID.article(article), .leadCaption(article)] {
            for mention in site.mentions(in: text) {
                let position = positions[mention.entity] ?? counts.count
                if position == counts.count {
                    positions[mention.entity] = position
                    counts.append(MentionCount(entity: mention.entity))
                }
                counts[position].mentions += 1
                if mention.form == .adjective || mention.form == .prefix { counts[position].adjectives += 1 }
                if mention.isLinked { counts[position].isLinked = true }
            }
        }
        return counts
    }

    /// "place" or "actor".
    var kind: StaticString {
        switch entity {
        case .place: "place"
        case .actor: "actor"
        }
    }
}
