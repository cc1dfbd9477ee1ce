/// An article that names a place or an actor.
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

    /// The article's position in the site's list.
    public let position: Int
    /// Where the entity is among the mentions of the article's text and, counted on, of its lead picture's caption. Sentences are cut when a page
    /// shows them, since a site has very many.
    let mentions: [Int]

    /// How often it names the entity.
    public var count: Int { mentions.count }
}

extension AnnotatedSite {
    /// The sentences of an article that name a place or an actor, in order, one snippet a sentence.
    ///
    /// - Parameters:
    ///   - backlink: the article.
    ///   - limit: how many of the first ones are wanted.
    /// - Returns: names in headings have none, nor has a name that stands alone in a cell or an item; where the article has no sentence with
    ///   the name, what stands around the first of those. Names in the descriptions of pictures are left out.
    public func snippets(of backlink: Backlink, atMost limit: Int = .max) -> [Backlink.Snippet] {
        let texts = texts(ofArticleAt: backlink.position)
        guard let text = texts.first else { return [] }
        let mentions = text.findings.mentions
        let positions = backlink.mentions.prefix { $0 < mentions.count }
        let inText = positions.lazy.filter { mentions[$0].decision != .image }.map { mentions[$0].literal }
        var snippets = text.sentences.snippets(of: inText, atMost: limit)
        if positions.count < backlink.count, snippets.count < limit, let caption = texts.dropFirst().first {
            let inCaption = backlink.mentions.dropFirst(positions.count).lazy.map { caption.findings.mentions[$0 - mentions.count].literal }
            snippets += caption.sentences.snippets(of: inCaption, atMost: limit - snippets.count)
        }
        if snippets.isEmpty, limit > 0 { snippets += inText.lazy.compactMap(text.sentences.line).prefix(1) }
        return snippets
    }
}
