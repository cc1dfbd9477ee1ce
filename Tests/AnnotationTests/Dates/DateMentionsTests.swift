import Annotation
import Explainer
import Markdown
import Testing

/// Dates of prose: found in all texts, decided on like names, and never found in names.
@Suite struct DateMentionsTests {
    /// "on Saturday=2017-10-14:marked", one for each date.
    private func dates(
        in text: String, kind: Article.Kind = .report, reading: Article.DateReading = .news, language: Language = .english
    ) throws -> [String] {
        let article = try SampleSite.article("a", text, kind: kind, language: language, datesAre: reading)
        let site = AnnotatedSite(SampleSite.site(places: SampleSite.places, actors: SampleSite.actors, articles: [article]))
        return site.dates(in: .article(article.id)).map {
            "\(article.body.document.text(in: $0.literal))=\($0.date?.edtf ?? "none"):\($0.decision)"
        }
    }

    @Test func countedFromTheStateOfAffairs() throws {
        #expect(try dates(in: "The army entered on Saturday. Last month it left.") == ["Saturday=2017-10-14:marked", "Last month=2017-09:marked"])
    }

    @Test func aNarrativeCountsFromItself() throws {
        let text = "In March 1940 it began. It ended in June."
        #expect(try dates(in: text, reading: .narrative) == ["March 1940=1940-03:marked", "June=1940-06:marked"])
        #expect(try dates(in: "It ended in June.", reading: .narrative) == ["June=none:noDate"])
        #expect(try dates(in: "It ended in June.") == ["June=2017-06:marked"])
    }

    @Test func whatIsSetByHandStandsAndLeadsOn() throws {
        #expect(
            try dates(in: "They came [that spring](date:2011-03-15). The next day they left.") == [
                "that spring=2011-03-15:byHand", "The next day=2011-03-16:marked",
            ])
        #expect(try dates(in: "They came on [Monday](none:).") == [])
    }

    @Test(arguments: [
        ("“We came on Saturday,” he said.", "Saturday=2017-10-14:quoted"), ("> On Saturday, we came.", "Saturday=2017-10-14:quoted"),
        ("## On Saturday\n\nx", "Saturday=2017-10-14:heading"), ("[came on Saturday](https://example.org/)", "Saturday=2017-10-14:link"),
        ("The fighting *on* 14 *October* went on.", "14 October=2017-10-14:acrossMarkup"),
        ("The street on 24 September. Photo courtesy of X.", "24 September=2017-09-24:marked"),
    ])
    func whereADateIsNotShown(text: String, expected: String) throws {
        #expect(try dates(in: text) == [expected])
    }

    @Test func namesAndCodeHoldNoDates() throws {
        #expect(try dates(in: "Syria Direct; `Saturday`; ![Saturday](x.png) x").isEmpty)
        let actors = [SampleSite.actor("m", SampleSite.names("17 April Movement"))]
        let site = AnnotatedSite(SampleSite.site(actors: actors, articles: [try SampleSite.article("a", "The 17 April Movement met.")]))
        #expect(site.dates(in: .article(Identifier("a"))).isEmpty)
    }

    @Test func otherLanguagesHaveDatesSetByHandAlone() throws {
        #expect(try dates(in: "[السبت](date:2017-10-14) 14 October 2017", language: .arabic) == ["السبت=2017-10-14:byHand"])
    }

    @Test func aSourceCountsFromItsOwnDay() throws {
        var site = SampleSite.site()
        let day = try #require(CalendarDay(year: 2016, month: 2, day: 3))
        site = Site(
            settings: site.settings, articles: [], contributors: [], places: [], actors: [], events: [],
            sources: [
                Source(
                    id: Identifier("s"), file: "seeds/s.md", title: "S", publisher: "", url: nil, archived: nil, published: PartialDate(day),
                    authors: [], reportedBy: [], language: nil, party: nil, record: Prose(Document(parsing: "It fell last month.")))
            ], pages: [])
        #expect(AnnotatedSite(site).dates(in: .source(Identifier("s"))).map(\.date?.edtf) == ["2016-01"])
    }

    /// The dates of an event's text on a site that describes the first of June 2018.
    private func dates(inEventOf date: String?, _ text: String) throws -> [String?] {
        let event = Event(
            id: Identifier("e"), file: "content/events/e.md", range: 0..<0, date: try date.map { try PartialDate(edtf: $0) }, title: "E", places: [],
            actors: [], kind: .other, status: .reported, claimedBy: [], sources: [], text: Prose(Document(parsing: text)), article: nil)
        let settings = SiteSettings(
            title: "Sample", tagline: "", url: nil, language: .english, utcOffset: 0, weekStarts: .monday,
            asOf: try PartialDate(edtf: "2018-06-01"), brief: .empty, publisher: nil, contact: nil, startHere: [], whoIsWho: [], navigation: [])
        let site = AnnotatedSite(
            Site(settings: settings, articles: [], contributors: [], places: [], actors: [], events: [event], sources: [], pages: []))
        return site.dates(in: .event(Identifier("e"))).filter { $0.decision == .marked || $0.date == nil }.map(\.date?.edtf)
    }

    @Test func theTextOfAnEventGoesOnFromItsDay() throws {
        #expect(try dates(inEventOf: "2017-10-05", "It ended nine days later.") == ["2017-10-14"])
        let found = try dates(inEventOf: "2017-10-14", "On Monday it began. Yesterday they fled.")
        #expect(found.count == 2 && found.allSatisfy { $0.map { $0.hasPrefix("2017-10") } ?? true }, "\(found)")
    }

    @Test func theTextOfAnEventWithoutADateHasNothingToCountFrom() throws {
        #expect(try dates(inEventOf: nil, "On Monday it began. Yesterday they fled.") == [nil, nil])
        #expect(try dates(inEventOf: nil, "It began on 3 May 2017.") == ["2017-05-03"])
    }
}
