import Annotation
import Diagnostics
import Explainer
import Markdown
import Testing

/// What editors are told of dates.
@Suite struct DateChecksTests {
    private func problems(_ text: String, kind: Article.Kind = .report, statesAsOf: Bool = true) throws -> [String] {
        let article = try SampleSite.article("a", text, kind: kind, statesAsOf: statesAsOf)
        return AnnotatedSite(SampleSite.site(articles: [article])).diagnostics.map { "\($0.id): \($0.message)" }
    }

    @Test func aWeekdayMustFitItsDate() throws {
        #expect(
            try problems("It fell on Friday, 14 October 2017.") == ["wrong-weekday: 14 October 2017 was a Saturday, not a Friday"])
        #expect(try problems("It fell on Saturday, 14 October 2017.").isEmpty)
        #expect(try problems("“It fell on Friday, 14 October 2017,” he said.").isEmpty)
    }

    @Test func aWeekdayMustFitADateSetByHand() throws {
        #expect(try problems("It fell on [Friday](date:2017-10-14).") == ["wrong-weekday: 14 October 2017 was a Saturday, not a Friday"])
        #expect(try problems("It fell [that Saturday night](date:2017-10-14).").isEmpty)
        #expect(try problems("It fell on [Saturday](date:2017-10).").isEmpty)
        #expect(try problems("It fell [from Friday to Saturday](date:2017-10-14).").isEmpty)
    }

    /// And not the day of another year on which that weekday was.
    @Test func aWeekdayMustFitTheDayNearby() throws {
        #expect(try problems("It fell on Saturday, October 15.") == ["wrong-weekday: 15 October 2017 was a Sunday, not a Saturday"])
        #expect(try problems("It will open on Saturday, October 22.") == ["wrong-weekday: 22 October 2017 was a Sunday, not a Saturday"])
        #expect(try problems("It fell on Saturday, October 14.").isEmpty)
    }

    @Test func whatHappenedCannotLieAhead() throws {
        #expect(
            try problems("The army took the town on 20 October 2017.") == [
                "date-after-publication: \"20 October 2017\" lies after the article's own date, and the sentence tells of the past"
            ])
        #expect(try problems("The army will take the town on 20 October 2017.").isEmpty)
        let article = try SampleSite.article("a", "The army took the town on 20 October 2017.")
        #expect(
            AnnotatedSite(SampleSite.site(articles: [article])).diagnostics.map(\.suggestion) == [
                "correct the date, or switch it off: [20 October 2017](none:)"
            ])
    }

    @Test func nowNeedsADayUnlessTheTextIsAReport() throws {
        let text = "The army now holds the town, and today it is quiet."
        #expect(
            try problems(text, kind: .explainer, statesAsOf: false) == [
                "present-without-as-of: \"now\" will be read for years: the front matter does not say what day it means"
            ])
        #expect(try problems(text, kind: .explainer, statesAsOf: true).isEmpty)
        #expect(try problems(text, kind: .report, statesAsOf: false).isEmpty)
    }

    @Test(arguments: ["yesterday", "last month", "two years ago", "earlier this month", "on Monday"])
    func whatIsCountedFromTheDayOfSpeakingNeedsOne(words: String) throws {
        let text = "The army took the town \(words), and lost it \(words)."
        let problem = try problems(text, kind: .explainer, statesAsOf: false)
        #expect(problem.count == 1)
        #expect(problem.first?.hasPrefix("present-without-as-of") == true)
        #expect(try problems(text, kind: .explainer, statesAsOf: true).isEmpty)
        #expect(try problems("The army took the town in May 2017.", kind: .explainer, statesAsOf: false).isEmpty)
    }

    @Test func aDateThatMayBeMeantIsToldAndNotMarked() throws {
        #expect(
            try problems("The army leaves on Thursday.") == [
                "doubtful-date: \"Thursday\" may mean 19 October 2017, and is not shown as a date"
            ])
        #expect(try problems("“The army leaves on Thursday,” he said.").isEmpty)
        #expect(try problems("The army leaves on [Thursday](date:2017-10-19).").isEmpty)
    }

    @Test func whatIsNoDateIsTold() throws {
        #expect(try problems("It fell on 31 June 2017.") == ["no-such-date: there is no 31 June 2017"])
        #expect(try problems("It fell on 30 February.") == ["no-such-date: there is no 30 February"])
    }

    @Test func whatCountsFromNothingIsTold() throws {
        let article = try SampleSite.article("a", "The following day they left.", datesAre: .narrative)
        let site = AnnotatedSite(SampleSite.site(articles: [article]))
        #expect(site.diagnostics.map(\.id) == ["unresolved-date"])
    }
}
