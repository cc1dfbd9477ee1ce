import Annotation
import Explainer
import Testing

/// What the articles say of a place or an actor and date.
@Suite struct ChronologyTests {
    private typealias S = SampleSite

    /// "2017-10-14 a: [Mayadeen] fell.", one for each entry.
    private func chronology(_ texts: String..., of entity: EntityID = .place(Identifier("mayadeen"))) throws -> [String] {
        let articles = try texts.enumerated().map { try S.article("abc".map(String.init)[$0.offset], $0.element) }
        let site = AnnotatedSite(S.site(places: S.places, actors: S.actors, articles: articles))
        return site.chronology(of: entity).map { "\($0.date.edtf) \($0.article): \($0.snippet.before)[\($0.snippet.name)]\($0.snippet.after)" }
    }

    @Test func entriesAreInTheOrderOfTheirDates() throws {
        #expect(
            try chronology("Mayadeen fell on Saturday.", "Soldiers came to Mayadeen on 5 October. It was hot. In Mayadeen, all was over last week.")
                == [
                    "2017-10-05 b: Soldiers came to [Mayadeen] on 5 October.", "2017-10-09/2017-10-15 b: In [Mayadeen], all was over last week.",
                    "2017-10-14 a: [Mayadeen] fell on Saturday.",
                ])
    }

    @Test(arguments: [
        "“Mayadeen fell on Saturday,” he said.", "An officer in Mayadeen told Syria Direct on Monday that it was quiet.",
        "Mayadeen fell. It rained on Saturday.",
        "Mayadeen is a town.", "## Mayadeen on 14 October", "MAYADEEN: It rained on Saturday.", "Mayadeen-based fighters left on Saturday.",
        "Mayadeen fell on Friday, 14 October 2017.", "It rained in Mayadeen earlier this week.",
    ])
    func whatIsNotToldAndDatedIsLeftOut(text: String) throws {
        #expect(try chronology(text).isEmpty)
    }

    @Test func aNameHasTheDateOnItsSideOfAComma() throws {
        #expect(
            try chronology("Men were shot at Homs on 5 October, at Mayadeen on 8 October.").map { String($0.prefix(10)) } == ["2017-10-08"])
    }

    @Test func aShortFormEndsNoSentence() throws {
        #expect(
            try chronology("Lt. Col. Smith and others entered Mayadeen on Oct. 5 and left.") == [
                "2017-10-05 a: Lt. Col. Smith and others entered [Mayadeen] on Oct. 5 and left."
            ])
    }

    @Test func eachDateOfASentenceIsAnEntry() throws {
        #expect(
            try chronology("Soldiers entered Mayadeen on 5 October and Mayadeen fell on 8 October.").map { String($0.prefix(10)) } == [
                "2017-10-05", "2017-10-08",
            ])
        #expect(try chronology("They fought in Mayadeen from 5 to 8 October 2017.").map { String($0.prefix(21)) } == ["2017-10-05/2017-10-08"])
    }

    @Test func whatIsDatedInPassingIsLeftOutBesideAMainDate() throws {
        #expect(
            try chronology("Soldiers, who had left on 5 October, entered Mayadeen on 8 October.").map { String($0.prefix(10)) } == ["2017-10-08"])
    }

    /// Whether Mayadeen's chronology has an entry for a sentence.
    private func tells(_ text: String) throws -> Bool { try !chronology(text).isEmpty }

    @Test(arguments: [
        "If Mayadeen had fallen on 10 October, the war would have ended.", "Had Mayadeen fallen on 10 October, nobody would have stayed.",
        "Mayadeen might have fallen on 10 October.", "Mayadeen almost fell on 10 October.", "Mayadeen was not shelled on 10 October.",
        "Nobody left Mayadeen on 10 October.", "Soldiers failed to enter Mayadeen on 10 October.", "Did Mayadeen fall on 10 October?",
        "Mayadeen reportedly fell on 10 October.", "The group claimed that Mayadeen fell on 10 October.",
        "Some say Mayadeen fell on 10 October, others a week later.", "Rumours that Mayadeen fell on 10 October spread.",
        "Soldiers agreed to leave Mayadeen on 10 October.",
        "Mayadeen was to fall on 10 October.", "Soldiers passed Mayadeen without a shot on 10 October.",
        "Soldiers rehearsed a landing in Mayadeen on 10 October.", "On 10 October units in Mayadeen practised a retreat.",
        "A flood in Mayadeen was simulated on 10 October.", "The march on Mayadeen was delayed on 10 October.",
        "On 10 October soldiers prepared in Mayadeen.",
        "Mayadeen was\u{A0}reportedly taken on 10 October.", "Mayadeen was allegedly\u{202F}shelled on 10 October.",
        "Mayadeen was «apparently» shelled on 10 October.", "Mayadeen fell …perhaps on 10 October.",
    ])
    func whatDidNotHappenForCertainIsLeftOut(text: String) throws {
        #expect(try !tells(text))
    }

    @Test(arguments: [
        "A report of 10 October describes Mayadeen.", "A report of 10 October told of shells on Mayadeen.",
        "Writing on 10 October, an officer described Mayadeen as calm.", "The photograph of Mayadeen was published on 10 October.",
        "Footage from 10 October showed Mayadeen.", "On 10 October the army denied that Mayadeen had fallen.",
        "On 10 October the army announced the capture of Mayadeen.", "On 10 October the army said Mayadeen had fallen.",
        "The army said on 10 October that Mayadeen had fallen.", "On 10 October survivors commemorated the battle of Mayadeen.",
        "In a letter of 10 October, soldiers left Mayadeen.", "In a film Mayadeen fell on 10 October.",
    ])
    func whatWasSaidOrShownOnADayIsLeftOut(text: String) throws {
        #expect(try !tells(text))
    }

    @Test(arguments: [
        "Unlike Mayadeen, Damascus was shelled on 10 October.", "Far from Mayadeen, Damascus was shelled on 10 October.",
        "Shells fell far from Mayadeen on 10 October.", "Damascus was shelled like Mayadeen on 10 October.",
        "Mayadeen fell after Damascus, which had been taken on 10 October.", "Mayadeen fell, and Damascus was shelled on 10 October.",
        "Soldiers took Mayadeen and entered Damascus on 10 October.", "Since the fall of Mayadeen, Damascus was shelled on 10 October.",
        "Damascus, a town unlike Mayadeen, fell on 10 October.", "Mayadeen fell; Damascus was shelled on 10 October.",
        "Mayadeen was shelled in an attack like that of 10 October on Damascus.", "Mayadeen held out until 10 October.",
        "Until 10 October, when Damascus was shelled, Mayadeen was quiet.", "Soldiers came to Mayadeen after the attack of 10 October.",
        "In contrast to Mayadeen, Damascus was shelled on 10 October.", "Born on 10 October, he left Mayadeen.",
        "Damascus (unlike Mayadeen) fell on 10 October.", "Soldiers broke the 10 October truce in Mayadeen.",
    ])
    func whatIsDatedOfAnotherPlaceIsLeftOut(text: String) throws {
        #expect(try !tells(text))
    }

    @Test(arguments: [
        "On 10 October, Mayadeen fell.", "On 10 October soldiers entered Mayadeen and Damascus was shelled.",
        "In Mayadeen, soldiers left on 10 October.",
        "Mayadeen, a town on the river, fell on 10 October.", "Mayadeen, which lies on the river, fell on 10 October.",
        "Damascus was quiet, but Mayadeen fell on 10 October.", "The army said that Mayadeen fell on 10 October.",
        "The army said Mayadeen fell on 10 October.", "Mayadeen, Damascus and other towns were shelled on 10 October.",
        "When Damascus was shelled, Mayadeen fell on 10 October.", "Soldiers moved to positions near Mayadeen on 10 October.",
        "Families fled to Mayadeen on 10 October.", "Mayadeen fell on the night of 10 October.", "Soldiers besieged Mayadeen, on 10 October.",
        "Mayadeen fell on 10 October, a spokesman said.", "Mayadeen was bombed on 10 October.", "He recalled that on 10 October Mayadeen had burned.",
        "Soldiers, who came from Damascus, entered Mayadeen on 10 October.", "In early October shells fell on Mayadeen.",
        "On 10 October, in Mayadeen, soldiers left.", "Unlike Damascus, Mayadeen was shelled on 10 October.",
        "On 10 October,\u{A0}Mayadeen\u{A0}fell.", "Mayadeen\u{202F}fell on 10 October.",
        "Troops of the Re\u{2011}Guard left Mayadeen on 10 October.",
    ])
    func whatHappenedThereOnADayIsAnEntry(text: String) throws {
        #expect(try tells(text))
    }

    @Test(arguments: [
        "A man from Mayadeen was arrested on 10 October.", "Aid meant for Mayadeen was stopped on 10 October.",
        "Men captured in Mayadeen were shot on 10 October.", "The hope that Mayadeen was safe ended on 10 October.",
        "Damascus fell on 10 October and Mayadeen in June.", "Mayadeen fell first and Damascus on 10 October.",
        "Mayadeen residents left Damascus on 10 October.", "Damascus fell to men from Mayadeen on 10 October.",
        "The mayor of Mayadeen left on 10 October.", "The road to Mayadeen was cut on 10 October.", "Shells missed Mayadeen on 10 October.",
        "Talks on Mayadeen ended on 10 October.", "The council elected a man born in Mayadeen on 10 October.",
        "The council voted on Mayadeen on 10 October.", "A scholar lectured on Mayadeen on 10 October.",
        "The envoys disagreed over Mayadeen on 10 October.", "Students marched against the siege of Mayadeen on 10 October.",
        "Students protested against the fall of Mayadeen on 10 October.", "The talks collapsed over Mayadeen on 10 October.",
        "The council banned travel to Mayadeen on 10 October.", "The envoy referred to Mayadeen on 10 October.",
        "Trains from Damascus to Mayadeen stopped on 10 October.",
    ])
    func whatHappenedToSomebodyOfATownIsLeftOut(text: String) throws {
        #expect(try !tells(text))
    }

    @Test(arguments: [
        "Soldiers in Mayadeen left on 10 October.", "Strikes on Mayadeen ended on 10 October.", "The siege of Mayadeen ended on 10 October.",
        "Mayadeen airport was shelled on 10 October.", "On 10 October soldiers took Damascus and Mayadeen.",
        "Mayadeen and Damascus fell on 10 October.",
        "Soldiers entered Mayadeen and Damascus on 10 October.", "In Damascus, Homs and Mayadeen, schools opened on 10 October.",
        "The town of Mayadeen was shelled on 10 October.", "Soldiers withdrew from Mayadeen on 10 October.",
        "The offensive against Mayadeen, a small town, began on 10 October.",
        "The attack on Mayadeen began on 10 October.", "Forces retook Mayadeen on 10 October.",
        "Shells fell ten kilometres east of Mayadeen on 10 October.",
        "In the autumn of 2016 Mayadeen fell.", "Most of Mayadeen had been taken on 10 October.",
        "Buses carried families out of Mayadeen on 10 October.",
        "On 10 October planes struck Mayadeen every hour.", "Planes struck Mayadeen, al-Bukamal and Homs on 10 October.",
        "Soldiers advanced on Mayadeen on 10 October.", "Shells fell heavily on Mayadeen on 10 October.",
        "Planes circled over Mayadeen on 10 October.", "Families came back to Mayadeen on 10 October.",
        "Soldiers drove from Damascus to Mayadeen on 10 October.",
    ])
    func whatHappenedToATownIsAnEntry(text: String) throws {
        #expect(try tells(text))
    }

    @Test func whatASideDidIsAnEntryOfItsOwn() throws {
        let actor = EntityID.actor(Identifier("islamic-state"))
        #expect(try chronology("Islamic State fighters left on 10 October.", of: actor).count == 1)
        #expect(try chronology("On 10 October forces of Islamic State left.", of: actor).count == 1)
        #expect(try chronology("The report tells what Islamic State held on 10 October.", of: actor).isEmpty)
        #expect(try chronology("On 10 October the town was taken by Islamic State.", of: actor).count == 1)
        #expect(try chronology("On 10 October Islamic State claimed an attack.", of: actor).isEmpty)
    }

    @Test func datesSetByHandCount() throws {
        #expect(
            try chronology("[That day](date:2017-10-14) Mayadeen fell.", of: .place(Identifier("mayadeen"))) == [
                "2017-10-14 a: That day [Mayadeen] fell."
            ])
    }

    @Test func anAdjectiveNamesItsState() throws {
        #expect(
            try chronology("Syrian troops came on Saturday.", of: .place(Identifier("syria"))) == ["2017-10-14 a: [Syrian] troops came on Saturday."])
    }

    @Test func whoeverVeryManyArticlesNameHasNone() throws {
        func count(_ articles: Int) throws -> Int {
            let articles = try (0..<articles).map { try S.article("a\($0)", "Mayadeen fell on Saturday.") }
            return AnnotatedSite(S.site(places: S.places, articles: articles)).chronology(of: .place(Identifier("mayadeen"))).count
        }
        #expect(try count(AnnotatedSite.mostArticlesOfChronology) == 20)
        #expect(try count(AnnotatedSite.mostArticlesOfChronology + 1) == 0)
    }
}
