/// The kinds of thing that have a file each.
enum ContentKind: String, CaseIterable, Sendable {
    case article, author, place, actor, event, page, source

    /// Their folder, relative to the root.
    var folder: String {
        switch self {
        case .article: "content/articles"
        case .author: "content/authors"
        case .place: "content/places"
        case .actor: "content/actors"
        case .event: "content/events"
        case .page: "content/pages"
        case .source: "seeds"
        }
    }
}
