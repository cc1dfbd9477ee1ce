import Foundation
import Testing

/// Every JSON Feed of whole sites by the rules of version 1.1.
@Suite struct JSONFeedTests {
    private func feed(_ site: BuiltSite, _ path: String) throws -> [String: Any] {
        let bytes = try #require(site.files[path], "\(path)")
        return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any], "\(path)")
    }

    private func paths(of site: BuiltSite) -> [String] { site.files(".atom").map { String($0.path.dropLast(4)) + "json" } }

    @Test(arguments: BuiltSite.all) func feedsAreComplete(_ site: BuiltSite) throws {
        #expect(!paths(of: site).isEmpty)
        for path in paths(of: site) {
            let feed = try feed(site, path)
            #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1", "\(path)")
            #expect((feed["title"] as? String)?.isEmpty == false, "\(path)")
            #expect(feed["feed_url"] as? String == site.address(of: site.newName(ofFeed: path)), "\(path)")
            let home = try #require(feed["home_page_url"] as? String, "\(path)")
            #expect(home.hasPrefix(site.url) && site.file(at: home) != nil, "\(path)")
            for item in try #require(feed["items"] as? [[String: Any]], "\(path)") {
                for name in ["id", "url", "title", "content_html", "date_published", "date_modified", "language"] {
                    #expect((item[name] as? String)?.isEmpty == false, "\(path): \(name)")
                }
                let authors = try #require(item["authors"] as? [[String: String]], "\(path)")
                #expect(authors.allSatisfy { $0["name"]?.isEmpty == false } && !authors.isEmpty, "\(path)")
                #expect(item["author"] == nil, "the name of version 1")
            }
        }
    }

    /// Both formats hold the same entries with the same text.
    @Test(arguments: BuiltSite.all) func theTwoFormatsSayTheSame(_ site: BuiltSite) throws {
        for (path, bytes) in site.files(".atom") {
            let entries = try #require(ParsedXML.root(of: bytes)).all("entry")
            let items = try #require(try feed(site, String(path.dropLast(4)) + "json")["items"] as? [[String: Any]])
            for (name, key) in [
                ("id", "id"), ("title", "title"), ("updated", "date_modified"), ("published", "date_published"), ("content", "content_html"),
            ] {
                #expect(entries.map { $0.text(of: name) } == items.map { $0[key] as? String }, "\(path): \(name)")
            }
        }
    }
}
