import Explainer

/// Everything that was understood, sorted by kind.
struct SiteParts {
    private var drafts: [ArticleDraft] = []
    private var contributors: [Contributor] = []
    private var places: [Place] = []
    private var actors: [Actor] = []
    private var events: [Event] = []
    private var pages: [EditorialPage] = []
    private var sources: [Source] = []

    init(_ files: [DecodedFile]) {
        // Most files are articles.
        drafts.reserveCapacity(files.count)
        for file in files {
            switch file.content {
            case .article(let draft): drafts.append(draft)
            case .contributor(let contributor): contributors.append(contributor)
            case .place(let place): places.append(place)
            case .actor(let actor): actors.append(actor)
            case .event(let event): events.append(event)
            case .page(let page): pages.append(page)
            case .source(let source): sources.append(source)
            case nil: break
            }
        }
    }

    /// What the front matter of all articles cites, published or not.
    var citedInArticles: Set<Identifier<Source>> {
        Set(drafts.flatMap { $0.article.sources + $0.events.flatMap(\.sources) })
    }

    /// The articles that are no drafts, those of the future among them.
    var finished: [Article] { drafts.filter { !$0.isDraft }.map(\.article) }

    /// The files of the drafts, by their ids.
    var draftFiles: [String: String] {
        Dictionary(drafts.filter(\.isDraft).map { ($0.article.id.rawValue, $0.article.file) }, uniquingKeysWith: { first, _ in first })
    }

    /// A site, the same with what is not on it yet, and what that is.
    struct Sites {
        let published: Site
        /// What will be published one day is checked today.
        let whole: Site
        let leftOut: [LeftOut]
        /// What would be left out, and was asked for.
        let takenIn: [LeftOut]
    }

    /// The site with and without what is not on it yet.
    ///
    /// - Parameters:
    ///   - settings: what site.yaml says.
    ///   - today: articles of later days are of the future; nil: none are.
    ///   - includeDrafts: whether drafts and articles of the future are published.
    ///   - basemap: what maps are drawn on.
    /// - Returns: the site without and with what is left out, and what that is.
    func sites(settings: SiteSettings, today: CalendarDay?, includeDrafts: Bool, basemap: Basemap?) -> Sites {
        func reason(toLeaveOut draft: ArticleDraft) -> LeftOut.Reason? {
            if draft.isDraft { return .draft }
            return if let today, draft.article.date > today { .future(draft.article.date) } else { nil }
        }
        let unpublished = drafts.compactMap { draft in
            reason(toLeaveOut: draft).map { reason in
                LeftOut(file: draft.article.file, id: draft.article.id.rawValue, title: draft.article.title, reason: reason)
            }
        }
        func site(of drafts: [ArticleDraft]) -> Site {
            Site(
                settings: settings, articles: drafts.map(\.article), contributors: contributors, places: places, actors: actors,
                events: events + drafts.flatMap(\.events), sources: sources, pages: pages, basemap: basemap)
        }
        let whole = site(of: drafts)
        if includeDrafts || unpublished.isEmpty { return Sites(published: whole, whole: whole, leftOut: [], takenIn: unpublished) }
        return Sites(published: site(of: drafts.filter { reason(toLeaveOut: $0) == nil }), whole: whole, leftOut: unpublished, takenIn: [])
    }
}
