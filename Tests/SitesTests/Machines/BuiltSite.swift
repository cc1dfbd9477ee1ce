import ArgumentParser
import Foundation
import Testing

@testable import sitegen

/// A whole site as the command builds it, for tests of what machines read: each is built once.
struct BuiltSite: Sendable, CustomTestStringConvertible {
    let name: String
    /// Its address, ending in "/".
    let url: String
    /// The bytes of its files, by their paths.
    let files: [String: [UInt8]]

    var testDescription: String { name }

    /// The demonstration, and a site in a folder of its host with drafts, old ids and articles in Arabic.
    static let all: [BuiltSite] = {
        do {
            return [
                try BuiltSite("demonstration", at: "https://valley.example.org/", of: demonstration),
                try BuiltSite("river", at: "https://river.example.org/zaina/", of: "\(Fixtures.folder)/Valid/river"),
            ]
        } catch {
            return []
        }
    }()

    private static let demonstration = URL(filePath: Fixtures.folder).deletingLastPathComponent().deletingLastPathComponent().path

    private init(_ name: String, at url: String, of root: String) throws {
        files = try withTemporaryFolder { folder in
            for (path, bytes) in try contents(of: root) { try folder.write(bytes, to: path) }
            let lines = try folder.read("content/site.yaml").split(separator: "\n", omittingEmptySubsequences: false)
            let settings = ["url: \(url)"] + lines.filter { !$0.hasPrefix("url:") }.map(String.init)
            try folder.write(settings.joined(separator: "\n"), to: "content/site.yaml")
            try Build.parse(["--root", folder.path, "--quiet", "--no-cards", "--today", "2030-01-01"]).run()
            return try SitesTests.files(below: folder.path("public"))
        }
        self.name = name
        self.url = url
    }

    /// The files whose paths end so, in order.
    func files(_ ending: String) -> [(path: String, bytes: [UInt8])] {
        files.filter { $0.key.hasSuffix(ending) }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The file that an address of the site leads to, nil if there is none; an address of another site or scheme leads to its own text.
    func file(at address: String) -> String? {
        guard address.hasPrefix(url) else { return ["https://", "http://", "mailto:", "tel:"].contains(where: address.hasPrefix) ? address : nil }
        let path = address.dropFirst(url.count).prefix { $0 != "#" }
        guard let decoded = String(path).removingPercentEncoding else { return nil }
        let file = decoded.isEmpty ? "index.html" : decoded
        return files[file] == nil ? nil : file
    }
}
