import Annotation
import Explainer
import HTML

/// contributors/<id>.html
extension PageContext {
    func contributorPage(_ contributor: Contributor) -> PageContent {
        let text = prose(contributor.bio, .contributor(contributor.id), from: contributor.file)
        let name = displayName(contributor.name.value, foreign: contributor.foreignNames)
        let described = described(contributor)
        return PageContent(
            title: uniqueTitle(name.text, contributor.organisation),
            description: described.isEmpty ? name.text : "\(name.text)\(words.comma)\(described)"
        ) {
            breadcrumb()
            div(.class("with-rail")) {
                contributorHead(contributor, name, described)
                factList(contributorFacts(contributor))
                column {
                    portrait(contributor)
                    proseBlock(text)
                    noteSection(text)
                    for role in Contributor.Role.allCases { workSection(contributor, role) }
                    mostCovered(contributor)
                }
            }
        }
    }

    /// "Reporter, Syria Direct": what somebody is, and for whom they work, as far as the name does not say it.
    func described(_ contributor: Contributor) -> String {
        [contributor.role, contributor.organisation].filter { !$0.isEmpty && $0 != contributor.name.value }.joined(separator: words.comma)
    }

    private func contributorHead(_ contributor: Contributor, _ name: DisplayName, _ described: String) -> Markup {
        let others = otherNames(contributor.name.value, foreign: contributor.foreignNames)
        return header(.class("page-head")) {
            if !described.isEmpty { p(.class("kicker")) { described } }
            h1(lang(name.language), dir(name.language)) { name.text }
            if !others.isEmpty { p(.class("names")) { others.map { otherName($0) }.joined(separator: " · ") } }
        }
    }

    private func contributorFacts(_ contributor: Contributor) -> [Fact] {
        [
            Fact(words.role) { contributor.role == contributor.name.value ? "" : contributor.role },
            Fact(words.organisation) { contributor.organisation },
            Fact(words.sourceWords.partInThisSite) { partLinks(contributor).joined(separator: .text(words.comma)) },
            Fact(words.worksIn) { contributor.languages.map { words.name(ofLanguage: $0) }.joined(separator: words.comma) },
            Fact(words.elsewhere) { contributor.links.map { ownLink($0) }.joined(separator: .text(words.comma)) },
        ]
    }

    /// "Text: 12 articles, Sources reported: 1 source", each leading to its list.
    private func partLinks(_ contributor: Contributor) -> [Markup] {
        Contributor.Role.allCases.filter { workCount(contributor.id, $0) > 0 }.map { role in
            Markup {
                a(href: .fragment(Self.anchor(of: role))) { words.roles[role] ?? "" }
                ": \(workText(contributor.id, role))"
            }
        }
    }

    private static func anchor(of role: Contributor.Role) -> String { "works-\(role.rawValue)" }

    private func ownLink(_ other: Contributor.Link) -> Markup {
        URLReference(external: other.url).map { address in a(href: address, .rel("me external noreferrer")) { bdi { other.title } } } ?? .empty
    }

    private func portrait(_ contributor: Contributor) -> Markup {
        guard let picture = contributor.image, index.media.contains(picture.file) else { return .empty }
        return figure(.class("portrait")) {
            image(picture)
            if !picture.credit.isEmpty { figcaption { span(.class("credit")) { picture.credit } } }
        }
    }

    /// What somebody did in one role, newest first, year by year.
    private func workSection(_ contributor: Contributor, _ role: Contributor.Role) -> Markup {
        let articles = index.works[contributor.id]?[role] ?? []
        let reported = role == .source ? index.sources.byReporter[contributor.id] ?? [] : []
        let shown = articles.prefix(Self.longestList)
        return titledSection(Self.anchor(of: role), words.roles[role] ?? "") {
            works(shown)
            moreNote(shown: shown.count, of: articles.count)
            if !reported.isEmpty, index.works[contributor.id] == nil { p { words.sourceWords.reportedSourcesOnly } }
            weighedSourceList(reported.map { site.sources[$0] }.sorted(by: newestFirst))
        }
    }

    /// Articles, newest first, under the years of their publication.
    private func works(_ positions: ArraySlice<Int>) -> Markup {
        let years = positions.map { site.articles[$0].date.year }
        let starts = years.indices.filter { $0 == 0 || years[$0] != years[$0 - 1] }
        return Markup {
            for (start, end) in zip(starts, starts.dropFirst() + [years.count]) {
                h3(.class("work-year")) { language.dates.text(year: years[start]) }
                articleRows(positions[start..<end], titles: .four)
            }
        }
    }

    /// What somebody can be said to cover: not what they only edited or translated.
    private static let coveringRoles: [Contributor.Role] = [.author, .reporting, .photography]

    /// The places and actors that the articles which somebody wrote, reported or photographed name most.
    private func mostCovered(_ contributor: Contributor) -> Markup {
        let articles = Set(Self.coveringRoles.flatMap { index.works[contributor.id]?[$0] ?? [] })
        let named = annotated.namedMost(inArticlesAt: articles, atMost: 10)
        return pair(
            titledSection("named-places", words.placesCoveredMost) { namedMost(named.places) },
            titledSection("named-actors", words.actorsCoveredMost) { namedMost(named.actors) })
    }

    private func namedMost(_ named: [NamedEntity]) -> Markup {
        named.isEmpty ? .empty : ul(.class("dense")) { named.map { denseItem($0.entity, count: $0.count) } }
    }
}
