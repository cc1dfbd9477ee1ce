import Diagnostics
import Explainer

/// content/site.yaml, read and understood.
struct SettingsFile: Sendable {
    let source: SourceFile?
    let settings: SiteSettings?
    let problems: [Diagnostic]
    /// The files that maps are drawn on; nil if none are named.
    private(set) var basemap: BasemapEntry?
    /// Whether a basemap is named, readable or not.
    private(set) var namesBasemap = false
    private(set) var pendingLinks: [ProseChecker.PendingLink] = []

    /// Where it is, relative to the root.
    static let path = SiteSettings.file

    /// Reads the file, if there is one; if there is none, that has been reported.
    init(isThere: Bool, root: String, sizeLimit: Int, known: KnownIDs) {
        guard isThere else {
            source = nil
            settings = nil
            problems = []
            return
        }
        let (source, problem) = FileReader.read(Self.path, root: root, sizeLimit: sizeLimit)
        self.source = source
        guard let source, problem == nil else {
            settings = nil
            problems = problem.map { [$0] } ?? []
            return
        }
        let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        switch YAMLReader.read(source, start..<source.bytes.count) {
        case .failure(let failure):
            settings = nil
            problems = [failure.diagnostic]
        case .success(let entries):
            var fields = Fields(entries, in: Self.path, at: start..<start, known: known)
            settings = fields.settings()
            basemap = fields.basemap()
            namesBasemap = fields.has("basemap") || fields.isMeant("basemap")
            fields.finish()
            problems = fields.problems
            pendingLinks = fields.pendingLinks
        }
    }
}
