import ArgumentParser
import Foundation
import Testing

@testable import sitegen

/// The demonstration as it is published at an address: with feeds, sitemap and whole addresses. Built once for all tests.
struct AddressedDemo {
    static let address = "https://demo.example.org/river/"

    /// The files of the site, by their paths.
    let files: [String: [UInt8]]
    /// The pages among them.
    let pages: [String: HTMLTree]

    static let shared = Result { try AddressedDemo() }

    private init() throws {
        let root = URL(filePath: Fixtures.folder).deletingLastPathComponent().deletingLastPathComponent()
        files = try withTemporaryFolder { folder in
            for name in ["content", "seeds"] {
                try FileManager.default.copyItem(at: root.appending(path: name), to: URL(filePath: folder.path(name)))
            }
            let settings = try folder.read("content/site.yaml").split(separator: "\n").filter { !$0.hasPrefix("url:") }.joined(separator: "\n")
            try folder.write("\(settings)\nurl: \(Self.address)\n", to: "content/site.yaml")
            let command = ["--root", folder.path, "--output", folder.path("public"), "--today", "9999-12-31", "--no-cards", "--quiet"]
            try Build.parse(command).run()
            return try SitesTests.files(below: folder.path("public"))
        }
        pages = files.filter { $0.key.hasSuffix(".html") }.mapValues { HTMLTree($0) }
    }

    func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }

    /// Why an address leads nowhere; nil if it leads to a file of the site, and to an element of it where it names one, or to another site.
    func fault(of address: String) -> String? {
        guard address.hasPrefix("https://demo.example.org") else { return nil }
        guard address.hasPrefix(Self.address) else { return "lies outside the site" }
        let parts = address.dropFirst(Self.address.count).split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts[0].isEmpty ? "index.html" : String(parts[0]).removingPercentEncoding ?? ""
        guard files[path] != nil else { return "leads to no file" }
        guard parts.count > 1 else { return nil }
        return pages[path]?.index(ofID: String(parts[1]).removingPercentEncoding ?? "") == nil ? "leads to no element of \(path)" : nil
    }

    /// The linked data of a page; nil if it has none.
    func linkedData(of path: String) throws -> [String: Any]? {
        let blocks = text(path).split(separator: "<script type=\"application/ld+json\">").dropFirst()
        guard let block = blocks.first else { return nil }
        #expect(blocks.count == 1, "\(path)")
        let json = block.prefix { $0 != "<" }
        return try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any], "\(path)")
    }
}
