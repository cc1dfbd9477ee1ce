import Explainer

/// A place or an actor that an article names.
struct NamedInArticle: Sendable {
    /// Its number in the site.
    let entity: Int
    /// Where it is among the mentions of the article's text and, counted on, of its lead picture's caption.
    let mentions: [Int]
}
