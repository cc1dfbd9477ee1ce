import Explainer
import HTML

/// 404.html: what a web host shows where nothing is, with the ways on.
extension PageContext {
    func notFoundPage() -> PageContent {
        let ways: [Page] = [.home, .search, .names, .articles(page: 1), .timeline, .places, .actors, .sources]
        return PageContent(title: words.notFound, description: words.notFoundLead) {
            indexHead(words.notFound, lead: .text(words.notFoundLead))
            div(.class("prose")) {
                p { words.waysOn }
                ul {
                    for way in ways.filter(index.exists) { li { a(href: url(to: way)) { pageName(way) } } }
                }
            }
        }
    }
}
