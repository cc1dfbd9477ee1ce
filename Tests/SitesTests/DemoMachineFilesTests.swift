import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// What the demonstration gives to feed readers, search engines and researchers: valid, and leading nowhere that is not there.
@Suite struct DemoMachineFilesTests {
    private let demo: AddressedDemo

    init() throws { demo = try AddressedDemo.shared.get() }

    private func paths(_ ending: String) -> [String] { demo.files.keys.filter { $0.hasSuffix(ending) }.sorted() }

    // MARK: Addresses

    /// All files that are no pages: feeds, sitemap, robots.txt, data and their README.
    @Test func everyAddressInEveryFileLeadsToAFile() throws {
        let endings = [".atom", ".json", ".geojson", ".csv", ".xml", ".ics", ".md", ".txt"]
        var count = 0
        for ending in endings {
            #expect(!paths(ending).isEmpty, "\(ending)")
            for path in paths(ending) {
                // Lines of a calendar are folded (RFC 5545, 3.1); JSON escapes what HTML escapes, too.
                let text = demo.text(path).replacing("\r\n ", with: "").replacing("&amp;", with: "&")
                for match in text.matches(of: /https:\/\/demo\.example\.org[^\s"<>\\,;)`&|]*/) {
                    count += 1
                    if let fault = demo.fault(of: String(match.output)) { Issue.record("\(path): \(match.output) \(fault)") }
                }
            }
        }
        #expect(count > 2000)
    }

    @Test func everyAddressOnEveryPageLeadsToAFile() throws {
        for (path, page) in demo.pages {
            for element in page.elements {
                for name in ["href", "src", "content"] {
                    if let address = element.attributes[name], let fault = demo.fault(of: address) { Issue.record("\(path): \(address) \(fault)") }
                }
            }
        }
    }

    // MARK: Feeds

    @Test func feedsAreAtom() throws {
        #expect(paths(".atom").count > 40)
        for path in paths(".atom") {
            let feed = try XMLElement(demo.files[path] ?? [])
            #expect(feed.name == "feed" && feed.attributes["xmlns"] == "http://www.w3.org/2005/Atom", "\(path)")
            for name in ["id", "title", "updated"] { #expect(feed.all(name).count == 1, "\(path): \(name)") }
            #expect(feed.all("author").allSatisfy { $0.all("name").count == 1 } && !feed.all("author").isEmpty, "\(path)")
            #expect(feed.all("link").filter { $0.attributes["rel"] == "self" }.map { $0.attributes["href"] } == [AddressedDemo.address + path])
            let entries = feed.all("entry")
            #expect(Set(entries.map { $0.text("id") }).count == entries.count, "\(path)")
            #expect(entries.map { $0.text("updated") } == entries.map { $0.text("updated") }.sorted(by: >), "\(path)")
            for entry in entries {
                for name in ["id", "title", "updated", "published", "content"] { #expect(entry.all(name).count == 1, "\(path): \(name)") }
                for name in ["updated", "published"] { #expect(Self.isMoment(entry.text(name)), "\(path)") }
                #expect(entry.all("link").filter { $0.attributes["rel"] == "alternate" }.count == 1)
                checkCopy(entry.text("content"), in: path)
            }
            #expect(Self.isMoment(feed.text("updated")), "\(path)")
        }
    }

    /// JSON Feed 1.1.
    @Test func feedsAreJSONFeeds() throws {
        for path in paths(".atom").map({ $0.dropLast(4) + "json" }).map(String.init) {
            let feed = try #require(try JSONSerialization.jsonObject(with: Data(demo.files[path] ?? [])) as? [String: Any], "\(path)")
            #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
            #expect((feed["title"] as? String)?.isEmpty == false)
            #expect(feed["feed_url"] as? String == AddressedDemo.address + path)
            #expect((feed["home_page_url"] as? String)?.hasPrefix(AddressedDemo.address) == true)
            let items = try #require(feed["items"] as? [[String: Any]], "\(path)")
            #expect(Set(items.compactMap { $0["id"] as? String }).count == items.count, "\(path)")
            for item in items {
                for name in ["date_published", "date_modified"] { #expect(Self.isMoment(item[name] as? String ?? ""), "\(path): \(name)") }
                #expect((item["authors"] as? [[String: Any]])?.allSatisfy { $0["name"] is String } == true, "\(path)")
                #expect(item["author"] == nil, "the name of version 1")
                checkCopy(item["content_html"] as? String ?? "", in: path)
            }
        }
    }

    /// A text that is read elsewhere is whole, and every address in it too.
    private func checkCopy(_ html: String, in path: String) {
        #expect(html.contains("<p>"), "\(path)")
        for match in html.matches(of: /(?:href|src)="([^"]*)"/) {
            let address = match.output.1
            #expect(address.hasPrefix("https://") || address.hasPrefix("http://") || address.hasPrefix("mailto:"), "\(path): \(address)")
        }
        #expect(!html.contains("<script") && !html.contains("style="), "\(path)")
    }

    /// RFC 3339.
    private static func isMoment(_ text: String) -> Bool { text.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)/) != nil }

    // MARK: Search engines

    /// sitemaps.org 0.9: the rules of its schema, and every page that is one to come back to, once.
    @Test func theSitemapNamesEveryPage() throws {
        let map = try XMLElement(demo.files["sitemap.xml"] ?? [])
        #expect(map.name == "urlset" && map.attributes["xmlns"] == "http://www.sitemaps.org/schemas/sitemap/0.9")
        #expect(map.children.allSatisfy { $0.name == "url" })
        var locations: [String] = []
        for url in map.children {
            #expect([["loc"], ["loc", "lastmod"]].contains(url.children.map(\.name)))
            locations.append(url.text("loc"))
            #expect(url.text("loc").count <= 2048)
            if let day = url.all("lastmod").first { #expect(day.text.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil, "\(day.text)") }
        }
        let pages = demo.pages.filter { path, page in
            path != "404.html" && !page.elements.contains { $0.attributes["http-equiv"] == "refresh" }
        }.keys.map { AddressedDemo.address + ($0 == "index.html" ? "" : $0) }
        #expect(Set(locations) == Set(pages) && locations.count == pages.count)
        #expect(demo.text("robots.txt").contains("Sitemap: \(AddressedDemo.address)sitemap.xml"))
    }
}

/// XML as a tree, just far enough for tests.
private final class XMLElement: NSObject, XMLParserDelegate {
    let name: String
    let attributes: [String: String]
    private(set) var children: [XMLElement] = []
    private(set) var text = ""
    private var open: [XMLElement] = []

    private init(name: String, attributes: [String: String]) {
        self.name = name
        self.attributes = attributes
    }

    /// The root of a file that is well formed.
    convenience init(_ bytes: [UInt8]) throws {
        let reader = XMLElement(name: "", attributes: [:])
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = reader
        reader.open = [reader]
        let isWellFormed = parser.parse()
        try #require(isWellFormed, "\(String(describing: parser.parserError))")
        let root = try #require(reader.children.first)
        self.init(name: root.name, attributes: root.attributes)
        children = root.children
        text = root.text
    }

    /// The elements of a name directly in it.
    func all(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

    /// The text of the first element of a name directly in it.
    func text(_ name: String) -> String { all(name).first?.text ?? "" }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String] = [:]
    ) {
        let element = XMLElement(name: name, attributes: attributes)
        open.last?.children.append(element)
        open.append(element)
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) { open.removeLast() }

    func parser(_ parser: XMLParser, foundCharacters characters: String) { open.last?.text += characters }
}
