import Annotation
import Explainer
import HTML

/// actors/<id>.html
extension PageContext {
    func actorPage(_ actor: Actor) -> PageContent? {
        guard actor.hasPage else { return nil }
        let entity = EntityID.actor(actor.id)
        let text = prose(actor.description, .actor(actor.id), from: actor.file)
        let kind = (words.actorKinds[actor.kind] ?? "").capitalizedFirst
        return PageContent(
            title: uniqueTitle(displayName(of: actor.names).text, gloss(of: entity)),
            description: summary(of: entity).isEmpty ? kind : summary(of: entity)
        ) {
            breadcrumb()
            div(.class("with-rail")) {
                entityHead(
                    entity,
                    kicker: Markup {
                        sideMark(of: actor)
                        kind
                    })
                factList(actorFacts(actor))
                column {
                    proseBlock(text)
                    noteSection(text)
                    titledSection("contains", words.parts) { actorParts(actor) }
                    titledSection("control", words.controlWords.whatItHeld) { holdings(of: actor) }
                    titledSection("events", words.relatedEvents) { eventList(index.events.byActor[actor.id] ?? []) }
                    titledSection("speaks", words.sourcesThatSpeakForIt) {
                        weighedSourceList((index.sources.byParty[actor.id] ?? []).map { site.sources[$0] })
                    }
                    titledSection("dated", words.datedInArticles) { datedMentionList(of: entity) }
                    titledSection("mentions", words.inOurArticles) { mentionList(of: entity) }
                    titledSection("often", words.oftenNamedWith) { oftenNamed(with: entity) }
                }
            }
        }
    }

    private func actorFacts(_ actor: Actor) -> [Fact] {
        [
            Fact(words.kind) { (words.actorKinds[actor.kind] ?? "").capitalizedFirst },
            Fact(words.side) { index.sides.side(of: actor).map { sideName($0) } },
            Fact(words.role) { siteText(actor.role) },
            Fact(words.abbreviation) { actor.names.abbreviation.map { abbreviation in bdi { abbreviation.value } } },
            Fact(words.active) { period(from: actor.activeFrom, to: actor.activeTo) },
            Fact(words.partOf) { site.containers(of: actor.id).map { entityLink(.actor($0)) }.joined(separator: .text(words.comma)) },
            Fact(words.elsewhere) { wikidataLink(actor.wikidata) },
        ]
    }

    private func actorParts(_ actor: Actor) -> Markup {
        let parts = (index.actorsByContainer[actor.id] ?? []).map { EntityID.actor(site.actors[$0].id) }.filter(site.hasPage)
        return parts.isEmpty ? .empty : ul(.class("dense")) { parts.map { denseItem($0, isExplained: true) } }
    }
}
