import Diagnostics
import Explainer
import Markdown

/// Maps that are embedded like pictures.
extension ProseChecker {
    /// Checks what stands behind `map:`, and where it stands; whether it has a paragraph of its own has been found out.
    mutating func check(map text: String, isAlone: Bool, at range: Range<Int>) {
        if let problem = misplaced("map", isAlone: isAlone, at: range) { return report(problem) }
        let selection = MapSelection(text)
        if case .places(let ids) = selection {
            for id in ids where !known.contains(.place, id.rawValue) && !known.mayHoldMore(of: .place) {
                report(Fields.unknown(.place, id.rawValue, in: file, at: range, known: known))
            }
        }
        pend(selection, at: range)
    }
}
