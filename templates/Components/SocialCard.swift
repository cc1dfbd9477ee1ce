import Explainer
import HTML
import Pictures

/// How a page looks where somebody shares it: the Open Graph protocol, which X, formerly Twitter, reads too, but for the size of its card.
extension PageContext {
    /// What stands beside the page's description, which is one of the fields already.
    func socialCard(_ content: PageContent) -> Markup {
        Markup {
            meta(property: "og:title", content: content.title)
            meta(property: "og:type", content: cardType)
            meta(property: "og:site_name", content: settings.title)
            if let address = absoluteURL(of: page) { meta(property: "og:url", content: address.text) }
            if case .article(let id) = page, let article = site[id] {
                meta(property: "article:published_time", content: article.date.iso)
                meta(property: "article:modified_time", content: article.changed.iso)
                cardPicture(article)
            }
        }
    }

    private var cardType: String {
        switch page {
        case .article: "article"
        case .contributor: "profile"
        default: "website"
        }
    }

    /// Only whole addresses may stand there.
    private func cardPicture(_ article: Article) -> Markup {
        guard let picture = sharedPicture(of: article), let address = absoluteURL(of: picture.page) else { return .empty }
        return Markup {
            meta(property: "og:image", content: address.text)
            if let size = picture.size {
                meta(property: "og:image:width", content: String(size.width))
                meta(property: "og:image:height", content: String(size.height))
            }
            meta(property: "og:image:alt", content: picture.alt)
            meta(name: "twitter:card", content: "summary_large_image")
        }
    }
}
