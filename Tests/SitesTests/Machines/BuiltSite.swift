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
    /// The pages among them.
    let pages: [String: HTMLTree]
    /// Those that search engines are to know: no redirects, no search, and not the page for what is not found.
    var listedPages: [String: HTMLTree] {
        pages.filter { path, page in path != "404.html" && !page.elements.contains { $0.attributes["name"] == "robots" } }
    }
    /// Whether it is the demonstration, which has nearly all that a site can have.
    let isDemonstration: Bool

    var testDescription: String { name }

    /// The demonstration, in a folder of its host, and a site with drafts, old ids and articles in Arabic.
    static let all: [BuiltSite] = {
        do {
            return [
                try BuiltSite("demonstration", at: "https://valley.example.org/book/", of: demonstration),
                try BuiltSite("river", at: "https://river.example.org/", of: "\(Fixtures.folder)/Valid/river"),
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
        pages = files.filter { $0.key.hasSuffix(".html") }.mapValues { HTMLTree($0) }
        self.name = name
        self.url = url
        isDemonstration = root == Self.demonstration
    }

    /// The files whose paths end so, in order.
    func files(_ ending: String) -> [(path: String, bytes: [UInt8])] {
        files.filter { $0.key.hasSuffix(ending) }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Its host, as addresses begin with it.
    var host: String { "https://" + url.dropFirst("https://".count).prefix { $0 != "/" } }

    /// The address of a file.
    func address(of path: String) -> String {
        url + (path == "index.html" ? "" : path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path)
    }

    /// Why an address leads nowhere; nil if it leads to a file of the site, and to an element of it where it names one, or is none of its host.
    func fault(of address: String) -> String? {
        guard address.hasPrefix(host) else { return nil }
        guard let file = file(at: address) else { return "leads to no file of the site" }
        guard let id = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).dropFirst().first else { return nil }
        return pages[newName(of: file)]?.index(ofID: String(id).removingPercentEncoding ?? "") == nil ? "leads to no element of \(file)" : nil
    }

    /// The page that another leads on to, which has its earlier name; else the page itself.
    private func newName(of path: String) -> String {
        guard let elements = pages[path]?.elements, elements.contains(where: { $0.attributes["http-equiv"] == "refresh" }) else { return path }
        return elements.first { $0.attributes["rel"] == "canonical" }?.attributes["href"].flatMap(file) ?? path
    }

    /// The feed that one is a copy of: that of the page which the page beside it leads on to; else the feed itself.
    func newName(ofFeed path: String) -> String {
        let ending = path.hasSuffix(".atom") ? "atom" : "json"
        return newName(of: path.dropLast(ending.count) + "html").dropLast("html".count) + ending
    }

    /// The file that an address of the site leads to, nil if there is none; an address of another site or scheme leads to its own text.
    func file(at address: String) -> String? {
        guard address.hasPrefix(url) else {
            return !address.hasPrefix(host) && ["https://", "http://", "mailto:", "tel:"].contains(where: address.hasPrefix) ? address : nil
        }
        let path = address.dropFirst(url.count).prefix { $0 != "#" }
        guard let decoded = String(path).removingPercentEncoding else { return nil }
        let file = decoded.isEmpty ? "index.html" : decoded
        return files[file] == nil ? nil : file
    }
}
