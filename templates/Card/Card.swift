import Annotation
public import Explainer
import HTML
import Parallel

/// A picture that stands for articles where links to them are shared; see ``SiteTemplates/cards``.
public struct Card: Sendable {
    /// Its file. The name tells the drawing apart from all others, so that a card that is there already need not be made again.
    public let page: Page
    /// The articles that it stands for: more than one only where they look the same.
    public let articles: [Identifier<Article>]
}

extension SiteTemplates {
    /// The cards of all articles but those whose lead picture can stand for them; none where the site has no address, since only whole addresses may
    /// say where such a picture is.
    public var cards: [Card] {
        let site = whole.annotated.site
        guard site.settings.url != nil else { return [] }
        let articles = site.articles.filter { !PageContext(whole, page: .article($0.id)).hasLargeLead($0) }
        let pages = parallelMap(articles) { Page.card(fingerprint: Fingerprint(of: drawing(of: $0)).text) }
        var byPage: [Page: [Identifier<Article>]] = [:]
        for (article, page) in zip(articles, pages) { byPage[page, default: []].append(article.id) }
        return byPage.sorted { $0.key.path < $1.key.path }.map { Card(page: $0.key, articles: $0.value) }
    }

    /// The drawing that a card is made of: SVG in UTF-8, 1200 pixels wide and 630 high.
    public func drawing(of card: Card) -> [UInt8] { card.articles.first.flatMap { whole.annotated.site[$0] }.map { drawing(of: $0) } ?? [] }

    private func drawing(of article: Article) -> [UInt8] { PageContext(whole, page: .article(article.id)).cardDrawing(of: article).render() }

    /// The same site, whose articles say that they have these cards.
    public func with(_ cards: [Card]) -> SiteTemplates {
        var templates = self
        let pages = cards.flatMap { card in card.articles.map { ($0, card.page) } }
        templates.whole = whole.with(cards: Dictionary(pages, uniquingKeysWith: { first, _ in first }))
        return templates
    }
}
