import Explainer
import HTML

/// A feed as a file.
extension PageContext {
    /// The bytes of a feed; nothing for one that the site does not have. The context must be a copy of the feed's page.
    func render(_ feed: Feed, as format: Feed.Format, _ entries: FeedEntries) -> [UInt8] {
        guard let articles = index.feeds.articles(in: feed) else { return [] }
        let entries = feed == .corrections ? correctionEntries() : articles.compactMap { entries[$0] }
        switch format {
        case .atom: return atomFeed(feed, entries)
        case .json: return jsonFeed(feed, entries)
        }
    }

    /// What a feed is called: like the site, and behind a colon like what it is about.
    func feedTitle(_ feed: Feed) -> String {
        let subject: String? =
            switch feed {
            case .site: nil
            case .corrections: words.corrections
            case .contributor(let id): site[id].map { displayName($0.name.value, foreign: $0.foreignNames).text }
            case .entity(let id): site.names(of: id).map { displayName(of: $0).text }
            }
        return settings.title + (subject.map { ": \($0)" } ?? "")
    }

    private func correctionEntries() -> [FeedEntry] {
        index.corrections.prefix(FeedIndex.longest).compactMap { correction in
            site[correction.article].map { copy(of: .article($0.id)).feedEntry(ofCorrection: correction.position, of: $0) }
        }
    }

    private func atomFeed(_ feed: Feed, _ entries: [FeedEntry]) -> [UInt8] {
        let root = element("feed", .custom("xmlns", "http://www.w3.org/2005/Atom"), .custom("xml:lang", language.rawValue)) {
            element("id") { permanentAddress(of: feed.page) }
            element("title") { feedTitle(feed) }
            if feed == .site, !settings.tagline.isEmpty { element("subtitle") { settings.tagline } }
            element("link", .rel("self"), .type(Feed.Format.atom.mediaType), .href(url(to: .feed(feed, .atom))))
            element("link", .rel("alternate"), .type("text/html"), .href(url(to: feed.page)))
            if let changed = entries.map(\.changed).max() ?? site.lastChange { element("updated") { timestamp(changed) } }
            feedAuthor.atom("author")
            element("generator") { "sitegen" }
            entries.map { .trusted($0.atom) }
        }
        return XMLDocument(root).render(size: entries.reduce(4_096) { $0 + $1.atom.bytes.count })
    }

    private func jsonFeed(_ feed: Feed, _ entries: [FeedEntry]) -> [UInt8] {
        let members: [JSONValue.Member?] = [
            .init("version", "https://jsonfeed.org/version/1.1"),
            .init("title", .string(feedTitle(feed))),
            .init("home_page_url", .string(url(to: feed.page).text)),
            .init("feed_url", .string(url(to: .feed(feed, .json)).text)),
            feed == .site && !settings.tagline.isEmpty ? .init("description", .string(settings.tagline)) : nil,
            .init("authors", [feedAuthor.json]),
            .init("language", .string(language.rawValue)),
        ]
        var bytes = JSONValue.object(members.compactMap(\.self)).bytes()
        // The items are written already: they go before the object's last brace.
        bytes.removeLast()
        bytes.reserveCapacity(entries.reduce(bytes.count + 16) { $0 + $1.json.count + 1 })
        bytes += ",\"items\":[".utf8
        for (position, entry) in entries.enumerated() {
            if position > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += entry.json
        }
        bytes += "]}\n".utf8
        return bytes
    }

    /// The same for a page whose parts are read elsewhere.
    func copy(of page: Page) -> PageContext { PageContext(whole, page: page, isCopy: true) }
}

extension Site {
    /// The day on which an article was published or changed last; nil if there are no articles.
    var lastChange: CalendarDay? { articles.map(\.changed).max() }
}
