import Diagnostics
import Explainer

/// Embedded maps of a site that has nothing to draw them on.
enum MissingBasemap {
    static func check(_ embeds: [Embed<MapSelection>]) -> [Diagnostic] {
        embeds.map { embed in
            .error(
                "no-basemap", in: embed.file, at: embed.range, "there is nothing to draw a map on: site.yaml names no basemap",
                suggestion: "add \"basemap\" to content/site.yaml")
        }
    }
}
