import Explainer
import Temporal
import Testing

/// Days of the week in the present tense, which is that of plans, of chronicles and of captions: sentences of news of Monday, 11 March 2024.
@Suite struct PresentTenseTests {
    @Test(arguments: open) func whatMayBePlannedIsNotCertain(sentence: String) throws {
        let expression = try #require(TemporalTagger(mode: try .news("2024-03-11")).expressions(in: sentence).last)
        #expect(expression.confidence == .doubtful)
        // It is offered as still to come.
        #expect(expression.rule == .weekdayAfter)
    }

    @Test(arguments: decided) func whatElseTheSentenceSaysDecides(sentence: String) throws {
        let sample = DatedSample(sentence)
        #expect(sample.found(in: try .news("2024-03-11")) == sample.dates)
    }

    /// A caption tells what had happened when the picture was taken, but for what can only be a plan.
    @Test(arguments: [
        "Boats leave the harbour on [Saturday=2024-03-09].", "A baker opens his shop on [Saturday=2024-03-09].",
        "Envoys, seen here on [Saturday=2024-03-09], are meeting again on [Friday=2024-03-15].",
    ])
    func captionsTellOfThePast(caption: String) throws {
        let sample = DatedSample(caption)
        let bytes = Array(sample.text.utf8)
        let text = TemporalText(bytes: bytes, blocks: [0..<bytes.count], captions: [0..<bytes.count])
        let found = TemporalTagger(mode: try .news("2024-03-11")).expressions(in: text).filter { $0.confidence == .certain }
        #expect(found.map { "\($0.bytes.lowerBound): \(sample.text.words(of: $0))=\($0.date?.edtf ?? "")" } == sample.dates)
        #expect(found.first?.tense == .past)
    }

    private static let open = [
        // A verb that no list knows is told from a noun by where it stands.
        "The mayor walks to Oslo on Tuesday.", "The council debates the budget on Tuesday, aides say.", "She walks to Oslo on Tuesday.",
        "Those who walk to Oslo see what remains on Tuesday.", "The fate of the talks hangs on a vote on Tuesday.",
        "Ministers fly to Oslo on Tuesday.", "On Tuesday the council debates the budget.",
        "The envoys arrived on Friday and leave for Oslo on Tuesday.", "The court, which met on Friday, sits on Tuesday.",
        // A state, a passive.
        "It is a lorry that leaves at six on Tuesday morning.", "They wait for a train that departs on Tuesday.",
        "The market is quiet on Tuesday.", "The bridge is closed on Tuesday.", "The road remains open on Tuesday.",
        // What could be done may have been done.
        "The army could enter the town on Saturday.", "Smoke can be seen on Saturday.",
        // Somebody's words may look ahead from when they were said.
        "The envoy said on Friday he was leaving on Saturday.", "The envoy told us she was flying to Oslo on Saturday.",
        // What was to be, and what came instead.
        "The captives were to be freed on Saturday, but the cars never came.", "The ship was to sail on Saturday but sank.",
    ]

    private static let decided = [
        // Behind a verb of saying, "that" is followed by a noun.
        "He said that attacks on [Friday=2024-03-08] killed nine.", "He denied that soldiers on [Friday=2024-03-08] fired at a bus.",
        "The vote is on [Tuesday=2024-03-12].", "The vote is [Tuesday=2024-03-12].", "Whoever walks there on [Tuesday=2024-03-12] will be late.",
        "The day of rest is [7 March=2024-03-07].", "Our next report appears on [Tuesday=2024-03-12].",
        // Whatever a verb of saying has before or behind it has a tense of its own.
        "Doctors say the fire on [Saturday=2024-03-09] killed two.", "On [Saturday=2024-03-09], she says, the guns stopped.",
        // What is dated is the fire.
        "The fire on [Saturday=2024-03-09] leaves the town without a school.", "It leads back to the letter of [Saturday=2024-03-09].",
        // Participles and past tenses that end in no -ed.
        "Nobody knows the two men seen on [Saturday=2024-03-09].", "The town that they retook on [Saturday=2024-03-09] is empty.",
        "It seems to have begun on [Saturday=2024-03-09].", "The road has been closed since [Saturday=2024-03-09].",
        "The road has been closed on [Saturday=2024-03-09] again.",
        "Crowds gathered in front of army bases on [Saturday=2024-03-09].", "Army trucks on [Saturday=2024-03-09] drove south.",
        // Going on then, and not said ahead.
        "The envoy was leaving on [Saturday=2024-03-09] when the guns opened fire.",
        "The envoy said he was leaving on [Saturday=2024-03-09] when the guns opened fire.",
        "They shelled the port on [Friday=2024-03-08] and reportedly on [Saturday=2024-03-09].",
    ]
}
