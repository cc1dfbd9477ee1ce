import Diagnostics
import Explainer

/// Embedded maps that show nothing.
enum EmptyMaps {
    static func check(_ embeds: [Embed<MapSelection>], in site: Site, hasBasemap: Bool) -> [Diagnostic] {
        embeds.compactMap { embed in
            if !hasBasemap {
                return .error(
                    "no-basemap", in: embed.file, at: embed.range, "there is nothing to draw a map on: site.yaml names no basemap",
                    suggestion: "add \"basemap\" to content/site.yaml")
            }
            guard case .places(let ids) = embed.selection, ids.allSatisfy({ site[$0] != nil && !site.isOnMaps($0) }) else { return nil }
            return .warning(
                "empty-map", in: embed.file, at: embed.range, "no place on this map has coordinates or a shape",
                suggestion: "give \"\(ids.map(\.rawValue).joined(separator: "\", \""))\" a latitude and a longitude")
        }
    }
}

extension Site {
    /// Whether a place can be shown on a map.
    fileprivate func isOnMaps(_ id: Identifier<Place>) -> Bool {
        if self[id]?.coordinate != nil { return true }
        return basemap.map { basemap in Basemap.Layer.allCases.contains { basemap[$0].contains { $0.place == id } } } ?? false
    }
}
