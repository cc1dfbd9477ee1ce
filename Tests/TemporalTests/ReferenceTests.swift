import Explainer
import Temporal
import Testing

/// What expressions count from that point to other dates of the text.
@Suite struct ReferenceTests {
    private func check(_ marked: String, asOf: String = "2023-06-15", sourceLocation: SourceLocation = #_sourceLocation) throws {
        let sample = DatedSample(marked)
        #expect(sample.found(in: try .news(asOf)) == sample.dates, sourceLocation: sourceLocation)
    }

    /// The day of the main event, not the last date that was written.
    @Test func theSameDayIsThatOfTheMainEvent() throws {
        try check(
            """
            On [Saturday=2023-06-10], troops entered the port, the ministry said. It fell quickly, [less than two weeks=2023-06-01/2023-06-10] after the army \
            began its march on [June 1=2023-06-01].

            [That same day=2023-06-10], soldiers raised a flag over the harbour.
            """)
    }

    @Test func timesOfSpeakingAreNoEvents() throws {
        try check(
            "The dam broke on [Saturday=2023-06-10], the mayor said on [Tuesday=2023-06-13]. [The next day=2023-06-11], the water reached the town.")
    }

    @Test func plansAreNoEvents() throws {
        try check(
            "Rebels took the pass on [June 3=2023-06-03]. Talks will be held on [June 20=2023-06-20]. [A day later=2023-06-04], they took the valley."
        )
    }

    @Test func whatHadHappenedBeforeIsNoMainEvent() throws {
        try check("It fell on [June 8=2023-06-08], after a bridge had been blown up on [June 2=2023-06-02]. [The following day=2023-06-09] was calm.")
    }

    @Test func lengthsEndWithTheirEvent() throws {
        try check("[Last month=2023-05], the army broke a [three-year=2020~/2023-05] siege of the town.")
        try check("The town lived through a three-year siege.")
        try check("[Last month=2023-05], the army laid mines during a three-year siege.")
    }

    @Test func sinceThenReachesToThePresent() throws {
        try check("[Last month=2023-05], the army took the town. [Since then=2023-05/2023-06-15], it has crossed the river.")
    }

    @Test func anEarlierYearGoesOnForASentence() throws {
        try check("In [2014=2014], fighters seized the city. In [June=2014-06], they declared a state. In [May=2023-05], they were driven out.")
        try check("The group was formed in [October 2015=2015-10]. By [December=2015-12], it held the town.")
        try check("Fighters seized the city in [June 2014=2014-06]. The army took the town in [May=2023-05].")
        try check("It fell on [3 May 2016=2016-05-03]. It was retaken on [9 June 2016=2016-06-09]. Troops left the bridge on [12 June=2016-06-12].")
        // A year that only tells one thing from another carries nothing.
        try check("The law of [2014=2014] was changed. In [May=2023-05], it was dropped.")
        try check("The city, captured in [2014=2014], was retaken. In [May=2023-05], people returned.")
        try check("The [2003=2003] flood was remembered. The dam broke on [May 3=2023-05-03].")
        // Nor does a year that a total is of.
        try check("In [1993=1993] alone, nine truces were signed. A tenth ran out on [May 1=2023-05-01].")
    }

    @Test func dateSetByHandIsCountedFrom() throws {
        let text = "On the feast day they came. The next day they left."
        let date = TemporalText.HandSetDate(bytes: 3..<16, date: try PartialDate(edtf: "2023-05-01"))
        let bytes = Array(text.utf8)
        let found = TemporalTagger(mode: try .news("2023-06-15"))
            .expressions(in: TemporalText(bytes: bytes, blocks: [0..<bytes.count], handSet: [date]))
        #expect(found.map { text.words(of: $0) } == ["The next day"])
        #expect(found.map { $0.date?.edtf } == ["2023-05-02"])
    }

    @Test func namesAndCodeAreNoDates() throws {
        let text = "The 17 April Movement met on 17 April."
        let bytes = Array(text.utf8)
        let found = TemporalTagger(mode: try .news("2023-06-15"))
            .expressions(in: TemporalText(bytes: bytes, blocks: [0..<bytes.count], exclusions: [4..<21]))
        #expect(found.map { $0.bytes } == [29..<37])
    }

    @Test func aMonthIsEnoughForAsOf() throws {
        try check(
            "It is [now=2023-06] open, as [last year=2022] and in [May=2023-05]; on Monday nobody came, and yesterday nobody left.", asOf: "2023-06")
    }

    @Test func aTextMayGoOnFromADate() throws {
        let text = TemporalText(
            bytes: Array("It ended nine days later.".utf8), blocks: [0..<25], opening: try PartialDate(edtf: "2023-05-05"))
        #expect(TemporalTagger(mode: try .news("2023-06-15")).expressions(in: text).map { $0.date?.edtf } == ["2023-05-14"])
        #expect(TemporalTagger(mode: .narrative).expressions(in: text).map { $0.date?.edtf } == ["2023-05-14"])
    }

    @Test func thatDayIsTheLastThatSaysADay() throws {
        let text = "In May 2023 the town fell. This is how it stood when they left on 16 May 2023. All of it comes from that day."
        #expect(TemporalTagger(mode: try .news("2023-06-15")).expressions(in: text).last?.date?.edtf == "2023-05-16")
    }
}
