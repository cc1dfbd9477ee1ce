import Diagnostics
import Explainer
import Parallel

/// The articles' texts as they stand, beside the ledger of them.
public struct RecordedTexts: Sendable {
    /// The articles as readers know them; nil where nothing is recorded.
    public let ledger: Ledger?
    /// The texts of all articles that are no drafts, if there is a ledger or they were asked for.
    public let texts: [ArticleText]
    /// The files of the drafts that are left out, by id; nil where all are taken in.
    let drafts: [String: String]?
    /// The ledger's file.
    let source: SourceFile?
    /// What is wrong with the ledger itself.
    let problems: [Diagnostic]

    /// Nothing at all.
    static let none = RecordedTexts()

    private init() {
        ledger = nil
        texts = []
        drafts = [:]
        source = nil
        problems = []
    }

    /// - Parameters:
    ///   - parts: what the files say.
    ///   - files: all files.
    ///   - root: the folder that holds content/.
    ///   - today: articles of later days are still to come; nil if none are.
    ///   - includeDrafts: whether drafts are published, too.
    ///   - isWanted: whether the texts are wanted where there is no ledger.
    init(_ parts: SiteParts, _ files: [ReadFile], root: String, today: CalendarDay?, includeDrafts: Bool, isWanted: Bool) {
        let reader = FileSystem.holdsItem(at: "\(root)/\(Ledger.file)") ? LedgerReader(root: root) : nil
        ledger = reader?.ledger
        source = reader?.source
        problems = reader?.problems ?? []
        drafts = includeDrafts ? nil : parts.draftFiles
        guard reader != nil || isWanted else {
            texts = []
            return
        }
        let articles = Dictionary(parts.finished.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
        texts = parallelMap(files) { file in articles[file.file.path].flatMap { ArticleText(file, $0, today: today) } }.compactMap(\.self)
    }

    /// What changed since the ledger was written.
    var changes: [Diagnostic] { ledger.map { LedgerChecks.check($0, texts, drafts: drafts) } ?? [] }

    /// The ids of all articles and of all lines of the ledger.
    public var ids: Set<String> { Set(texts.map(\.id)).union(drafts?.keys.map(\.self) ?? []).union(ledger?.entries.keys.map(\.self) ?? []) }
}
