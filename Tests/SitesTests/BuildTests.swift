import ArgumentParser
import Diagnostics
import Foundation
import Testing

@testable import sitegen

/// What holds for every build.
@Suite struct BuildTests {
    private static let sites = Fixtures.names(in: "Valid")

    /// Everything about the files of a folder that a reader or a tool could notice.
    private struct State: Equatable {
        let bytes: [UInt8]
        let modified: Date?
        let number: Int?
    }

    private func state(of folder: String) throws -> [String: State] {
        var states: [String: State] = [:]
        for (path, bytes) in try files(below: folder) {
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(path)")
            states[path] = State(bytes: bytes, modified: attributes[.modificationDate] as? Date, number: attributes[.systemFileNumber] as? Int)
        }
        return states
    }

    private func copy(_ site: String, to folder: TemporaryFolder, order: ([String]) -> [String]) throws {
        let root = "\(Fixtures.folder)/Valid/\(site)"
        let contents = try SitesTests.contents(of: root)
        for name in order(contents.keys.sorted()) { try folder.write(contents[name] ?? [], to: name) }
    }

    // MARK: The same again

    @Test(arguments: sites)
    func givesTheSameBytesAgain(site: String) throws {
        let root = "\(Fixtures.folder)/Valid/\(site)"
        try withTemporaryFolder { folder in
            for name in ["one", "other"] { try build(root, into: folder.path(name)) }
            let one = try files(below: folder.path("one"))
            #expect(try files(below: folder.path("other")) == one)
        }
    }

    @Test(arguments: sites)
    func doesNotDependOnTheOrderOfFiles(site: String) throws {
        try withTemporaryFolder { folder in
            let orders: [(String, ([String]) -> [String])] = [
                ("forwards", { $0 }), ("backwards", { $0.reversed() }),
                ("mixed", { $0.sorted { $0.utf8.reversed().lexicographicallyPrecedes($1.utf8.reversed()) } }),
            ]
            for (name, order) in orders {
                try copy(site, to: TemporaryFolder(path: folder.path(name)), order: order)
                try build(folder.path(name), into: folder.path("\(name)-public"))
            }
            let first = try files(below: folder.path("forwards-public"))
            #expect(first.count > 15)
            #expect(try files(below: folder.path("backwards-public")) == first)
            #expect(try files(below: folder.path("mixed-public")) == first)
        }
    }

    @Test(arguments: sites)
    func writesNothingWhenNothingChanged(site: String) throws {
        try withTemporaryFolder { folder in
            let root = "\(Fixtures.folder)/Valid/\(site)"
            try build(root, into: folder.path("public"))
            let before = try state(of: folder.path("public"))
            try build(root, into: folder.path("public"))
            #expect(try state(of: folder.path("public")) == before)
        }
    }

    // MARK: Errors

    /// A mistake in one file, whatever it is, leaves the whole site that is published as it is.
    @Test(arguments: [
        "---\ntitle: [\n---\n", "---\ntitle: A\ndate: 2017-02-30\n---\n", "---\ntitle: A\nsummary: A\ndate: 2017-10-16\n---\n<b>A</b>\n", "", "\u{0}",
    ])
    func writesNothingWhileThereIsAnError(mistake: String) throws {
        try withTemporaryFolder { folder in
            try folder.writeSite(["content/articles/second.md": "---\ntitle: B\nsummary: B\ndate: 2017-10-16\n---\nText.\n"])
            try build(folder.path, into: folder.path("public"))
            let before = try state(of: folder.path("public"))
            try folder.write(mistake, to: "content/articles/second.md")
            try folder.write(try folder.read("content/articles/mayadeen.md") + "\nMore.\n", to: "content/articles/mayadeen.md")
            #expect(throws: ExitCode(1)) { try build(folder.path, into: folder.path("public")) }
            #expect(try state(of: folder.path("public")) == before)
        }
    }

    @Test func makesNoFolderWhileThereIsAnError() throws {
        try withTemporaryFolder { folder in
            try folder.writeSite(["content/site.yaml": "language: en\n"])
            #expect(throws: ExitCode(1)) { try build(folder.path, into: folder.path("public")) }
            #expect(!FileManager.default.fileExists(atPath: folder.path("public")))
        }
    }

    @Test func strictRefusesOnWarnings() throws {
        try withTemporaryFolder { folder in
            try folder.writeSite(["content/articles/second.md": "---\ntitle: B\ndate: 2017-10-16\n---\nText.\n"])
            #expect(throws: ExitCode(1)) { try build(folder.path, into: folder.path("public"), ["--strict"]) }
            #expect(!FileManager.default.fileExists(atPath: folder.path("public")))
            try build(folder.path, into: folder.path("public"))
            #expect(FileManager.default.fileExists(atPath: folder.path("public/articles/second.html")))
        }
    }

    @Test func checkWritesNothing() throws {
        try withTemporaryFolder { folder in
            try folder.writeSite()
            let before = try state(of: folder.path)
            try Check.parse(["--root", folder.path, "--quiet"]).run()
            #expect(try state(of: folder.path) == before)
        }
    }

    // MARK: What is gone

    @Test func aRetractedArticleIsGone() throws {
        try withTemporaryFolder { folder in
            try folder.writeSite(["content/articles/al-ashara.md": "---\ntitle: B\nsummary: B\ndate: 2017-10-16\nformerly: [old]\n---\nText.\n"])
            try build(folder.path, into: folder.path("public"))
            for name in ["al-ashara", "old"] { #expect(FileManager.default.fileExists(atPath: folder.path("public/articles/\(name).html"))) }
            try folder.write("not sitegen's", to: "public/own.txt")
            try folder.remove("content/articles/al-ashara.md")
            try build(folder.path, into: folder.path("public"))
            for name in ["al-ashara", "old"] { #expect(!FileManager.default.fileExists(atPath: folder.path("public/articles/\(name).html"))) }
            let remaining = try files(below: folder.path("public"))
            #expect(remaining["own.txt"] == Array("not sitegen's".utf8))
            #expect(!remaining.contains { $0.key != ".sitegen-manifest" && String(decoding: $0.value, as: UTF8.self).contains("al-ashara") })
        }
    }

    @Test func anArticleThatBecomesADraftIsGone() throws {
        try withTemporaryFolder { folder in
            let text = "---\ntitle: B\nsummary: B\ndate: 2017-10-16\ndraft: false\n---\nText.\n"
            try folder.writeSite(["content/articles/second.md": text])
            try build(folder.path, into: folder.path("public"))
            try folder.write(text.replacingOccurrences(of: "false", with: "true"), to: "content/articles/second.md")
            try build(folder.path, into: folder.path("public"))
            #expect(!FileManager.default.fileExists(atPath: folder.path("public/articles/second.html")))
            try build(folder.path, into: folder.path("public"), ["--drafts"])
            #expect(FileManager.default.fileExists(atPath: folder.path("public/articles/second.html")))
        }
    }
}
