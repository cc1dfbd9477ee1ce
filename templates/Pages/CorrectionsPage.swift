import Explainer
import HTML

/// corrections.html: every correction of every article, newest first.
extension PageContext {
    func correctionsPage() -> PageContent {
        PageContent(title: words.corrections, description: words.correctionsLead) {
            breadcrumb()
            indexHead(words.corrections, lead: .text(words.correctionsLead))
            if index.corrections.isEmpty {
                p { words.noCorrections }
            } else {
                ol(.class("rows")) { index.corrections.map { correctionRow($0.article, $0.position) } }
            }
        }
    }

    private func correctionRow(_ id: Identifier<Article>, _ position: Int) -> Markup {
        guard let article = site[id] else { return .empty }
        return li {
            p(.class("row-meta")) { date(article.corrections[position].date) }
            h2 { articleLink(article) }
            div(lang(article.language), dir(article.language)) { correctionText(position, of: article) }
        }
    }
}
