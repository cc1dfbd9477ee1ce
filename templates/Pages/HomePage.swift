import Annotation
import Explainer
import HTML

/// index.html: the conflict in a paragraph, and the ways in.
extension PageContext {
    func homePage() -> PageContent {
        PageContent(title: settings.title, description: settings.tagline.isEmpty ? settings.title : settings.tagline) {
            let brief = prose(settings.brief, .brief, from: SiteSettings.file)
            let map = wholeMap()
            div(.class("hero")) {
                hero(brief)
                if map.isEmpty { startHere() } else { map }
            }
            noteSection(brief)
            if !map.isEmpty { startHere() }
            titledSection("key-events", words.keyEvents, more: indexLink(.timeline, words.wholeTimeline)) {
                timelineFigure(Array(site.events.indices), size: .small, list: "strip") { url(to: $0) }
                eventStrip(KeyEvents.chosen(from: site.events), id: "strip")
            }
            titledSection("who", words.whoIsWho, more: indexLink(.actors, words.allActors)) { whoIsWho() }
            titledSection("latest", words.latest, more: indexLink(.articles(page: 1), words.allArticles)) {
                articleRows(site.articles.indices.prefix(4), titles: .three, class: "rows two")
            }
            titledSection("where", words.places, more: indexLink(.places, words.allPlaces)) { mostNamedPlaces() }
        }
    }

    private func indexLink(_ page: Page, _ text: String) -> Markup {
        index.exists(page) ? a(href: url(to: page)) { text } : .empty
    }

    private func hero(_ brief: ProseView) -> Markup {
        div {
            h1 { settings.title }
            if !settings.tagline.isEmpty { p(.class("tagline")) { settings.tagline } }
            if !brief.body.isEmpty { div(.class("brief")) { brief.body } }
            asOf()
        }
    }

    /// How old all this is, and how it was found out.
    private func asOf() -> Markup {
        guard let day = settings.asOf else { return .empty }
        let method = Page.page(Identifier("method"))
        return p(.class("as-of")) {
            words.stateOfAffairs
            " "
            date(day)
            ". "
            if index.exists(method) { a(href: url(to: method)) { pageName(method) } }
        }
    }

    private func startHere() -> Markup {
        let articles = settings.startHere.compactMap { site[$0] }
        if articles.isEmpty { return .empty }
        return section(.class("start"), .aria("labelledby", "start")) {
            h2(.id("start")) { words.startHere }
            ol {
                for article in articles {
                    li {
                        articleLink(article)
                        p { kindName(of: article) }
                    }
                }
            }
        }
    }

    /// The actors that the editors chose, or those most named, by side.
    private func whoIsWho() -> Markup {
        let chosen = settings.whoIsWho.compactMap { site[$0] }
        let groups = actorGroups(chosen.isEmpty ? mostNamedActors() : chosen)
        if groups.isEmpty { return .empty }
        return div(.class("sides")) {
            for (position, group) in groups.enumerated() {
                section(.class("group"), .aria("labelledby", "side_\(position + 1)")) {
                    h3(.id("side_\(position + 1)")) { group.heading }
                    ul(.class("roster")) {
                        for actor in group.actors {
                            li {
                                entityLink(.actor(actor.id))
                                " "
                                span(.class("desc")) { explanation(of: .actor(actor.id)) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The map of the whole conflict, and the way to those of other days.
    private func wholeMap() -> Markup {
        guard let ground = index.ground else { return .empty }
        return div {
            mapFigure(wholeConflict(on: ground), on: ground, named: "\(words.mapWords.map): \(settings.title)")
            p(.class("more")) { indexLink(.map, words.mapWords.wholeMap) }
        }
    }

    private func mostNamedActors() -> [Actor] {
        let named = site.actors.filter { $0.hasPage && (index.mentionCounts[.actor($0.id)] ?? 0) > 0 }
        return Array(named.sorted { precedes(.actor($0.id), .actor($1.id)) }.prefix(9))
    }

    private func mostNamedPlaces() -> Markup {
        let named = site.places.map { EntityID.place($0.id) }.filter { site.hasPage($0) && (index.mentionCounts[$0] ?? 0) > 0 }
        let shown = named.sorted(by: precedes).prefix(12)
        return shown.isEmpty ? .empty : ul(.class("dense")) { shown.map { denseItem($0, count: index.mentionCounts[$0]) } }
    }

    /// Whether the first is named more often than the second; ties go by id.
    private func precedes(_ left: EntityID, _ right: EntityID) -> Bool {
        let (first, second) = (index.mentionCounts[left] ?? 0, index.mentionCounts[right] ?? 0)
        return first == second ? left < right : first > second
    }
}
