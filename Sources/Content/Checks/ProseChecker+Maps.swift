import Diagnostics
import Explainer
import Markdown

/// Maps that are embedded like pictures.
extension ProseChecker {
    /// Checks what stands behind `map:`, and where it stands; whether it has a paragraph of its own has been found out.
    mutating func check(map text: String, isAlone: Bool, at range: Range<Int>) {
        if !place.isBody || file.hasPrefix(ContentKind.event.folder + "/") {
            return report(
                .error(
                    "misplaced-map", in: file, at: range,
                    "a map can stand only in the text of a file, below the front matter, and not in that of an event"))
        }
        if !isAlone {
            return report(
                .error(
                    "misplaced-map", in: file, at: range, "a map must stand alone in its paragraph",
                    suggestion: "leave an empty line above and below it"))
        }
        let selection = MapSelection(text)
        if case .places(let ids) = selection {
            for id in ids where !known.contains(.place, id.rawValue) && !known.mayHoldMore(of: .place) {
                report(Fields.unknown(.place, id.rawValue, in: file, at: range, known: known))
            }
        }
        pend(selection, at: range)
    }
}
