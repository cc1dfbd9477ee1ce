import ArgumentParser
import Content
import Explainer
import Foundation
import Testing

@testable import sitegen

/// The way from what the demo says to who says so, and back, click by click.
@Suite struct DemoSourcesTests {
    private static let root = URL(filePath: Fixtures.folder).deletingLastPathComponent().deletingLastPathComponent().path

    /// The pages of the demo, by their paths.
    fileprivate struct Demo {
        let site: Site
        let pages: [String: HTMLTree]

        init() throws {
            site = try #require(ContentLoader(root: DemoSourcesTests.root).load().site)
            pages = try withTemporaryFolder { folder in
                try Build.parse(["--root", DemoSourcesTests.root, "--output", folder.path("public"), "--today", "9999-12-31", "--quiet"]).run()
                return try files(below: folder.path("public")).filter { $0.key.hasSuffix(".html") }.mapValues { HTMLTree($0) }
            }
        }

        /// The page and the element that an address on a page leads to; nil for another site.
        func target(of address: String, on page: String) -> (page: String, fragment: String?)? {
            if address.contains(":") { return nil }
            let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            var folders = page.split(separator: "/").dropLast().map(String.init)
            for part in parts[0].split(separator: "/") {
                if part == ".." { folders.removeLast() } else { folders.append(String(part)) }
            }
            return (parts[0].isEmpty ? page : folders.joined(separator: "/"), parts.count > 1 ? parts[1] : nil)
        }

        /// Where the links of an element lead.
        func targets(in element: Int, of page: String) -> [(page: String, fragment: String?)] {
            pages[page]?.addresses(in: element).compactMap { target(of: $0, on: page) } ?? []
        }

        /// Whether an element holds a link to a source's page.
        func leadsToSource(_ element: Int, of page: String) -> Bool {
            targets(in: element, of: page).contains { $0.page.hasPrefix("sources/") && $0.page != "sources/index.html" }
        }
    }

    @Test func fromASentenceAboutAnEventToItsSourceInTwoClicks() throws {
        let demo = try Demo()
        var (direct, links) = (0, 0)
        for (path, page) in demo.pages {
            // Where an event is told, its source is a click away.
            for event in page.indices(of: "li", class: "event") where !path.hasPrefix("sources/") {
                direct += 1
                #expect(demo.leadsToSource(event, of: path), "\(path): an event without a link to its source")
            }
            // Whatever leads to an event leads to such a place.
            for target in demo.targets(in: 0, of: path) {
                guard let fragment = target.fragment, fragment.hasPrefix("event-") else { continue }
                links += 1
                let element = try #require(demo.pages[target.page]?.index(ofID: fragment), "\(path): \(target.page)#\(fragment)")
                #expect(demo.leadsToSource(element, of: target.page), "\(target.page)#\(fragment)")
            }
        }
        #expect(direct > demo.site.events.count)
        #expect(links > demo.site.events.count)
    }

    @Test func fromASentenceAboutControlToItsSourceInTwoClicks() throws {
        let demo = try Demo()
        var (statements, places) = (0, 0)
        for (path, page) in demo.pages where !path.hasPrefix("sources/") {
            for list in page.indices(of: "ol", class: "control") {
                for item in page.children(of: list) {
                    statements += 1
                    #expect(demo.leadsToSource(item, of: path), "\(path): a statement without a link to its source")
                }
            }
            // What is said beside a map leads to the place, and there every statement to its source.
            for list in page.indices(of: "ul", class: "map-list") {
                for item in page.children(of: list) {
                    for target in demo.targets(in: item, of: path).prefix(1) where demo.hasControl(target.page) {
                        places += 1
                        let section = try #require(demo.pages[target.page]?.index(ofID: "control"), "\(target.page)")
                        let parent = try #require(demo.pages[target.page]?.elements[section].parent)
                        #expect(demo.leadsToSource(parent, of: target.page), "\(target.page)")
                    }
                }
            }
        }
        #expect(statements >= demo.site.places.reduce(0) { $0 + $1.control.count })
        #expect(places > 0)
    }

    @Test func fromAnArticleToItsSourcesInOneClick() throws {
        let demo = try Demo()
        for article in demo.site.articles {
            let path = Page.article(article.id).path
            let targets = Set(demo.targets(in: 0, of: path).map(\.page))
            for source in article.sources { #expect(targets.contains(Page.source(source).path), "\(path): \(source)") }
            #expect(!article.sources.isEmpty, "\(path) names no source")
        }
    }

    @Test func fromASourceToAllThatRestsOnItInOneClick() throws {
        let demo = try Demo()
        var count = 0
        for source in demo.site.sources {
            let path = Page.source(source.id).path
            let targets = demo.targets(in: 0, of: path)
            let articles = demo.site.articles.filter { $0.sources.contains(source.id) }.map { Page.article($0.id).path }
            let places = demo.site.places.filter { place in place.hasPage && place.control.contains { $0.source == source.id } }
            for page in articles + places.map({ Page.place($0.id).path }) {
                count += 1
                #expect(targets.contains { $0.page == page }, "\(path) does not lead to \(page)")
            }
            for event in demo.site.events where event.sources.contains(source.id) {
                count += 1
                #expect(targets.contains { $0.fragment == event.anchor }, "\(path) does not lead to \(event.id)")
            }
            // Pages whose texts lead to the source are led to as well.
            for (page, tree) in demo.pages where ["articles/", "places/", "actors/"].contains(where: page.hasPrefix) {
                for prose in tree.indices(of: "div", class: "prose") where demo.targets(in: prose, of: page).contains(where: { $0.page == path }) {
                    #expect(targets.contains { $0.page == page }, "\(path) does not lead to \(page)")
                }
            }
        }
        #expect(count > 30)
    }

    @Test func everySourceNamesThoseWhoReportedItAndTheyLeadToIt() throws {
        let demo = try Demo()
        for source in demo.site.sources {
            for reporter in source.reportedBy {
                let (page, path) = (Page.contributor(reporter).path, Page.source(source.id).path)
                #expect(demo.targets(in: 0, of: path).contains { $0.page == page }, "\(path) does not lead to \(page)")
                #expect(demo.targets(in: 0, of: page).contains { $0.page == path }, "\(page) does not lead to \(path)")
            }
        }
    }
}

extension DemoSourcesTests.Demo {
    fileprivate func hasControl(_ path: String) -> Bool {
        site.places.contains { $0.hasPage && Page.place($0.id).path == path && !$0.control.isEmpty }
    }
}
