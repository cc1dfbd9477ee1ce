import Temporal
import Testing

/// Days that other words complete, months of every year, and doubts that go on.
@Suite struct DaysAndHabitsTests {
    /// News of Thursday, 16 November 2023.
    @Test(arguments: news) func reports(passage: String) throws {
        let sample = DatedSample(passage)
        #expect(sample.found(in: try .news("2023-11-16")) == sample.dates)
    }

    private static let news = [
        // Nobody counts "on October": the number is a day.
        "On [October 5=2023-10-05] soldiers left. On [Oct. 6=2023-10-06] people fled. In [October=2023-10] 5 soldiers left.",
        // A day of a week is one date.
        "It opened on [Monday of last week=2023-11-06].", "It opened on [Monday last week=2023-11-06].",
        "It opens on [Monday of next week=2023-11-20].",
        // So are a length and the week, or the day, in it.
        "[Ten years ago this week=2013~] the army came.", "[Two years ago today=2021-11~] the army came.",
        "[Two years ago=2021-11~] the army came.",
        // What is done every year is of no one.
        "Farmers harvest in October.", "Rains come in June.", "Schools in the north open in September.", "The rains came in [June=2023-06].",
        // What is paid or counted is of its month; the day beside it is not.
        "They paid their bills for [April=2023-04].", "They pay bills for [April=2023-04] by the 25th.",
        // A day that is not certain makes nothing certain that points at it.
        "They came on [Tuesday=2023-11-14]. Buses were to arrive on Wednesday, but shelling resumed that morning.",
        "Buses were to arrive on Wednesday, but fire was opened two days later.",
        "Buses arrived on [Wednesday=2023-11-15], but shelling resumed [that morning=2023-11-15].",
        // A day with more to its name is another.
        "On [18 March=2023-03-18], known as the Friday of Rage, nine died.",
    ]

    @Test(arguments: narratives) func histories(passage: String) {
        let sample = DatedSample(passage)
        #expect(sample.found(in: .narrative) == sample.dates)
    }

    private static let narratives = [
        // "the 25th" is a day unless a word behind it can be counted.
        "They came on [4 March 1922=1922-03-04]. On [the ninth=1922-03-09] a bomb fell. On [the tenth=1922-03-10] the army left.",
        "They came on [4 March 1922=1922-03-04]. On [the 5th=1922-03-05] fighting reached Ely. On [the 6th=1922-03-06] Dutch troops came.",
        "They came on [4 March 1922=1922-03-04]. On [the 7th=1922-03-07] Ely fell, and on [the 8th=1922-03-08] shells hit it.",
        "They came on [4 March 1922=1922-03-04]. On the ninth floor a fire broke out. On the ninth day they left.",
        "They came on [4 March 1922=1922-03-04]. On the 9th anniversary it rained. On the 9th Avenue it rained. The 9th Army left.",
        "They came on [4 March 1922=1922-03-04]. On the first bus they left. By the 9th Dutch corps it was held.",
        // What had been before is beside the story, wherever it is told.
        "They came on [5 April 1904=1904-04-05]. [Two years earlier=1902] few had thought of it. They left in [December=1904-12].",
        "They came on [5 April 1904=1904-04-05]. [Two years earlier=1902], they fought in [June=1902-06].",
    ]
}
