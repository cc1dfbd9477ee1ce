import Foundation
import Testing

/// Every block of linked data (JSON-LD) of whole sites: what schema.org and search engines ask of each type, and where every address leads.
@Suite struct LinkedDataTests {
    private static let article: Set = [
        "@id", "url", "headline", "datePublished", "dateModified", "inLanguage", "publisher", "isPartOf", "isAccessibleForFree",
        "temporalCoverage", "description",
    ]
    private static let page: Set = ["@id", "url", "name", "description", "inLanguage", "isPartOf"]
    private static let entity: Set = ["@id", "url", "name"]

    /// What a thing of a type says wherever it is named; all others say their name.
    private static let required: [String: Set<String>] = [
        "BackgroundNewsArticle": article, "ReportageNewsArticle": article, "AnalysisNewsArticle": article, "NewsArticle": article,
        "ProfilePage": ["url", "mainEntity", "inLanguage", "isPartOf"], "BreadcrumbList": ["itemListElement"], "ListItem": ["position", "name"],
        "CollectionPage": page, "WebSite": ["@id", "url", "name", "publisher", "inLanguage"], "NewsMediaOrganization": ["@id", "name", "url"],
        "GeoCoordinates": ["latitude", "longitude"], "CorrectionComment": ["@id", "text", "datePublished"], "ImageObject": ["url", "caption"],
        "CreativeWork": ["@id", "name"], "ContactPoint": ["contactType"], "WebPage": ["@id", "name"], "Event": ["@id", "name"],
    ]

    /// What it says besides on the page of the demonstration that is about it.
    private static let own: [String: Set<String>] = [
        "BackgroundNewsArticle": sourced, "ReportageNewsArticle": sourced, "AnalysisNewsArticle": sourced, "NewsArticle": sourced,
        "WebSite": ["description"], "NewsMediaOrganization": ["correctionsPolicy"], "WebPage": page, "Person": entity, "Organization": entity,
        "Thing": entity, "City": entity.union(["geo", "containedInPlace"]), "AdministrativeArea": entity, "Country": entity,
        "RiverBodyOfWater": entity, "Place": entity, "CreativeWork": entity.union(["publisher"]),
    ]
    private static let sourced: Set = ["author", "citation", "backstory"]

    /// What is named on a page that is not about it; those of others that have no page here are told by their name.
    private static let nameable: Set = [
        "Person", "Organization", "Thing", "City", "AdministrativeArea", "Country", "RiverBodyOfWater", "Place", "CreativeWork", "WebPage",
        "NewsMediaOrganization", "ListItem", "GeoCoordinates", "Event", "ImageObject", "CorrectionComment", "ContactPoint", "BreadcrumbList",
        "ProfilePage",
    ]

    /// The demonstration has all that the types above are for, but for what its content has no case of.
    private static let demonstrated: Set = [
        "BackgroundNewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "NewsArticle", "WebSite", "NewsMediaOrganization",
        "CollectionPage", "WebPage", "ProfilePage", "Person", "Organization", "City", "AdministrativeArea", "Country", "RiverBodyOfWater",
        "CreativeWork", "BreadcrumbList", "ListItem", "GeoCoordinates", "Event",
    ]

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

    private struct Thing {
        let members: [String: Any]
        /// Whether it is what the page is about, and not only named there.
        let isMain: Bool
    }

    /// A thing and all things in it.
    private func things(in value: Any, isMain: Bool = true) -> [Thing] {
        switch value {
        case let members as [String: Any]:
            [Thing(members: members, isMain: isMain)] + members.flatMap { things(in: $0.value, isMain: $0.key == "mainEntity") }
        case let list as [Any]: list.flatMap { things(in: $0, isMain: isMain) }
        default: []
        }
    }

    @Test(arguments: BuiltSite.all) func everyPageSaysWhatItIs(_ site: BuiltSite) throws {
        let blocks = try blocks(of: site)
        #expect(Set(blocks.map(\.path)) == Set(site.listedPages.keys))
        for block in blocks {
            #expect((block.graph.last?["@type"] as? String == "BreadcrumbList") == (block.path != "index.html"), "\(block.path)")
        }
    }

    @Test(arguments: BuiltSite.all) func everyThingSaysWhatItsTypeAsks(_ site: BuiltSite) throws {
        var types: Set<String> = []
        for block in try blocks(of: site) {
            for thing in things(in: block.graph) where Set(thing.members.keys) != Self.references && thing.members["@value"] == nil {
                let type = try #require(thing.members["@type"] as? String, "\(block.path): \(thing.members)")
                types.insert(type)
                let isKnown = Self.required[type] != nil || Self.own[type] != nil
                #expect(isKnown, "\(block.path): \(type) is not among the types that are tested")
                if !thing.isMain { #expect(Self.nameable.contains(type), "\(block.path): \(type)") }
                let more = thing.isMain && site.isDemonstration ? Self.own[type] ?? [] : []
                let lacking = (Self.required[type] ?? ["name"]).union(more).subtracting(thing.members.keys)
                #expect(lacking.isEmpty, "\(block.path): \(type) without \(lacking.sorted())")
                for (name, member) in thing.members {
                    let isEmpty = (member as? String)?.isEmpty == true || (member as? [Any])?.isEmpty == true
                    #expect(!isEmpty, "\(block.path): \(type) with empty \(name)")
                }
            }
        }
        #expect(types.isSuperset(of: ["WebSite", "NewsMediaOrganization", "ProfilePage", "Person", "City", "CollectionPage", "BreadcrumbList"]))
        #expect(!types.isDisjoint(with: ["ReportageNewsArticle", "BackgroundNewsArticle"]))
        if site.isDemonstration { #expect(Self.demonstrated.subtracting(types) == []) }
    }

    /// ISO 8601, no finer than a day: nothing in the content knows a time.
    @Test(arguments: BuiltSite.all) func datesAreDates(_ site: BuiltSite) throws {
        for block in try blocks(of: site) {
            for thing in things(in: block.graph) {
                for name in ["datePublished", "dateModified", "startDate", "endDate", "foundingDate", "dissolutionDate"] {
                    guard let date = thing.members[name] as? String else { continue }
                    #expect(date.wholeMatch(of: /\d{4}(-\d\d(-\d\d)?)?/) != nil, "\(block.path): \(name) \(date)")
                }
                if let time = thing.members["temporalCoverage"] as? String {
                    #expect(time.wholeMatch(of: /\d{4}(-\d\d(-\d\d)?)?(\/\d{4}(-\d\d(-\d\d)?)?)?/) != nil, "\(block.path): \(time)")
                }
            }
        }
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

    /// An `@id` is the address of a page of the site, or of an element of one, and somewhere the site says what it is.
    @Test(arguments: BuiltSite.all) func everyIdentifierIsToldOf(_ site: BuiltSite) throws {
        var told: Set<String> = []
        var named: [(id: String, page: String)] = []
        for block in try blocks(of: site) {
            for thing in things(in: block.graph) {
                guard let id = thing.members["@id"] as? String else { continue }
                named.append((id, block.path))
                if thing.members["@type"] != nil, thing.members.count > 3 { told.insert(id) }
            }
        }
        #expect(named.count > (site.isDemonstration ? 500 : 100))
        for (id, page) in named {
            #expect(id.hasPrefix(site.url), "\(page): \(id)")
            #expect(told.contains(id), "\(page): nothing is said of \(id)")
        }
    }

    @Test(arguments: BuiltSite.all) func everyAddressLeadsSomewhere(_ site: BuiltSite) throws {
        var count = 0
        for block in try blocks(of: site) {
            for thing in things(in: block.graph) {
                for name in ["@id", "url", "item"] {
                    guard let address = thing.members[name] as? String else { continue }
                    #expect(site.file(at: address) != nil, "\(block.path): \(address)")
                    count += 1
                }
            }
            for text in texts(in: block.graph) {
                if let fault = site.fault(of: text) { Issue.record("\(block.path): \(text) \(fault)") }
            }
        }
        #expect(count > 200)
    }

    /// Every text in a thing, whatever it is called.
    private func texts(in value: Any) -> [String] {
        switch value {
        case let text as String: [text]
        case let members as [String: Any]: members.values.flatMap { texts(in: $0) }
        case let list as [Any]: list.flatMap { texts(in: $0) }
        default: []
        }
    }

    /// What is told of a thing under one `@id` is the same wherever it is told.
    @Test(arguments: BuiltSite.all) func aThingHasOneType(_ site: BuiltSite) throws {
        var types: [String: String] = [:]
        for block in try blocks(of: site) {
            for thing in things(in: block.graph) {
                guard let id = thing.members["@id"] as? String, let type = thing.members["@type"] as? String else { continue }
                #expect(types[id] == nil || types[id] == type, "\(block.path): \(id) is \(type)")
                types[id] = type
            }
        }
    }
}
