import Explainer
import HTML

/// The frame of every page: its head, and the header and footer around its main part.
extension PageContext {
    /// The whole page.
    func document(_ content: PageContent) -> HTMLDocument {
        HTMLDocument(
            lang: language.rawValue,
            dir: language.isRightToLeft ? .rtl : .ltr,
            bodyAttributes: [page == .home ? .class("home") : .absent]
        ) {
            head(content)
        } body: {
            if isRedirect {
                main(.id("main"), .class("wrap")) { content.main }
            } else {
                a(href: .fragment("main"), .class("skip")) { words.skipToContent }
                siteHeader()
                main(.id("main"), .class("wrap"), .tabindex(-1)) { content.main }
                siteFooter()
            }
        }
    }

    private var isRedirect: Bool {
        switch page {
        case .former, .short: true
        default: false
        }
    }

    private func head(_ content: PageContent) -> Markup {
        Markup {
            meta(
                httpEquiv: "Content-Security-Policy",
                content: ReaderSafety.contentSecurityPolicy(hasScript: content.script != nil, asksForFiles: page == .search))
            meta(name: "viewport", content: "width=device-width, initial-scale=1")
            meta(name: "color-scheme", content: "light dark")
            meta(name: "referrer", content: ReaderSafety.referrerPolicy)
            title(page == .home ? settings.title : "\(content.title) – \(settings.title)")
            if page.isListed {
                meta(name: "description", property: "og:description", content: content.description)
            } else {
                meta(name: "description", content: content.description)
            }
            if page.isListed, let address = absoluteURL(of: page) { link(rel: "canonical", href: address) }
            if let address = site.shortAddress(of: page).flatMap({ absoluteURL(of: $0) }) { link(rel: "shortlink", href: address) }
            link(rel: "stylesheet", href: url(to: StyleSheet.page))
            if page.isListed {
                feedLinks()
                socialCard(content)
                structuredData(content)
            }
            content.head
            if let file = content.script { script(src: url(to: file)) }
        }
    }

    /// The feeds that a feed reader finds on this page: its own, and the site's.
    private func feedLinks() -> Markup {
        Markup(
            feeds.flatMap { feed in
                Feed.Format.allCases.map { format in
                    link(rel: "alternate", href: url(to: .feed(feed, format)), .type(format.mediaType), .title(feedTitle(feed)))
                }
            })
    }

    /// The feed about the page, if there is one, and the site's.
    private var feeds: [Feed] { [page.feed, .site].compactMap { $0 }.filter { index.feeds.articles(in: $0) != nil } }

    private func siteHeader() -> Markup { (sharesHeader ? repeated.header : nil) ?? ownHeader() }

    /// Whether the header is that of the other pages of the folder: not on the home page, nor where the navigation or the search leads to the page itself.
    var sharesHeader: Bool { page != .home && page != .search && !settings.navigation.contains { $0.page == page } }

    /// The header, made for this page.
    func ownHeader() -> Markup {
        header(.class("site-header")) {
            div(.class("wrap")) {
                if page != .home {
                    p(.class("site-title")) { a(href: url(to: .home)) { siteText(settings.title) } }
                }
                navigation()
            }
        }
    }

    /// The site's navigation, without entries that would lead nowhere, and the search.
    private func navigation() -> Markup {
        let items = settings.navigation.map(\.page).filter(index.exists)
        return nav(.class("site-nav"), .aria("label", words.mainNavigation)) {
            ul {
                for item in items {
                    li { a(href: url(to: item), current(item)) { pageName(item) } }
                }
                li(.class("site-search")) {
                    a(href: url(to: .search, fragment: Self.searchField), current(.search)) {
                        searchSign()
                        " "
                        words.searchWords.search
                    }
                }
            }
        }
    }

    /// Says that a link leads to this page, or to the list that it belongs to.
    private func current(_ item: Page) -> Attribute {
        if item == page { return .aria("current", "page") }
        return item == page.list ? .aria("current", "true") : .absent
    }

    /// What an index or an editors' page is called in navigation.
    func pageName(_ page: Page) -> Markup {
        switch page {
        case .home: .text(words.home)
        case .articles: .text(words.articles)
        case .timeline: .text(words.timeline)
        case .map: .text(index.ground == nil ? words.mapWords.whoHeldWhat : words.mapWords.map)
        case .places: .text(words.places)
        case .actors: .text(words.actors)
        case .contributors: .text(words.contributors)
        case .sources: .text(words.sources)
        case .corrections: .text(words.corrections)
        case .search: .text(words.searchWords.search)
        case .names, .namesUnder: .text(words.searchWords.names)
        case .page(let id): siteText(site[id]?.title ?? "")
        default: .empty
        }
    }

    private func siteFooter() -> Markup {
        footer(.class("site-footer")) {
            div(.class("wrap")) {
                if let feed = page.feed, index.feeds.articles(in: feed) != nil { p { feedLink(feed, words.feedOfPage) } }
                repeated.footer ?? commonFooter()
                shortAddress()
                if let address = absoluteURL(of: page) {
                    p(.class("print-only")) {
                        words.printedFrom
                        " "
                        address.text
                    }
                }
            }
        }
    }

    /// The page's short address, as somebody would write it down.
    private func shortAddress() -> Markup {
        guard let short = site.shortAddress(of: page) else { return .empty }
        let address = absoluteURL(of: short)
        return p {
            words.shortAddress
            " "
            a(href: address ?? url(to: short)) { address?.text ?? short.path }
        }
    }

    /// What stands in the footer of all pages.
    func commonFooter() -> Markup {
        Markup {
            if let day = settings.asOf {
                p(.class("data-as-of")) {
                    words.dataAsOf
                    " "
                    date(day)
                }
            }
            nav(.aria("label", words.aboutThisSite)) {
                ul {
                    for item in index.footerPages { li { a(href: url(to: item)) { pageName(item) } } }
                    if index.feeds.articles(in: .site) != nil { li { feedLink(.site, words.feed) } }
                    li { a(href: url(to: .data(.readme)), .type("text/markdown")) { words.data } }
                    if let contact = contactURL { li { a(href: contact) { words.contact } } }
                }
            }
            p(settings.publisher == nil ? .absent : .id(SiteSettings.publisherAnchor)) {
                publisher()
                words.privacy
            }
        }
    }

    private func feedLink(_ feed: Feed, _ name: String) -> Markup {
        a(href: url(to: .feed(feed, .atom)), .type(Feed.Format.atom.mediaType)) { name }
    }

    private func publisher() -> Markup {
        guard let publisher = settings.publisher else { return .empty }
        let name = siteText(publisher.name)
        return Markup {
            words.publishedBy
            " "
            if let address = publisher.url.flatMap({ URLReference(external: $0) }) { a(href: address, .external) { name } } else { name }
            ". "
        }
    }

    /// How to reach those who make the site: an e-mail address or a web address.
    var contactURL: URLReference? {
        settings.contact.flatMap { URLReference(external: $0) }
    }
}

extension SiteSettings.NavigationItem {
    /// The page that the entry leads to.
    var page: Page {
        switch self {
        case .articles: .articles(page: 1)
        case .timeline: .timeline
        case .map: .map
        case .places: .places
        case .actors: .actors
        case .contributors: .contributors
        case .sources: .sources
        case .corrections: .corrections
        case .page(let id): .page(id)
        }
    }
}

extension Page {
    /// The feed about the page alone.
    var feed: Feed? {
        switch self {
        case .corrections: .corrections
        case .contributor(let id): .contributor(id)
        case .place(let id): .entity(.place(id))
        case .actor(let id): .entity(.actor(id))
        default: nil
        }
    }

    /// The index that lists a page.
    var list: Page? {
        switch self {
        case .articles, .article: .articles(page: 1)
        case .place: .places
        case .actor: .actors
        case .contributor: .contributors
        case .source: .sources
        case .timelineYear: .timeline
        case .mapOn: .map
        case .namesUnder: .names
        default: nil
        }
    }
}
