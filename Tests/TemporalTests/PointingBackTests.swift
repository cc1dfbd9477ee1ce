import Temporal
import Testing

/// What words that point back mean, and which dates of a sentence are beside its main event.
@Suite struct PointingBackTests {
    @Test(arguments: news) func inNews(passage: String) throws {
        let sample = DatedSample(passage)
        #expect(sample.found(in: try .news("2024-03-11")) == sample.dates)
    }

    @Test(arguments: narratives) func inNarratives(passage: String) {
        let sample = DatedSample(passage)
        #expect(sample.found(in: .narrative) == sample.dates)
    }

    private static let news = [
        // "That month" is never the one in which the news is written; "the month" may be.
        "It rained on [Friday=2024-03-08], as not since [May 2, 2019=2019-05-02]. The dam broke [that month=2019-05].",
        "It rained on [Friday=2024-03-08]. The dam broke that month.",
        "The herd was lost [four years ago=2020-03~], and nine calves [that March=2020-03].",
        "It rained on [Friday=2024-03-08]. The dam will be mended by [the end of the month=2024-03].",
        "The storm came [last November=2023-11], after a quake on [the 4th of that month=2023-11-04].",
        "The fair opens on [the 20th of this month=2024-03-20].", "The fair was held on [the 5th of last month=2024-02-05].",
        // In the present tense the month may be that of the news, or that of a chronicle.
        "They signed in [June 2015=2015-06]. The pact lapses at [the end of the month=2024-03].",
        "They signed in [June 2015=2015-06]. The next camp is Bor, at the end of the month.",
        "They signed in [June 2015=2015-06]. They agreed to leave at the end of the month.",
        "They signed in [June 2015=2015-06]. They left at [the end of the month=2015-06].",
        "They signed in [June 2015=2015-06]. The council votes at the end of the month.",
        "They signed on [Friday=2024-03-08]. The next camp is Bor, at [the end of the month=2024-03].",
        // A time of day is none of another event.
        "The dam broke shortly before three o'clock on [Sunday morning=2024-03-10]. [That day=2024-03-10] it rained.",
        "The dam broke on [Friday=2024-03-08]. Just after midnight on [Saturday=2024-03-09] it rained. [The next day=2024-03-10] it stopped.",
        "The dam broke after 5:30 pm on [Saturday=2024-03-09]. [The next day=2024-03-10] it rained.",
        "The dam broke on [Friday=2024-03-08] after three deaths on [4 March=2024-03-04]. It rained [that day=2024-03-08].",
        "The dam broke on [Friday=2024-03-08]. Just after sunrise on [Saturday=2024-03-09] it rained. [The next day=2024-03-10] it stopped.",
        // Of the days of a range, "that day" tells none; a night has two.
        "The port was hit on [7 January=2024-01-07]. We spoke to nine between [9=2024-01-09] and [26 January=2024-01-26]. It rained that morning.",
        "The port was hit on [7 January=2024-01-07]. We spoke to nine between [9=2024-01-09] and [26 January=2024-01-26]. The next day it rained.",
        "It rained from [9=2024-01-09] to [26 January=2024-01-26]. [The next day=2024-01-27] the dam broke.",
        "The dam broke in [the night of 7=2024-03-07] to [8 March=2024-03-08]. [The same day=2024-03-08] it rained.",
        // A day of the month is one of the month that was spoken of.
        "In [May 2022=2022-05] floods came; the dam broke on [the 6th=2022-05-06].",
        "In [May 2022=2022-05] floods came. The dam broke on [the 6th=2022-05-06].",
        "In [2022=2022] floods came. The dam broke on the 6th.",
        // What only tells one thing from another is not counted from.
        "The two fought in [1991=1991]. Few in the town, rebuilt after the [2005=2005] flood, forget [that year=1991].",
        // "Earlier in the day" is the day of the news, if no other was spoken of just before.
        "The dam broke on [Friday=2024-03-08]. A barge had sunk [earlier in the day=2024-03-08].",
        "The dam broke on [Friday=2024-03-08]. It was old. It was cracked. A barge sank [earlier in the day=2024-03-11].",
        // A date and, behind a comma, the same date once more.
        "The mill burnt down on [30 May 2021=2021-05-30], [three days after=2021-05-30] a storm had begun.",
        "The mill burnt down on [30 May 2021=2021-05-30], [nine years after=2021] its roof.",
        "The mill burnt down on [30 May 2021=2021-05-30], [exactly nine years after=2021-05-30] its roof.",
        "The mill burnt down on [30 May 2021=2021-05-30], [three months to the day after=2021-05-30] its roof.",
        "The mill burnt down in [2021=2021], four days after its roof.",
        "A [three-year=2021~/2024-02] drought that ended [last month=2024-02] is forgotten.",
    ]

    private static let narratives = [
        // Inside a sentence the nearest date counts.
        "She died on [11 March 1906=1906-03-11], before the end of a trial that had begun [four years earlier=1902].",
        "He fell in [May 1907=1907-05]. His son, who had left on [9 June=1907-06-09] and came back [the next day=1907-06-10], was spared.",
        // The main verb is no participle.
        "It began in [May 1867=1867-05]. Anna, who had resigned, died in [September 1870=1870-09]. It ended in [August of that year=1870-08].",
        "It began in [June 1854=1854-06]. The fleet, weakened by fever, sailed on [18 September=1854-09-18]. On [the 20th=1854-09-20] it landed.",
        "Unrest grew in [1893=1893]. The bridge, built in [1566=1566], was blown up on [9 November=1893-11-09].",
        "He came in [October 1810=1810-10]. He lay before them for a month and left in [March 1811=1811-03]. Rain followed in [May=1811-05].",
        "He fell in [May 1634=1634-05]. After the rout on [5 June=1634-06-05] most made peace on [30 July 1635=1635-07-30]. "
            + "Some had done so on [19 July=1635-07-19].",
        "The port fell on [5 June 1967=1967-06-05]. The pass was taken by [the morning of 6 June=1967-06-06]. "
            + "The pass fell by [the morning of 6 June=1967-06-06]. [That evening=1967-06-06] it snowed.",
        // A sentence that opens with its year keeps it.
        "In [October 1638=1638-10] it fell. In [1640=1640] both the north (in [May=1640-05]) and the south (in [December=1640-12]) rose.",
        // A heading without a year ends the section of one with a year.
        "[1895=1895]\n\nIn [May=1895-05] it fell.\n\nAftermath\n\nA court was set up in [1894=1894]. In [June=1894-06] it met.",
        // An abbreviation may end a sentence.
        "War came in [1990=1990]. It ended on [7 June 1990=1990-06-07] at 8 p.m. By [8 June=1990-06-08] all was quiet. On [that day=1990-06-08] rain fell.",
        // Looking back, a day of the week is the one before.
        "The port fell on [7 June 1967=1967-06-07]. It had been shelled since [Tuesday=1967-06-06].",
        "The port fell on [7 June 1967=1967-06-07]. Crews had fought there on [Sunday=1967-06-04].",
        // A pronoun is the subject of what follows, and no event, where the clause has no other verb.
        "The port fell on [7 June 1967=1967-06-07]; [the day after=1967-06-08] they crossed the river.",
        "Nine were seen on [7 June 1967=1967-06-07], and [two days before=1967-06-05] it had been five.",
        "The port fell on [7 June 1967=1967-06-07]; the day after they crossed the river it rained.",
        "The port fell on [7 June 1967=1967-06-07]; the day after they crossed, it rained.",
        // To the day, years and months lead to a day.
        "He left on [5 May 1786=1786-05-05]. [Two years later to the day=1788-05-05] he came back, and left [a month to the day later=1788-06-05].",
        "The mill was built in [1830=1830]. Shortly after midnight on [4 March 1898=1898-03-04] it burnt. On [6 March=1898-03-06] it fell.",
        // Nothing behind a mark is the event.
        "He died on [30 May 1635=1635-05-30]. The day before his brother had fled; he fell on [22 July=1635-07-22].",
    ]
}
