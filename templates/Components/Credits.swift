import Explainer
import HTML

/// Who made an article: its byline, and everybody who had a part in it.
extension PageContext {
    /// "By A and B"; nothing for an article without authors.
    func byline(_ article: Article) -> Markup {
        if article.authors.isEmpty { return .empty }
        return p(.class("byline")) {
            words.by
            " "
            words.list(article.authors.map { contributorLink($0, rel: "author") })
        }
    }

    /// Role by role, those who did it; those last who reported the sources.
    func creditList(_ article: Article, sources: [Source]) -> Markup {
        let credits = article.authors.map { Article.Credit(contributor: $0, role: .author) } + article.credits
        var facts = Contributor.Role.allCases.map { role in
            Fact(role == .source ? words.sourceReporting : words.roles[role] ?? "") {
                contributorLinks(credits.filter { $0.role == role }.map(\.contributor) + (role == .source ? sources.flatMap(\.reportedBy) : []))
            }
        }
        facts.removeAll { $0.value.isEmpty }
        return facts.isEmpty ? .empty : dl(.class("credits")) { facts.map(\.row) }
    }

    /// Each contributor once.
    private func contributorLinks(_ ids: [Identifier<Contributor>]) -> Markup {
        var seen: Set<Identifier<Contributor>> = []
        return ids.filter { seen.insert($0).inserted }.map { contributorLink($0) }.joined(separator: .text(words.comma))
    }
}
