public import Annotation
public import Explainer
import HTML
public import Pictures

/// Turns an annotated site into pages.
public struct SiteTemplates: Sendable {
    /// Every page of the site in a fixed order, redirects, the page for what is not found, feeds, the style sheet and scripts included; media and data files are not.
    public let pages: [Page]
    var whole: PageContext.Whole
    private let feedEntries: FeedEntries

    /// Finds out once what many pages ask for, so that no page has to go through the whole site.
    ///
    /// - Parameters:
    ///   - site: the site with the names found in its texts.
    ///   - media: the files that exist in content/media, by their path in there.
    ///   - sizes: how large the pictures among them are shown, as far as they say so.
    public init(_ site: AnnotatedSite, media: Set<String>, sizes: [String: PictureSize] = [:]) {
        let index = SiteIndex(site, media: media, sizes: sizes)
        pages = site.site.pageList(index)
        whole = PageContext.Whole(site, index, repeated: RepeatedParts.all(of: PageContext.Whole(site, index), pages))
        feedEntries = FeedEntries(of: whole)
    }

    /// The bytes of a page: a pure function, safe to call on many threads at once.
    ///
    /// - Returns: HTML in UTF-8, a feed, the style sheet or a script; nothing for a media or data file and for a page that the site does not have.
    public func render(_ page: Page) -> [UInt8] {
        switch page {
        case .styleSheet: return StyleSheet.bytes
        case .timelineScript: return TimelineScript.bytes
        case .mapScript: return MapScript.bytes
        case .searchScript: return SearchScript.bytes
        case .feed(let feed, let format): return render(feed, as: format)
        case .formerFeed(let path, let format): return whole.index.feed(at: .former(path: path)).map { render($0, as: format) } ?? []
        default: break
        }
        let context = PageContext(whole, page: page)
        guard let content = context.content() else { return [] }
        return context.document(content).render()
    }

    private func render(_ feed: Feed, as format: Feed.Format) -> [UInt8] {
        PageContext(whole, page: feed.page, isCopy: true).render(feed, as: format, feedEntries)
    }
}

extension PageContext {
    /// What stands on this page: one template a kind of page.
    func content() -> PageContent? {
        switch page {
        case .home: homePage()
        case .articles(let number): articleListPage(number)
        case .article(let id): site[id].map { articlePage($0) }
        case .places: placeIndexPage()
        case .place(let id): site[id].flatMap { placePage($0) }
        case .actors: actorIndexPage()
        case .actor(let id): site[id].flatMap { actorPage($0) }
        case .contributors: contributorIndexPage()
        case .contributor(let id): site[id].map { contributorPage($0) }
        case .sources: sourceIndexPage()
        case .source(let id): site[id].map { sourcePage($0) }
        case .timeline: timelinePage()
        case .timelineYear(let year): timelinePage(of: year)
        case .map: mapPage()
        case .mapOn(let day): mapPage(on: day)
        case .search: searchPage()
        case .names: namesPage()
        case .namesUnder(let name): namesPage(under: name)
        case .page(let id): site[id].map { editorialPage($0) }
        case .corrections: correctionsPage()
        case .notFound: notFoundPage()
        case .former, .short: index.redirects[page].map { redirectPage(to: $0) }
        case .media, .card, .styleSheet, .timelineScript, .mapScript, .searchScript, .data, .feed, .formerFeed: nil
        }
    }
}
