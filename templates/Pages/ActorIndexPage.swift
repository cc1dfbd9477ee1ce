import Explainer
import HTML

/// actors/index.html: all actors, by side.
extension PageContext {
    func actorIndexPage() -> PageContent {
        PageContent(title: words.actors, description: words.actorsLead) {
            breadcrumb()
            indexHead(words.actors, lead: .text(words.actorsLead))
            let listed = site.actors.filter(\.hasPage).sorted { Names.precedes($0.names, $1.names) }
            for (position, group) in actorGroups(listed).enumerated() { actorGroup(group, number: position + 1) }
        }
    }

    private func actorGroup(_ group: ActorGroup, number: Int) -> Markup {
        section(.class("group"), .aria("labelledby", "side_\(number)")) {
            h2(.id("side_\(number)")) {
                group.heading
                " "
                span(.class("count")) { String(group.actors.count) }
            }
            ul(.class("dense")) {
                group.actors.map { denseItem(.actor($0.id), count: index.mentionCounts[.actor($0.id)], isExplained: true) }
            }
        }
    }

    /// Actors of one side, and what to write above them.
    struct ActorGroup {
        let heading: Markup
        let actors: [Actor]
    }

    /// Actors by side in the order of the sides; last those without one.
    func actorGroups(_ actors: [Actor]) -> [ActorGroup] {
        var groups = index.sides.all.map { side in
            ActorGroup(
                heading: Markup {
                    sideMark(side)
                    sideName(side)
                },
                actors: actors.filter { index.sides.side(of: $0)?.number == side.number })
        }
        groups.append(ActorGroup(heading: .text(words.others), actors: actors.filter { index.sides.side(of: $0) == nil }))
        return groups.filter { !$0.actors.isEmpty }
    }
}
