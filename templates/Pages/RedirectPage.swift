import Explainer
import HTML

/// What stands at an address that an article, a place, an actor or a page had before: it sends the reader on.
extension PageContext {
    func redirectPage(to target: Page) -> PageContent {
        let address = url(to: target)
        let name = title(of: target)
        return PageContent(
            title: "\(words.hasMoved): \(page.path)",
            description: "\(words.hasMoved): \(name)",
            head: Markup {
                meta(refresh: address)
                meta(name: "robots", content: "noindex")
                link(rel: "canonical", href: absoluteURL(of: target) ?? address)
            }
        ) {
            h1 { words.hasMoved }
            p {
                words.isNow
                " "
                a(href: address) { name }
                "."
            }
        }
    }

    private func title(of page: Page) -> String {
        switch page {
        case .article(let id): site[id]?.title ?? ""
        case .place(let id): site[id].map { displayName(of: $0.names).text } ?? ""
        case .actor(let id): site[id].map { displayName(of: $0.names).text } ?? ""
        case .page(let id): site[id]?.title ?? ""
        default: ""
        }
    }
}
