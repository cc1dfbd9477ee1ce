import Explainer

extension Site {
    /// How many pages the list of articles has.
    var articlePageCount: Int { (articles.count + Page.articlesPerPage - 1) / Page.articlesPerPage }

    /// Every page, in the order of the kinds, then in the site's own order.
    func pageList(_ index: SiteIndex) -> [Page] {
        var pages: [Page] = [.home]
        pages += (0..<articlePageCount).map { .articles(page: $0 + 1) }
        pages += articles.map { .article($0.id) }
        if index.exists(.places) { pages.append(.places) }
        pages += places.filter(\.hasPage).map { .place($0.id) }
        if index.exists(.actors) { pages.append(.actors) }
        pages += actors.filter(\.hasPage).map { .actor($0.id) }
        if index.exists(.contributors) { pages.append(.contributors) }
        pages += contributors.map { .contributor($0.id) }
        if index.exists(.sources) { pages.append(.sources) }
        pages += sources.map { .source($0.id) }
        if index.exists(.timeline) { pages.append(.timeline) }
        pages += index.timelineYears.years.map { .timelineYear($0) }
        if index.exists(.map) { pages.append(.map) }
        pages += index.mapDays.map { .mapOn($0.day) }
        pages += self.pages.map { .page($0.id) }
        pages += [.corrections, .notFound]
        pages += index.formerArticles.keys.sorted().map { .formerArticle($0) }
        pages += index.formerPlaces.keys.sorted().map { .formerPlace($0) }
        pages += index.formerActors.keys.sorted().map { .formerActor($0) }
        pages += index.formerPages.keys.sorted().map { .formerPage($0) }
        pages.append(StyleSheet.page)
        if events.count > 1 { pages.append(TimelineScript.page) }
        if index.mapDays.count > 1 { pages.append(MapScript.page) }
        return pages
    }

    /// The pages that navigation can lead to.
    var standingPages: Set<Page> {
        var existing: Set<Page> = [.home, .corrections]
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
