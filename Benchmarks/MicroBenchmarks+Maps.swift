import Cartography

extension MicroBenchmarks {
    /// An invented land as large as the most detailed coasts of the world: many islands with ragged shores, 10 MB of GeoJSON.
    private static let world: [UInt8] = {
        var random = Random(seed: 11)
        var text = #"{"type":"FeatureCollection","features":["#
        for island in 0..<400 {
            let (x, y) = (Double(island % 40) * 8.5 - 170, Double(island / 40) * 14 - 70)
            let shore = (0..<1000).map { step -> String in
                let (angle, reach) = (Double(step) / 1000, 3 + Double(random.below(1000)) / 500)
                // Round a square, so that nothing but arithmetic is needed.
                let (side, along) = (Int(angle * 4), (angle * 4 - Double(Int(angle * 4))) * 2 - 1)
                let (dx, dy) = [(along, -1), (1, along), (-along, 1), (-1, -along)][side]
                return "[\(x + dx * reach / 2),\(y + dy * reach / 2)]"
            }
            if island > 0 { text += "," }
            let ring = (shore + [shore[0]]).joined(separator: ",")
            text += #"{"type":"Feature","properties":{"featurecla":"Land"},"geometry":{"type":"Polygon","coordinates":[[\#(ring)]]}}"#
        }
        return Array((text + "]}").utf8)
    }()

    /// How long it takes to read a world of coasts, and to cut and simplify it for a map.
    func maps() -> [Report.Rate] {
        let world = Self.world
        let projection = Projection(for: GeoBox(west: -170, south: -70, east: 170, north: 70))
        let frame = Rectangle(minX: -15_000, minY: -6000, maxX: 15_000, maxY: 6000)
        let seconds = Measurement.shortest {
            let rings = ((try? GeoJSONReader.features(in: world)) ?? []).compactMap(\.geometry).flatMap { $0.polygons.joined() }
            var path = PathData()
            for ring in rings {
                let simple = Simplification.simplify(ring: frame.clip(ring: ring.map(projection.nearestPoint)), tolerance: 20)
                path.add(ring: simple)
            }
        }
        return [Report.Rate(name: "a world of coasts, read, cut", unit: "s; goal: under 2 s", value: seconds)]
    }
}
