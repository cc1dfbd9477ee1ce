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

    /// The names in other languages and scripts than the one shown, each marked as such.
    func otherNames(of names: Names) -> [Markup] { otherNames(names.name.value, foreign: names.foreign) }

    /// The names in other languages and scripts than the one shown, each marked as such.
    func otherNames(_ name: String, foreign: [Names.Foreign]) -> [Markup] {
        let shown = displayName(name, foreign: foreign)
        let own = shown.text == name ? [] : [(tag: settings.language.rawValue, name: name)]
        let others = own + foreign.map { (tag: $0.language, name: $0.name.value) }
        return others.filter { $0.name != shown.text }.map { other in
            span(lang(tag: other.tag), dir(tag: other.tag)) { other.name }
        }
    }

    /// A place or an actor: a link if it has a page, its name alone if not.
    func entityLink(_ entity: EntityID, class name: String? = nil) -> Markup {
        guard let names = site.names(of: entity) else { return .empty }
        let shown = displayName(of: names)
        guard site.hasPage(entity) else { return nameAlone(shown) }
        return a(
            href: url(to: .entity(entity)), name.map { .class($0) } ?? .absent, lang(shown.language), dir(shown.language)
        ) {
            shown.text
        }
    }

    /// A place, with the class that marks it in running text.
    func placeLink(_ id: Identifier<Place>) -> Markup { entityLink(.place(id), class: "place") }

    /// An actor, with the class that marks it in running text.
    func actorLink(_ id: Identifier<Actor>) -> Markup { entityLink(.actor(id), class: "actor") }

    /// A contributor.
    func contributorLink(_ id: Identifier<Contributor>, rel: String? = nil) -> Markup {
        guard let contributor = site[id] else { return .empty }
        let shown = displayName(contributor.name.value, foreign: contributor.foreignNames)
        return a(href: url(to: .contributor(id)), rel.map { .rel($0) } ?? .absent, lang(shown.language), dir(shown.language)) { shown.text }
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
        let summary = summary(of: entity)
        return summary.isEmpty ? .text(gloss(of: entity).capitalizedFirst) : siteText(summary)
    }
}
