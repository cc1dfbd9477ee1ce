public import Diagnostics
public import Explainer
import Markdown
import Parallel

/// A picture or another file that pages show or link to.
public struct MediaFile: Sendable {
    /// Its path inside content/media.
    public let path: String
    private let location: String

    /// Why it cannot be read any more.
    public struct ReadError: Error {
        /// In the system's words.
        public let reason: String
    }

    init(path: String, root: String) {
        self.path = path
        location = "\(root)/content/media/\(path)"
    }

    /// Its bytes, read now: a folder of pictures may be larger than the memory.
    public func bytes() throws(ReadError) -> [UInt8] {
        do { return try FileSystem.bytes(ofFileAt: location) } catch { throw ReadError(reason: error.reason) }
    }
}

/// Everything that was read from a root folder.
public struct LoadedContent: Sendable {
    /// The site; nil where it could not be put together. Not to be published while there is an error.
    public let site: Site?
    /// The files of content/media, in the order of their paths.
    public let media: [MediaFile]
    /// Articles that are not published.
    public let leftOut: [LeftOut]
    /// All problems, unsorted.
    public let diagnostics: [Diagnostic]
    /// The files that problems point into, by path.
    public let sources: [String: SourceFile]
}

/// The way in: content/ and seeds/ to a ``Explainer/Site``.
public struct ContentLoader: Sendable {
    /// The largest file that is read, in bytes: the Markdown library takes quadratic time on some hostile texts.
    public static let defaultSizeLimit = 1 << 20

    private let root: String
    private let includeDrafts: Bool
    private let today: CalendarDay?
    private let now: Int?
    private let sizeLimit: Int

    /// - Parameters:
    ///   - root: the folder that holds content/ and seeds/.
    ///   - includeDrafts: whether drafts and articles of the future are published, too.
    ///   - today: the day after which articles are of the future; nil asks `now`.
    ///   - now: seconds since 1970-01-01T00:00:00Z, from which the site's time zone makes its day; nil: no article is of the future.
    ///   - sizeLimit: the largest file that is read, in bytes.
    public init(root: String, includeDrafts: Bool = false, today: CalendarDay? = nil, now: Int? = nil, sizeLimit: Int = defaultSizeLimit) {
        self.root = root
        self.includeDrafts = includeDrafts
        self.today = today
        self.now = now
        self.sizeLimit = sizeLimit
    }

    /// Reads everything, and notes every problem on the way; throws nothing and prints nothing.
    public func load() -> LoadedContent {
        let tree = ContentTree(root: root)
        let files = parallelMap(tree.files) { ReadFile($0, root: root, sizeLimit: sizeLimit) }
        var known = KnownIDs(tree)
        for file in files {
            if let entries = file.content?.entries { known.add(file.file.kind, file.file.id, saying: entries) }
            for id in file.statedEvents { known.add(.event, id) }
        }

        let settings = SettingsFile(isThere: tree.hasSettings, root: root, sizeLimit: sizeLimit, known: known)
        let language = settings.settings?.language ?? .english
        let decoded = parallelMap(files) { [known] in DecodedFile($0, known: known, siteLanguage: language) }

        var sources = Dictionary(files.compactMap { file in file.source.map { ($0.path, $0) } }, uniquingKeysWith: { first, _ in first })
        if let source = settings.source { sources[source.path] = source }
        var diagnostics = tree.problems + settings.problems + decoded.flatMap(\.problems)
        let media = tree.media.map { MediaFile(path: $0, root: root) }
        diagnostics += unreadable(media)
        let basemap = settings.basemap.map { BasemapReader($0, root: root, known: known) }
        diagnostics += basemap?.problems ?? []
        for source in basemap?.sources ?? [] { sources[source.path] = source }
        guard let siteSettings = settings.settings else {
            return LoadedContent(site: nil, media: media, leftOut: [], diagnostics: diagnostics, sources: sources)
        }
        let today = today ?? now.flatMap { CalendarDay(secondsSinceEpoch: $0, utcOffset: siteSettings.utcOffset) }
        let parts = SiteParts(decoded)
        let sites = parts.sites(
            settings: siteSettings, today: includeDrafts ? nil : today, includeDrafts: includeDrafts, basemap: basemap?.basemap)
        diagnostics += SiteChecks.check(sites, links: settings.pendingLinks + decoded.flatMap(\.pendingLinks))
        diagnostics += EmptyTimelines.check(decoded.flatMap(\.timelines), in: sites)
        diagnostics += EmptyMaps.check(decoded.flatMap(\.maps), in: sites.whole, hasBasemap: settings.namesBasemap)
        return LoadedContent(site: sites.published, media: media, leftOut: sites.leftOut, diagnostics: diagnostics, sources: sources)
    }

    /// Pictures are read when they are published; that they can be is seen now.
    private func unreadable(_ media: [MediaFile]) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        for file in media {
            do {
                try FileSystem.checkReadable(fileAt: "\(root)/content/media/\(file.path)")
            } catch {
                problems.append(.error("unreadable-file", in: "content/media/\(file.path)", at: nil, "the file cannot be read: \(error.reason)"))
            }
        }
        return problems
    }
}
