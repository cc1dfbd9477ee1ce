extension SiteSettings {
    /// What an editors' page says of how the site is made: the policies that schema.org and the Trust Project ask news organisations for.
    public enum Policy: String, Sendable, Hashable, CaseIterable {
        /// The principles of the whole.
        case principles
        case ethics, corrections
        /// How facts are checked.
        case verification
        case unnamedSources = "unnamed_sources"
        /// How readers can answer, and what is done about it.
        case feedback
        /// What is covered, and what comes first.
        case mission
        case diversity
        /// Who owns the site and who pays for it.
        case ownership
        /// Who works on it.
        case masthead
        /// Why some texts name no author.
        case bylines
        /// How the articles are made.
        case method
    }

    /// What others may do with the texts and the data.
    public struct Licence: Sendable, Hashable {
        /// What it is called, plain text.
        public let name: String
        /// Where it can be read, http or https.
        public let url: String?

        /// - Parameters:
        ///   - name: what it is called.
        ///   - url: where it can be read.
        public init(name: String, url: String?) {
            self.name = name
            self.url = url
        }
    }

    /// The id of the element that names the publisher; what machines read of them is on the home page.
    public static let publisherAnchor = "publisher"
}
