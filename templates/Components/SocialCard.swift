import Explainer
import HTML

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

    /// The lead picture, if it is of a sort that those who show such cards can show; only whole addresses may stand there.
    private func cardPicture(_ article: Article) -> Markup {
        guard let picture = article.image, index.media.contains(picture.file), let address = absoluteURL(of: .media(picture.file)),
            [".jpg", ".jpeg", ".png", ".webp", ".gif"].contains(where: picture.file.lowercased().hasSuffix)
        else { return .empty }
        return Markup {
            meta(property: "og:image", content: address.text)
            meta(property: "og:image:alt", content: picture.alt)
            meta(name: "twitter:card", content: "summary_large_image")
        }
    }
}
