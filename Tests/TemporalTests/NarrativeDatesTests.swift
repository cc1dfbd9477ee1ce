import Temporal
import Testing

/// Passages of histories, with the dates that a reader takes from them.
@Suite struct NarrativeDatesTests {
    @Test(arguments: passages) func datesOfNarratives(passage: String) {
        let sample = DatedSample(passage)
        #expect(sample.found(in: .narrative) == sample.dates)
    }

    private static let passages = [
        // The year goes on until another is stated, and into the next where the months start again.
        "The army crossed the river on [3 May 1866=1866-05-03]. On [7 May=1866-05-07] it took the fort, and in [June=1866-06] the capital.",
        "The strike began in [November 1905=1905-11]. By [January=1906-01] it had spread to the south.",
        "They landed on [December 14, 1897=1897-12-14]. [Two days later=1897-12-16] the harbour fell, and [the next morning=1897-12-17] the mayor fled.",
        // Behind a season, many may be the subject.
        "It fell in [1786=1786]. In [the autumn=1786-23] engineers met. In [the spring=1786-21] thousands of people fled.",
        "It fell in [1786=1786]. In the spring elections of the guild he won.",
        // Of a list or range, the last date has the year for all.
        "The siege ([May=1812-05]–[August 1812=1812-08]) failed.",
        "It held out from [5=1871-10-05] to [14 October 1871=1871-10-14], and again on [2=1871-12-02] and [3 December=1871-12-03].",
        "The talks of [November=1904-11]–[February 1905=1905-02] led nowhere.",
        "On [the night of December 25=1776-12-25]–[26, 1776=1776-12-26], the troops crossed.",
        "They met on [March 4=1921-03-04] and [5, 1921=1921-03-05].",
        "In [July=1914-07], [August=1914-08] and [September 1914=1914-09] everybody mobilised.",
        "The harvest failed in [August=1939-08]/[September 1939=1939-09].",
        "The treaty of [1995=1995]–[96=1996] was kept from [1997=1997] to [2003=2003].",
        "From [October 1944=1944-10] to [March=1945-03], nothing moved.",
        "The town fell on [1 March 1945=1945-03-01]. From [October=1944-10] to [January=1945-01] it had been shelled.",
        // Headings with a year govern what follows.
        "[1905=1905]: The strikes\n\nThe first, as in [December 1904=1904-12], failed. On [30 January=1905-01-30] another began.",
        // What lies beside the thread of the story does not carry its year on.
        "The revolt broke out on [12 April 1861=1861-04-12]. The fort, built in [1829=1829], fell. On [15 April=1861-04-15] the call went out.",
        "The plan of [8 March 1915=1915-03-08] foresaw a campaign in [1916=1916]. On [12 March=1915-03-12] the front collapsed.",
        "He was elected in [May 1958=1958-05]; the republic would end by [1962=1962]. In [June=1958-06] he flew south.",
        // Eras.
        "The war ([264=-0263]–[241 BC=-0240]) began in [264 BC=-0263]. In [260=-0259], a fleet was built. [The following year=-0258] it sailed.",
        "The revolt lasted from [499=-0498] to [493 BC=-0492].",
        "The city burnt in [AD 64=0064] and again in [80 CE=0080]; the wall dates from [ca. 120 BC=-0119~].",
        // Parts, seasons, decades, centuries.
        "By [early April 1944=1944-04] the road was open, and by [the end of May=1944-05] the port.",
        "In [the spring of 1862=1862-21] the front moved; in [the autumn=1862-23] it froze. [That winter=1862-24] was hard.",
        "[The winter of 1941–42=1941-24] was cold; [late 1942=1942] was not.",
        "Since [the late 1980s=198X], and in [the early 21st century=20XX], trade grew round the [19th-century=18XX] fort.",
        "In [the first half of 1915=1915-01/1915-06] it was quiet. [The first day of July=1915-07-01] was not, nor [the last day of the month=1915-07-31].",
        "In [May 1943=1943-05] he ruled. At [the end of the year=1943] he left.",
        "It began in [December 1979=1979-12] and [January 1980=1980-01]. At 3:15 a.m. on [December 28=1979-12-28], the palace fell.",
        "During [the night of 13=1920-08-13]/[14 August 1920=1920-08-14] it burnt; in [1936=1936]/[37=1937] it was rebuilt.",
        "He left three days after the battle, on [5 May 1937=1937-05-05]. [The night before=1937-05-04], it had rained.",
        "From 40 men in [March 1865=1865-03] it grew to 900 by [December=1865-12]. In [May=1865-05] it met the enemy.",
        "First War ([1919=1919]–[1921=1921])\n\nIn [February=1919-02] it began.",
        // What opens a sentence goes on from the last part of a year; what stands further on may go back.
        "In [late 1943=1943] he took command. In [March=1944-03] he attacked.",
        "In [the final weeks of 1943=1943] he took command, for the general had died in [March=1943-03].",
        "By [the end of 1943=1943] he was in command. In [March=1944-03] he attacked.",
        "In [the opening months of 1943=1943] he took command. In [March=1943-03] he attacked.",
        // Words that point back.
        "In [August 1940=1940-08] it fell. In [October of that year=1940-10] it rose, and [the following year=1941] it fell again.",
        "On [10 May 1940=1940-05-10] he took office. On [that same day=1940-05-10] the attack began. [A year later=1941] it ended.",
        "On [20 January 1955=1955-01-20] it was shelled. On [24 January of the same year=1955-01-24] it fell.",
        "It began in [August 2007=2007-08]. They withdrew on [29 February=2008-02-29].",
        // A weekday is the first from the date before it on.
        "The crowd gathered on [9 January 1905=1905-01-09]. By [Thursday=1905-01-12] the city was still.",
        // Christmas and New Year.
        "The guns fell silent on [Christmas Eve 1914=1914-12-24] and [New Year's Day 1915=1915-01-01].",
        // A month's own name between others.
        "In [March 1917=1917-03] there was bread, in [May=1917-05] none. The people may march on the mayor's house.",
    ]

    @Test(arguments: [
        "In March there was snow.", "The next day it rained.", "On Monday it thawed.", "Today it is a museum.", "Two years ago it closed.",
    ])
    func withoutADateBeforeItNothingIsCertain(text: String) {
        #expect(DatedSample(text).found(in: .narrative) == [])
    }
}
