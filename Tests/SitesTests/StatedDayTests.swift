import Foundation
import TestSupport
import Testing

/// What depends on the day that somebody says, and on no clock.
@Suite(.enabled(if: Command.path != nil, "the command sitegen does not lie beside the tests; build it first"))
struct StatedDayTests {
    /// Which articles are news depends on no clock, and on the day that somebody says, however they say it.
    @Test func theNewsAreThoseOfTheDayThatIsStated() throws {
        func article(_ day: String) -> String { "---\ntitle: B\nsummary: B\ndate: \(day)\n---\nText.\n" }
        let files = [
            "content/site.yaml": "title: The river\nurl: https://example.org/\nutc_offset: \"+03:00\"\n",
            "content/articles/old.md": article("2017-10-10"), "content/articles/new.md": article("2017-10-20"),
        ]
        try withSite(files) { folder in
            func news(_ arguments: [String], _ environment: [String: String] = [:]) throws -> String? {
                let build = ["build", "--no-cards", "--root", folder.path] + arguments
                #expect(try Command.run(build, environment: environment).status == 0)
                return try? folder.read("public/sitemap-news.xml")
            }
            let plain = try news([])
            let today = try news(["--today", "2017-10-11"])
            // 21:30 on 9 October in Greenwich is 10 October in the site's time zone.
            let moment = try news([], ["SOURCE_DATE_EPOCH": "1507584600"])
            let late = try news([], ["SOURCE_DATE_EPOCH": "1514764800"])
            #expect(plain?.contains("new.html") == true)
            #expect(today?.contains("old.html") == true)
            #expect(moment?.contains("old.html") == true)
            #expect(late == nil)
        }
    }
}
