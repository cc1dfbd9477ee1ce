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
            let mentions = site.mentions(in: text)
            positions.reserveCapacity(mentions.count)
            // By their positions: a mention that is copied holds its entity's id once more.
            for index in mentions.indices {
                let entity = mentions[index].entity
                let position = positions[entity] ?? counts.count
                if position == counts.count {
                    positions[entity] = position
                    counts.append(MentionCount(entity: entity))
                }
                counts[position].mentions += 1
                switch mentions[index].form {
                case .adjective, .prefix: counts[position].adjectives += 1
                case .name, .abbreviation, .surname: break
                }
                if mentions[index].isLinked { counts[position].isLinked = true }
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
