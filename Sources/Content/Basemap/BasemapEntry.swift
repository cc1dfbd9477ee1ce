import Diagnostics
import Explainer

/// What site.yaml says of the basemap: which files, and who made them.
struct BasemapEntry: Sendable {
    /// The files of each layer, relative to content/.
    let files: [Basemap.Layer: [Located<String>]]
    let attribution: String
}

extension Fields {
    /// The group `basemap`; nil if there is none.
    mutating func basemap() -> BasemapEntry? {
        group("basemap") { fields in
            var files: [Basemap.Layer: [Located<String>]] = [:]
            for layer in Basemap.Layer.allCases { files[layer] = fields.strings(layer.rawValue) }
            let attribution = fields.text("attribution")
            if files.values.allSatisfy(\.isEmpty), fields.problems.isEmpty {
                fields.report(
                    .error(
                        "empty-basemap", in: fields.file, at: fields.place, "the basemap names no file",
                        suggestion: "write \"land: basemap/land.geojson\" and the same for boundaries, divisions and rivers"))
                return nil
            }
            return BasemapEntry(files: files, attribution: attribution)
        }
    }
}
