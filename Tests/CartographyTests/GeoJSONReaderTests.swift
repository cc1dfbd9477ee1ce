import Cartography
import TestSupport
import Testing

@Suite struct GeoJSONReaderTests {
    private func read(_ text: String) throws(GeoJSONError) -> [Feature] { try GeoJSONReader.features(in: Array(text.utf8)) }

    private func geometry(_ text: String) throws -> Geometry? { try read(text).first?.geometry }

    private let a = Position(longitude: 40.5, latitude: 35.25)
    private let b = Position(longitude: 41, latitude: 35)
    private let c = Position(longitude: 41, latitude: -36)

    @Test func allTypes() throws {
        #expect(try geometry(#"{"type":"Point","coordinates":[40.5,35.25]}"#) == .point(a))
        #expect(try geometry(#"{"type":"MultiPoint","coordinates":[[40.5,35.25],[41,35]]}"#) == .multiPoint([a, b]))
        #expect(try geometry(#"{"type":"LineString","coordinates":[[40.5,35.25],[41,35]]}"#) == .lineString([a, b]))
        #expect(
            try geometry(#"{"type":"MultiLineString","coordinates":[[[40.5,35.25],[41,35]],[[41,35],[41,-36]]]}"#)
                == .multiLineString([[a, b], [b, c]]))
        let ring = "[[40.5,35.25],[41,35],[41,-36],[40.5,35.25]]"
        #expect(try geometry(#"{"type":"Polygon","coordinates":[\#(ring),\#(ring)]}"#) == .polygon([[a, b, c, a], [a, b, c, a]]))
        #expect(
            try geometry(#"{"type":"MultiPolygon","coordinates":[[\#(ring)],[\#(ring),\#(ring)]]}"#)
                == .multiPolygon([[[a, b, c, a]], [[a, b, c, a], [a, b, c, a]]]))
        let point = #"{"type":"Point","coordinates":[41,35]}"#
        #expect(try geometry(#"{"type":"GeometryCollection","geometries":[\#(point)]}"#) == .collection([.point(b)]))
        #expect(try geometry(#"{"type":"MultiPolygon","coordinates":[]}"#) == .multiPolygon([]))
    }

    @Test func featuresAndTheirProperties() throws {
        let features = try read(
            #"""
            {"features": [
              {"geometry": null, "properties": null, "type": "Feature"},
              {"type": "Feature", "id": 7, "properties": {"name": "Fir\u0061t \"\ud83d\ude00\"\n", "rank": 3.5, "big": true, "no": null, "in": {"a": [1]}},
               "geometry": {"coordinates": [41.0, 35, 300.25], "type": "Point"}}
            ], "type": "FeatureCollection", "bbox": [1, 2, 3, 4]}
            """#)
        #expect(features.map(\.geometry) == [nil, .point(b)])
        #expect(features[0].properties.isEmpty)
        #expect(features[1].properties.mapValues(\.text) == ["name": "Firat \"😀\"\n", "rank": "3.5", "big": "true"])
    }

    @Test func rangesAreThoseOfTheFile() throws {
        let text = #"{"type":"Feature","properties":{"place":"town"},"geometry":null}"#
        let bytes = Array(text.utf8)
        let feature = try #require(try read(text).first)
        let range = try #require(feature.properties["place"]?.range)
        #expect(String(decoding: bytes[range], as: UTF8.self) == #""town""#)
        #expect(feature.range == 0..<bytes.count)
    }

    @Test func aByteOrderMarkAndWhiteSpaceAreNoProblem() throws {
        #expect(try read("\u{FEFF} {\r\n\t\"type\" : \"Point\" , \"coordinates\" : [ 41 , 35 ] }\n").count == 1)
    }

    @Test(arguments: [
        ("0", 0.0), ("-0.5", -0.5), ("1e1", 10), ("12.3456789012345678", 12.345_678_901_234_567), ("0.1", 0.1), ("-1.25E-1", -0.125),
        ("89.999999999", 89.999_999_999),
    ])
    func numbers(text: String, value: Double) throws {
        #expect(try geometry(#"{"type":"Point","coordinates":[\#(text),0]}"#) == .point(Position(longitude: value, latitude: 0)))
    }

    /// What is wrong, the bytes that it is about, and what to write.
    @Test(
        arguments: [
            ("[1]", "[", "this is no GeoJSON: the file must be one object, from \"{\" to \"}\"", nil),
            ("", "", "this is no GeoJSON: the file must be one object, from \"{\" to \"}\"", nil),
            (#"{"a":1}"#, "{", "this is no GeoJSON: the object has no \"type\"", "save the file as GeoJSON, not as TopoJSON or other JSON"),
            (#"{"type":"Topology","objects":{}}"#, #""Topology""#, "this is TopoJSON", "save the file as GeoJSON"),
            (#"{"type":"point","coordinates":[1,2]}"#, #""point""#, "GeoJSON has no geometry of the type \"point\"", "write \"Point\""),
            (#"{"type":"Point"}"#, #""Point""#, "this Point has no \"coordinates\"", nil),
            (#"{"type":"Polygon","coordinates":[[1,2],[3,4]]}"#, "[", "the lists of positions do not fit a Polygon", nil),
            (#"{"type":"Point","coordinates":[35.0]}"#, "[35.0]", "a position needs two numbers, longitude and latitude", nil),
            (
                #"{"type":"Point","coordinates":[35.1, 140.5]}"#, "[35.1, 140.5]", "a position is longitude, then latitude, in degrees: this is none",
                "the two numbers may be the wrong way round"
            ),
            (
                #"{"type":"Point","coordinates":[4512345, 3812345]}"#, "[4512345, 3812345]",
                "a position is longitude, then latitude, in degrees: this is none", "save the file with the coordinates of WGS 84 (EPSG:4326)"
            ),
            (
                #"{"type":"Point","coordinates":[190, 20]}"#, "[190, 20]", "a position is longitude, then latitude, in degrees: this is none",
                "longitudes go from -180 to 180: cut the shape at the antimeridian"
            ),
            (#"{"type":"Point","coordinates":null}"#, "null", "a list of numbers should stand here, not null", nil),
            (#"{"type":"Point","coordinates":["35.1","40"]}"#, "\"", "a number should stand here, not a text", nil),
            (#"{"type":"Point","coordinates":{"x":1}}"#, "{", "a list of numbers should stand here, not an object", nil),
            (#"{"type":5,"coordinates":[1,2]}"#, "5", "a text in quotes should stand here, not a number", nil),
            (#"{"type":"FeatureCollection","features":{}}"#, "{", "a list should stand here, not an object", nil),
            (#"{"type":"FeatureCollection","crs":4326}"#, "4326", "an object should stand here, not a number", nil),
            (
                #"{"type":"FeatureCollection","crs":"EPSG:3857","features":[]}"#, #""EPSG:3857""#,
                "the file says that its coordinates are those of EPSG:3857, and not of WGS 84",
                "save the file with the coordinates of WGS 84 (EPSG:4326)"
            ),
            (#"{"type":"LineString","coordinates":[[1,2]]}"#, "[", "a line needs at least two positions", nil),
            (#"{"type":"Polygon","coordinates":[[[1,2],[3,4],[1,2]]]}"#, "[", "a ring of a polygon needs at least four positions", nil),
            (
                #"{"type":"Polygon","coordinates":[[[1,2],[3,4],[5,6],[1,3]]]}"#, "[", "a ring of a polygon must end where it begins",
                "repeat its first position at its end"
            ),
            (#"{"type":"Point","coordinates":[1,2}"#, "}", "this is not JSON: a comma or \"]\" should stand here", nil),
            (#"{"type":"Point","coordinates":[1,x]}"#, "x", "this is not JSON: a number should stand here", nil),
            (
                #"{"type":"Point","coordinates":[1,2]"#, "", "the file ends where a comma or \"}\" should stand",
                "the file is cut off: make or copy it anew"
            ),
            (#"{"type":"Point","coordinates":[1,2]} {}"#, "{", "something stands behind the end of the object", nil),
            (#"{"type":"Feature","properties":{}}"#, #""Feature""#, "this Feature has no \"geometry\"", "write \"geometry\": null if it has none"),
            (#"{"type":"FeatureCollection"}"#, #""FeatureCollection""#, "this FeatureCollection has no \"features\"", nil),
            (
                #"{"type":"FeatureCollection","features":[{"type":"Point","coordinates":[1,2]}]}"#, #""Point""#,
                "a \"Feature\" must stand here, not \"Point\"", nil
            ),
            (#"{"type":"Point","name":yes,"coordinates":[1,2]}"#, "yes", "this is not JSON: \"yes\" is no value", nil),
            ("{\"type\":\"Poi\nnt\"}", "\n", "a text may not hold a line break or another control character", nil),
            (#"{"type":"Point}"#, "\"", "this text is not closed", nil),
            (
                #"{"type":"MultiPoint","coordinates":[[1,2],[[3,4]]]}"#, "[3,4]", "this position is nested deeper or less deep than those before it",
                nil
            ),
        ] as [(String, String, String, String?)])
    func errors(text: String, at place: String, message: String, suggestion: String?) throws {
        let bytes = Array(text.utf8)
        let error = try #require(throws: GeoJSONError.self) { try GeoJSONReader.features(in: bytes) }
        #expect(error.message == message)
        #expect(error.suggestion == suggestion)
        #expect(String(decoding: bytes[error.range], as: UTF8.self) == place)
    }

    @Test func aNameAloneMayTellTheSystem() throws {
        #expect(try read(#"{"type":"FeatureCollection","crs":"EPSG:4326","features":[]}"#).isEmpty)
    }

    @Test func deepNestingIsRefused() {
        #expect(throws: GeoJSONError.self) { try read(#"{"type":"Point","x":"# + String(repeating: "[", count: 100_000)) }
        #expect(throws: GeoJSONError.self) { try read(#"{"type":"MultiPolygon","coordinates":"# + String(repeating: "[", count: 100_000)) }
        let nested = String(repeating: #"{"type":"GeometryCollection","geometries":["#, count: 100_000)
        #expect(throws: GeoJSONError.self) { try read(nested) }
    }

    /// Any damage is an error inside the file, or none; it never stops the program.
    @Test func damagedFiles() {
        let whole = Array(
            #"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":"b\u00e9\\"},"geometry":{"type":"Polygon","coordinates":[[[1,2.5],[-3e1,4],[5,6],[1,2.5]]]}}]}"#
                .utf8)
        var random = SeededRandom(1)
        for _ in 0..<3000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes.remove(at: place)
                case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
                default: bytes.removeSubrange(place...)
                }
                if bytes.isEmpty { bytes = [0x20] }
            }
            do throws(GeoJSONError) {
                _ = try GeoJSONReader.features(in: bytes)
            } catch {
                #expect(error.range.lowerBound >= 0 && error.range.upperBound <= bytes.count, "\(String(decoding: bytes, as: UTF8.self))")
            }
        }
    }
}
