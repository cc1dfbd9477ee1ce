import Explainer
import Foundation
import Markdown
import Testing

@testable import Publishing

@Suite struct CrawlerFilesTests {
    private func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso: iso)) }

    private func site(url: String? = "https://example.org/war/", articles days: [String] = [], security: SecurityContact? = nil, utcOffset: Int = 0)
        throws -> Site
    {
        var settings = SiteSettings(
            title: "War & peace", tagline: "", url: url, language: .english, utcOffset: utcOffset, weekStarts: .monday, asOf: nil,
            brief: .empty, publisher: nil, contact: nil, startHere: [], whoIsWho: [], navigation: [])
        settings.security = security
        let articles = try days.enumerated().map { number, iso in
            Article(
                id: Identifier("a\(number)"), file: "", title: "Title <\(number)>", summary: "", date: try day(iso), updated: nil,
                asOf: try PartialDate(edtf: iso), kind: .report, dateline: nil, authors: [], credits: [], sources: [], image: nil, senses: [:],
                corrections: [], formerly: [], language: .arabic, translationOf: nil, body: .empty)
        }
        return Site(settings: settings, articles: articles, contributors: [], places: [], actors: [], events: [], sources: [], pages: [])
    }

    private func files(_ site: Site, pages: [ListedPage] = [], newsDay: CalendarDay? = nil) throws -> [String: String] {
        var files: [String: String] = [:]
        for file in CrawlerFiles.all(of: site, pages: pages, newsDay: newsDay) {
            files[file.path] = String(decoding: try file.contents(), as: UTF8.self)
        }
        return files
    }

    // MARK: Sitemap

    @Test func aSitemapNamesPagesAndTheirLastChange() throws {
        let pages = [
            ListedPage(.home, lastChange: try day("2017-10-18")), ListedPage(.place(Identifier("الميادين")), lastChange: nil),
        ]
        #expect(
            try files(try site(), pages: pages)["sitemap.xml"] == """
                <?xml version="1.0" encoding="utf-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://example.org/war/</loc><lastmod>2017-10-18</lastmod></url>\
                <url><loc>https://example.org/war/places/%D8%A7%D9%84%D9%85%D9%8A%D8%A7%D8%AF%D9%8A%D9%86.html</loc></url></urlset>

                """)
    }

    @Test func manyPagesHaveAnIndex() throws {
        let pages = try (1...5).map { ListedPage(.timelineYear($0), lastChange: $0 == 4 ? try day("2017-10-18") : nil) }
        let files = Sitemap(url: "https://example.org/", pages: pages).files(atMost: 2)
        #expect(files.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
        let texts = try files.map { String(decoding: try $0.contents(), as: UTF8.self) }
        #expect(
            texts[0].hasSuffix(
                """
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://example.org/sitemap-1.xml</loc></sitemap>\
                <sitemap><loc>https://example.org/sitemap-2.xml</loc><lastmod>2017-10-18</lastmod></sitemap>\
                <sitemap><loc>https://example.org/sitemap-3.xml</loc></sitemap></sitemapindex>

                """))
        #expect(texts.map { $0.components(separatedBy: "<url>").count - 1 } == [0, 2, 2, 1])
        #expect(Sitemap.mostAddresses == 50_000)
        #expect(Sitemap(url: "https://example.org/", pages: Array(pages.prefix(2))).files(atMost: 2).count == 1)
    }

    // MARK: News

    @Test func newsAreOfTwoDays() throws {
        let site = try site(articles: ["2017-10-14", "2017-10-15", "2017-10-16", "2017-10-17"])
        func dates(_ newsDay: String?) throws -> [String] {
            let text = try files(site, newsDay: try newsDay.map { try day($0) })["sitemap-news.xml"] ?? ""
            return text.components(separatedBy: "<news:publication_date>").dropFirst().map { String($0.prefix(10)) }
        }
        #expect(try dates(nil) == ["2017-10-17", "2017-10-16"])
        #expect(try dates("2017-10-16") == ["2017-10-16", "2017-10-15"])
        #expect(try dates("2017-10-18") == ["2017-10-17"])
        #expect(try dates("2017-10-19") == [])
    }

    @Test func newsSayWhatTheyAre() throws {
        #expect(
            try files(try site(articles: ["2017-10-14"]))["sitemap-news.xml"] == """
                <?xml version="1.0" encoding="utf-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\
                <url><loc>https://example.org/war/articles/a0.html</loc><news:news><news:publication><news:name>War &amp; peace</news:name>\
                <news:language>ar</news:language></news:publication><news:publication_date>2017-10-14</news:publication_date>\
                <news:title>Title &lt;0&gt;</news:title></news:news></url></urlset>

                """)
    }

    // MARK: Robots, security

    @Test func robotsFindTheSitemaps() throws {
        #expect(
            try files(try site(articles: ["2017-10-14"]))["robots.txt"] == """
                User-agent: *
                Allow: /

                Sitemap: https://example.org/war/sitemap.xml
                Sitemap: https://example.org/war/sitemap-news.xml

                """)
        #expect(try files(try site())["robots.txt"]?.hasSuffix("\nSitemap: https://example.org/war/sitemap.xml\n") == true)
    }

    private func security() throws -> SecurityContact {
        SecurityContact(contacts: ["mailto:desk@example.org", "https://example.org/report"], expires: Located(try day("2018-10-01"), at: 0..<0))
    }

    @Test func securityTextHasWhatItMust() throws {
        #expect(
            try files(try site(security: try security(), utcOffset: 180))[".well-known/security.txt"] == """
                Contact: mailto:desk@example.org
                Contact: https://example.org/report
                Expires: 2018-10-01T00:00:00+03:00
                Canonical: https://example.org/.well-known/security.txt

                """)
    }

    /// Readers trust the file only where it says that it lies, and it counts at the root of a host alone.
    @Test(arguments: ["https://example.org/", "https://example.org/a/b/"]) func securityTextLiesAtTheRootOfTheHost(url: String) throws {
        let text = try files(try site(url: url, security: try security()))[".well-known/security.txt"]
        #expect(text?.contains("\nCanonical: https://example.org/.well-known/security.txt\n") == true)
    }

    /// RFC 9116, 2.5.2: such an address must begin with https://.
    @Test func anAddressThatCanBeChangedOnTheWayIsNotCanonical() throws {
        let text = try files(try site(url: "http://example.org/", security: try security()))[".well-known/security.txt"]
        #expect(text?.contains("Canonical") == false)
    }

    @Test func securityTextHasWhatItMay() throws {
        var security = try security()
        security.encryption = "https://example.org/key"
        security.acknowledgments = "https://example.org/thanks"
        security.policy = "https://example.org/policy"
        security.preferredLanguages = ["en", "ar"]
        let text = try files(try site(url: nil, security: security))[".well-known/security.txt"]
        #expect(
            text?.hasSuffix(
                """
                Expires: 2018-10-01T00:00:00Z
                Encryption: https://example.org/key
                Acknowledgments: https://example.org/thanks
                Policy: https://example.org/policy
                Preferred-Languages: en, ar

                """) == true)
    }

    @Test func withoutAnAddressThereIsOnlySecurity() throws {
        #expect(try files(try site(url: nil, articles: ["2017-10-14"])).isEmpty)
        #expect(try files(try site(url: nil, security: try security())).keys.sorted() == [".well-known/security.txt"])
    }
}
