import Explainer
import HTML

/// contributors/index.html: everybody, by what they did.
extension PageContext {
    func contributorIndexPage() -> PageContent {
        PageContent(title: words.contributors, description: words.contributorsLead) {
            breadcrumb()
            indexHead(words.contributors, lead: .text(words.contributorsLead))
            for role in Contributor.Role.allCases {
                contributorGroup("role-\(role.rawValue)", words.roles[role] ?? "", site.contributors.filter { workCount($0.id, role) > 0 }, role)
            }
            contributorGroup("role-others", words.others, site.contributors.filter { !hasWorked($0.id) }, nil)
        }
    }

    private func contributorGroup(_ id: String, _ title: String, _ contributors: [Contributor], _ role: Contributor.Role?) -> Markup {
        if contributors.isEmpty { return .empty }
        return section(.class("group"), .aria("labelledby", id)) {
            h2(.id(id)) {
                title
                " "
                span(.class("count")) { String(contributors.count) }
            }
            ul(.class("dense")) { contributors.map { contributorItem($0, role) } }
        }
    }

    private func contributorItem(_ contributor: Contributor, _ role: Contributor.Role?) -> Markup {
        let described = described(contributor)
        return li {
            contributorLink(contributor.id)
            if let other = otherNames(contributor.name.value, foreign: contributor.foreignNames).first {
                " "
                otherName(other)
            }
            if let role {
                " "
                span(.class("count")) { workText(contributor.id, role) }
            }
            if !described.isEmpty {
                " "
                span(.class("desc")) { described }
            }
            if role == .source { reportedSources(contributor) }
        }
    }

    /// The newest of the sources that somebody reported.
    private func reportedSources(_ contributor: Contributor) -> Markup {
        let sources = (index.sources.byReporter[contributor.id] ?? []).map { site.sources[$0] }.sorted(by: newestFirst).prefix(3)
        if sources.isEmpty { return .empty }
        return Markup {
            " "
            span(.class("desc")) { sources.map { shortSourceLink($0.id) }.joined(separator: .text(words.comma)) }
        }
    }

    /// What somebody did in a role: "12 articles", "1 source".
    func workText(_ id: Identifier<Contributor>, _ role: Contributor.Role) -> String {
        let articles = index.works[id]?[role]?.count ?? 0
        let sources = role == .source ? index.sources.byReporter[id]?.count ?? 0 : 0
        let parts = [articles > 0 ? words.articleCount(articles) : "", sources > 0 ? words.sourceCount(sources) : ""]
        return parts.filter { !$0.isEmpty }.joined(separator: words.comma)
    }

    /// How many articles and sources they are.
    func workCount(_ id: Identifier<Contributor>, _ role: Contributor.Role) -> Int {
        (index.works[id]?[role]?.count ?? 0) + (role == .source ? index.sources.byReporter[id]?.count ?? 0 : 0)
    }

    private func hasWorked(_ id: Identifier<Contributor>) -> Bool { Contributor.Role.allCases.contains { workCount(id, $0) > 0 } }
}
