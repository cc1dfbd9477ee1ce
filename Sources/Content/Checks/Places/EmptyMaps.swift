import Diagnostics
import Explainer

/// Embedded maps that show nothing, or not all that they should.
enum EmptyMaps {
    static func check(_ embeds: [Embed<MapSelection>], in site: Site) -> [Diagnostic] {
        embeds.compactMap { embed in
            guard case .places(let ids) = embed.selection else { return nil }
            let missing = ids.filter { site[$0] != nil && !site.isOnMaps($0) }
            if missing.isEmpty { return nil }
            let names = missing.map(\.rawValue).joined(separator: "\", \"")
            return .warning(
                "empty-map", in: embed.file, at: embed.range,
                missing.count == ids.count
                    ? "no place on this map has coordinates or a shape"
                    : "this map cannot show \"\(names)\": no coordinates and no shape are known",
                suggestion: "give \"\(names)\" a latitude and a longitude")
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
