import Foundation
import Testing

/// Every Atom feed of whole sites by the rules of RFC 4287.
@Suite struct AtomFeedTests {
    private static let namespace = "http://www.w3.org/2005/Atom"

    /// The feeds of a site by their paths; each must be well formed.
    private func feeds(of site: BuiltSite) throws -> [(path: String, feed: ParsedXML)] {
        try site.files(".atom").map { ($0.path, try #require(ParsedXML.root(of: $0.bytes), "\($0.path) is not well formed")) }
    }

    /// RFC 3339.
    private func isMoment(_ text: String?) -> Bool {
        guard let text, text.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)/) != nil else { return false }
        return (try? Date(text, strategy: .iso8601)) != nil
    }

    @Test func sitesAreThere() throws {
        #expect(BuiltSite.all.count == 2)
        for site in BuiltSite.all { #expect(try feeds(of: site).count > (site.isDemonstration ? 40 : 8), "\(site.name)") }
    }

    /// Sections 4.1.1 and 4.2.
    @Test(arguments: BuiltSite.all) func feedsAreComplete(_ site: BuiltSite) throws {
        for (path, feed) in try feeds(of: site) {
            #expect(feed.name == "feed" && feed.namespace == Self.namespace, "\(path)")
            for name in ["id", "title", "updated"] { #expect(feed.text(of: name)?.isEmpty == false, "\(path): \(name)") }
            #expect(isMoment(feed.text(of: "updated")), "\(path)")
            #expect(feed.all("author").count == 1 && feed.all("author")[0].text(of: "name")?.isEmpty == false, "\(path)")
            let links = feed.all("link").map(\.attributes)
            let own = site.newName(ofFeed: path)
            #expect(links.filter { $0["rel"] == "self" }.map { $0["href"] } == [site.address(of: own)], "\(path)")
            #expect(site.files[path] == site.files[own], "\(path): a copy at an old address is no feed of its own")
            #expect(links.filter { $0["rel"] == "alternate" }.count == 1, "\(path)")
            #expect(Set(feed.children.map(\.namespace)) == [Self.namespace], "\(path)")
            let dates = feed.all("entry").compactMap { $0.text(of: "updated") }
            #expect(dates.isEmpty || feed.text(of: "updated") == dates.max(), "\(path)")
            #expect(dates == dates.sorted(by: >), "\(path): what changed last comes first")
        }
    }

    /// Section 4.1.2.
    @Test(arguments: BuiltSite.all) func entriesAreComplete(_ site: BuiltSite) throws {
        for (path, feed) in try feeds(of: site) {
            for entry in feed.all("entry") {
                for name in ["id", "title", "updated", "published", "content"] {
                    #expect(entry.text(of: name)?.isEmpty == false, "\(path): \(name)")
                }
                #expect(isMoment(entry.text(of: "updated")) && isMoment(entry.text(of: "published")), "\(path)")
                #expect(entry.all("link").filter { $0.attributes["rel"] == "alternate" }.count == 1, "\(path)")
                #expect(entry.all("summary").count <= 1, "\(path)")
                #expect(entry.all("content")[0].attributes["type"] == "html", "\(path)")
                checkCopy(entry.text(of: "content") ?? "", in: path)
                for person in entry.all("author") + entry.all("contributor") { #expect(person.text(of: "name")?.isEmpty == false, "\(path)") }
            }
            let ids = feed.all("entry").compactMap { $0.text(of: "id") }
            #expect(Set(ids).count == ids.count, "\(path): \(ids)")
        }
    }

    /// A text that is read elsewhere is whole, and every address in it too.
    private func checkCopy(_ html: String, in path: String) {
        #expect(html.contains("<p>"), "\(path)")
        for match in html.matches(of: /(?:href|src)="([^"]*)"/) {
            let address = match.output.1
            #expect(["https://", "http://", "mailto:", "tel:"].contains(where: address.hasPrefix), "\(path): \(address)")
        }
        #expect(!html.contains("<script") && !html.contains("style="), "\(path)")
    }

    /// The site's own feed has them all in one order, and all feeds say the same of an article.
    @Test(arguments: BuiltSite.all) func anArticleIsTheSameInEveryFeed(_ site: BuiltSite) throws {
        var entries: [String: String] = [:]
        for (path, feed) in try feeds(of: site) {
            for entry in feed.all("entry") {
                let id = entry.text(of: "id") ?? ""
                let content = (entry.text(of: "updated") ?? "") + (entry.text(of: "content") ?? "")
                #expect(entries[id] == nil || entries[id] == content, "\(path): \(id)")
                entries[id] = content
            }
        }
        #expect(entries.count > 4)
    }
}
