import Annotation
import Explainer
import Testing

/// What the articles say of a place or an actor and date.
@Suite struct ChronologyTests {
    private typealias S = SampleSite

    /// "2017-10-14 a: [Mayadeen] fell.", one for each entry.
    private func chronology(_ texts: String..., of entity: EntityID = .place(Identifier("mayadeen"))) throws -> [String] {
        let articles = try texts.enumerated().map { try S.article("abc".map(String.init)[$0.offset], $0.element) }
        let site = AnnotatedSite(S.site(places: S.places, actors: S.actors, articles: articles))
        return site.chronology(of: entity).map { "\($0.date.edtf) \($0.article): \($0.snippet.before)[\($0.snippet.name)]\($0.snippet.after)" }
    }

    @Test func entriesAreInTheOrderOfTheirDates() throws {
        #expect(
            try chronology("Mayadeen fell on Saturday.", "Soldiers came to Mayadeen on 5 October. It was hot. In Mayadeen, all was over last week.")
                == [
                    "2017-10-05 b: Soldiers came to [Mayadeen] on 5 October.", "2017-10-09/2017-10-15 b: In [Mayadeen], all was over last week.",
                    "2017-10-14 a: [Mayadeen] fell on Saturday.",
                ])
    }

    @Test(arguments: [
        "“Mayadeen fell on Saturday,” he said.", "An officer in Mayadeen told Syria Direct on Monday that it was quiet.",
        "Mayadeen fell. It rained on Saturday.",
        "Mayadeen is a town.", "## Mayadeen on 14 October", "MAYADEEN: It rained on Saturday.", "Mayadeen-based fighters left on Saturday.",
        "Mayadeen fell on Friday, 14 October 2017.", "It rained in Mayadeen earlier this week.",
    ])
    func whatIsNotToldAndDatedIsLeftOut(text: String) throws {
        #expect(try chronology(text).isEmpty)
    }

    @Test func eachDateOfASentenceIsAnEntry() throws {
        #expect(
            try chronology("Soldiers entered Mayadeen on 5 October and Mayadeen fell on 8 October.").map { String($0.prefix(10)) } == [
                "2017-10-05", "2017-10-08",
            ])
        #expect(try chronology("They fought in Mayadeen from 5 to 8 October 2017.").map { String($0.prefix(21)) } == ["2017-10-05/2017-10-08"])
    }

    @Test func whatIsDatedInPassingIsLeftOutBesideAMainDate() throws {
        #expect(
            try chronology("Soldiers, who had left on 5 October, entered Mayadeen on 8 October.").map { String($0.prefix(10)) } == ["2017-10-08"])
    }

    @Test func datesSetByHandCount() throws {
        #expect(
            try chronology("[That day](date:2017-10-14) Mayadeen fell.", of: .place(Identifier("mayadeen"))) == [
                "2017-10-14 a: That day [Mayadeen] fell."
            ])
    }

    @Test func anAdjectiveNamesItsState() throws {
        #expect(
            try chronology("Syrian troops came on Saturday.", of: .place(Identifier("syria"))) == ["2017-10-14 a: [Syrian] troops came on Saturday."])
    }

    @Test func whoeverVeryManyArticlesNameHasNone() throws {
        func count(_ articles: Int) throws -> Int {
            let articles = try (0..<articles).map { try S.article("a\($0)", "Mayadeen fell on Saturday.") }
            return AnnotatedSite(S.site(places: S.places, articles: articles)).chronology(of: .place(Identifier("mayadeen"))).count
        }
        #expect(try count(AnnotatedSite.mostArticlesOfChronology) == 20)
        #expect(try count(AnnotatedSite.mostArticlesOfChronology + 1) == 0)
    }
}
