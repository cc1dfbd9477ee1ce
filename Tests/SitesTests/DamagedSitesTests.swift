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

    /// Of several folders that were meant for one, only one can be renamed.
    @Test func severalFoldersForOne() throws {
        try withTemporaryFolder { folder in
            let author = "---\nname: Jo Aziz\n---\n"
            try folder.writeSite(["content/people/jo.md": author, "content/staff/lina.md": author, "content/writers/sami.md": author])
            let problems = ContentLoader(root: folder.path, today: Fixtures.today).load().diagnostics
            #expect(problems.map(\.id) == ["misnamed-folder", "misnamed-folder", "misnamed-folder"])
            #expect(problems.map(\.file) == ["content/people", "content/staff", "content/writers"])
            #expect(problems.map(\.suggestion) == ["rename it", "move its files into content/people", "move its files into content/people"])
            let message = "this folder must be called \"content/authors\""
            #expect(problems.first?.message == message)
            #expect(problems.last?.message == "\(message), as \"content/people\" must: nothing is read from here")
        }
    }

    /// A folder cannot hold the settings.
    @Test func aFolderCalledLikeTheSettings() throws {
        try withTemporaryFolder { folder in
            try folder.write("---\ntitle: The road\nsummary: A road.\ndate: 2017-10-16\n---\nOpen.\n", to: "content/articles/road.md")
            try folder.write("x", to: "content/site/x.txt")
            let problems = ContentLoader(root: folder.path, today: Fixtures.today).load().diagnostics
            #expect(problems.map { "\($0.id) \($0.file ?? "")" }.sorted() == ["ignored-file content/site", "missing-site content/site.yaml"])
            #expect(problems.allSatisfy { $0.suggestion?.hasPrefix("rename") != true })
        }
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
