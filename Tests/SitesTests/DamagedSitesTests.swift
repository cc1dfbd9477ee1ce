import Content
import Diagnostics
import Explainer
import Foundation
import TestSupport
import Testing

/// Files that are cut off, mixed up or damaged: nothing crashes, every problem has its place, and the same damage gives the same report.
@Suite struct DamagedSitesTests {
    private static let site = "\(Fixtures.folder)/Valid/river"

    private static let pieces = [
        "\n", "---\n", "\t", ": ", "- ", "[", "]", "{", "}", "\"", "'", "#", "&a ", "*a", "| ", "> ", "`", "*", "_", "<b>", "](", "![", "[^1]", "\\",
        "\u{0}", "\u{2028}",
        "م", "\u{202E}", "2017-13-40", "null", "~",
    ]

    private func damaged(_ bytes: [UInt8], _ numbers: inout SeededRandom) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &numbers) {
            let start = Int.random(in: 0...bytes.count, using: &numbers)
            let end = min(bytes.count, start + Int.random(in: 0...12, using: &numbers))
            switch Int.random(in: 0...4, using: &numbers) {
            case 0: bytes.removeSubrange(start...)
            case 1: bytes.removeSubrange(start..<end)
            case 2: bytes.insert(contentsOf: bytes[start..<end], at: start)
            case 3: bytes.insert(UInt8.random(in: .min ... .max, using: &numbers), at: start)
            default: bytes.insert(contentsOf: (Self.pieces.randomElement(using: &numbers) ?? "").utf8, at: start)
            }
        }
        return bytes
    }

    @Test(arguments: 0..<8)
    func areReportedAndNothingElse(seed: UInt64) throws {
        var numbers = SeededRandom(seed)
        let files = try contents(of: Self.site)
        let texts = files.keys.filter { $0.hasSuffix(".md") || $0.hasSuffix(".yaml") }.sorted()
        try withTemporaryFolder { folder in
            for (name, bytes) in files { try folder.write(bytes, to: name) }
            for _ in 0..<12 {
                let victim = try #require(texts.randomElement(using: &numbers))
                let bytes = damaged(files[victim] ?? [], &numbers)
                try folder.write(bytes, to: victim)
                let content = ContentLoader(root: folder.path, today: Fixtures.today).load()
                for diagnostic in content.diagnostics {
                    guard let file = diagnostic.file, let range = diagnostic.range else { continue }
                    let count = try #require(content.sources[file]).bytes.count
                    #expect(
                        0 <= range.lowerBound && range.upperBound <= count,
                        "\(diagnostic) of \(String(decoding: bytes, as: UTF8.self).debugDescription)")
                }
                let report = DiagnosticReport(content.diagnostics, sources: content.sources)
                let text = report.text(color: false)
                #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
                #expect(Set(report.diagnostics).count == report.diagnostics.count)
                #expect(text == self.report(on: folder.path))
                try folder.write(files[victim] ?? [], to: victim)
            }
        }
    }

    private func report(on root: String) -> String {
        SitesTests.report(on: root).text(color: false)
    }
}
