import Explainer

/// An article that has been read, with what its front matter says beside it.
struct ArticleDraft: Sendable {
    let article: Article
    let events: [Event]
    let isDraft: Bool
}
