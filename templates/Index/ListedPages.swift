import Annotation
public import Explainer

extension SiteTemplates {
    /// The pages that search engines are to know, each with the day of its last change where the content says one: all but redirects, the page for
    /// what is not found and the search, which shows nothing of its own.
    public var listedPages: [ListedPage] {
        let newest = whole.annotated.site.lastChange
        return pages.filter(\.isListed).map { ListedPage($0, lastChange: whole.lastChange(of: $0, newest: newest)) }
    }
}

extension PageContext.Whole {
    /// An article's own last change; that of the newest on a page that is nothing but a list. Nothing says when editors changed what else stands on
    /// a page: a description, or who held a town. A search engine would pass over such a change if it were told an older day.
    fileprivate func lastChange(of page: Page, newest: CalendarDay?) -> CalendarDay? {
        let site = annotated.site
        switch page {
        case .articles: return newest
        case .article(let id): return site[id]?.changed
        case .corrections: return index.corrections.first.flatMap { site[$0.article]?.corrections[$0.position].date }
        default: return nil
        }
    }
}

extension Page {
    /// Whether it is a page to come back to: not the way to another one, not what stands for all that is not there, and no other file.
    var isListed: Bool {
        switch self {
        case .home, .articles, .article, .places, .place, .actors, .actor, .contributors, .contributor, .sources, .source, .timeline, .timelineYear,
            .map, .mapOn, .names, .namesUnder, .page, .corrections:
            true
        case .search, .notFound, .former, .short, .media, .card, .styleSheet, .timelineScript, .mapScript, .searchScript, .data, .feed,
            .formerFeed:
            false
        }
    }
}
