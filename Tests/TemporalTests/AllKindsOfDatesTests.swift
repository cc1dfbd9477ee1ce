import Temporal
import Testing

/// Every kind of date that news and histories give, one after the other. Where grammar leaves open which day is meant, none is certain.
@Suite struct AllKindsOfDatesTests {
    /// Of Wednesday, 15 June 2022.
    @Test(arguments: sentences) func inNews(sentence: String) throws {
        let sample = DatedSample(sentence)
        #expect(sample.found(in: try .news("2022-06-15")) == sample.dates)
    }

    @Test(arguments: paragraphs) func inHistories(paragraph: String) {
        let sample = DatedSample(paragraph)
        #expect(sample.found(in: .narrative) == sample.dates)
    }

    private static let sentences = [
        "The bridge was destroyed on [3 March 2022=2022-03-03].",
        "On [November 9, 2021=2021-11-09], the dam was handed over.",
        "The order is dated [2022-05-31=2022-05-31].",
        "A convoy reached the airport on [Sunday=2022-06-12].",
        "Ministers will sign the accord on [Saturday=2022-06-18].",
        "The governor resigned [Tuesday=2022-06-14] and is to be replaced on [Thursday=2022-06-16].",
        "Shelling was heard late on [Monday=2022-06-13].",
        "By [early April=2022-04] most families had left.",
        "In [late 2019=2019] the mine was reopened.",
        "[Mid-May=2022-05] brought the first rain.",
        "The canal was dug in [the 1950s=195X].",
        "The citadel dates from [the 13th century=12XX].",
        "[Last week=2022-06-06/2022-06-12] two depots burned.",
        "[This month=2022-06] four schools have reopened.",
        "The court ruled against him [last year=2021].",
        "Elections are due [next year=2023].",
        "The envoy left [three days ago=2022-06-12].",
        "The port was mined [two months ago=2022-04~].",
        "On [2 May=2022-05-02] the truce began; [four days later=2022-05-06] it collapsed.",
        "[Two days before=2022-04-30] the truce of [2 May=2022-05-02] the market reopened.",
        "The hill fell on [Friday=2022-06-10]. [The following day=2022-06-11] it was retaken.",
        "The mayor was shot on [14 January=2022-01-14]. [That same day=2022-01-14] the schools were shut.",
        "The road was cut in [February=2022-02]. [Since then=2022-02/2022-06-15] nothing has come through.",
        "All units withdrew by [the end of May=2022-05].",
        "Between [8=2022-05-08] and [12 May=2022-05-12] the river was crossed twice.",
        "From [January=2022-01] to [April 2022=2022-04] prices doubled.",
        "The festival ([March 19=2022-03-19]–[21=2022-03-21]) was cancelled.",
        "In [October 2020=2020-10] the front moved. In [December=2020-12] it froze.",
        "The temple was burnt in [356 BC=-0355].",
        "At 6:40 a.m. on [9 June=2022-06-09] a drone hit the substation.",
        "“We will be home by [Friday=2022-06-17],” she said.",
        "“They came on [Sunday=2022-06-12],” he told us on [Monday=2022-06-13].",
        "A spokesman said on [Tuesday=2022-06-14] that the plant was hit on [Saturday=2022-06-11].",
        "The envoys were to fly home on Monday, but the runway was shelled.",
        "The hostages were to be released on Sunday but the lorries turned back.",
        "The tribunal sits on Thursday.",
        "The hearing is on [Thursday=2022-06-16].",
        "The next convoy leaves on [Friday=2022-06-17].",
        "The envoy said on [Monday=2022-06-13] she was returning on Friday.",
        "Parliament debates the budget on Friday, deputies say.",
        "The delegation travels to Doha on Saturday.",
        "The success of the talks depends on a meeting on Friday.",
        "The attack on [Saturday=2022-06-11] will not stop the talks.",
        "They have held the ridge since [Thursday=2022-06-09].",
        "The ceasefire expires on [30 June=2022-06-30].",
        "The exhibition opened in [the summer of 2021=2021-22].",
        "In [the second half of 2020=2020-07/2020-12] aid fell by a third.",
        "[Earlier this month=2022-06] the tunnel was flooded.",
        "[Later this week=2022-06-15/2022-06-19] the inspectors will report.",
        "The commander, who had been wounded in [2015=2015], died on [Monday=2022-06-13].",
        "Harvests failed in [2018=2018], [2019=2019] and [2021=2021].",
        "[Yesterday=2022-06-14] the last ferry sailed; [today=2022-06-15] the harbour is empty.",
        "Recently the road was repaired.",
        "The two sides met on [24 May=2022-05-24] and again on [the 27th=2022-05-27].",
        "The decree of [1 June=2022-06-01] will be debated on [20 June=2022-06-20].",
        "[Last October=2021-10] the pass was closed for ten days.",
        "The garrison surrendered on [Wednesday, 8 June=2022-06-08].",
        "On [the night of 5=2022-06-05]–[6 June=2022-06-06] nobody slept.",
        "It was the heaviest raid since [August 2021=2021-08].",
        "[Next Tuesday=2022-06-21] the ferry will run again.",
        "Doctors say the raid on [Sunday=2022-06-12] killed nine.",
        "The army could enter the town on Thursday.",
        "The minister can be seen in footage of [Friday=2022-06-10].",
        "Whoever arrives on Friday finds an empty town.",
        "The council, which met on [Monday=2022-06-13], reconvenes on Friday.",
        "The inspectors arrived on [Sunday=2022-06-12] and leave on Friday.",
        "The refugees were told on [Sunday=2022-06-12] that they could return.",
        "Hassan teaches at the school that was hit on [Sunday=2022-06-12].",
        "The film shows what happened on [Sunday=2022-06-12].",
        "The people of the suburb are burying those killed on [Sunday=2022-06-12].",
        "Nothing is known of the two men seen on [Sunday=2022-06-12].",
        "The strike on [Sunday=2022-06-12] leaves the ministry without a chief.",
    ]

    private static let paragraphs = [
        "The rising began in [late 1830=1830]. In [February=1831-02] the governor fled, and on [4 March=1831-03-04] the garrison laid down its arms. [That summer=1831-22] cholera reached the coast. [Two years later=1833] the province was divided.",
        "Hostilities broke out on [22 June 1672=1672-06-22]. By [the end of the month=1672-06] three fortresses had fallen. On [3 July=1672-07-03] the sluices were opened. [The next day=1672-07-04] the envoys left. Peace came in [1678=1678]; [six years earlier=1672] nobody had believed in it.",
        "In [480 BC=-0479] the fleet sailed. [The year before=-0480], a canal had been dug. In [479=-0478] the army was beaten; [the following year=-0477] the league was founded.",
        "The siege lasted from [November 1915=1915-11] to [April=1916-04]. On [29 April=1916-04-29] the town gave in. Relief had failed in [January=1916-01] and [March=1916-03]. Of the prisoners, a third died by [the end of the year=1916].",
        "[The 1920s=192X] were quiet. In [March 1931=1931-03] the mutiny began on a ship in the roads. Between [5=1931-03-05] and [9 March=1931-03-09] it spread. [Four days later=1931-03-13] it was over. [A decade later=1941] the ship was scrapped. By [the middle of the 20th century=19XX] few remembered.",
    ]
}
