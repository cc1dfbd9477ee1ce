import Explainer
import HTML

/// places/index.html: all places, by kind.
extension PageContext {
    func placeIndexPage() -> PageContent {
        PageContent(title: words.places, description: words.placesLead) {
            breadcrumb()
            indexHead(words.places, lead: .text(words.placesLead))
            for kind in Place.Kind.allCases { placeGroup(kind) }
            downloads()
        }
    }

    /// The files that hold all places, for programs.
    private func downloads() -> Markup {
        let words = words.controlWords
        let texts: [DataFile: String] = [.placesGeoJSON: words.placesGeoJSON, .placesCSV: words.placesCSV, .controlCSV: words.controlCSV]
        return downloads(texts, titled: words.downloads, note: words.positionsNote)
    }

    private func placeGroup(_ kind: Place.Kind) -> Markup {
        let places = site.places.filter { $0.kind == kind && $0.hasPage }
        if places.isEmpty { return .empty }
        let sorted = places.sorted { Names.precedes($0.names, $1.names) }
        return section(.class("group"), .aria("labelledby", "kind-\(kind.rawValue)")) {
            h2(.id("kind-\(kind.rawValue)")) {
                words.placeKindGroups[kind] ?? ""
                " "
                span(.class("count")) { String(places.count) }
            }
            ul(.class("dense")) {
                sorted.map { denseItem(.place($0.id), count: index.mentionCounts[.place($0.id)]) }
            }
        }
    }
}
