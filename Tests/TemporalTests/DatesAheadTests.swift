import Temporal
import Testing

/// On which side of the news a date without its year lies: sentences of news of Monday, 11 March 2024.
@Suite struct DatesAheadTests {
    @Test(arguments: sentences) func sidesOfTheNews(sentence: String) throws {
        let sample = DatedSample(sentence)
        #expect(sample.found(in: try .news("2024-03-11")) == sample.dates)
    }

    private static let sentences = [
        // What is told as still to come is not of the year that the sentence speaks of; what was still to come then is.
        "A lease signed in [April 2021=2021-04] expires on [April 9=2024-04-09].",
        "A lease signed in [April 2021=2021-04] will end on [April 9=2024-04-09].",
        "In [April 2021=2021-04] the owner said that she would return in [June=2021-06].",
        "In [November 2021=2021-11] the owner said that she would return in [May=2022-05].",
        // Only a year that the text states goes on.
        "Arrivals rose from nine at [the start of last year=2023] to ninety by [the end of February=2024-02].",
        // A day of almost a year ago is no day that news leaves without its year.
        "The mission is over on [31 March=2024-03-31].",
        "The two towns agreed to a truce from [4=2024-04-04] to [9 April=2024-04-09].",
        "The mission decided to end its patrols on [31 March=2024-03-31].",
        "The market burnt down on 31 March.",
        // What is arranged, put off or begun lies ahead.
        "The union called a strike for [Wednesday=2024-03-13].",
        "The union called a strike for [28 May=2024-05-28].",
        "Thousands came for [Friday=2024-03-08] prayers.", "Thousands came for Friday supper.", "They will come for [Friday=2024-03-15] supper.",
        "The union took the blame for [Wednesday=2024-03-06]'s fire.",
        "The ferry was due for inspection and planned for [Wednesday=2024-03-13].",
        "The strike had been planned for [Wednesday=2024-03-06].",
        "The union had called a strike for [Wednesday=2024-03-06].",
        "They went home for [Christmas=2023-12-25].",
        "The match was postponed to [October 25=2024-10-25].",
        "The match was moved to [Friday=2024-03-15].",
        "The curfew was extended until [December 31=2024-12-31].",
        "The council voted to extend the curfew until [30 June=2024-06-30].",
        "The match had been postponed to [Friday=2024-03-08].",
        "The council voted to ban the march on [Friday=2024-03-08].",
        "The council decided to ban the march on Friday.",
        "The miners were given until [Tuesday=2024-03-12] to leave.",
        "The miners had until [Saturday=2024-03-09] to leave.",
        "Starting [Tuesday=2024-03-12] the bridge is closed.",
        "Both signed a paper on a pullout beginning on [1 April=2024-04-01].",
        "The bridge was closed starting Tuesday.",
        // The present tense of what happens once is a plan.
        "The hearing takes place on [Thursday=2024-03-14].", "The holiday falls on [Thursday=2024-03-14].",
        "Envoys meet in Oslo on [Thursday=2024-03-14].", "The games, which opened on [Friday=2024-03-08], end on [24 March=2024-03-24].",
        "The envoys refused to meet on [Thursday=2024-03-07].", "The envoys met at the end on [Thursday=2024-03-07].",
        "The court meets for the first time since [Thursday=2024-03-07].", "The market is quiet on Thursday.",
        "We need blankets by [Friday=2024-03-15].", "The nurse told them to leave by [Friday=2024-03-15].",
        "They are to declare the valley cleared on [Saturday=2024-03-16].", "They failed to hold talks on [Saturday=2024-03-09].",
        "They agreed to hold talks on [Saturday=2024-03-16].",
        "The ban, in force since 20 April, ends on [Friday=2024-03-15].", "It will be the first vote since [Friday=2024-03-08].",
        "The office gave a warning for [Saturday=2024-03-16] and [Sunday=2024-03-17].",
        // Of what stays as it is, the verb before the participle tells the time; so it is where two participles share one.
        "The pass will remain closed until [Friday=2024-03-15].", "The pass remains closed until [Friday=2024-03-15].",
        "Shops must stay closed until [Friday=2024-03-15].", "Shops stay closed until [Friday=2024-03-15].",
        "Hundreds will be left stranded until [Friday=2024-03-15].", "Hundreds were left stranded until [Friday=2024-03-08].",
        "The pass remained closed until [Friday=2024-03-08].", "The pass remains closed since [Friday=2024-03-08].",
        "The pass remains closed after [Friday=2024-03-08]'s attack.", "The pass remains closed on Friday.", "Shops stay closed on Friday.",
        "During his stay on [Friday=2024-03-08] he fell ill.",
        "The pass will be closed and guarded until [Friday=2024-03-15].", "The pass was closed and guarded until [Friday=2024-03-08].",
        "The men will be questioned, charged and deported on [Friday=2024-03-15].", "The men were tried, fined and deported on [Friday=2024-03-08].",
        "The road, which is closed, reopened on [Friday=2024-03-08].",
        "The match was cancelled and moved to [Friday=2024-03-15].",
        "The men are held until [Friday=2024-03-15].", "The men have been held until [Friday=2024-03-15].",
        "The men have held the pass until [Friday=2024-03-08].",
        "He is believed to be among those killed on [Friday=2024-03-08].", "He is to be publicly named on [Friday=2024-03-15].",
        // The day itself, in every tense.
        "The mayor will speak on [Monday=2024-03-11].", "The council meets on [Monday evening=2024-03-11].", "It rained on [Monday=2024-03-11].",
        "The mayor will speak [next Monday=2024-03-18].",
        // A clause of its own has a verb of its own.
        "They warned that the pass would be closed, and on [Saturday=2024-03-09] snow fell.",
        "They warned that the pass would be closed; but on [Saturday=2024-03-09] snow fell.",
        "The mayor will speak on [Tuesday=2024-03-12], and Wednesday was made a holiday.",
        // The future perfect is a future, and what would have been may be either.
        "By [Sunday evening=2024-03-17] the crews will have left.", "The crews will have left by [Sunday=2024-03-17].",
        "He is said to have left on [Sunday=2024-03-10].", "He might have left on [Sunday=2024-03-10].", "She would have turned nine on Friday.",
        "She was to have spoken on Friday.",
        "A force had not been expected before [June=2024-06].",
        // What was demanded may be done later, or never.
        "The court ruled that the market be moved in December.", "The owner asked that the keys be returned on Friday.",
        "The mayor urged that the list not be publicly released in June.", "The judge ordered that the names be announced on Friday.",
        "The court ruled that on Friday the market be moved.", "The market was moved in [December=2023-12].",
        // What was foreseen on a day is told of it.
        "Engineers expected on [Tuesday=2024-03-05] that the dam would break.",
        // A condition without "if".
        "Had the bridge been opened on Friday, lorries would have crossed.", "Were the bridge closed on Friday, lorries would wait.",
        "Was seen on [Friday=2024-03-08], alone.",
        // What is told of the past is not counted beyond the news.
        "They left on [Monday=2024-03-11] and reached the coast two days later.",
        "They left on [Friday=2024-03-08] and reached the coast [two days later=2024-03-10].",
        // Weekends.
        "The flood will not fall before [the weekend=2024-03-16/2024-03-17].", "The crews are to land by [the weekend=2024-03-16/2024-03-17].",
        "Nobody has slept since [the weekend=2024-03-09/2024-03-10].",
    ]

    @Test func anIntervalIsSpokenOfAtItsEnd() throws {
        let sample = DatedSample("It rained on [Friday=2024-03-08] and [last month=2024-02], in [January=2024-01] and on [2 March=2024-03-02].")
        #expect(sample.found(in: try .news("2024-02-26/2024-03-11")) == sample.dates)
    }
}
