/// How an article's text differs from the one that the ledger has.
public enum TextChange: Sendable, Hashable {
    /// The ledger does not have the article.
    case new
    /// Readers are told: by a later day, or by one correction more.
    case open
    /// Readers are not told.
    case silent
    /// A correction that readers saw is gone.
    case correctionRemoved

    /// nil if nothing changed.
    ///
    /// - Parameters:
    ///   - text: the text as it stands.
    ///   - entry: what the ledger has of it.
    init?(of text: ArticleText, since entry: Ledger.Entry?) {
        guard let entry else {
            self = .new
            return
        }
        if entry == Ledger.Entry(text, range: entry.range) { return nil }
        if text.isFuture {
            // Nobody has read it yet.
            self = .open
        } else if text.corrections < entry.corrections {
            self = .correctionRemoved
        } else if text.day > entry.day || text.corrections > entry.corrections {
            self = .open
        } else if text.fingerprint != entry.fingerprint {
            self = .silent
        } else {
            // The day alone was put back.
            self = .open
        }
    }
}
