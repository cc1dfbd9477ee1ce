import Foundation
import Testing

/// Every block of linked data of the demonstration: by type what it must say, and that every thing and address in it is on the site.
@Suite struct DemoLinkedDataTests {
    private let demo: AddressedDemo

    init() throws { demo = try AddressedDemo.shared.get() }

    /// A thing in a block, and the page that it is on.
    private struct Thing {
        let page: String
        let type: String
        let members: [String: Any]
        /// Whether it is what the page is about, and not only named there.
        let isMain: Bool
    }

    private func things() throws -> [Thing] {
        var things: [Thing] = []
        func walk(_ value: Any, on page: String, isMain: Bool) {
            if let list = value as? [Any] {
                for element in list { walk(element, on: page, isMain: isMain) }
            } else if let members = value as? [String: Any] {
                if let type = members["@type"] as? String { things.append(Thing(page: page, type: type, members: members, isMain: isMain)) }
                for (name, member) in members { walk(member, on: page, isMain: name == "mainEntity") }
            }
        }
        for path in demo.pages.keys.sorted() {
            guard let block = try demo.linkedData(of: path) else { continue }
            walk(block["@graph"] ?? [], on: path, isMain: true)
        }
        return things
    }

    private static let article: Set<String> = [
        "@id", "url", "headline", "description", "datePublished", "dateModified", "inLanguage", "isAccessibleForFree", "isPartOf", "author",
        "publisher",
        "citation", "backstory", "temporalCoverage",
    ]
    private static let page: Set<String> = ["@id", "url", "name", "description", "inLanguage", "isPartOf"]
    private static let entity: Set<String> = ["@id", "url", "name"]

    /// What a thing says of itself on the page that is about it.
    private static let ownMembers: [String: Set<String>] = [
        "BackgroundNewsArticle": article, "ReportageNewsArticle": article, "AnalysisNewsArticle": article, "NewsArticle": article,
        "WebSite": ["@id", "url", "name", "description", "inLanguage", "publisher"],
        "NewsMediaOrganization": ["@id", "url", "name", "correctionsPolicy"],
        "CollectionPage": page, "WebPage": page, "ProfilePage": ["url", "mainEntity", "inLanguage", "isPartOf"],
        "Person": entity, "Organization": entity, "Thing": entity, "City": entity.union(["geo", "containedInPlace"]),
        "AdministrativeArea": entity, "Country": entity, "RiverBodyOfWater": entity, "Place": entity, "CreativeWork": entity.union(["publisher"]),
        "BreadcrumbList": ["itemListElement"],
    ]

    /// What it says wherever it is named.
    private static let members: [String: Set<String>] = [
        "ListItem": ["position", "name"], "GeoCoordinates": ["latitude", "longitude"], "Event": ["@id", "name"], "ImageObject": ["url"],
        "CorrectionComment": ["@id", "text", "datePublished"], "ContactPoint": ["contactType"], "BreadcrumbList": ["itemListElement"],
        "ProfilePage": ["mainEntity"],
    ]

    /// Things of others that have no page here are told by their name.
    private static let nameable: Set<String> = [
        "Person", "Organization", "Thing", "City", "AdministrativeArea", "Country", "RiverBodyOfWater", "Place", "CreativeWork", "WebPage",
        "NewsMediaOrganization",
    ]

    @Test func everyPageSaysWhatItIs() throws {
        for (path, page) in demo.pages where path != "404.html" && !page.elements.contains(where: { $0.attributes["http-equiv"] == "refresh" }) {
            let block = try #require(try demo.linkedData(of: path), "\(path)")
            #expect(block["@context"] as? String == "https://schema.org")
            let graph = try #require(block["@graph"] as? [[String: Any]], "\(path)")
            #expect((graph.last?["@type"] as? String == "BreadcrumbList") == (path != "index.html"), "\(path)")
        }
    }

    @Test func everyThingSaysWhatItsTypeAsksFor() throws {
        let things = try things()
        for thing in things {
            let isKnown = Self.ownMembers[thing.type] != nil || Self.members[thing.type] != nil
            #expect(isKnown, "\(thing.page): \(thing.type) is not among the types that are tested")
            let asked = Self.members[thing.type] ?? (thing.isMain ? Self.ownMembers[thing.type] : nil) ?? ["name"]
            #expect(asked.isSubset(of: thing.members.keys), "\(thing.page): \(thing.type) lacks \(asked.subtracting(thing.members.keys).sorted())")
            if !thing.isMain, Self.members[thing.type] == nil { #expect(Self.nameable.contains(thing.type), "\(thing.page): \(thing.type)") }
            for (name, member) in thing.members {
                let isEmpty = (member as? String)?.isEmpty == true || (member as? [Any])?.isEmpty == true
                #expect(!isEmpty, "\(thing.page): \(thing.type) has an empty \(name)")
            }
        }
        // The demonstration has all that the types above are for, but for what its content has no case of.
        let found = Set(things.map(\.type))
        let expected: Set<String> = [
            "BackgroundNewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "NewsArticle", "WebSite", "NewsMediaOrganization",
            "CollectionPage",
            "WebPage", "ProfilePage", "Person", "Organization", "City", "AdministrativeArea", "Country", "RiverBodyOfWater", "CreativeWork",
            "BreadcrumbList", "ListItem", "GeoCoordinates", "Event",
        ]
        #expect(expected.subtracting(found) == [])
    }

    /// ISO 8601, no finer than a day: nothing in the content knows a time.
    @Test func datesAreDates() throws {
        for thing in try things() {
            for name in ["datePublished", "dateModified", "startDate", "endDate", "foundingDate", "dissolutionDate"] {
                guard let date = thing.members[name] as? String else { continue }
                #expect(date.wholeMatch(of: /\d{4}(-\d\d(-\d\d)?)?/) != nil, "\(thing.page): \(name) \(date)")
            }
            if let time = thing.members["temporalCoverage"] as? String {
                #expect(time.wholeMatch(of: /\d{4}(-\d\d(-\d\d)?)?(\/\d{4}(-\d\d(-\d\d)?)?)?/) != nil, "\(thing.page): \(time)")
            }
        }
    }

    /// An `@id` is the address of a page of the site, or of an element of one, and somewhere the site says what it is.
    @Test func everyIdentifierResolves() throws {
        var told: Set<String> = []
        var named: [(id: String, page: String)] = []
        func walk(_ value: Any, on page: String) {
            if let list = value as? [Any] {
                for element in list { walk(element, on: page) }
            } else if let members = value as? [String: Any] {
                if let id = members["@id"] as? String {
                    named.append((id, page))
                    if members["@type"] != nil, members.count > 3 { told.insert(id) }
                }
                for member in members.values { walk(member, on: page) }
            }
        }
        for path in demo.pages.keys { try walk(demo.linkedData(of: path) ?? [:], on: path) }
        #expect(named.count > 500)
        for (id, page) in named {
            #expect(id.hasPrefix(AddressedDemo.address), "\(page): \(id)")
            if let fault = demo.fault(of: id) { Issue.record("\(page): \(id) \(fault)") }
            #expect(told.contains(id), "\(page): nothing is said of \(id)")
        }
    }

    @Test func everyAddressResolves() throws {
        func walk(_ value: Any, on page: String) {
            if let text = value as? String {
                if let fault = demo.fault(of: text) { Issue.record("\(page): \(text) \(fault)") }
            } else if let list = value as? [Any] {
                for element in list { walk(element, on: page) }
            } else if let members = value as? [String: Any] {
                for member in members.values { walk(member, on: page) }
            }
        }
        for path in demo.pages.keys { try walk(demo.linkedData(of: path) ?? [:], on: path) }
    }
}
