import Diagnostics
import Explainer

/// Sources whose address may stop working, so that nobody could look them up any more.
enum UnarchivedSources {
    static func check(_ site: Site) -> [Diagnostic] {
        site.sources.filter { $0.url != nil && $0.archived == nil }.map { source in
            .note(
                "no-archived-copy", in: source.file, at: nil, "no archived copy of this source is known",
                suggestion: "save it in a web archive, and give the copy's address as \"archived\"")
        }
    }
}
