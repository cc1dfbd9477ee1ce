import Diagnostics
import Explainer
import Markdown

/// Timelines that are embedded like pictures.
extension ProseChecker {
    /// Checks what stands behind `timeline:`, and where it stands; whether it has a paragraph of its own has been found out.
    mutating func check(timeline text: String, isAlone: Bool, at range: Range<Int>) {
        if let problem = misplaced("timeline", isAlone: isAlone, at: range) { return report(problem) }
        do {
            let selection = try TimelineSelection(text) { known.contains(.place, $0) || known.contains(.actor, $0) }
            pend(selection, at: range)
        } catch {
            let problem = problem(with: text, error, at: range)
            let mayBeThere = problem.id == "unknown-timeline" && (known.mayHoldMore(of: .place) || known.mayHoldMore(of: .actor))
            if !mayBeThere { report(problem) }
        }
    }

    private func problem(with text: String, _ error: EDTFError, at range: Range<Int>) -> Diagnostic {
        if let first = text.utf8.first, (0x2D...0x39).contains(first) {
            return .error("bad-date", in: file, at: range, error.message, suggestion: error.suggestion.map { "write timeline:\($0)" })
        }
        let nearest = known.suggestion(for: text, among: [.place, .actor])
        return .error("unknown-timeline", in: file, at: range, "no place and no actor has the id \"\(text)\"", suggestion: nearest)
    }
}
