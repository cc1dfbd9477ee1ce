import Diagnostics
import Explainer

/// Sources that nothing rests on: the list of sources would say that something does.
enum UnusedSources {
    /// - Parameters:
    ///   - site: everything that is published.
    ///   - unpublished: what drafts and articles of the future cite in their front matter.
    ///   - links: the links in all texts.
    /// - Returns: warnings.
    static func check(_ site: Site, unpublished: Set<Identifier<Source>>, links: [ProseChecker.PendingLink]) -> [Diagnostic] {
        var cited = unpublished
        for article in site.articles { cited.formUnion(article.sources) }
        for event in site.events { cited.formUnion(event.sources) }
        for place in site.places { cited.formUnion(place.control.compactMap(\.source)) }
        for link in links where link.kind == .source {
            let source = Identifier<Source>(link.id)
            // A record that leads to itself is no use of it.
            if site[source]?.file != link.file { cited.insert(source) }
        }
        return site.sources.filter { !cited.contains($0.id) }.map { source in
            .warning(
                "unused-source", in: source.file, at: nil, "nothing rests on this source",
                suggestion: "name it in the \"sources\" of an article or an event, or cite it with [words](source:\(source.id))")
        }
    }
}
