import Diagnostics
public import Explainer

/// An article's text as it stands, and what tells readers that it changed: what the ledger keeps of it.
public struct ArticleText: Sendable, Hashable {
    /// The article's id.
    public let id: String
    /// The file, relative to the root.
    public let file: String
    /// The last day of which readers know: `updated`, or else `date`.
    public let day: CalendarDay
    /// The bytes of the file that say so.
    let dayRange: Range<Int>?
    /// Whether the key `updated` says so.
    let isUpdated: Bool
    /// How many corrections readers see.
    public let corrections: Int
    /// Tells this text from any other.
    public let fingerprint: String
    /// Ids that the article had before.
    let formerly: [String]
    /// Whether it is still to come: nobody has read it yet.
    let isFuture: Bool
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
        day = article.updated ?? article.date
        dayRange = entries.first { $0.key.text == (article.updated == nil ? "date" : "updated") }?.value.range
        isUpdated = article.updated != nil
        corrections = article.corrections.count
        formerly = article.formerly.map(\.value)
        isFuture = today.map { article.date > $0 } ?? false
        // As the file has them, so that a change in how sitegen sets quotation marks is no change of the text.
        fingerprint = Self.fingerprint(
            title: entries.text("title") ?? "", summary: entries.text("summary") ?? "", body: source.bytes[front.body])
    }

    /// The fingerprint of a title, a summary and a text: whatever the line ends, and the empty lines before and behind the text.
    static func fingerprint(title: String, summary: String, body: ArraySlice<UInt8>) -> String {
        var fingerprint = Fingerprint(of: Array(title.utf8) + [0] + Array(summary.utf8) + [0])
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
