public import Explainer

/// An article that names a place or an actor, with the sentences where it does.
public struct Backlink: Sendable, Hashable {
    /// A sentence with the name in it.
    public struct Snippet: Sendable, Hashable {
        /// What stands before the name.
        public let before: String
        /// The name as it is written.
        public let name: String
        /// What stands behind it.
        public let after: String
    }

    /// Which article.
    public let article: Identifier<Article>
    /// How often it names the entity.
    public let count: Int
    /// The first sentences that do, one snippet a sentence.
    public let snippets: [Snippet]
}
