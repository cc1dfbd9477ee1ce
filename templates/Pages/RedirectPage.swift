import Explainer
import HTML

/// What stands at the short address of a page, or where it was before: it sends the reader on.
extension PageContext {
    func redirectPage(to target: Page) -> PageContent {
        let address = url(to: target)
        let name = title(of: target)
        let isShort = if case .short = page { true } else { false }
        return PageContent(
            title: isShort ? name : "\(words.hasMoved): \(page.path)",
            description: isShort ? name : "\(words.hasMoved): \(name)",
            head: Markup {
                meta(refresh: address)
                meta(name: "robots", content: "noindex")
                link(rel: "canonical", href: absoluteURL(of: target) ?? address)
            }
        ) {
            h1 { isShort ? name : words.hasMoved }
            p {
                isShort ? words.continueTo : words.isNow
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
        case .contributor(let id): site[id].map { displayName($0.name.value, foreign: $0.foreignNames).text } ?? ""
        case .source(let id): site[id]?.title ?? ""
        case .page(let id): site[id]?.title ?? ""
        default: ""
        }
    }
}
