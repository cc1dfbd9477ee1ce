import Cartography
import Explainer
import Foundation
import HTML
import SiteSamples
import TestSupport
import Testing

@testable import Templates

/// A map weighs at most 40 KB, and at most 15 KB compressed, whatever there is to draw.
@Suite struct MapWeightTests {
    /// Ragged coasts, borders and rivers, of which only a part fits, below towns of which many are held.
    private func page(towns count: Int) throws -> String {
        var random = SeededRandom(9)
        func coast(_ latitude: Double) -> Basemap.Shape {
            Basemap.Shape(
                geometry: .lineString(
                    (0..<20_000).map { number in
                        Position(longitude: 36 + Double(number) / 2000, latitude: latitude + Double.random(in: 0...0.6, using: &random))
                    }))
        }
        let basemap = Basemap(
            [.boundaries: [coast(34)], .divisions: [coast(34.7)], .rivers: [coast(35.4)], .land: MapSample.basemap[.land]], attribution: "")
        let towns = (0..<count).map { number in
            let at = (Double.random(in: 34...36, using: &random), Double.random(in: 38...42, using: &random))
            let control = Place.Control(
                from: Make.date("2017-01-01"), to: nil, by: Identifier(number % 2 == 0 ? "is" : "army"), status: .controlled,
                source: Identifier("report"))
            return Make.place(
                "town-\(number)", Make.names("A town called \(number * 7919 % 10_007)"), at: at, control: number % 3 == 0 ? [] : [control])
        }
        return MapSite.context(.map, MapSite.make(places: towns, basemap: basemap)).content()?.main.rendered ?? ""
    }

    private func picture(in html: String) throws -> String {
        let start = try #require(html.firstRange(of: "<svg class=\"map-picture\"")).lowerBound
        let end = try #require(html[start...].firstRange(of: "<ul class=\"map-key")).lowerBound
        return String(html[start..<end])
    }

    /// What `gzip -9` makes of a text, in bytes.
    private func compressedSize(of text: String) throws -> Int {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("map-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(text.utf8).write(to: file)
        let (process, pipe) = (Process(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gzip", "-9", "-c", file.path]
        process.standardOutput = pipe
        try process.run()
        let compressed = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return compressed.count
    }

    @Test(arguments: [2, 20, 60, 200])
    func mapsStayLight(towns: Int) throws {
        let picture = try picture(in: page(towns: towns))
        #expect(picture.utf8.count > 8000 && picture.utf8.count < 40_000)
        #expect(try compressedSize(of: picture) < 15_000)
    }
}
