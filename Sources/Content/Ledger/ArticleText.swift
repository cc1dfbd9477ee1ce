import Diagnostics
public import Explainer

/// An article's text as it stands, and what tells readers that it changed: what the ledger keeps of it.
public struct ArticleText: Sendable, Hashable {
    /// The article's id.
    public let id: String
    /// The file, relative to the root.
    public let file: String
    /// The day of publication.
    public let date: CalendarDay
    /// The day of the last change that it tells of, if it tells of one.
    public let updated: CalendarDay?
    /// The bytes of the file that say when it was published.
    let dateRange: Range<Int>?
    /// The bytes of the file that say of which day the text is.
    let dayRange: Range<Int>?
    /// Tells the corrections that readers see from any others; in no order.
    public let corrections: [String]
    /// Tells this text from any other.
    public let fingerprint: String
    /// Ids that the article had before.
    let formerly: [String]
    /// What is of a later day, nobody has read yet; nil if nobody says what day it is.
    let today: CalendarDay?
}

extension ArticleText {
    /// - Parameters:
    ///   - read: the article's file.
    ///   - article: what it says.
    ///   - today: articles of later days are still to come; nil if none are.
    init?(_ read: ReadFile, _ article: Article, today: CalendarDay?) {
        guard let source = read.source, let (entries, front) = read.content else { return nil }
        id = article.id.rawValue
        file = article.file
        date = article.date
        updated = article.updated
        dateRange = entries.value("date")?.range
        dayRange = article.updated == nil ? dateRange : entries.value("updated")?.range
        formerly = article.formerly.map(\.value)
        self.today = today
        if case .list(let items, _)? = entries.value("corrections") {
            corrections = items.map { Fingerprint(of: $0.signature).text }.sorted()
        } else {
            corrections = []
        }
        // As the file has them, so that a change in how sitegen sets quotation marks is no change of the text.
        let keys = Self.keys.compactMap { key in entries.value(key).map { (key, $0.listed(under: key)) } }
        fingerprint = Self.fingerprint(
            title: entries.text("title") ?? "", summary: entries.text("summary") ?? "", keys: keys, body: source.bytes[front.body])
    }

    /// What else the front matter tells readers: who says it, from where, of what time and by what, what happened, and what the picture shows.
    private static let keys = ["authors", "contributors", "dateline", "as_of", "sources", "image", "events"]

    /// The fingerprint of a title, a summary, other keys and a text: whatever the line ends, and the empty lines before and behind the text.
    static func fingerprint(
        title: String, summary: String, keys: [(name: String, value: YAMLValue)] = [], body: ArraySlice<UInt8>
    ) -> String {
        var fingerprint = Fingerprint(of: Array(title.utf8) + [0] + Array(summary.utf8) + [0])
        for key in keys where !key.value.isNull { fingerprint.add((Array(key.name.utf8) + key.value.signature + [0])[...]) }
        var rest = body.drop(while: isSpace)
        if let last = rest.lastIndex(where: { !isSpace($0) }) { rest = rest[...last] }
        while let lineEnd = rest.firstIndex(of: 0x0D) {
            fingerprint.add(rest[..<lineEnd])
            fingerprint.add([0x0A])
            rest = rest[(lineEnd + 1)...]
            if rest.first == 0x0A { rest.removeFirst() }
        }
        fingerprint.add(rest)
        return fingerprint.text
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

extension YAMLValue {
    /// Keys of lists in which a single item may stand without brackets.
    private static let lists: Set<String> = ["authors", "sources", "claimed_by", "places", "actors"]

    /// What stands behind a key: one item without brackets is a list, too.
    fileprivate func listed(under key: String) -> YAMLValue {
        if case .scalar(let scalar) = self, !isNull, Self.lists.contains(key) { .list([self], range: scalar.range) } else { self }
    }

    /// What it says, however it is written: quotes, indentation and the order of the keys of a group do not count.
    ///
    /// The signs between the parts are control characters, which no text of a front matter holds, written out or as an escape.
    fileprivate var signature: [UInt8] {
        switch self {
        case .scalar(let scalar): [1] + Array(scalar.text.utf8)
        case .list(let items, _): [2] + items.flatMap(\.signature) + [3]
        case .map(let entries, _):
            [4]
                + entries.filter { !$0.value.isNull }.sorted { $0.key.text < $1.key.text }.flatMap {
                    Array($0.key.text.utf8) + $0.value.listed(under: $0.key.text).signature
                }
                + [3]
        }
    }
}
