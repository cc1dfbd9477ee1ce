import Diagnostics
import Explainer

/// Beginnings and ends that no source can tell of, because it was published before.
enum ControlAfterSource {
    static func check(_ statement: ControlStatement, in site: Site, _ file: String) -> [Diagnostic] {
        let entry = statement.entry
        guard let source = entry.source.flatMap({ site[$0] }), let published = source.published, let day = published.latest else { return [] }
        func problem(_ range: Range<Int>?, _ what: String, _ suggestion: String) -> Diagnostic {
            .warning(
                "control-after-source", in: file, at: range ?? entry.range, "the source is older than this \(what)", suggestion: suggestion,
                notes: [.init("published \(published.edtf)", in: source.file)])
        }
        if let first = entry.from.flatMap({ ControlEnd(beginning: $0).first ?? ControlEnd(beginning: $0).last }), day < first {
            return [problem(entry.fromRange, "beginning", "correct the date here or there, or name the source that tells of it")]
        }
        // What takes over has a source of its own, which tells of the end as well.
        if !statement.span.hasSuccessor, let first = entry.to.flatMap({ ControlEnd(ending: $0).first }), day < first {
            return [problem(entry.toRange, "end", "correct the date here or there; without \"to\", this is the last that is known")]
        }
        return []
    }
}
