/// Reads GeoJSON (RFC 7946) from the bytes of a file: a FeatureCollection, a Feature, or a geometry alone.
public enum GeoJSONReader {
    /// The features of a file, in its order; a geometry alone counts as a feature without properties.
    ///
    /// - Throws: the first thing that is wrong.
    public static func features(in bytes: [UInt8]) throws(GeoJSONError) -> [Feature] {
        var cursor = JSONCursor(bytes)
        guard cursor.next() == UInt8(ascii: "{") else {
            throw GeoJSONError("this is no GeoJSON: the file must be one object, from \"{\" to \"}\"", at: cursor.here)
        }
        let object = try GeoJSONObject(&cursor, depth: 0)
        if cursor.next() != nil { throw GeoJSONError("something stands behind the end of the object", at: cursor.here) }
        return try object.features()
    }
}

/// One object of GeoJSON, read whatever its type is, because the type may stand behind all else.
private struct GeoJSONObject {
    private var type: (name: String, range: Range<Int>)?
    private var positions: NestedPositions?
    private var geometry: Geometry?
    private var hasGeometry = false
    private var geometries: [Geometry]?
    private var collected: [Feature]?
    private var properties: [String: Feature.Property] = [:]
    private var range: Range<Int>

    /// How deep a collection may lie in others.
    private static let deepest = 8

    init(_ cursor: inout JSONCursor, depth: Int) throws(GeoJSONError) {
        _ = cursor.next()
        let start = cursor.offset
        range = start..<start
        guard depth < Self.deepest else { throw GeoJSONError("collections are nested too deep here", at: cursor.here) }
        var object = self
        try cursor.object { (cursor, key, _) throws(GeoJSONError) in
            switch key {
            case "type":
                _ = cursor.next()
                let start = cursor.offset
                object.type = (try cursor.string(), start..<cursor.offset)
            case "coordinates": object.positions = try NestedPositions(&cursor)
            case "geometry":
                object.hasGeometry = true
                if try !cursor.skipNull() { object.geometry = try GeoJSONObject(&cursor, depth: depth + 1).wholeGeometry() }
            case "geometries":
                var all: [Geometry] = []
                try cursor.list { (cursor) throws(GeoJSONError) in all.append(try GeoJSONObject(&cursor, depth: depth + 1).wholeGeometry()) }
                object.geometries = all
            case "features":
                var all: [Feature] = []
                try cursor.list { (cursor) throws(GeoJSONError) in all.append(try GeoJSONObject(&cursor, depth: depth + 1).feature()) }
                object.collected = all
            case "crs": if try !cursor.skipNull() { try Self.checkSystem(&cursor) }
            case "properties": if try !cursor.skipNull() { object.properties = try Self.properties(&cursor) }
            default: try cursor.skipValue()
            }
        }
        object.range = start..<cursor.offset
        self = object
    }

    /// What files of 2008 say of their coordinates (GeoJSON 1.0, 3); RFC 7946, 4, knows WGS 84 alone.
    private static func checkSystem(_ cursor: inout JSONCursor) throws(GeoJSONError) {
        var name: (text: String, range: Range<Int>)?
        switch cursor.next() {
        case UInt8(ascii: "{"): break
        case UInt8(ascii: "\""):
            // No version of GeoJSON has a name alone, but it says the same.
            let start = cursor.offset
            return try checkSystem((try cursor.string(), start..<cursor.offset))
        default: throw cursor.wrongValue("an object")
        }
        try cursor.object { (cursor, key, _) throws(GeoJSONError) in
            guard key == "properties", cursor.next() == UInt8(ascii: "{") else { return try cursor.skipValue() }
            try cursor.object { (cursor, key, _) throws(GeoJSONError) in
                guard key == "name", cursor.next() == UInt8(ascii: "\"") else { return try cursor.skipValue() }
                let start = cursor.offset
                name = (try cursor.string(), start..<cursor.offset)
            }
        }
        if let name { try checkSystem(name) }
    }

    private static func checkSystem(_ name: (text: String, range: Range<Int>)) throws(GeoJSONError) {
        guard !worldSystems.contains(where: { name.text.uppercased().hasSuffix($0) }) else { return }
        throw GeoJSONError(
            "the file says that its coordinates are those of \(name.text), and not of WGS 84", at: name.range,
            suggestion: "save the file with the coordinates of WGS 84 (EPSG:4326)")
    }

    /// The ends of the names of WGS 84, by the European Petroleum Survey Group and by the Open Geospatial Consortium.
    private static let worldSystems = [":4326", ":CRS84"]

    private static func properties(_ cursor: inout JSONCursor) throws(GeoJSONError) -> [String: Feature.Property] {
        var properties: [String: Feature.Property] = [:]
        try cursor.object { (cursor, key, _) throws(GeoJSONError) in
            let first = cursor.next()
            let start = cursor.offset
            switch first {
            case UInt8(ascii: "{"), UInt8(ascii: "["): try cursor.skipValue()
            case UInt8(ascii: "\""): properties[key] = Feature.Property(text: try cursor.string(), range: start..<cursor.offset)
            default:
                let word = try cursor.word()
                let text = String(decoding: cursor.bytes[word], as: UTF8.self)
                if text != "null" { properties[key] = Feature.Property(text: text, range: word) }
            }
        }
        return properties
    }

    // MARK: What it is

    /// The first byte, where an error about the whole points.
    private var start: Range<Int> { range.lowerBound..<min(range.lowerBound + 1, range.upperBound) }

    private func requiredType() throws(GeoJSONError) -> (name: String, range: Range<Int>) {
        guard let type else {
            throw GeoJSONError(
                "this is no GeoJSON: the object has no \"type\"", at: start, suggestion: "save the file as GeoJSON, not as TopoJSON or other JSON")
        }
        return type
    }

    /// All features of a whole file.
    func features() throws(GeoJSONError) -> [Feature] {
        let type = try requiredType()
        switch type.name {
        case "FeatureCollection":
            guard let collected else { throw GeoJSONError("this FeatureCollection has no \"features\"", at: type.range) }
            return collected
        case "Feature": return [try feature()]
        case "Topology": throw GeoJSONError("this is TopoJSON", at: type.range, suggestion: "save the file as GeoJSON")
        default: return [Feature(geometry: try wholeGeometry(), range: range)]
        }
    }

    func feature() throws(GeoJSONError) -> Feature {
        let type = try requiredType()
        guard type.name == "Feature" else { throw GeoJSONError("a \"Feature\" must stand here, not \"\(type.name)\"", at: type.range) }
        guard hasGeometry else {
            throw GeoJSONError("this Feature has no \"geometry\"", at: type.range, suggestion: "write \"geometry\": null if it has none")
        }
        return Feature(geometry: geometry, properties: properties, range: range)
    }

    func wholeGeometry() throws(GeoJSONError) -> Geometry {
        let type = try requiredType()
        if type.name == "GeometryCollection" {
            guard let geometries else { throw GeoJSONError("this GeometryCollection has no \"geometries\"", at: type.range) }
            return .collection(geometries)
        }
        guard Self.types.contains(type.name) else {
            throw GeoJSONError("GeoJSON has no geometry of the type \"\(type.name)\"", at: type.range, suggestion: Self.suggestion(for: type.name))
        }
        guard let positions else { throw GeoJSONError("this \(type.name) has no \"coordinates\"", at: type.range) }
        guard let geometry = try positions.geometry(type.name) else {
            throw GeoJSONError("the lists of positions do not fit a \(type.name)", at: positions.range)
        }
        return geometry
    }

    private static let types = ["Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon"]

    private static func suggestion(for name: String) -> String? {
        types.first { $0.lowercased() == name.lowercased() }.map { "write \"\($0)\"" }
    }
}
