/// Addresses that outlive changes, for those who keep them: feed readers, archives, whoever cites.
///
/// A page's permanent address is that of its first name at the site's first address. It leads to the page by way of a redirect, and neither a new
/// name nor a move of the site changes it, as long as `formerly` has the oldest first.
extension Site {
    /// A page under the first id that it had.
    public func firstName(of page: Page) -> Page {
        switch page {
        case .article(let id): self[id]?.formerly.first.map { .article(Identifier($0.value)) } ?? page
        case .place(let id): self[id]?.formerly.first.map { .place(Identifier($0.value)) } ?? page
        case .actor(let id): self[id]?.formerly.first.map { .actor(Identifier($0.value)) } ?? page
        case .contributor(let id): self[id]?.formerly.first.map { .contributor(Identifier($0.value)) } ?? page
        case .source(let id): self[id]?.formerly.first.map { .source(Identifier($0.value)) } ?? page
        case .page(let id): self[id]?.formerly.first.map { .page(Identifier($0.value)) } ?? page
        default: page
        }
    }

    /// The short way to a page, if it has one. Its file says so, and takes it along when it is renamed.
    public func shortAddress(of page: Page) -> Page? {
        let id: Located<String>? =
            switch page {
            case .article(let id): self[id]?.short
            case .place(let id): self[id]?.short
            case .actor(let id): self[id]?.short
            case .contributor(let id): self[id]?.short
            case .source(let id): self[id]?.short
            case .page(let id): self[id]?.short
            default: nil
            }
        return id.map { .short($0.value) }
    }
}

extension SiteSettings {
    /// The address that the site was published at first, ending in "/"; nil if it has none.
    public var firstURL: String? { url.map { formerly.first ?? $0 } }
}

extension Article {
    /// The day of the last change that the article tells readers of.
    public var changed: CalendarDay { max(updated ?? date, corrections.map(\.date).max() ?? date) }

    /// The ids of the corrections' elements on the article's page, in their order: the day of each and what tells its words from others. No new entry
    /// takes one from an old one, wherever it is put in.
    ///
    /// No heading has such an id, since theirs have no dots.
    public var correctionAnchors: [String] {
        var counts: [String: Int] = [:]
        return corrections.map { correction in
            let anchor = correction.anchor
            counts[anchor, default: 0] += 1
            // Nobody can tell which of two that say the same was there first.
            let number = counts[anchor] ?? 1
            return anchor + (number > 1 ? ".\(number)" : "")
        }
    }
}

extension Article.Correction {
    /// Signs do not count: quotation marks may be set in another way one day.
    fileprivate var anchor: String {
        let words = text.plainText.filter { $0.isLetter || $0.isNumber }
        return "correction.\(date).\(Fingerprint(of: Array(words.utf8)).text.prefix(8))"
    }
}
