import ArgumentParser
import Foundation
import Testing

@testable import sitegen

/// The maps of the demonstration, as they are published.
@Suite struct DemonstrationMapsTests {
    private static let root = URL(filePath: Fixtures.folder).deletingLastPathComponent().deletingLastPathComponent().path
    private static let opening = Array("<svg class=\"map-picture\"".utf8)

    /// A map weighs at most 40 KB, on a phone's line as much as a small photograph.
    @Test func mapsAreLight() throws {
        try withTemporaryFolder { folder in
            try build(Self.root, into: folder.path("public"))
            var maps = 0
            for (path, bytes) in try files(below: folder.path("public")) where path.hasSuffix(".html") {
                for start in starts(of: Self.opening, in: bytes) {
                    maps += 1
                    #expect(length(ofElementAt: start, in: bytes) <= 40_000, "The map at byte \(start) of \(path)")
                }
            }
            #expect(maps > 20)
        }
    }

    private func starts(of text: [UInt8], in bytes: [UInt8]) -> [Int] {
        guard bytes.count >= text.count else { return [] }
        return (0...(bytes.count - text.count)).filter { bytes[$0] == text[0] && bytes[$0..<($0 + text.count)].elementsEqual(text) }
    }

    /// Up to the end tag of an `svg` that holds others.
    private func length(ofElementAt start: Int, in bytes: [UInt8]) -> Int {
        let (open, close) = (Array("<svg".utf8), Array("</svg>".utf8))
        var depth = 0
        for place in start..<bytes.count where bytes[place] == open[0] {
            if bytes[place...].starts(with: open) { depth += 1 }
            if bytes[place...].starts(with: close) { depth -= 1 }
            if depth == 0 { return place + close.count - start }
        }
        return bytes.count - start
    }
}
