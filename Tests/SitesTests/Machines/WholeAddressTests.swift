import Foundation
import Testing

/// Every address in what machines read leads to a file of the site or to another site, whole.
@Suite struct WholeAddressTests {
    /// The addresses of links and pictures in HTML.
    private func addresses(in html: String) -> [String] {
        ["href=\"", "src=\""].flatMap { sign in
            html.components(separatedBy: sign).dropFirst().map { part in
                part.prefix { $0 != "\"" }.replacingOccurrences(of: "&amp;", with: "&")
            }
        }
    }

    /// All files that are no pages: feeds, sitemap, robots.txt, data and their README.
    @Test(arguments: BuiltSite.all) func thoseInFilesDo(_ site: BuiltSite) throws {
        var count = 0
        for ending in [".atom", ".json", ".geojson", ".csv", ".xml", ".ics", ".md", ".txt"] {
            #expect(!site.files(ending).isEmpty, "\(ending)")
            for (path, bytes) in site.files(ending) {
                // Lines of a calendar are folded (RFC 5545, 3.1); JSON escapes what HTML escapes, too.
                let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "").replacing("&amp;", with: "&")
                for part in text.components(separatedBy: site.host).dropFirst() {
                    let address = site.host + part.prefix { !$0.isWhitespace && !"\"<>\\,;)`&|".contains($0) }
                    count += 1
                    if let fault = site.fault(of: address) { Issue.record("\(path): \(address) \(fault)") }
                }
            }
        }
        #expect(count > (site.isDemonstration ? 2000 : 200))
    }

    @Test(arguments: BuiltSite.all) func thoseOnPagesDo(_ site: BuiltSite) {
        for (path, page) in site.pages {
            for element in page.elements {
                for name in ["href", "src", "content"] {
                    if let address = element.attributes[name], let fault = site.fault(of: address) { Issue.record("\(path): \(address) \(fault)") }
                }
            }
        }
    }

    @Test(arguments: BuiltSite.all) func thoseInFeedsDo(_ site: BuiltSite) throws {
        var count = 0
        for (path, bytes) in site.files(".atom") {
            let feed = try #require(ParsedXML.root(of: bytes))
            let entries = feed.all("entry")
            let ids = [feed.text(of: "id")] + entries.map { $0.text(of: "id") }
            let links = ([feed] + entries).flatMap { $0.all("link") }.map { $0.attributes["href"] }
            let people = ([feed] + entries).flatMap { $0.all("author") + $0.all("contributor") }.compactMap { $0.text(of: "uri") }
            let inTexts = entries.flatMap { addresses(in: $0.text(of: "content") ?? "") }
            for address in ids.map({ $0 ?? "" }) + links.map({ $0 ?? "" }) + people + inTexts {
                #expect(site.file(at: address) != nil, "\(path): \(address)")
                count += 1
            }
        }
        #expect(count > 100)
    }

    /// Whatever is called an address in a data file.
    @Test(arguments: BuiltSite.all) func thoseInDataDo(_ site: BuiltSite) throws {
        var count = 0
        for (path, bytes) in site.files("json") where path.hasPrefix("data/") {
            for address in addresses(in: try JSONSerialization.jsonObject(with: Data(bytes))) {
                #expect(site.file(at: address) != nil, "\(path): \(address)")
                count += 1
            }
        }
        #expect(count > 50)
    }

    private func addresses(in value: Any) -> [String] {
        switch value {
        case let object as [String: Any]:
            object.flatMap { name, value in
                (name == "url" || name.hasSuffix("_url")) ? [value as? String].compactMap { $0 } : addresses(in: value)
            }
        case let list as [Any]: list.flatMap { addresses(in: $0) }
        default: []
        }
    }

    /// Every id in a data file is that of a thing in the file about its kind, so that the files can be joined.
    @Test(arguments: BuiltSite.all) func idsInDataAreKnown(_ site: BuiltSite) throws {
        func ids(_ name: String) throws -> Set<String> {
            let bytes = try #require(site.files["data/\(name).json"], "\(name)")
            let file = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
            return Set(try #require(file[name] as? [[String: Any]]).compactMap { $0["id"] as? String })
        }
        let (articles, places, actors) = (try ids("articles"), try ids("places"), try ids("actors"))
        let rows = String(decoding: try #require(site.files["data/mentions.csv"]), as: UTF8.self).components(separatedBy: "\r\n").dropFirst()
            .dropLast()
        #expect(rows.count > 10)
        for row in rows.map({ $0.components(separatedBy: ",") }) {
            #expect(articles.contains(row[0]) && (row[1] == "place" ? places : actors).contains(row[2]), "\(row)")
        }
    }
}
