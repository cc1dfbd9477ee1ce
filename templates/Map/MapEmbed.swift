import Explainer
import HTML
import Maps
import Markdown

/// A map inside a text.
extension PageContext {
    /// What an image whose address is `map:` becomes; nil for all other images. Its alternative text is the caption, and names the map.
    func mapEmbed(_ destination: String, caption: String) -> Markup? {
        guard case .map(let text) = Reference(destination: destination) else { return nil }
        guard let ground = index.ground, let subject = subject(of: MapSelection(text), on: ground) else {
            return figure(.class("embed")) { figcaption { caption } }
        }
        return mapFigure(subject, on: ground, named: caption, caption: caption)
    }

    /// Whether a text has a map in it, so that the page needs no other.
    func embedsMap(_ prose: Prose) -> Bool {
        prose.document.nodes.contains { node in
            guard case .image(let target) = node.kind else { return false }
            if case .map = Reference(destination: target.destination) { return true }
            return false
        }
    }

    private func subject(of selection: MapSelection, on ground: MapGround) -> MapSubject? {
        switch (selection, page) {
        case (.places(let ids), _): chosen(ids, on: ground)
        case (.own, .article(let id)): site[id].flatMap { named(in: $0, on: ground) }
        case (.own, .place(let id)): site[id].flatMap { surroundings(of: $0, on: ground) }
        case (.own, _): wholeConflict(on: ground)
        }
    }
}
