import Temporal
import Testing

/// Years that a sentence only mentions, and what they do to the dates behind them. Of what is not certain no date is found.
@Suite struct YearsInPassingTests {
    @Test(arguments: narratives) func histories(passage: String) {
        let sample = DatedSample(passage)
        #expect(sample.found(in: .narrative) == sample.dates)
    }

    private static let narratives = [
        // A story that has gone on by some years does not fall back, whatever month comes next.
        "They signed in [July 1912=1912-07]. The port fell on [5 September 1915=1915-09-05]. On [9 September=1915-09-09] he fled.",
        "The siege began in [winter 1912=1912-24]. She left in [the spring of 1918=1918-21]. The carts set out on [24 March=1918-03-24].",
        // A clause with "when" tells the time of the main one, where it does not go back.
        "They came in [1857=1857]. When tanks took the town on [31 December 1894=1894-12-31] he fled. It fell on [19 January=1895-01-19].",
        "They came in [1857=1857]. As the ship sailed on [7 December 1875=1875-12-07], he fled. On [10 December=1875-12-10] it sank.",
        "They came in [1890=1890]. He fled when the king died on [6 April 1894=1894-04-06]. The war went on until [July=1894-07].",
        "They came in [1870=1870]. He had been a boy when the war began in [1875=1875]. On [9 December=1870-12-09] they met.",
        "They came in [1870=1870]. The mill, which burnt when the war came in [1875=1875], was sold. On [9 December=1870-12-09] they met.",
        "They came in [1870=1870]. He fled when the war had begun in [1875=1875]. On [9 December=1870-12-09] they met.",
        "They came in [1870=1870]. When he was born in [1851=1851] it rained. On [9 December=1870-12-09] they met.",
        "They came in [1870=1870]. He served as a judge chosen in [1875=1875]. On [9 December=1870-12-09] they met.",
        // A sentence that names a year goes on in it.
        "They united on [22 May 1890=1890-05-22]. They nearly parted in [1894=1894]: war began on [4 June=1894-06-04].",
        "The coup came in [June 1862=1862-06]. The revolt of [1888=1888] was at its height on [8 August=1888-08-08].",
        "He was seized in [June 1903=1903-06]. He was tried on [14 March 1912=1912-03-14], and in [July=1912-07] he was hanged.",
        // A year before the thread, with no more of it, is one in passing. One behind it may be the next of the story.
        "The revolt began on [12 April 1861=1861-04-12]. The fort dated from [1829=1829]. On [15 April=1861-04-15] it was hit.",
        "They united on [22 May 1890=1890-05-22]. They nearly parted in [1894=1894]. War began on 4 June.",
        "It ended in [March 1840=1840-03]. The dead were counted in a study of [1893=1893]. In [April=1840-04] they met.",
    ]

    /// News of Wednesday, 20 November 2024.
    @Test(arguments: news) func reports(passage: String) throws {
        let sample = DatedSample(passage)
        #expect(sample.found(in: try .news("2024-11-20")) == sample.dates)
    }

    private static let news = [
        // What says more of somebody is beside what the sentence tells.
        "Simic, born in Belgrade in [1951=1951], resigned on [3 July=2024-07-03].",
        "The museum (opened in [1911=1911]) was hit on [6 May=2024-05-06].",
        "The brigade, set up in [2015=2015], left on [6 May=2024-05-06].",
        "The mayor, shot in [2015=2015] by a guard, died on [6 May=2024-05-06].",
        "A paper declassified in [2005=2005], however, revealed the raid of [4 August=2024-08-04].",
        "The plant built in [1975=1975] was hit on [22 March=2024-03-22].",
        "The Council, which declared the town safe in [April 1993=1993-04], met on [12 July=2024-07-12].",
        "The army, which announced in [April 2013=2013-04] that it was ready, left on [12 July=2024-07-12].",
        // The verb behind a date may be the first of its sentence, and a list goes on in its year.
        "In [2015=2015] the brigade came, and on [6 May=2015-05-06] it left.",
        "The brigade came in [March 2015=2015-03] and left on [6 May=2015-05-06].",
        // Of either year.
        "The ceasefire of [2016=2016] was broken on 6 May.",
        "The plant was opened in [1975=1975] and was hit on 22 March.",
        // What is measured against a year is not of it.
        "Arrests doubled in [April=2024-04] compared with [April 2023=2023-04]. On [6 May=2024-05-06] there were ten.",
        "More died in [April=2024-04] than in [April 2023=2023-04]. On [6 May=2024-05-06] there were ten.",
        "It rose to nine against [April 2023=2023-04]. On [6 May=2024-05-06] there were ten.",
        // A range says its year once, and the story goes on behind it.
        "It was held from [February=2022-02] to [September 2022=2022-09]. Shelling resumed in [May=2024-05].",
        "It was held from [February=2022-02] to [September 2022=2022-09]. In May it was hit.",
        "It was held from [February=2022-02] to [May 2022=2022-05]. In [September=2022-09] it was hit.",
    ]

    @Test(arguments: plans) func plansOfThen(passage: String) throws {
        let sample = DatedSample(passage)
        #expect(sample.found(in: try .news("2024-11-20")) == sample.dates)
    }

    /// What was still to come when it was said may be over.
    private static let plans = [
        "She said in [June=2024-06] that elections would be held in [September=2024-09].",
        "It announced on [2 August=2024-08-02] that school would begin on [9 September=2024-09-09].",
        "Under a deal signed on [4 March=2024-03-04] the army was to leave by [1 June=2024-06-01].",
        "She said in [June=2024-06] that elections would be held in [March=2025-03].",
        "She said on [Monday=2024-11-18] that they would stay through [the winter=2024-24].",
        "She said on [Monday=2024-11-18] that they would leave on [Friday=2024-11-22].",
        "They met on [Friday=2024-11-15] and decided to end it on [5 December=2024-12-05].",
        "She said on [8 November=2024-11-08] that they would leave on Friday.",
        "Rebels who came in [June=2024-06] said that they would leave in September.",
        "The agency had warned that stocks would run out before the autumn.",
        "The agency warned that stocks would run out before [the spring=2025-21].",
    ]
}
