import Explainer
import Pictures

/// The picture that is shown where somebody shares a link to an article.
struct SharedPicture {
    let page: Page
    /// nil where its file does not say it.
    let size: PictureSize?
    let alt: String

    /// What is shown large everywhere, by the rules of those who show it.
    fileprivate static let least = PictureSize(width: 600, height: 315)
}

extension PageContext {
    /// The lead picture where it is wide enough to be shown large; else the card; else the lead picture as it is. Drawings of lines (SVG) are shown by
    /// nobody.
    func sharedPicture(of article: Article) -> SharedPicture? {
        let lead = leadToShare(of: article)
        guard let card = whole.cards[article.id], lead.map({ !isLarge($0) }) ?? true else { return lead }
        return SharedPicture(page: card, size: .card, alt: article.title)
    }

    /// Whether an article's lead picture can stand for it, so that it needs no card.
    func hasLargeLead(_ article: Article) -> Bool { leadToShare(of: article).map(isLarge) ?? false }

    private func leadToShare(of article: Article) -> SharedPicture? {
        guard let picture = article.image, index.media.contains(picture.file), PictureFormat(fileName: picture.file) != nil else { return nil }
        return SharedPicture(page: .media(picture.file), size: index.sizes[picture.file], alt: picture.alt)
    }

    private func isLarge(_ picture: SharedPicture) -> Bool {
        picture.size.map { $0.width >= SharedPicture.least.width && $0.height >= SharedPicture.least.height } ?? false
    }
}
