import Diagnostics
import Explainer

/// Statements of who held a place, each looked at beside the others of its place and beside its source.
enum ControlChecks {
    static func check(_ site: Site) -> [Diagnostic] {
        let statements = ControlHistory(of: site).statements
        return OverlappingControl.check(statements, in: site)
            + statements.flatMap { statement -> [Diagnostic] in
                guard let file = site[statement.place]?.file else { return [] }
                return withoutDays(statement, in: file) + OneSidedControl.check(statement, in: site, file)
                    + ControlAfterSource.check(statement, in: site, file)
            }
    }

    /// What holds on no day is on no map.
    private static func withoutDays(_ statement: ControlStatement, in file: String) -> [Diagnostic] {
        let entry = statement.entry
        guard statement.span.possible == nil else { return [] }
        guard entry.from != nil || entry.to != nil else {
            return [
                .warning(
                    "control-without-days", in: file, at: entry.range, "nobody can tell when this was: \"from\" and \"to\" are missing",
                    suggestion: "say at least by when, as in from: /2017-10-16")
            ]
        }
        // Where the end is before the beginning, this was said when the file was read.
        if let from = entry.from, let to = entry.to, ControlEnd.endsBeforeItStarts(from: from, to: to) { return [] }
        return [
            .warning(
                "control-without-days", in: file, at: entry.toRange ?? entry.range, "this was over on the day on which it began",
                suggestion: "the day on which the next statement begins belongs to that one")
        ]
    }
}
