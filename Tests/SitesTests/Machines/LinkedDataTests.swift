import Foundation
import Testing

/// Every block of linked data (JSON-LD) of whole sites: what schema.org and search engines ask of each type, and where every address leads.
@Suite struct LinkedDataTests {
    /// What a thing of a type must say, and what it should say on the demonstration.
    private static let required: [String: Set<String>] = [
        "BackgroundNewsArticle": article, "ReportageNewsArticle": article, "AnalysisNewsArticle": article, "NewsArticle": article,
        "ProfilePage": ["url", "mainEntity", "inLanguage", "isPartOf"], "BreadcrumbList": ["itemListElement"], "ListItem": ["position", "name"],
        "CollectionPage": page, "WebSite": ["@id", "url", "name", "publisher", "inLanguage"], "NewsMediaOrganization": ["@id", "name", "url"],
        "GeoCoordinates": ["latitude", "longitude"], "CorrectionComment": ["@id", "text", "datePublished"], "ImageObject": ["url", "caption"],
        "CreativeWork": ["@id", "name"], "ContactPoint": ["contactType"], "WebPage": ["@id", "name"],
    ]
    private static let article: Set = [
        "@id", "url", "headline", "datePublished", "dateModified", "inLanguage", "publisher", "isPartOf", "isAccessibleForFree",
        "temporalCoverage", "description",
    ]
    private static let page: Set = ["@id", "url", "name", "description", "inLanguage", "isPartOf"]
    /// Whatever has no type in the table above.
    private static let named: Set = ["name"]
    /// What only a thing that is described elsewhere lacks: it has its `@id` alone.
    private static let references: Set = ["@id"]

    private struct Block {
        let path: String
        let html: String
        let graph: [[String: Any]]
    }

    /// The blocks of a site, one a page.
    private func blocks(of site: BuiltSite) throws -> [Block] {
        let start = "<script type=\"application/ld+json\">"
        return try site.files(".html").compactMap { path, bytes in
            let parts = String(decoding: bytes, as: UTF8.self).components(separatedBy: start)
            if parts.count == 1 { return nil }
            #expect(parts.count == 2, "\(path)")
            let json = try #require(parts[1].components(separatedBy: "</script>").first)
            let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any], "\(path)")
            #expect(object["@context"] as? String == "https://schema.org", "\(path)")
            return Block(path: path, html: parts[0] + parts[1], graph: try #require(object["@graph"] as? [[String: Any]], "\(path)"))
        }
    }

    /// A thing and all things in it.
    private func things(in value: Any) -> [[String: Any]] {
        switch value {
        case let object as [String: Any]: [object] + object.values.flatMap { things(in: $0) }
        case let list as [Any]: list.flatMap { things(in: $0) }
        default: []
        }
    }

    @Test(arguments: BuiltSite.all) func everyPageSaysWhatItIs(_ site: BuiltSite) throws {
        let paths = Set(try blocks(of: site).map(\.path))
        for (path, bytes) in site.files(".html") {
            let isListed = path != "404.html" && !String(decoding: bytes, as: UTF8.self).contains("name=\"robots\"")
            #expect(paths.contains(path) == isListed, "\(path)")
        }
    }

    @Test(arguments: BuiltSite.all) func everyThingSaysWhatItsTypeAsks(_ site: BuiltSite) throws {
        var types: Set<String> = []
        for block in try blocks(of: site) {
            for thing in things(in: block.graph) where Set(thing.keys) != Self.references && thing["@value"] == nil {
                let type = try #require(thing["@type"] as? String, "\(block.path): \(thing)")
                types.insert(type)
                for name in Self.required[type] ?? Self.named { #expect(thing[name] != nil, "\(block.path): \(type) without \(name)") }
                for case let (name, text as String) in thing { #expect(!text.isEmpty, "\(block.path): \(type) with empty \(name)") }
            }
        }
        #expect(types.isSuperset(of: ["WebSite", "NewsMediaOrganization", "ProfilePage", "Person", "City", "CollectionPage", "BreadcrumbList"]))
        #expect(!types.isDisjoint(with: ["ReportageNewsArticle", "BackgroundNewsArticle"]))
    }

    @Test(arguments: BuiltSite.all) func articlesSayWhoMadeThemAndWhatTheyRestOn(_ site: BuiltSite) throws {
        let pages = try blocks(of: site).filter { ($0.graph[0]["@type"] as? String)?.hasSuffix("NewsArticle") == true }
        let articles = pages.map { $0.graph[0] }
        #expect(articles.count > 4)
        for (page, article) in zip(pages, articles) {
            // All whom readers see in the byline, and nobody else.
            let authors = (article["author"] as? [Any])?.count ?? 0
            #expect(page.html.components(separatedBy: "rel=\"author\"").count - 1 == authors, "\(page.path)")
            for author in article["author"] as? [[String: Any]] ?? [] {
                #expect(["Person", "Organization"].contains(author["@type"] as? String ?? "") && author["url"] != nil && author["name"] != nil)
            }
            let coverage = article["temporalCoverage"] as? String ?? ""
            #expect(coverage.split(separator: "/").allSatisfy { [4, 7, 10].contains($0.count) } && !coverage.isEmpty, "\(coverage)")
        }
        #expect(
            articles.contains { $0["citation"] != nil } && articles.contains { $0["mentions"] != nil } && articles.contains { $0["about"] != nil })
    }

    /// An `@id` leads to a page of the site, and to the element in it that it names.
    @Test(arguments: BuiltSite.all) func everyAddressLeadsSomewhere(_ site: BuiltSite) throws {
        var count = 0
        for block in try blocks(of: site) {
            for thing in things(in: block.graph) {
                for name in ["@id", "url", "item"] {
                    guard let address = thing[name] as? String else { continue }
                    let file = try #require(site.file(at: address), "\(block.path): \(address)")
                    if name == "@id" { #expect(address.hasPrefix(site.url), "\(block.path): \(address)") }
                    if let id = address.split(separator: "#").dropFirst().first, let bytes = site.files[file] {
                        #expect(String(decoding: bytes, as: UTF8.self).contains(" id=\"\(id)\""), "\(block.path): \(address)")
                    }
                    count += 1
                }
            }
        }
        #expect(count > 200)
    }

    /// What is told of a thing under one `@id` is the same wherever it is told.
    @Test(arguments: BuiltSite.all) func aThingHasOneType(_ site: BuiltSite) throws {
        var types: [String: String] = [:]
        for block in try blocks(of: site) {
            for thing in things(in: block.graph) {
                guard let id = thing["@id"] as? String, let type = thing["@type"] as? String else { continue }
                #expect(types[id] == nil || types[id] == type, "\(block.path): \(id) is \(type)")
                types[id] = type
            }
        }
    }
}
