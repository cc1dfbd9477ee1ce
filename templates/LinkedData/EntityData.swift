import Explainer
import HTML

/// Places and actors as linked data.
extension PageContext {
    /// A place or an actor, by name.
    func linkedData(of entity: EntityID) -> JSONValue {
        if let made = madeBefore(entity)?.linkedData { return made }
        return reference(schemaType(of: entity), .entity(entity), name: site.names(of: entity).map { displayName(of: $0).text } ?? "")
    }

    private func schemaType(of entity: EntityID) -> String {
        switch entity {
        case .place(let id): site[id]?.kind.schemaType ?? "Place"
        case .actor(let id): site[id]?.kind.schemaType ?? "Organization"
        }
    }

    /// Everything of a place, on its own page.
    func fullData(of place: Place) -> JSONValue {
        let container = place.partOf.flatMap { site[$0.value] }
        let members: [JSONValue.Member?] = [
            place.publishedCoordinate.map {
                .init("geo", ["@type": "GeoCoordinates", "latitude": .number($0.latitude), "longitude": .number($0.longitude)])
            },
            container.map { .init("containedInPlace", entityData(.place($0.id))) },
            eventReferences("event", index.events.byPlace[place.id] ?? []),
        ]
        return .object(
            thing(place.kind.schemaType, .place(place.id)) + nameData(place.names, summary: place.summary, wikidata: place.wikidata)
                + members.compactMap(\.self))
    }

    /// Everything of an actor, on its own page.
    func fullData(of actor: Actor) -> JSONValue {
        let group = actor.partOf.flatMap { site[$0.value] }
        let isPerson = actor.kind == .person
        let members: [JSONValue.Member?] = [
            isPerson && !actor.role.isEmpty ? .init("jobTitle", .string(actor.role)) : nil,
            actor.kind == .community ? nil : group.map { .init(isPerson ? "affiliation" : "parentOrganization", entityData(.actor($0.id))) },
            actor.kind.isOrganisation ? actor.activeFrom?.htmlDatetime.map { .init("foundingDate", .string($0)) } : nil,
            actor.kind.isOrganisation ? actor.activeTo?.htmlDatetime.map { .init("dissolutionDate", .string($0)) } : nil,
            eventReferences(actor.kind.isOrganisation ? "event" : "subjectOf", index.events.byActor[actor.id] ?? []),
        ]
        return .object(
            thing(actor.kind.schemaType, .actor(actor.id)) + nameData(actor.names, summary: actor.summary, wikidata: actor.wikidata)
                + members.compactMap(\.self))
    }

    /// A place or an actor that may have no page, and so no `@id`.
    private func entityData(_ entity: EntityID) -> JSONValue {
        if site.hasPage(entity) { return linkedData(of: entity) }
        let name = site.names(of: entity).map { displayName(of: $0).text } ?? ""
        return ["@type": .string(schemaType(of: entity)), "name": .string(name)]
    }

    private func nameData(_ names: Names, summary: String, wikidata: String?) -> [JSONValue.Member] {
        let others = (names.abbreviation.map { [JSONValue.string($0.value)] } ?? []) + names.aliases.map { .string($0.value) }
        let members: [JSONValue.Member?] = [
            .init("name", .string(displayName(of: names).text)),
            alternateName(otherNames(of: names), and: others),
            summary.isEmpty ? nil : .init("description", .string(summary)),
            wikidata.map { .init("sameAs", .string("https://www.wikidata.org/entity/\($0)")) },
        ]
        return members.compactMap(\.self)
    }

    /// Other names: those in another language with its tag.
    func alternateName(_ names: [OtherName], and others: [JSONValue] = []) -> JSONValue.Member? {
        let all = others + names.map { ["@language": .string($0.tag), "@value": .string($0.text)] }
        return all.isEmpty ? nil : .init("alternateName", .array(all))
    }
}
