import Explainer
import HTML

/// Those who make the site, as linked data.
extension PageContext {
    /// How much is said of the publisher: all on the home page, the name elsewhere.
    enum Extent {
        case brief, full
    }

    /// Who answers for the site, with the pages that say by what rules; nil if nobody is named.
    func publisherData(in extent: Extent) -> JSONValue? {
        if extent == .brief, let made = repeated.publisher { return made }
        guard let publisher = settings.publisher else { return nil }
        let policies: [JSONValue.Member] = SiteSettings.Policy.allCases.compactMap { policy in
            guard let property = policy.schemaProperty, let id = settings.policies[policy] else { return nil }
            return .init(property, identifier(of: .page(id)))
        }
        let contact = contactURL?.text
        let email = contact.flatMap { $0.hasPrefix("mailto:") ? String($0.dropFirst("mailto:".count)) : nil }
        let details: [JSONValue.Member?] = [
            publisher.logo.flatMap {
                index.media.contains($0) ? .init("logo", image(.media($0), size: index.sizes[$0], caption: publisher.name)) : nil
            },
            email.map { .init("email", .string($0)) },
            email == nil ? contact.map { .init("contactPoint", ["@type": "ContactPoint", "contactType": "editor", "url": .string($0)]) } : nil,
        ]
        return .object(
            [
                .init("@type", "NewsMediaOrganization"), .init("@id", identifier(of: .home, fragment: SiteSettings.publisherAnchor)),
                .init("name", .string(publisher.name)), .init("url", publisher.url.map { .string($0) } ?? identifier(of: .home)),
            ] + (extent == .full ? details.compactMap(\.self) + policies : []))
    }

    /// A contributor, by name.
    func linkedData(of id: Identifier<Contributor>) -> JSONValue? {
        repeated.makers[id]?.linkedData ?? site[id].map { linkedData(of: $0) }
    }

    /// A contributor, by name.
    func linkedData(of contributor: Contributor) -> JSONValue {
        let name = displayName(contributor.name.value, foreign: contributor.foreignNames).text
        return .object(thing(schemaType(of: contributor), .contributor(contributor.id)) + [.init("name", .string(name))])
    }

    private func schemaType(of contributor: Contributor) -> String {
        switch site.kind(of: contributor) {
        case .person: "Person"
        case .desk: "Organization"
        }
    }

    /// The page of a contributor, and who they are.
    func profilePage(of contributor: Contributor) -> JSONValue {
        let type = schemaType(of: contributor)
        let isPerson = type == "Person"
        let bio = contributor.bio.plainText.prefix { $0 != "\n" }
        let members: [JSONValue.Member?] = [
            .init("name", .string(displayName(contributor.name.value, foreign: contributor.foreignNames).text)),
            alternateName(otherNames(contributor.name.value, foreign: contributor.foreignNames)),
            isPerson && !contributor.role.isEmpty ? .init("jobTitle", .string(contributor.role)) : nil,
            contributor.organisation.isEmpty
                ? nil
                : .init(isPerson ? "worksFor" : "parentOrganization", ["@type": "Organization", "name": .string(contributor.organisation)]),
            bio.isEmpty ? nil : .init("description", .string(String(bio))),
            contributor.languages.isEmpty ? nil : .init("knowsLanguage", .array(contributor.languages.map { .string($0) })),
            contributor.links.isEmpty ? nil : .init("sameAs", .array(contributor.links.map { .string($0.url) })),
            contributor.image.flatMap { index.media.contains($0.file) ? .init("image", identifier(of: .media($0.file))) : nil },
        ]
        let person = JSONValue.object(thing(type, .contributor(contributor.id)) + members.compactMap(\.self))
        return [
            "@type": "ProfilePage", "url": identifier(of: page), "inLanguage": .string(language.rawValue), "isPartOf": reference(to: .home),
            "mainEntity": person,
        ]
    }

    /// A document that the site rests on, by name.
    func linkedData(of source: Source) -> JSONValue { reference("CreativeWork", .source(source.id), name: source.title) }

    /// A document that the site rests on: the original, as far as it is known.
    func fullData(of source: Source) -> JSONValue {
        let reporters = source.reportedBy.compactMap { linkedData(of: $0) }
        let known = Set(source.reportedBy.compactMap { site[$0]?.name.value })
        let others: [JSONValue] = source.authors.map(\.value).filter { !known.contains($0) }.map { ["@type": "Person", "name": .string($0)] }
        let members: [JSONValue.Member?] = [
            .init("name", .string(source.title)),
            reporters.isEmpty && others.isEmpty ? nil : .init("author", .array(reporters + others)),
            source.publisher.isEmpty ? nil : .init("publisher", ["@type": "Organization", "name": .string(source.publisher)]),
            source.published?.htmlDatetime.map { .init("datePublished", .string($0)) },
            source.language.map { .init("inLanguage", .string($0)) },
            source.url.map { .init("sameAs", .string($0)) },
            source.archived.map { .init("archivedAt", .string($0)) },
        ]
        return .object(thing("CreativeWork", .source(source.id)) + members.compactMap(\.self))
    }
}
