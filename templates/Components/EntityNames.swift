import Explainer
import HTML

/// What places, actors and contributors are called on a page, and links to their pages.
extension PageContext {
    /// A name and the language that it is in.
    struct DisplayName {
        let text: String
        /// The name's language: the page's if there is a name in it, the site's if not.
        let language: Language
    }

    /// The name that this page uses.
    func displayName(_ name: String, foreign: [Names.Foreign]) -> DisplayName {
        if language != settings.language, let own = foreign.first(where: { $0.language == language.rawValue }) {
            return DisplayName(text: own.name.value, language: language)
        }
        return DisplayName(text: name, language: settings.language)
    }

    /// The name of a place or an actor that this page uses.
    func displayName(of names: Names) -> DisplayName { displayName(names.name.value, foreign: names.foreign) }

    /// A name in another language or script than the page's.
    struct OtherName {
        let text: String
        /// Its language (BCP 47).
        let tag: String
    }

    /// The names of a place or an actor in other languages and scripts than the one shown.
    func otherNames(of names: Names) -> [OtherName] { otherNames(names.name.value, foreign: names.foreign) }

    /// The names in other languages and scripts than the one shown.
    func otherNames(_ name: String, foreign: [Names.Foreign]) -> [OtherName] {
        let shown = displayName(name, foreign: foreign)
        let own = [OtherName(text: name, tag: settings.language.rawValue)]
        return (own + foreign.map { OtherName(text: $0.name.value, tag: $0.language) }).filter { $0.text != shown.text }
    }

    /// A name in another language, marked as such.
    func otherName(_ name: OtherName, class value: String? = nil) -> Markup {
        span(value.map { .class($0) } ?? .absent, lang(tag: name.tag), dir(tag: name.tag)) { name.text }
    }

    /// Whether a name becomes a link: not without a page, and not on that page.
    func isLinked(_ entity: EntityID) -> Bool { site.hasPage(entity) && page != .entity(entity) }

    /// A place or an actor: a link, perhaps to a part of its page, or its name alone.
    func entityLink(_ entity: EntityID, class name: String? = nil, fragment: String? = nil) -> Markup {
        if name == nil, fragment == nil, let made = madeBefore(entity) { return made.link }
        guard let names = site.names(of: entity) else { return .empty }
        let shown = displayName(of: names)
        guard isLinked(entity) else { return nameAlone(shown) }
        return a(
            href: url(to: .entity(entity), fragment: fragment), name.map { .class($0) } ?? .absent, lang(shown.language), dir(shown.language)
        ) {
            shown.text
        }
    }

    /// What was made beforehand for this and other pages; nothing on its own page, which does not lead to itself.
    func madeBefore(_ entity: EntityID) -> RepeatedParts.Entity? {
        guard let made = repeated.entities[entity], page != .entity(entity) else { return nil }
        return made
    }

    /// What this page and others of its language and folder show of a place or an actor.
    func repeatedParts(of entity: EntityID, hint: String, withData: Bool) -> RepeatedParts.Entity {
        RepeatedParts.Entity(
            tag: entityTag(entity, url(to: .entity(entity)), hint: hint).prewritten, link: entityLink(entity).prerendered,
            glossaryName: glossaryName(of: entity).prerendered, explanation: explanation(of: entity).prerendered,
            // Not "nil", which is a value of JSON too.
            linkedData: withData ? .some(linkedData(of: entity).prewritten) : .none)
    }

    /// A place, with the class that marks it in running text.
    func placeLink(_ id: Identifier<Place>) -> Markup { entityLink(.place(id), class: "place") }

    /// An actor, with the class that marks it in running text.
    func actorLink(_ id: Identifier<Actor>) -> Markup { entityLink(.actor(id), class: "actor") }

    /// A contributor.
    func contributorLink(_ id: Identifier<Contributor>, rel: String? = nil) -> Markup {
        if rel == nil, page != .contributor(id), let made = repeated.makers[id] { return made.link }
        guard let contributor = site[id] else { return .empty }
        let shown = displayName(contributor.name.value, foreign: contributor.foreignNames)
        if page == .contributor(id) { return nameAlone(shown) }
        return a(href: url(to: .contributor(id)), rel.map { .rel($0) } ?? .absent, lang(shown.language), dir(shown.language)) { shown.text }
    }

    /// What this page and others of its language and folder show of the contributors.
    func repeatedMakers() -> [(Identifier<Contributor>, RepeatedParts.Maker)] {
        site.contributors.filter { page != .contributor($0.id) }.map { contributor in
            (
                contributor.id,
                RepeatedParts.Maker(link: contributorLink(contributor.id).prerendered, linkedData: linkedData(of: contributor).prewritten)
            )
        }
    }

    /// An article, by its title.
    func articleLink(_ article: Article) -> Markup {
        a(href: url(to: .article(article.id)), lang(article.language), dir(article.language)) { article.title }
    }

    private func nameAlone(_ name: DisplayName) -> Markup {
        name.language == language ? .text(name.text) : span(lang(name.language), dir(name.language)) { name.text }
    }
}

// MARK: In a line

extension PageContext {
    /// "city in Deir e-Zor province", "armed group": what somebody needs to know who meets the name for the first time, in the page's language.
    func gloss(of entity: EntityID) -> String {
        switch entity {
        case .place(let id): site[id].map { gloss(of: $0) } ?? ""
        case .actor(let id): site[id].flatMap { words.actorKinds[$0.kind] } ?? ""
        }
    }

    private func gloss(of place: Place) -> String {
        let kind = words.placeKinds[place.kind] ?? ""
        guard let container = place.partOf.flatMap({ site[$0.value] }) else { return kind }
        let name = displayName(of: container.names)
        return name.language == language ? "\(kind) \(words.inPlace) \(name.text)" : kind
    }

    /// The summary of a place or an actor; empty if there is none.
    func summary(of entity: EntityID) -> String {
        switch entity {
        case .place(let id): site[id]?.summary ?? ""
        case .actor(let id): site[id].map { $0.summary.isEmpty ? $0.role : $0.summary } ?? ""
        }
    }

    /// The summary, or the gloss where there is none.
    func explanation(of entity: EntityID) -> Markup {
        if let made = madeBefore(entity) { return made.explanation }
        let summary = summary(of: entity)
        return summary.isEmpty ? .text(gloss(of: entity).capitalizedFirst) : siteText(summary)
    }
}

extension Names {
    /// The order of an index: by name, whatever letters are in upper case.
    static func precedes(_ left: Names, _ right: Names) -> Bool {
        let (first, second) = (left.name.value.lowercased(), right.name.value.lowercased())
        return first == second ? left.name.value < right.name.value : first < second
    }
}
