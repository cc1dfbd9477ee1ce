import Diagnostics
import Explainer

/// Control that only a source says which speaks for the holder or its side: it is shown as claimed, whatever the file says.
enum OneSidedControl {
    static func check(_ statement: ControlStatement, in site: Site, _ file: String) -> [Diagnostic] {
        let entry = statement.entry
        guard statement.status != entry.status, let source = entry.source.flatMap({ site[$0] }), let party = source.party else { return [] }
        return [
            .warning(
                "one-sided-control", in: file, at: entry.sourceRange ?? entry.range,
                "the source speaks for \"\(party)\", which is on the holder's side: this is shown as claimed",
                suggestion: "write \"status: claimed\", or name a source that is on no side or on another",
                notes: [.init("the source", in: source.file)])
        ]
    }
}
