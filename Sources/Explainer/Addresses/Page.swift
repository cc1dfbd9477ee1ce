/// One page or file of the site, and where it lies.
public enum Page: Hashable, Sendable {
    case home
    /// The list of articles, newest first; the first page is 1.
    case articles(page: Int)
    case article(Identifier<Article>)
    case places
    case place(Identifier<Place>)
    case actors
    case actor(Identifier<Actor>)
    case contributors
    case contributor(Identifier<Contributor>)
    case sources
    case source(Identifier<Source>)
    case timeline
    case timelineYear(Int)
    /// The map of the whole conflict.
    case map
    /// The same for a day on which it changed who held what.
    case mapOn(CalendarDay)
    case page(Identifier<EditorialPage>)
    case corrections
    case notFound
    /// An article's old id.
    case formerArticle(String)
    /// A place's old id.
    case formerPlace(String)
    /// An actor's old id.
    case formerActor(String)
    /// An editors' page's old id.
    case formerPage(String)
    /// A file of content/media, by its path in there.
    case media(String)
    /// The style sheet, by the fingerprint of its bytes.
    case styleSheet(fingerprint: String)
    /// The script that filters timelines, by the fingerprint of its bytes.
    case timelineScript(fingerprint: String)
    /// The script that moves from one dated map to another, by the fingerprint of its bytes.
    case mapScript(fingerprint: String)
    /// A file for programs.
    case data(DataFile)

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
        case .article(let id): "articles/\(id).html"
        case .places: "places/index.html"
        case .place(let id): "places/\(id).html"
        case .actors: "actors/index.html"
        case .actor(let id): "actors/\(id).html"
        case .contributors: "contributors/index.html"
        case .contributor(let id): "contributors/\(id).html"
        case .sources: "sources/index.html"
        case .source(let id): "sources/\(id).html"
        case .timeline: "timeline/index.html"
        case .timelineYear(let year): "timeline/\(year).html"
        case .map: "map/index.html"
        case .mapOn(let day): "map/\(day).html"
        case .page(let id): "\(id).html"
        case .corrections: "corrections.html"
        case .notFound: "404.html"
        case .formerArticle(let id): "articles/\(id).html"
        case .formerPlace(let id): "places/\(id).html"
        case .formerActor(let id): "actors/\(id).html"
        case .formerPage(let id): "\(id).html"
        case .media(let file): "media/\(file)"
        case .styleSheet(let fingerprint): "assets/style-\(fingerprint).css"
        case .timelineScript(let fingerprint): "assets/timeline-\(fingerprint).js"
        case .mapScript(let fingerprint): "assets/map-\(fingerprint).js"
        case .data(let file): file.path
        }
    }

    /// The folder that the file lies in, with "/" at its end; empty for the site's own.
    public var folder: String {
        let path = path
        return path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    }

    /// The way from this page to another one, for an address that works on any host, in any folder and from disk.
    public func relativePath(to target: Page) -> String {
        Self.relativePath(from: folder, to: target.path)
    }

    /// The way from a folder to a file, both relative to the site's own folder; the folder ends with "/" or is empty.
    public static func relativePath(from folder: String, to path: String) -> String {
        if folder.isEmpty { return path }
        let slash = UInt8(ascii: "/")
        var shared = 0
        for (index, (one, other)) in zip(folder.utf8, path.utf8).enumerated() {
            guard one == other else { break }
            if one == slash { shared = index + 1 }
        }
        let up = folder.utf8.dropFirst(shared).count { $0 == slash }
        return String(repeating: "../", count: up) + String(decoding: path.utf8.dropFirst(shared), as: UTF8.self)
    }
}
