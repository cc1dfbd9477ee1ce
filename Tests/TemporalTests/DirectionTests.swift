import Temporal
import Testing

/// What is evidence of a date ahead, and what is none: sentences of news of Monday, 11 March 2024. Where the evidence is divided, no date is certain.
@Suite struct DirectionTests {
    @Test(arguments: presentTense + overtaken + nouns + signs) func datesOnTheirSide(sentence: String) throws {
        let sample = DatedSample(sentence)
        #expect(sample.found(in: try .news("2024-03-11")) == sample.dates)
    }

    private static let presentTense = [
        // "Take" is a plan with "place" alone, "run" with "out".
        "We take the queue seen in [September=2023-09] for the longest.", "The ferry takes the last guests on Friday.",
        "The rule takes effect on [Friday=2024-03-15].", "The guard runs the gate on Friday.",
        "The truce runs out on [Friday=2024-03-15].", "The permits run out on [Friday=2024-03-15].",
        // A date behind "with" is named, and no time at which something is done.
        "The row ends with [Saturday=2024-03-09].",
        // With an object, the tense is as often that of headlines and captions.
        "The mayor opens the bridge on Thursday.", "The mayor opens the bridge on [25 March=2024-03-25].",
        "The mayor opens the bridge on [9 February=2024-02-09].", "The bridge opens on [Thursday=2024-03-14].",
        "The council meets again on [Thursday=2024-03-14].",
        // What a text tells begins and ends in the past.
        "The timeline starts on [Saturday=2024-03-09].", "The second chapter opens in [August=2023-08].",
        // Chronicles tell the past in the present tense: the nearer date counts, unless news would have given its year.
        "The siege ends in [May=2024-05].", "The siege ends in [February=2024-02].", "The siege ends in October.", "The siege ends in July.",
        "In [2019=2019] a siege is laid that ends in June.",
        // What was agreed for a time ends ahead.
        "The mandate ends in [October=2024-10].", "It expires in [October=2024-10].",
        // Holidays fall, and so do towns.
        "The feast falls on [Saturday=2024-03-16].", "The town falls on [Saturday=2024-03-09].", "The port of Novi falls on Saturday.",
        // The verb behind a comma may have a time of its own.
        "A drought strikes in August, lasts and ends in tears.",
        // A month that comes soon and is told in the present may be that of a year ago.
        "The bells are silent in April.", "The list runs from April to [January=2024-01].",
        "By Friday the town is empty.", "By [Friday=2024-03-15] the town will be empty.",
    ]

    private static let overtaken = [
        // What became of a plan is told, so that it may be over.
        "The truce due to begin on Saturday never took hold.", "The court was due to rule on Thursday but adjourned.",
        "The talks scheduled for Thursday collapsed.", "The march called for Friday drew thousands.",
        // What was put off, and what is told of behind a comma, says nothing of it.
        "The talks scheduled for [Thursday=2024-03-14] were postponed.", "The captives were to be freed on [Saturday=2024-03-16], he said.",
        "The truce is due to begin on [Saturday=2024-03-16].",
    ]

    private static let nouns = [
        // What is dated is the letter, whatever is done about it.
        "The council will discuss the letter of [Friday=2024-03-08].", "The council wants to discuss the letter of [5 February=2024-02-05].",
        // Nobody announces a fire by its day.
        "The fire on [Saturday=2024-03-09] will not delay the vote.", "The vote on [Saturday=2024-03-16] will not be delayed.",
        "The judge will look into the fire on Saturday.", "The judge will look into the fire in [February=2024-02].",
        "The judge will look into a claim on [Saturday=2024-03-16].",
        "Shelling went on ahead of the strike on [Saturday=2024-03-16].",
        // The subject of a future may be of the past.
        "The elections in October will be the first.", "The elections in [June=2024-06] will be the first.",
        "After the vote on Saturday, the mission will leave.", "After [Saturday=2024-03-16] the mission will leave.",
        "Before the vote on [Saturday=2024-03-16], the mission will leave.",
        // A deadline that is spoken of in the present lies ahead.
        "The deadline for answers is [Friday=2024-03-15].", "The deadline for answers was [Friday=2024-03-08].",
        "They let the deadline on Friday pass.",
    ]

    private static let signs = [
        // A clause of its own has a verb of its own.
        "They will leave, but the trucks near the gate on [Saturday=2024-03-09] were empty.",
        "They will call at Oslo, Bergen, and Narvik on [Saturday=2024-03-16].",
        "The visit on [Friday=2024-03-15] to hold talks will be short.",
        // A participle is that of an auxiliary only with "be" or "have" between.
        "The town will honour those killed on [Saturday=2024-03-09].", "They will mourn two men lost on [Saturday=2024-03-09].",
        "They will not cut the road on [Saturday=2024-03-16].", "They will not be killed on [Saturday=2024-03-16].",
        // Setting out is no plan, and an offer may have been made on the day.
        "They set out to climb the pass on [Friday=2024-03-08].", "They are set to climb the pass on [Friday=2024-03-15].",
        "She offered to resign on Friday.",
        "The plan calls for a census in [October=2024-10].", "The mayor calls two aides on Friday.",
        "The accord foresees a census in [October=2024-10].", "The union threatens to close the port on [Friday=2024-03-15].",
        "The census is scheduled for [June=2024-06].", "The union formed in [April 2021=2021-04] calls for a vote in [June=2024-06].",
        "They may leave on [Friday=2024-03-15].", "They may have left on [Friday=2024-03-08].", "It may be a photograph of [February=2024-02].",
        // In a headline "to" stands for "are to"; of one thing it may say what it is for.
        "Oslo: talks to resume on [Friday=2024-03-15]", "Mayor to resign on Friday",
        // A condition in the present tense is open.
        "If it rains before Sunday, the crop is saved.", "If it rained on [Sunday=2024-03-10], the crop is saved.",
    ]
}
