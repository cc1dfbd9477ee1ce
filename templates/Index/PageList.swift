import Explainer

extension Site {
    /// The positions of the articles on a page of their list, which has such a page.
    func articlePositions(onPage number: Int) -> Range<Int> {
        let first = (number - 1) * Page.articlesPerPage
        return first..<min(first + Page.articlesPerPage, articles.count)
    }

    /// Every page, each once, in the order of the kinds, then in the site's own order; what sends readers on only where nothing else lies.
    func pageList(_ index: SiteIndex) -> [Page] {
        var seen: Set<String> = []
        var pages: [Page] = []
        for page in namedPages.map(\.page) {
            if index.isMade(page), seen.insert(page.path).inserted { pages.append(page) }
            guard page == .timeline else { continue }
            pages += index.events.years.years.map { .timelineYear($0) }
            if index.exists(.map) { pages.append(.map) }
            pages += index.control.days.map { .mapOn($0.day) }
        }
        pages += index.names.pages.map { .namesUnder($0.name) }
        pages += index.feeds.all.flatMap { feed in Feed.Format.allCases.map { .feed(feed, $0) } }
        pages += pages.flatMap { index.formerFeeds(of: $0) }
        pages += [StyleSheet.page, SearchScript.page]
        if events.count > 1 { pages.append(TimelineScript.page) }
        if index.control.days.count > 1 { pages.append(MapScript.page) }
        return pages
    }

    /// The pages that navigation can lead to.
    var standingPages: Set<Page> {
        var existing: Set<Page> = [.home, .search, .corrections]
        if !articles.isEmpty { existing.insert(.articles(page: 1)) }
        if places.contains(where: \.hasPage) { existing.insert(.places) }
        if actors.contains(where: \.hasPage) { existing.insert(.actors) }
        if !contributors.isEmpty { existing.insert(.contributors) }
        if !sources.isEmpty { existing.insert(.sources) }
        if !events.isEmpty { existing.insert(.timeline) }
        existing.formUnion(pages.map { .page($0.id) })
        return existing
    }

    /// The page of each file, by its path from the root.
    var pagesByFile: [String: Page] {
        var files: [(String, Page)] = articles.map { ($0.file, .article($0.id)) }
        files += places.filter(\.hasPage).map { ($0.file, .place($0.id)) }
        files += actors.filter(\.hasPage).map { ($0.file, .actor($0.id)) }
        files += contributors.map { ($0.file, .contributor($0.id)) }
        files += sources.map { ($0.file, .source($0.id)) }
        files += pages.map { ($0.file, .page($0.id)) }
        return Dictionary(files, uniquingKeysWith: { first, _ in first })
    }
}

extension SiteIndex {
    /// The feed of what a page sends readers on to, where it lay before.
    fileprivate func formerFeeds(of page: Page) -> [Page] {
        guard case .former(let path) = page, feed(at: page) != nil else { return [] }
        return Feed.Format.allCases.map { .formerFeed(ofPage: path, $0) }
    }

    /// The feed of the page that another one sends readers on to; nil if there is none.
    func feed(at former: Page) -> Feed? { redirects[former]?.feed.flatMap { feeds.articles(in: $0) == nil ? nil : $0 } }

    /// Whether a page that has a name is made: an index of nothing is not.
    fileprivate func isMade(_ page: Page) -> Bool {
        switch page {
        case .articles(page: 1), .places, .actors, .contributors, .sources, .timeline, .names: exists(page)
        default: true
        }
    }
}
