import Diagnostics
import Explainer

/// What only a source says which speaks for the holder or its side. That it was in control is shown as claimed, whatever the file says; that it was
/// there, or around the place, is not, but nobody else is known to say so.
enum OneSidedControl {
    static func check(_ statement: ControlStatement, in site: Site, _ file: String) -> [Diagnostic] {
        let entry = statement.entry
        guard entry.status != .claimed, site.isOneSided(entry), let source = entry.source.flatMap({ site[$0] }), let party = source.party else {
            return []
        }
        let isControl = entry.status == .controlled
        return [
            .warning(
                "one-sided-control", in: file, at: entry.sourceRange ?? entry.range,
                "the source speaks for \"\(party)\", which is on the holder's side: "
                    + (isControl ? "this is shown as claimed" : "nobody else is known to say so"),
                suggestion: (isControl ? "write \"status: claimed\", or " : "") + "name a source that is on no side or on another",
                notes: [.init("the source", in: source.file)])
        ]
    }
}
