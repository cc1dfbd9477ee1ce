import Foundation
import Testing

/// The sitemaps and robots.txt of whole sites.
@Suite struct SitemapTests {
    private func addresses(_ site: BuiltSite) throws -> [(file: String, lastChange: String?)] {
        let bytes = try #require(site.files["sitemap.xml"])
        let root = try #require(ParsedXML.root(of: bytes))
        #expect(root.name == "urlset" && root.namespace == "http://www.sitemaps.org/schemas/sitemap/0.9")
        return try root.children.map { url in
            #expect(url.name == "url" && [["loc"], ["loc", "lastmod"]].contains(url.children.map(\.name)))
            let address = try #require(url.text(of: "loc"))
            let file = try #require(site.file(at: address), "\(address)")
            #expect(address == site.address(of: file) && address.count <= 2048)
            let day = url.text(of: "lastmod")
            #expect(day.map { $0.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil } ?? true, "\(address): \(day ?? "")")
            return (file, day)
        }
    }

    @Test(arguments: BuiltSite.all) func everyPageIsListedOnce(_ site: BuiltSite) throws {
        let listed = try addresses(site).map(\.file)
        let pages = site.files(".html").filter { path, bytes in
            let html = String(decoding: bytes, as: UTF8.self)
            return path != "404.html" && !html.contains("http-equiv=\"refresh\"") && !html.contains("<meta name=\"robots\" content=\"noindex\">")
        }
        #expect(listed.sorted() == pages.map(\.path) && listed.sorted() == site.listedPages.keys.sorted())
    }

    /// A page says the same of itself: an article's last change is what its data says.
    @Test(arguments: BuiltSite.all) func theLastChangeIsTrue(_ site: BuiltSite) throws {
        var count = 0
        for (file, lastChange) in try addresses(site) where file.hasPrefix("articles/") && !file.hasSuffix("index.html") {
            let html = String(decoding: try #require(site.files[file]), as: UTF8.self)
            let modified = html.components(separatedBy: "\"dateModified\":\"").dropFirst().first.map { String($0.prefix(10)) }
            #expect(lastChange == modified, "\(file)")
            count += 1
        }
        #expect(count > 3)
    }

    @Test(arguments: BuiltSite.all) func robotsFindTheSitemap(_ site: BuiltSite) throws {
        let robots = String(decoding: try #require(site.files["robots.txt"]), as: UTF8.self)
        let sitemaps = robots.split(separator: "\n").filter { $0.hasPrefix("Sitemap: ") }.map { String($0.dropFirst("Sitemap: ".count)) }
        #expect(sitemaps.first == site.address(of: "sitemap.xml"))
        #expect(sitemaps.allSatisfy { site.file(at: $0) != nil })
    }
}
