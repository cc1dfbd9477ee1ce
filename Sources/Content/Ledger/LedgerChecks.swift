import Diagnostics
import Explainer

/// What changed since the ledger was written, and whether readers are told.
enum LedgerChecks {
    /// - Parameters:
    ///   - ledger: the texts as readers know them.
    ///   - texts: those of all articles that are no drafts.
    ///   - drafts: the files of the drafts that are left out, by id; nil where all are taken in, and an article that became one is still there.
    /// - Returns: warnings.
    static func check(_ ledger: Ledger, _ texts: [ArticleText], drafts: [String: String]?) -> [Diagnostic] {
        var behind: [String] = []
        var problems: [Diagnostic] = []
        for text in texts {
            let entry = ledger.entry(of: text)
            let changes = TextChange.all(of: text, since: entry)
            if changes.isEmpty ? ledger.entries[text.id] == nil : changes.allSatisfy({ !$0.isUntold }) { behind.append(text.id) }
            problems += changes.compactMap { problem($0, text, entry) }
        }
        return problems + (drafts.map { gone(ledger, texts, drafts: $0) } ?? []) + (behind.isEmpty ? [] : [self.behind(behind.sorted())])
    }

    /// What is to be said of a change of which readers are not told.
    private static func problem(_ change: TextChange, _ text: ArticleText, _ entry: Ledger.Entry?) -> Diagnostic? {
        switch change {
        case .new, .open: nil
        case .silent: silent(text, entry)
        case .correctionRemoved: correctionRemoved(text, entry)
        case .correctionChanged: correctionChanged(text, entry)
        case .dateMoved: dateMoved(text, entry)
        }
    }

    private static func silent(_ text: ArticleText, _ entry: Ledger.Entry?) -> Diagnostic {
        let last = max(text.updated ?? text.date, entry?.day ?? text.date)
        let day = text.updated == nil ? "add \"updated\" with a day after \(last)" : "give \"updated\" a day after \(last)"
        return .warning(
            "silent-change", in: text.file, at: text.dayRange, "the text has changed, and nothing tells readers so",
            suggestion: "\(day), or add a correction; after a change that no reader needs to know of, run \"sitegen record \(text.id)\"",
            notes: [.init("the text that they know", in: Ledger.file, at: entry?.range)])
    }

    private static func correctionRemoved(_ text: ArticleText, _ entry: Ledger.Entry?) -> Diagnostic {
        .warning(
            "correction-removed", in: text.file, at: text.dayRange,
            "readers saw \((entry?.corrections.count ?? 0).counting("correction")) of this article, "
                + "and now it has \(text.corrections.isEmpty ? "none" : "\(text.corrections.count)")",
            suggestion: "put back what is missing, or run \"sitegen record \(text.id)\"",
            notes: [.init("what they saw", in: Ledger.file, at: entry?.range)])
    }

    private static func correctionChanged(_ text: ArticleText, _ entry: Ledger.Entry?) -> Diagnostic {
        .warning(
            "correction-changed", in: text.file, at: text.dayRange, "a correction that readers saw says something else now",
            suggestion: "put back what it said, and add another correction; after a slip of spelling, run \"sitegen record \(text.id)\"",
            notes: [.init("what they saw", in: Ledger.file, at: entry?.range)])
    }

    private static func dateMoved(_ text: ArticleText, _ entry: Ledger.Entry?) -> Diagnostic {
        let day = entry?.date ?? text.date
        return .warning(
            "date-moved", in: text.file, at: text.dateRange, "the article was published on \(day), and now \"date\" says \(text.date)",
            suggestion:
                "write \"date: \(day)\", and \"updated\" or a correction for a change; if that day was wrong, run \"sitegen record \(text.id)\"",
            notes: [.init("what readers know", in: Ledger.file, at: entry?.range)])
    }

    /// Articles that readers know and that are not on the site any more.
    private static func gone(_ ledger: Ledger, _ texts: [ArticleText], drafts: [String: String]) -> [Diagnostic] {
        let existing = Set(texts.flatMap { [$0.id] + $0.formerly })
        return ledger.entries.filter { !existing.contains($0.key) }.sorted { $0.key < $1.key }.map { id, entry in
            if let file = drafts[id] {
                return .warning(
                    "article-gone", in: file, at: nil, "this article was published, and is a draft now: its address leads nowhere",
                    suggestion: "take \"draft\" out; if it is withdrawn for good, say so on a page, and run \"sitegen record \(id)\"",
                    notes: [.init("the text that readers know", in: Ledger.file, at: entry.range)])
            }
            return .warning(
                "article-gone", in: Ledger.file, at: entry.range, "the article \"\(id)\" was published, and is gone: its address leads nowhere",
                suggestion: "if its file was renamed, put \"\(id)\" into \"formerly\" there; "
                    + "if it is withdrawn, say so on a page, and run \"sitegen record \(id)\"")
        }
    }

    /// One message for all: whoever writes an article meets it until the article is published.
    private static func behind(_ ids: [String]) -> Diagnostic {
        let shown = ids.prefix(5).joined(separator: ", ") + (ids.count > 5 ? " and \(ids.count - 5) more" : "")
        return .warning(
            "ledger-behind", in: Ledger.file, at: nil,
            "not recorded yet, new or openly changed: \(shown)",
            suggestion: "run \"sitegen record\" before you publish, so that later changes are noticed")
    }
}
