/// One page or file of the site, and where it lies.
public enum Page: Hashable, Sendable {
    /// The conflict in a paragraph, and the ways in.
    case home
    /// The list of articles, newest first; the first page is 1.
    case articles(page: Int)
    /// An article.
    case article(Identifier<Article>)
    /// The list of places, by kind.
    case places
    /// A place.
    case place(Identifier<Place>)
    /// The list of actors, by side.
    case actors
    /// An actor.
    case actor(Identifier<Actor>)
    /// The list of contributors.
    case contributors
    /// A contributor.
    case contributor(Identifier<Contributor>)
    /// The list of sources.
    case sources
    /// What a source says.
    case source(Identifier<Source>)
    /// All events, by year; where they are many, the years alone.
    case timeline
    /// The events of a year, 0 being 1 BC.
    case timelineYear(Int)
    /// The map of the whole conflict.
    case map
    /// The same for a day on which it changed who held what.
    case mapOn(CalendarDay)
    /// Where readers search the site.
    case search
    /// All names from A to Z; where they are many, the letters alone.
    case names
    /// The names under a letter, or a part of them, by the name of the file.
    case namesUnder(String)
    /// A page about the site itself.
    case page(Identifier<EditorialPage>)
    /// All corrections, newest first.
    case corrections
    /// What a host shows where there is no page.
    case notFound
    /// The way to a page from an address that it had before, by the path of that.
    case former(path: String)
    /// The way to a page from its short address, by what the address has of its own.
    case short(String)
    /// A file of content/media, by its path in there.
    case media(String)
    /// The picture that stands for an article where a link to it is shared, by the fingerprint of its drawing.
    case card(fingerprint: String)
    /// The style sheet, by the fingerprint of its bytes.
    case styleSheet(fingerprint: String)
    /// The script that filters timelines, by the fingerprint of its bytes.
    case timelineScript(fingerprint: String)
    /// The script that moves from one dated map to another, by the fingerprint of its bytes.
    case mapScript(fingerprint: String)
    /// The script that searches the site, by the fingerprint of its bytes.
    case searchScript(fingerprint: String)
    /// A file for programs.
    case data(DataFile)
    /// A file for feed readers.
    case feed(Feed, Feed.Format)
    /// The same feed where it lay before its page was renamed, by the path that the page had: feed readers follow no page that sends readers on.
    case formerFeed(ofPage: String, Feed.Format)

    /// How many articles stand on one page of their list.
    public static let articlesPerPage = 20

    /// The page of a place or an actor.
    public static func entity(_ id: EntityID) -> Page {
        switch id {
        case .place(let id): .place(id)
        case .actor(let id): .actor(id)
        }
    }

    /// The file, relative to the site's folder, "/" between folders; not percent-encoded.
    public var path: String {
        switch self {
        case .home: "index.html"
        case .articles(page: 1): "articles/index.html"
        case .articles(let number): "articles/page-\(number).html"
        case .article(let id): Self.path(in: "articles/", id.rawValue)
        case .places: "places/index.html"
        case .place(let id): Self.path(in: "places/", id.rawValue)
        case .actors: "actors/index.html"
        case .actor(let id): Self.path(in: "actors/", id.rawValue)
        case .contributors: "contributors/index.html"
        case .contributor(let id): Self.path(in: "contributors/", id.rawValue)
        case .sources: "sources/index.html"
        case .source(let id): Self.path(in: "sources/", id.rawValue)
        case .timeline: "timeline/index.html"
        case .timelineYear(let year): "timeline/\(year).html"
        case .map: "map/index.html"
        case .mapOn(let day): "map/\(day).html"
        case .search: "search/index.html"
        case .names: "names/index.html"
        case .namesUnder(let name): Self.path(in: "names/", name)
        case .page(let id): "\(id).html"
        case .corrections: "corrections.html"
        case .notFound: "404.html"
        case .former(let path): path
        case .short(let id): Self.path(in: "s/", id)
        case .media(let file): "media/\(file)"
        case .card(let fingerprint): "cards/\(fingerprint).png"
        case .styleSheet(let fingerprint): "assets/style-\(fingerprint).css"
        case .timelineScript(let fingerprint): "assets/timeline-\(fingerprint).js"
        case .mapScript(let fingerprint): "assets/map-\(fingerprint).js"
        case .searchScript(let fingerprint): "assets/search-\(fingerprint).js"
        case .data(let file): file.path
        case .feed(let feed, let format): feed.path(format)
        case .formerFeed(let page, let format): Feed.path(ofPage: page, format)
        }
    }

    /// Most pages lie so; putting the parts together by interpolation takes several times as long.
    private static func path(in folder: String, _ id: String) -> String { folder + id + ".html" }

    /// The folder that the file lies in, with "/" at its end; empty for the site's own.
    public var folder: String {
        let path = path
        return path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
    }

    /// The way from this page to another one, for an address that works on any host, in any folder and from disk.
    public func relativePath(to target: Page) -> String {
        Self.relativePath(from: folder, to: target.path)
    }

    /// The way from a folder to a file, both relative to the site's own folder; the folder ends with "/" or is empty.
    public static func relativePath(from folder: String, to path: String) -> String {
        if folder.isEmpty { return path }
        if path.utf8.starts(with: folder.utf8) { return String(Substring(path.utf8.dropFirst(folder.utf8.count))) }
        let slash = UInt8(ascii: "/")
        var shared = 0
        for (index, (one, other)) in zip(folder.utf8, path.utf8).enumerated() {
            guard one == other else { break }
            if one == slash { shared = index + 1 }
        }
        let up = folder.utf8.dropFirst(shared).count { $0 == slash }
        return String(repeating: "../", count: up) + String(Substring(path.utf8.dropFirst(shared)))
    }
}
