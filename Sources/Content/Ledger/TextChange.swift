/// How an article's text differs from the one that the ledger has.
public enum TextChange: Sendable, Hashable {
    /// The ledger does not have the article.
    case new
    /// Readers are told: by a later day in `updated`, or by one correction more.
    case open
    /// Readers are not told.
    case silent
    /// There are fewer corrections than readers saw.
    case correctionRemoved
    /// A correction that readers saw says something else now.
    case correctionChanged
    /// The day of publication is another one: it tells nobody of a change, and hides when readers got the text.
    case dateMoved

    /// Whether it is to be entered only for whoever says that readers need not be told.
    var isUntold: Bool {
        switch self {
        case .new, .open: false
        case .silent, .correctionRemoved, .correctionChanged, .dateMoved: true
        }
    }

    /// All of them; none if nothing changed.
    ///
    /// - Parameters:
    ///   - text: the text as it stands.
    ///   - entry: what the ledger has of it.
    /// - Returns: what is to be said of it.
    static func all(of text: ArticleText, since entry: Ledger.Entry?) -> [TextChange] {
        guard let entry else { return [.new] }
        if entry == Ledger.Entry(text, range: entry.range) { return [] }
        // Nobody has read what was to be published on a day to come.
        if let today = text.today, entry.date > today { return [.open] }
        var changes: [TextChange] = []
        if text.corrections.count < entry.corrections.count {
            changes.append(.correctionRemoved)
        } else if !Set(text.corrections).isSuperset(of: entry.corrections) {
            changes.append(.correctionChanged)
        }
        if text.date != entry.date { changes.append(.dateMoved) }
        let isTold = text.updated.map { $0 > entry.day } ?? false || text.corrections.count > entry.corrections.count
        if text.fingerprint != entry.fingerprint, !isTold { changes.append(.silent) }
        // Else the change is told, or a day was put back.
        return changes.isEmpty ? [.open] : changes
    }
}
