import Explainer
import Temporal
import Testing

/// What is said of an expression besides its date.
@Suite struct ExpressionFactsTests {
    private func expressions(_ text: String, asOf: String = "2023-06-15") throws -> [TemporalExpression] {
        TemporalTagger(mode: try .news(asOf)).expressions(in: text)
    }

    private func first(_ text: String) throws -> TemporalExpression { try #require(try expressions(text).first) }

    @Test(arguments: [
        "The army left, a spokesman told reporters on Monday.", "The army left, the minister said on Monday.",
        "On Monday, a spokeswoman for the mission told reporters that the army had left.", "The army left, the group wrote in a statement on Monday.",
        "The mayor declared on Monday that the road was open.", "The mayor declared Monday that the road was open.",
        "“It is open,” the mayor declared on Monday.",
    ])
    func timesOfSpeaking(text: String) throws {
        #expect(try first(text).isSpeechTime)
        #expect(try first(text).date?.edtf == "2023-06-12")
    }

    @Test(arguments: [
        "The army left on Monday, a spokesman said.", "On Monday the army left, a spokesman said.", "He said the talks on Monday will be short.",
        "The state declared war on Monday.", "The state declared a truce on Monday and kept it.", "They declared themselves free on Monday.",
        "War was declared on Monday.", "The war, declared on Monday, is short.",
    ])
    func timesOfEvents(text: String) throws {
        #expect(try !first(text).isSpeechTime)
    }

    @Test func aFutureOfAlmostAYearIsDoubtful() throws {
        #expect(try first("The sums would still hold, for they follow from its 5 June and its weekdays.").confidence == .doubtful)
        #expect(try first("They will return on 5 September.").confidence == .certain)
    }

    @Test func theReasonTellsTimesOfSpeaking() throws {
        #expect(try first("The army left, the minister said on Monday.").reason == "latest such weekday not after as_of; a time of speaking")
        #expect(try first("The army left on Monday.").reason == "latest such weekday not after as_of")
    }

    @Test func whatIsDatedInPassingIsAside() throws {
        #expect(try expressions("The army, which had left on Monday, came back on Tuesday.").map(\.isAside) == [true, false])
        #expect(try expressions("The 2003 flood was remembered on Tuesday.").map(\.isAside) == [true, false])
        #expect(try expressions("It fell on 3 May 2021, two days after the flood.").map(\.isAside) == [false, true])
    }

    @Test func tenseDecidesOnTheSide() throws {
        let sentences = [
            "They met on Monday.": "2023-06-12", "They will meet on Monday.": "2023-06-19", "They are to meet on Monday.": "2023-06-19",
            "They have met on Monday.": "2023-06-12", "They would be received on Monday.": "2023-06-19", "They hope to meet on Monday.": "2023-06-19",
            "They are meeting on Monday.": "2023-06-19", "On Monday they met.": "2023-06-12", "On Monday they will meet.": "2023-06-19",
            "Soldiers on parade on Monday": "2023-06-12", "A vote is scheduled for Monday.": "2023-06-19",
        ]
        for (sentence, date) in sentences { #expect(try first(sentence).date?.edtf == date, "\(sentence)") }
        #expect(try first("They met on Monday.").tense == .past)
        #expect(try first("They will meet on Monday.").tense == .future)
        #expect(try first("It is quiet on Mondays and on Monday.").tense == .present)
        #expect(try first("Soldiers on parade on Monday").tense == .unknown)
    }

    @Test func kinds() throws {
        let kinds: [String: TemporalExpression.Kind] = [
            "on 14 October 2017": .absolute, "on Monday": .weekday, "last month": .relative, "three days ago": .relative, "that same day": .anaphor,
            "since then": .anaphor, "a three-year siege": .span, "now": .present, "today": .present, "yesterday": .relative, "recently": .vague,
        ]
        for (text, kind) in kinds { #expect(try first("It was so \(text).").kind == kind, "\(text)") }
    }

    @Test func relativeIsWhatAReaderCannotReadOff() throws {
        let found = try expressions("It was hit on Monday, on June 3, on 4 June 2022, between 5 and 7 May 2021, in the 1990s, last year.")
        #expect(found.map(\.isRelative) == [true, true, false, false, false, false, true])
    }

    @Test func rangesAreTwoExpressions() throws {
        let found = try expressions("It lasted from 5 to 7 May 2021, and was felt in 1995 and 1996.")
        #expect(found.map(\.bound) == [.start, .end, nil, nil])
        #expect(found.map(\.rule) == [.sharedInRange, .stated, .stated, .stated])
    }

    @Test func theStatedWeekdayIsKept() throws {
        #expect(try first("It was Saturday, 14 October 2017.").statedWeekday == .saturday)
        #expect(try first("It was Saturday, 14 October 2017.").date?.edtf == "2017-10-14")
        // It need not fit: the date is what counts, and another check compares.
        #expect(try first("It was Sunday, 14 October 2017.").statedWeekday == .sunday)
        #expect(try first("It was Monday.").statedWeekday == nil)
    }

    @Test func quotedDatesAreFoundAndNotMarked() throws {
        let found = try expressions("“We left on Monday,” he said on Tuesday.")
        #expect(found.map(\.isQuoted) == [true, false])
        #expect(found.map(\.isMarked) == [false, true])
        #expect(found.map { $0.date?.edtf } == ["2023-06-12", "2023-06-13"])
    }

    @Test func doubtfulDatesAreNotMarked() throws {
        // On a Monday, nothing is "earlier this week" where weeks start on Monday.
        let found = try #require(try expressions("It was taken earlier this week.", asOf: "2017-10-16").first)
        #expect(found.confidence == .doubtful)
        #expect(!found.isMarked)
        let sunday = TemporalTagger(mode: try .news("2017-10-16", weekStarts: .sunday)).expressions(in: "It was taken earlier this week.")
        #expect(sunday.map { $0.date?.edtf } == ["2017-10-15/2017-10-16"])
        #expect(sunday.map(\.isMarked) == [true])
    }

    /// A length that something took at most says by when it was, not when.
    @Test func aDayThatIsOnlyALimitIsDoubtful() throws {
        func second(_ length: String) throws -> TemporalExpression? { try expressions("It began on 1 June. It fell \(length) later.").last }
        #expect(try second("less than a week and a half")?.confidence == .doubtful)
        #expect(try second("a week and a half")?.confidence == .certain)
    }

    @Test func aDateInANameIsDoubtful() throws {
        #expect(try first("They marked the January 25 Revolution.").confidence == .doubtful)
        #expect(try first("They marked the January 25 attack.").confidence == .certain)
        #expect(DatedSample("In [1927=1927] came the [April 12=1927-04-12] Incident.").found(in: .narrative).count == 2)
    }

    @Test func vagueTimesAreFoundWithoutADate() throws {
        #expect(try first("It was recently rebuilt.").date == nil)
        #expect(try first("It was recently rebuilt.").rule == .vague)
        #expect(try first("The raid took place on 04/05/2023.").date == nil)
    }

    @Test func aDayThatIsNoneHasNoDate() throws {
        #expect(try first("It was on 31 June 2017.").date == nil)
        #expect(try first("It was on 31 June 2017.").rule == .impossible)
    }

    @Test func theRuleSaysWhy() throws {
        let rules: [String: TemporalRule] = [
            "They met on Monday.": .weekdayBefore, "They will meet on Monday.": .weekdayAfter, "They met in May.": .latestBefore,
            "They will meet in May.": .nextAfter, "They met last week.": .countedFromAsOf, "They meet today.": .present, "They met in 1991.": .stated,
            "They met earlier this month.": .withinUnit, "They met the next day.": .noReference, "They met ten days after the battle.": .noReference,
        ]
        for (sentence, rule) in rules { #expect(try first(sentence).rule == rule, "\(sentence)") }
    }
}
