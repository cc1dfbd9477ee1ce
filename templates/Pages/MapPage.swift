import Explainer
import HTML

/// map/index.html: the whole conflict on a map, and all places in words.
extension PageContext {
    func mapPage() -> PageContent? {
        guard let ground = index.ground, let subject = wholeConflict(on: ground) else { return nil }
        let words = words.mapWords
        let shown = Set(mapItems(subject.places, others: true, in: subject.frame, on: ground).map(\.place.id))
        let elsewhere = site.places.filter { $0.hasPage && !shown.contains($0.id) }
        return PageContent(title: words.map, description: words.lead) {
            breadcrumb()
            indexHead(words.map, lead: .text(words.lead))
            mapFigure(subject, on: ground, named: "\(words.map): \(settings.title)", isListOpen: true)
            titledSection("elsewhere", words.notOnMap) {
                ul(.class("dense")) { elsewhere.map { denseItem(.place($0.id), isExplained: true) } }
            }
        }
    }
}
