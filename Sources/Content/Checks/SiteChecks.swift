import Diagnostics
import Explainer
import Markdown
import Parallel

/// What can be checked only when everything is read.
enum SiteChecks {
    /// What would be an error on the day on which a draft is published is one today.
    static func check(_ sites: SiteParts.Sites, links: [ProseChecker.PendingLink], today: CalendarDay?) -> [Diagnostic] {
        withoutCopies(parallelMap(ofTheSite, chunk: 1) { $0(sites) }.flatMap { $0 }) + SecurityExpiry.check(sites.published, today: today)
            + check(links, in: sites.whole, leftOut: Set(sites.leftOut.map(\.id)))
    }

    /// A copied file has the names and the short address of the other one: that is one mistake.
    private static func withoutCopies(_ problems: [Diagnostic]) -> [Diagnostic] {
        func files(_ problem: Diagnostic) -> Set<String?> { Set([problem.file] + problem.notes.map(\.file)) }
        let copies = Set(problems.filter { ["name-owned-twice", "shared-name"].contains($0.id) }.map(files))
        return problems.filter { $0.id != "output-collision" || !copies.contains(files($0)) }
    }

    /// That two events seem to be one, or contradict each other, is said only of those that readers see: a draft may be the new version of an
    /// article.
    private static let ofTheSite: [@Sendable (SiteParts.Sites) -> [Diagnostic]] = [
        { NameOwners.check(places: $0.whole.places, actors: $0.whole.actors) },
        { Containment.check(places: $0.whole.places, actors: $0.whole.actors) }, { PositionSlips.check($0.whole.places, on: $0.whole.basemap) },
        { OutputPaths.check($0.whole) }, { events($0.whole) }, { translations($0.whole) }, { sides($0.whole) },
        { RepeatedEvents.check($0.published) }, { ContradictingDates.check($0.published) }, { EventsAfterSources.check($0.whole) },
        { EventSequence.check($0.whole) }, { ControlChecks.check($0.whole) },
        { Seats.check($0.whole) }, { ManySides.check($0.whole) },
    ]

    /// Event ids come from files, keys and titles.
    private static func events(_ site: Site) -> [Diagnostic] {
        var first: [Identifier<Event>: Event] = [:]
        var problems: [Diagnostic] = []
        // A file has its id by its name: the event that an article states is the one to change.
        func place(_ event: Event) -> (Int, String, Int) { (event.article == nil ? 0 : 1, event.file, event.range.lowerBound) }
        for event in site.events.sorted(by: { place($0) < place($1) }) {
            guard let other = first[event.id] else {
                first[event.id] = event
                continue
            }
            problems.append(
                .error(
                    "duplicate-id", in: event.file, at: event.range,
                    "another event has the id \"\(event.id)\"; give this one a key \"id\" of its own",
                    notes: [.init("the other one", in: other.file, at: other.range)]))
        }
        return problems
    }

    /// Where site.yaml names the sides, a word that is none of them is one that nobody meant; an actor may be a side of its own.
    private static func sides(_ site: Site) -> [Diagnostic] {
        let words = site.settings.sides.map(\.word)
        if words.isEmpty { return [] }
        return site.actors.compactMap { actor in
            guard let range = actor.sideRange, actor.hasSide, !words.contains(actor.side),
                site[Identifier<Actor>(actor.side)] == nil
            else { return nil }
            return .error(
                "unknown-side", in: actor.file, at: range, "\"sides\" in site.yaml has no \"\(actor.side)\"",
                suggestion: Spelling.nearest(to: actor.side, in: words + [Actor.noSide]).map { "did you mean \"\($0)\"?" })
        }
    }

    private static func translations(_ site: Site) -> [Diagnostic] {
        site.articles.compactMap { article in
            guard let original = article.translationOf, let other = site[original.value] else { return nil }
            guard other.id == article.id || other.language == article.language else { return nil }
            return .error(
                "not-a-translation", in: article.file, at: original.range,
                "a translation is in another language than its original; both are in \"\(article.language.rawValue)\"")
        }
    }

    private static func check(_ links: [ProseChecker.PendingLink], in site: Site, leftOut: Set<String>) -> [Diagnostic] {
        links.compactMap { pending in
            let prose: Prose? =
                switch pending.kind {
                case .article: site[Identifier<Article>(pending.id)]?.body
                case .page: site[Identifier<EditorialPage>(pending.id)]?.body
                case .place: site[Identifier<Place>(pending.id)]?.description
                case .actor: site[Identifier<Actor>(pending.id)]?.description
                case .author: site[Identifier<Contributor>(pending.id)]?.bio
                case .source: site[Identifier<Source>(pending.id)]?.record
                case .event: nil
                }
            if let fragment = pending.fragment, let ids = prose?.headings.map(\.id), !ids.contains(fragment) {
                return .error(
                    "broken-fragment", in: pending.file, at: pending.range,
                    "no heading of \(pending.kind.rawValue) \"\(pending.id)\" has the id \"\(fragment)\"",
                    suggestion: Spelling.nearest(to: fragment, in: ids).map { "did you mean \"#\($0)\"?" })
            }
            guard pending.kind == .article, leftOut.contains(pending.id) else { return nil }
            return .note(
                "unpublished-link", in: pending.file, at: pending.range,
                "the article \"\(pending.id)\" is not published: its link is left out")
        }
    }
}
