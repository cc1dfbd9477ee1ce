import Cartography
import Diagnostics
import Explainer
import Parallel

/// The files of a basemap, read and checked.
struct BasemapReader {
    /// The largest file that is read, in bytes: more than the most detailed coasts of the whole world.
    static let sizeLimit = 64 << 20

    /// nil if there is a problem.
    let basemap: Basemap?
    let problems: [Diagnostic]
    let sources: [SourceFile]

    /// - Parameters:
    ///   - entry: what site.yaml says.
    ///   - root: the folder that holds content/.
    ///   - known: the places that shapes may belong to.
    init(_ entry: BasemapEntry, root: String, known: KnownIDs) {
        let files = Basemap.Layer.allCases.flatMap { layer in (entry.files[layer] ?? []).map { (layer: layer, path: $0) } }
        let read = parallelMap(files) { BasemapFile($0.path, layer: $0.layer, root: root, known: known) }
        // Several files may lie behind one link.
        problems = read.flatMap(\.problems).reduce(into: []) { problems, next in if !problems.contains(next) { problems.append(next) } }
        sources = read.compactMap(\.source)
        var shapes: [Basemap.Layer: [Basemap.Shape]] = [:]
        for (file, layer) in zip(read, files.map(\.layer)) { shapes[layer, default: []] += file.shapes }
        basemap = problems.contains { $0.severity == .error } ? nil : Basemap(shapes, attribution: entry.attribution)
    }
}

/// One of the files.
private struct BasemapFile: Sendable {
    private(set) var shapes: [Basemap.Shape] = []
    private(set) var problems: [Diagnostic] = []
    private(set) var source: SourceFile?

    init(_ name: Located<String>, layer: Basemap.Layer, root: String, known: KnownIDs) {
        let path = Reference.resolve(name.value, from: SettingsFile.path)
        guard path.hasPrefix("content/"), FileSystem.holdsItem(at: "\(root)/\(path)") else {
            problems = [Self.missing(path, name, root: root)]
            return
        }
        do throws(SiteFolder.Refusal) {
            guard try SiteFolder(root).kind(ofNamed: path) == .file else {
                problems = [Self.missing(path, name, root: root)]
                return
            }
        } catch {
            problems = [error.diagnostic]
            return
        }
        let (source, problem) = FileReader.read(path, root: root, sizeLimit: BasemapReader.sizeLimit)
        self.source = source
        guard let source, problem == nil else {
            problems = problem.map { [$0] } ?? []
            return
        }
        do throws(GeoJSONError) {
            for feature in try GeoJSONReader.features(in: source.bytes) { add(feature, to: layer, path, known) }
            if shapes.isEmpty && problems.isEmpty { problems.append(.warning("empty-basemap", in: path, at: nil, "this file holds no shape")) }
        } catch {
            problems = [.error("bad-geojson", in: path, at: error.range, error.message, suggestion: error.suggestion)]
        }
    }

    private mutating func add(_ feature: Feature, to layer: Basemap.Layer, _ path: String, _ known: KnownIDs) {
        guard let geometry = feature.geometry else { return }
        let start = feature.range.lowerBound..<(feature.range.lowerBound + 1)
        // One of a kind is enough: the others are most likely the same.
        func hasReported(_ id: String) -> Bool { problems.contains { $0.id == id } }
        if geometry.isEmpty {
            // RFC 7946, 3.1, allows it and lets programs take it for null.
            if !hasReported("empty-basemap") {
                problems.append(
                    .warning("empty-basemap", in: path, at: start, "this \(geometry.typeName) has no positions", suggestion: "leave the feature out"))
            }
            return
        }
        guard let geometry = layer.part(of: geometry) else {
            if !hasReported("wrong-geometry") {
                problems.append(
                    .error(
                        "wrong-geometry", in: path, at: start,
                        "\"\(layer.rawValue)\" is drawn from \(layer.geometries), and this is a \(geometry.typeName)"))
            }
            return
        }
        let names = ["place", "place_left", "place_right"].map { place(named: $0, of: feature, path, known) }
        shapes.append(
            Basemap.Shape(
                geometry: geometry, place: names[0], isDisputed: layer == .boundaries && feature.isDisputed,
                sides: Basemap.Sides(left: names[1], right: names[2])))
    }

    /// The place that a property of a feature names.
    private mutating func place(named key: String, of feature: Feature, _ path: String, _ known: KnownIDs) -> Identifier<Place>? {
        guard let place = feature.properties[key] else { return nil }
        if !known.contains(.place, place.text), !known.mayHoldMore(of: .place) {
            problems.append(Fields.unknown(.place, place.text, in: path, at: place.textRange, known: known))
        }
        return Identifier(place.text)
    }

    private static func missing(_ path: String, _ name: Located<String>, root: String) -> Diagnostic {
        if !path.hasPrefix("content/") || path.hasPrefix("content/../") || name.value.hasPrefix("/") {
            return .error(
                "missing-basemap", in: SettingsFile.path, at: name.range, "a file of the basemap must lie below content/",
                suggestion: "put it into content/basemap")
        }
        let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
        let names = [folder, "content/basemap"].flatMap { folder in
            ((try? FileSystem.names(inFolder: "\(root)/\(folder)")) ?? []).map { "\(folder)/\($0)" }
        }
        let nearest = NearestFile.path(to: path, in: Set(names))
        return .error(
            "missing-basemap", in: SettingsFile.path, at: name.range, "there is no file \"\(path)\"",
            suggestion: nearest.map { "did you mean \"\($0.dropFirst("content/".count))\"?" })
    }
}

extension Basemap.Layer {
    /// What of a shape can be drawn as a part of it: all, or of a collection what fits; nil if nothing does.
    fileprivate func part(of geometry: Geometry) -> Geometry? {
        let lines = self == .land ? [] : geometry.lines
        guard !(geometry.polygons.isEmpty && lines.isEmpty) else { return nil }
        guard case .collection = geometry else { return geometry }
        return .collection([.multiPolygon(geometry.polygons), .multiLineString(lines)])
    }

    fileprivate var geometries: String { self == .land ? "polygons" : "lines or polygons" }
}

extension Feature {
    /// The words with which Natural Earth tells borders that are not settled (its attribute `featurecla`).
    private static let disputes = ["disputed", "indefinite", "line of control", "breakaway", "claim", "unrecognized"]

    fileprivate var isDisputed: Bool {
        guard let text = properties["featurecla"]?.text.lowercased() ?? properties["status"]?.text.lowercased() else { return false }
        return Self.disputes.contains { text.contains($0) }
    }
}

extension Feature.Property {
    /// The bytes of the text without its quotes.
    fileprivate var textRange: Range<Int> {
        range.count == text.utf8.count + 2 ? (range.lowerBound + 1)..<(range.upperBound - 1) : range
    }
}
