import Annotation
import Explainer
import HTML

/// contributors/<id>.html
extension PageContext {
    func contributorPage(_ contributor: Contributor) -> PageContent {
        let text = prose(contributor.bio, .contributor(contributor.id), from: contributor.file)
        let name = displayName(contributor.name.value, foreign: contributor.foreignNames)
        let described = [contributor.role, contributor.organisation].filter { !$0.isEmpty }.joined(separator: words.comma)
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
                    mostWrittenAbout(contributor)
                }
            }
        }
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
            Fact(words.role) { contributor.role },
            Fact(words.organisation) { contributor.organisation },
            Fact(words.worksIn) { contributor.languages.map { words.name(ofLanguage: $0) }.joined(separator: words.comma) },
            Fact(words.elsewhere) { contributor.links.map { ownLink($0) }.joined(separator: .text(words.comma)) },
        ]
    }

    private func ownLink(_ other: Contributor.Link) -> Markup {
        URLReference(external: other.url).map { address in a(href: address, .rel("me external")) { bdi { other.title } } } ?? .empty
    }

    private func portrait(_ contributor: Contributor) -> Markup {
        guard let picture = contributor.image, index.media.contains(picture.file) else { return .empty }
        return figure(.class("portrait")) {
            img(src: url(to: .media(picture.file)), alt: picture.alt)
            if !picture.credit.isEmpty { figcaption { span(.class("credit")) { picture.credit } } }
        }
    }

    /// What somebody did in one role, newest first.
    private func workSection(_ contributor: Contributor, _ role: Contributor.Role) -> Markup {
        let articles = index.works[contributor.id]?[role] ?? []
        let reported = role == .source ? index.sourcesByReporter[contributor.id] ?? [] : []
        let shown = articles.prefix(Self.longestList)
        return titledSection("works-\(role.rawValue)", words.roles[role] ?? "") {
            articleRows(shown, titles: .three)
            moreNote(shown: shown.count, of: articles.count)
            sourceList(reported.map { site.sources[$0] }.sorted(by: newestFirst))
        }
    }

    /// The places and actors that somebody's own articles name most.
    private func mostWrittenAbout(_ contributor: Contributor) -> Markup {
        var counts: [EntityID: Int] = [:]
        for position in index.works[contributor.id]?[.author] ?? [] {
            for named in annotated.named(in: .article(site.articles[position].id)) { counts[named.entity, default: 0] += named.count }
        }
        let sorted = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
        return pair(
            titledSection("named-places", words.placesMostWrittenAbout) {
                namedMost(sorted.filter { if case .place = $0.key { true } else { false } })
            },
            titledSection("named-actors", words.actorsMostWrittenAbout) {
                namedMost(sorted.filter { if case .actor = $0.key { true } else { false } })
            })
    }

    private func namedMost(_ counts: [(key: EntityID, value: Int)]) -> Markup {
        counts.isEmpty ? .empty : ul(.class("dense")) { counts.prefix(10).map { denseItem($0.key, count: $0.value) } }
    }
}
