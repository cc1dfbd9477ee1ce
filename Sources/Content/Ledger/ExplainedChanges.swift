import Diagnostics

/// Changes of texts that come of a slip: the slip is told, and the change only if it is still there when that is mended.
enum ExplainedChanges {
    /// Warnings of signs that readers see, or of words that they do not see, which nobody means to publish.
    private static let slips: Set<String> = [
        "accidental-heading", "empty-article", "fence-not-closed", "markdown-in-text", "not-a-box", "not-a-heading", "not-a-link",
        "not-a-list", "not-a-table", "not-emphasis", "not-filled-in", "table-row-too-long", "typographic-quotes", "unused-footnote",
    ]

    /// The changes but for those of texts in files with such a slip.
    static func removed(from changes: [Diagnostic], by problems: [Diagnostic]) -> [Diagnostic] {
        let files = Set(problems.filter { slips.contains($0.id) }.compactMap(\.file))
        return changes.filter { change in change.id != "silent-change" || !(change.file.map(files.contains) ?? false) }
    }
}
