import Explainer
import HTML

/// sitemap-news.xml: the articles of two days, for news search engines (Google's news extension, 0.9, which asks for the last two days).
struct NewsSitemap {
    /// The most articles that one file may hold.
    static let mostArticles = 1_000
    static let path = "sitemap-news.xml"

    private let url: String
    private let site: Site
    private let articles: [Article]

    /// - Parameters:
    ///   - site: the site.
    ///   - url: its address, ending in "/".
    ///   - day: the last of the two days; nil is the day of the newest article.
    init(of site: Site, at url: String, day: CalendarDay?) {
        self.url = url
        self.site = site
        let last = day ?? site.articles.first?.date
        articles =
            last.map { last in
                Array(site.articles.filter { $0.date <= last && $0.date >= last.adding(days: -1) }.prefix(Self.mostArticles))
            } ?? []
    }

    /// The file, or none where there is nothing to name: an empty one is invalid.
    var file: OutputFile? { articles.isEmpty ? nil : OutputFile(path: Self.path) { [self] in bytes } }

    private var bytes: [UInt8] {
        let root = element(
            "urlset", .custom("xmlns", Sitemap.namespace), .custom("xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9")
        ) {
            articles.map { article in
                element("url") {
                    element("loc") { url + URLReference.page(relative: Page.article(article.id).path).text }
                    element("news:news") {
                        element("news:publication") {
                            element("news:name") { site.settings.title }
                            element("news:language") { article.language.rawValue }
                        }
                        element("news:publication_date") { article.date.iso }
                        element("news:title") { article.title }
                    }
                }
            }
        }
        return XMLDocument(root).render()
    }
}
