import Explainer

extension SiteIndex {
    /// Groups of articles of which all are translations of one.
    static func translations(_ site: Site) -> [Identifier<Article>: [Identifier<Article>]] {
        var groups: [Identifier<Article>: [Identifier<Article>]] = [:]
        for article in site.articles where article.translationOf != nil {
            groups[original(of: article, in: site), default: []].append(article.id)
        }
        var byArticle: [Identifier<Article>: [Identifier<Article>]] = [:]
        for (original, translations) in groups {
            let group = ([original] + translations.filter { $0 != original }).sorted { language(of: $0, in: site) < language(of: $1, in: site) }
            for id in group { byArticle[id] = group }
        }
        return byArticle
    }

    /// By language, then by id.
    private static func language(of id: Identifier<Article>, in site: Site) -> (String, Identifier<Article>) {
        (site[id]?.language.rawValue ?? "", id)
    }

    /// The article that stands at the start of a chain of translations; in a circle, its smallest id.
    private static func original(of article: Article, in site: Site) -> Identifier<Article> {
        var chain = [article.id]
        var current = article
        while let next = current.translationOf.flatMap({ site[$0.value] }) {
            if let start = chain.firstIndex(of: next.id) { return chain[start...].min() ?? next.id }
            chain.append(next.id)
            current = next
        }
        return current.id
    }
}
