import Diagnostics
import Explainer

/// Places that are said to be contested at a time of which nobody else is said to have been there: half the truth, which readers see as such.
enum LoneContested {
    static func check(_ site: Site) -> [Diagnostic] {
        let byPlace = Dictionary(grouping: ControlHistory(of: site).statements, by: \.place).sorted { $0.key < $1.key }
        return byPlace.flatMap { place, statements -> [Diagnostic] in
            guard let file = site[place]?.file else { return [] }
            return statements.filter { isAlone($0, among: statements) }.map { statement in
                .note(
                    "lone-contested", in: file, at: statement.entry.range,
                    "\"\(statement.entry.by)\" is said to have contested the place, and nobody is said to have been there, too",
                    suggestion: "add the others, if a source names them")
            }
        }
    }

    private static func isAlone(_ statement: ControlStatement, among others: [ControlStatement]) -> Bool {
        guard statement.entry.status == .contested, let days = statement.span.possible else { return false }
        return !others.contains { other in other.entry.by != statement.entry.by && other.span.possible.map { $0.overlaps(days) } ?? false }
    }
}
