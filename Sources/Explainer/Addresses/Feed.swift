/// A list of what is new, for feed readers.
public enum Feed: Hashable, Sendable {
    /// How a feed is written.
    public enum Format: Hashable, Sendable, CaseIterable {
        /// The Atom Syndication Format (RFC 4287).
        case atom
        /// JSON Feed 1.1.
        case json

        /// What stands behind the last dot of its file: one that web servers know the media type of.
        var ending: String {
            switch self {
            case .atom: "atom"
            case .json: "json"
            }
        }

        /// What a server is to say that it is.
        public var mediaType: String {
            switch self {
            case .atom: "application/atom+xml"
            case .json: "application/feed+json"
            }
        }
    }

    /// The articles of the site.
    case site
    /// What was corrected.
    case corrections
    /// The articles that somebody had a part in.
    case contributor(Identifier<Contributor>)
    /// The articles that name a place or an actor.
    case entity(EntityID)

    /// The page that lists the same for people.
    public var page: Page {
        switch self {
        case .site: .home
        case .corrections: .corrections
        case .contributor(let id): .contributor(id)
        case .entity(let id): .entity(id)
        }
    }

    /// The file, relative to the site's folder: that of its page with another ending.
    public func path(_ format: Format) -> String {
        switch self {
        case .site: "feed.\(format.ending)"
        default: Self.path(ofPage: page.path, format)
        }
    }

    /// The file beside a page.
    static func path(ofPage page: String, _ format: Format) -> String { "\(page.dropLast("html".utf8.count))\(format.ending)" }
}
