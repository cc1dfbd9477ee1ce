public import Explainer

extension EntityID {
    /// "place:mayadeen": how an editor writes it in a link.
    public var label: String {
        switch self {
        case .place(let id): "place:\(id)"
        case .actor(let id): "actor:\(id)"
        }
    }
}
