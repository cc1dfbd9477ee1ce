import Diagnostics
public import Explainer
import Markdown
import Parallel

/// The way in: content/ and seeds/ to a ``Explainer/Site``.
public struct ContentLoader: Sendable {
    /// The largest file that is read, in bytes: the Markdown library takes quadratic time on some hostile texts.
    public static let defaultSizeLimit = 1 << 20

    private let root: String
    private let includeDrafts: Bool
    private let today: CalendarDay?
    private let now: Int?
    private let sizeLimit: Int
    private let readsTexts: Bool

    /// - Parameters:
    ///   - root: the folder that holds content/ and seeds/.
    ///   - includeDrafts: whether drafts and articles of the future are published, too.
    ///   - today: the day after which articles are of the future; nil asks `now`.
    ///   - now: seconds since 1970-01-01T00:00:00Z, from which the site's time zone makes its day; nil: no article is of the future.
    ///   - sizeLimit: the largest file that is read, in bytes.
    ///   - readsTexts: whether the articles' texts are wanted for a ledger.
    public init(
        root: String, includeDrafts: Bool = false, today: CalendarDay? = nil, now: Int? = nil, sizeLimit: Int = defaultSizeLimit,
        readsTexts: Bool = false
    ) {
        self.root = root
        self.includeDrafts = includeDrafts
        self.today = today
        self.now = now
        self.sizeLimit = sizeLimit
        self.readsTexts = readsTexts
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
        let offset = settings.settings?.utcOffset
        let today = today ?? now.flatMap { now in offset.flatMap { CalendarDay(secondsSinceEpoch: now, utcOffset: $0) } }
        let decoded = parallelMap(files) { [known] in DecodedFile($0, known: known, siteLanguage: language, today: today) }

        var sources = Dictionary(files.compactMap { file in file.source.map { ($0.path, $0) } }, uniquingKeysWith: { first, _ in first })
        if let source = settings.source { sources[source.path] = source }
        var diagnostics = tree.problems + settings.problems + decoded.flatMap(\.problems)
        let inspected = parallelMap(tree.media, chunk: 1) { MediaFile.inspected($0, root: root) }
        let media = inspected.map(\.file)
        diagnostics += inspected.flatMap(\.problems)
        for source in inspected.compactMap(\.source) { sources[source.path] = source }
        let basemap = settings.basemap.map { BasemapReader($0, root: root, known: known) }
        diagnostics += basemap?.problems ?? []
        for source in basemap?.sources ?? [] { sources[source.path] = source }
        guard let siteSettings = settings.settings else {
            return LoadedContent(
                site: nil, media: media, leftOut: [], takenIn: [], record: .none, diagnostics: diagnostics, hints: [], sources: sources)
        }
        let parts = SiteParts(decoded)
        let sites = parts.sites(
            settings: siteSettings, today: today, includeDrafts: includeDrafts, basemap: basemap?.basemap)
        let links = settings.pendingLinks + decoded.flatMap(\.pendingLinks)
        let namesakes = Namesakes(tree.problems)
        let distinct =
            namesakes.isEmpty
            ? sites
            : SiteParts(namesakes.removed(from: decoded, files)).sites(
                settings: siteSettings, today: today, includeDrafts: includeDrafts, basemap: basemap?.basemap)
        diagnostics += SiteChecks.check(distinct, links: links, today: today)
        diagnostics = MiswrittenIDs(tree.files, known: known).merged(diagnostics)
        let maps = decoded.flatMap(\.maps)
        if !settings.namesBasemap { diagnostics += MissingBasemap.check(maps) }
        let record = RecordedTexts(parts, files, root: root, today: today, includeDrafts: includeDrafts, isWanted: readsTexts)
        diagnostics += record.problems
        if let source = record.source { sources[source.path] = source }
        // What is missing may be in a file, or behind a key, that could not be read.
        if !diagnostics.contains(where: { $0.severity == .error }) {
            diagnostics += EmptyTimelines.check(decoded.flatMap(\.timelines), in: sites) + EmptyMaps.check(maps, in: sites.whole)
            diagnostics += OneSidedEvents.check(sites.whole)
            let repeated = RepeatedFiles.check(files)
            diagnostics += repeated
            // That a copy is not used is no mistake of its own.
            let copies = Set(repeated.flatMap { [$0.file] + $0.notes.map(\.file) })
            diagnostics += UnusedSources.check(sites.published, unpublished: parts.citedInArticles, links: links).filter { !copies.contains($0.file) }
            diagnostics += ExplainedChanges.removed(from: record.changes, by: diagnostics)
        }
        let use = MediaUse(media.map(\.path), in: sites)
        return LoadedContent(
            site: sites.published, media: media.filter { !use.unpublished.contains($0.path) }, leftOut: sites.leftOut + use.leftOut,
            takenIn: sites.takenIn, record: record, diagnostics: diagnostics,
            hints: UnarchivedSources.check(sites.published) + LoneContested.check(sites.published) + use.unused, sources: sources)
    }
}
