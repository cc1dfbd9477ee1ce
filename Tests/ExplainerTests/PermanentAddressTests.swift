import Explainer
import Markdown
import Testing

@Suite struct PermanentAddressTests {
    private func article(
        _ id: String, updated: String? = nil, formerly: [String] = [], short: String? = nil, corrections: [(day: String, text: String)] = []
    ) throws -> Article {
        let day = try #require(CalendarDay(iso: "2017-10-16"))
        return Article(
            id: Identifier(id), file: "", title: id, summary: "", date: day, updated: updated.flatMap { CalendarDay(iso: $0) },
            asOf: PartialDate(day), kind: .report, dateline: nil,
            authors: [], credits: [], sources: [], image: nil, senses: [:],
            corrections: try corrections.map { Article.Correction(date: try #require(CalendarDay(iso: $0)), text: Prose(Document(parsing: $1))) },
            formerly: formerly.map { Located($0, at: 0..<0) }, short: short.map { Located($0, at: 0..<0) }, language: .english, translationOf: nil,
            body: .empty)
    }

    private func settings(url: String?, formerly: [String] = []) -> SiteSettings {
        var settings = SiteSettings(
            title: "", tagline: "", url: url, language: .english, utcOffset: 0, weekStarts: .monday, asOf: nil, brief: .empty,
            publisher: nil, contact: nil, startHere: [], whoIsWho: [], navigation: [])
        settings.formerly = formerly
        return settings
    }

    /// However often it is renamed, the oldest name counts.
    @Test func theFirstNameStays() throws {
        let site = Site(
            settings: settings(url: nil), articles: [try article("new", formerly: ["oldest", "older"]), try article("same")], contributors: [],
            places: [],
            actors: [], events: [], sources: [], pages: [])
        #expect(site.firstName(of: .article(Identifier("new"))) == .article(Identifier("oldest")))
        #expect(site.firstName(of: .article(Identifier("same"))) == .article(Identifier("same")))
        #expect(site.firstName(of: .corrections) == .corrections)
    }

    /// It leads to the page under any name, and only a page that says so has one.
    @Test func shortAddressesLeadToThePage() throws {
        let site = Site(
            settings: settings(url: nil), articles: [try article("new", formerly: ["old"], short: "n"), try article("plain")], contributors: [],
            places: [], actors: [], events: [], sources: [], pages: [])
        #expect(site.shortAddress(of: .article(Identifier("new"))) == .short("n"))
        #expect(site.shortAddress(of: .article(Identifier("plain"))) == nil && site.shortAddress(of: .home) == nil)
        #expect(site.redirects.map(\.page) == [.former(path: "articles/old.html"), .short("n")])
        #expect(site.redirects.map(\.target) == [.article(Identifier("new")), .article(Identifier("new"))])
    }

    /// People and documents are renamed like everything else.
    @Test func contributorsAndSourcesKeepTheirAddresses() {
        let jo = Contributor(
            id: Identifier("jo"), file: "", name: Located("Jo", at: 0..<0), foreignNames: [], role: "", organisation: "", links: [], languages: [],
            image: nil, formerly: [Located("joseph", at: 0..<0), Located("j", at: 0..<0)], short: Located("jo", at: 0..<0), bio: .empty)
        let report = Source(
            id: Identifier("report"), file: "", title: "", publisher: "", url: nil, archived: nil, published: nil, authors: [], reportedBy: [],
            language: nil, party: nil, formerly: [Located("paper", at: 0..<0)], short: Located("r", at: 0..<0), record: .empty)
        let site = Site(
            settings: settings(url: nil), articles: [], contributors: [jo], places: [], actors: [], events: [], sources: [report], pages: [])
        #expect(site.firstName(of: .contributor(jo.id)) == .contributor(Identifier("joseph")))
        #expect(site.firstName(of: .source(report.id)) == .source(Identifier("paper")))
        #expect(site.shortAddress(of: .contributor(jo.id)) == .short("jo") && site.shortAddress(of: .source(report.id)) == .short("r"))
        #expect(
            site.redirects.map(\.page.path) == [
                "contributors/joseph.html", "contributors/j.html", "sources/paper.html", "s/jo.html", "s/r.html",
            ])
    }

    @Test func theFirstAddressOfTheSiteStays() {
        #expect(settings(url: "https://new.example/", formerly: ["https://old.example/", "https://mid.example/"]).firstURL == "https://old.example/")
        #expect(settings(url: "https://new.example/").firstURL == "https://new.example/")
        #expect(settings(url: nil, formerly: ["https://old.example/"]).firstURL == nil)
    }

    private func anchors(_ corrections: (day: String, text: String)...) throws -> [String] {
        let article = try article("a", corrections: corrections)
        return article.correctionAnchors
    }

    /// Whether a new entry of the same day is written above or below an old one, feed readers know the old one.
    @Test func aNewCorrectionTakesNoOthersID() throws {
        let (one, two) = ("correction.2017-10-20.3011ca19", "correction.2017-10-20.6d1df319")
        #expect(try anchors(("2017-10-20", "One.")) == [one])
        #expect(try anchors(("2017-10-20", "One."), ("2017-10-20", "Two.")) == [one, two])
        #expect(try anchors(("2017-10-20", "Two."), ("2017-10-20", "One.")) == [two, one])
        #expect(try anchors(("2017-10-21", "One."), ("2017-10-20", "One."))[1] == one)
    }

    @Test func signsAreNoWordsOfACorrection() throws {
        #expect(try anchors(("2017-10-20", "\"One\" *is* so.")) == anchors(("2017-10-20", "“One” is so")))
    }

    /// An id stands once on a page.
    @Test func correctionsThatSayTheSameHaveTwoIDs() throws {
        let ids = try anchors(("2017-10-20", "One."), ("2017-10-20", "One."))
        #expect(ids == [ids[0], ids[0] + ".2"])
    }

    @Test func theLastChangeIsAnUpdateOrACorrection() throws {
        #expect(try article("a").changed.iso == "2017-10-16")
        #expect(try article("a", updated: "2017-10-18").changed.iso == "2017-10-18")
        #expect(try article("a", corrections: [("2017-10-20", ""), ("2017-10-19", "")]).changed.iso == "2017-10-20")
    }
}
