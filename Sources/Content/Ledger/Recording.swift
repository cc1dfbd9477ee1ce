/// Bringing the ledger up to the articles as they stand.
public struct Recording: Sendable {
    /// What becomes of a line.
    public enum Outcome: Sendable, Hashable {
        /// The article was not there.
        case new
        /// Readers are told of the change.
        case open
        /// The same text under a new id.
        case moved
        /// Readers are not told, and need not be: the editor said so.
        case accepted
        /// The article is gone, and the editor said that it is to be so.
        case removed
        /// Readers are not told: the line stays as it was.
        case refused(TextChange)
    }

    /// The ledger as it is to be written.
    public private(set) var ledger: Ledger
    /// What changes, by article, in the order of the ids; what stays the same is left out.
    public private(set) var outcomes: [(id: String, outcome: Outcome)] = []

    /// - Parameters:
    ///   - ledger: the ledger as it is.
    ///   - texts: those of all articles that are no drafts.
    ///   - accepted: the articles whose changes readers need not be told of.
    public init(_ ledger: Ledger, _ texts: [ArticleText], accepting accepted: Set<String>) {
        self.ledger = ledger
        for text in texts.sorted(by: { $0.id < $1.id }) {
            let changes = TextChange.all(of: text, since: ledger.entry(of: text))
            let untold = changes.filter(\.isUntold)
            if !untold.isEmpty, !accepted.contains(text.id) {
                outcomes += untold.map { (text.id, .refused($0)) }
                continue
            }
            if !untold.isEmpty {
                outcomes.append((text.id, .accepted))
            } else if let change = changes.first {
                outcomes.append((text.id, change == .new ? .new : .open))
            } else if ledger.entries[text.id] == nil {
                outcomes.append((text.id, .moved))
            }
            for id in text.formerly { self.ledger.entries[id] = nil }
            self.ledger.entries[text.id] = Ledger.Entry(text)
        }
        let existing = Set(texts.map(\.id))
        for id in accepted.sorted() where !existing.contains(id) && self.ledger.entries.removeValue(forKey: id) != nil {
            outcomes.append((id, .removed))
        }
    }
}
