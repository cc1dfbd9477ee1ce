public import Explainer

/// content/ledger.txt: the text of each article as readers know it, one line an article, in the order of the ids.
public struct Ledger: Sendable {
    /// Where it is, relative to the root.
    public static let file = "content/ledger.txt"

    /// What is kept of an article.
    public struct Entry: Sendable, Hashable {
        /// The day of publication.
        public let date: CalendarDay
        /// The last day of which readers know.
        public let day: CalendarDay
        /// Tells the text from any other.
        public let fingerprint: String
        /// Tell the corrections that readers saw from any others; sorted.
        public let corrections: [String]
        /// The line, as UTF-8 byte offsets in the file; nil for one that is yet to be written.
        let range: Range<Int>?

        init(date: CalendarDay, day: CalendarDay, fingerprint: String, corrections: [String], range: Range<Int>? = nil) {
            self.date = date
            self.day = day
            self.fingerprint = fingerprint
            self.corrections = corrections.sorted()
            self.range = range
        }

        init(_ text: ArticleText, range: Range<Int>? = nil) {
            self.init(
                date: text.date, day: text.updated ?? text.date, fingerprint: text.fingerprint, corrections: text.corrections, range: range)
        }
    }

    /// By the article's id.
    public internal(set) var entries: [String: Entry] = [:]

    /// A ledger of nothing.
    public init() {}

    /// The entry of an article, perhaps under an id that it had before.
    func entry(of text: ArticleText) -> Entry? {
        entries[text.id] ?? text.formerly.lazy.compactMap { entries[$0] }.first
    }

    /// The file.
    public var text: String {
        let lines = entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { id, entry in
            ([id, entry.date.iso, entry.day.iso, entry.fingerprint] + entry.corrections).joined(separator: " ") + "\n"
        }
        return Self.head + lines.joined()
    }

    private static let head = """
        # The articles as readers know them: id, day of publication, day of the text, fingerprints of the text and of each correction.
        # "sitegen record" writes this file. Commit it with the articles.

        """
}
