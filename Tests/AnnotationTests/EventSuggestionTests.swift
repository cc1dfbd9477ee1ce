import Annotation
import Explainer
import Markdown
import Testing

@Suite struct EventSuggestionTests {
    /// "2017-10-14 capture mayadeen islamic-state", one for each proposal.
    private func suggestions(_ text: String) throws -> [String] {
        let site = AnnotatedSite(
            SampleSite.site(places: SampleSite.places, actors: SampleSite.actors, articles: [try SampleSite.article("a", text)]))
        let article = try #require(site.texts.first { $0.id == .article(Identifier("a")) })
        return site.suggestions(in: article).map { suggestion in
            let kind = suggestion.kind.map { [$0.rawValue] } ?? []
            return ([suggestion.date.edtf] + kind + suggestion.places.map(\.rawValue) + suggestion.actors.map(\.rawValue)).joined(separator: " ")
        }
    }

    @Test func aDatedSentenceOfThePastIsProposedWithWhoAndWhere() throws {
        #expect(
            try suggestions("On Saturday, the Syrian army captured Mayadeen from the Islamic State.") == [
                "2017-10-14 capture mayadeen syrian-army islamic-state"
            ])
    }

    @Test(arguments: [
        "An officer in Damascus told Syria Direct on Monday that it was quiet.", "“On Saturday we captured Mayadeen,” he said in Damascus.",
        "The Syrian army now holds Mayadeen.", "The Syrian army will enter Mayadeen on 20 October.", "It rained on Saturday.",
        "The streets of Mayadeen on 24 September.", "The Syrian army did not capture Mayadeen on 5 October.",
        "The Islamic State denied on Saturday that it had left Mayadeen.", "The Syrian army reportedly entered Mayadeen on 8 October.",
        "The Syrian army rehearsed the entry into Mayadeen on 8 October.",
    ])
    func whatIsNoEventIsNot(text: String) throws {
        #expect(try suggestions(text).isEmpty)
    }

    /// How things were, what was going on, what may have been, what was planned, and when somebody spoke, the date set by hand or not.
    @Test(arguments: [
        "On 8 October the Islamic State still held Mayadeen.", "The Islamic State held Mayadeen on 8 October.",
        "On 8 October Mayadeen was in the hands of the Islamic State.", "Mayadeen was quiet on 8 October.",
        "On 8 October the Syrian army was closing in on Mayadeen.", "On 8 October Mayadeen was being shelled.",
        "The Islamic State had 900 men in Mayadeen on 8 October.", "Mayadeen remained closed on 8 October.",
        "In October 2017 the Islamic State, an armed group that had controlled Mayadeen, was losing ground.",
        "The Syrian army might have entered Mayadeen on 8 October.", "The Syrian army could have entered Mayadeen on 8 October.",
        "The Syrian army was to enter Mayadeen on 8 October, but the trucks never came.",
        "The Syrian army takes what the Islamic State held in October.",
        "The Syrian army holds half of what the Islamic State had held [two years before](date:2015-10~).",
        "The Islamic State [at that time](date:2017-10) still held Mayadeen.",
        "An officer in Damascus told Syria Direct [on that day](date:2017-10-16) that it was quiet.",
        "The Syrian army will enter Mayadeen [on that day](date:2017-10-20).",
    ])
    func whatDidNotHappenOnTheDayIsNoEvent(text: String) throws {
        #expect(try suggestions(text).isEmpty)
    }

    @Test(arguments: [
        "Envoys held talks in Mayadeen on 8 October.", "Talks in Mayadeen were held on 8 October.", "There was a fire in Mayadeen on 8 October.",
        "It was on 8 October that the Syrian army entered Mayadeen.", "Mayadeen was shelled on 8 October.",
        "The Syrian army was driven out of Mayadeen on 8 October.", "The Islamic State, which still held Damascus, lost Mayadeen on 8 October.",
        "The armed men left Mayadeen on 8 October.", "The Syrian army entered Mayadeen on 8 May.",
        "The Syrian army was quickly thrown out of Mayadeen on 8 October.",
    ])
    func whatHappenedIsOne(text: String) throws {
        #expect(try suggestions(text).count == 1)
    }

    @Test func eachDateOfASentenceIsOne() throws {
        #expect(
            try suggestions("The Syrian army entered Mayadeen on 5 October and left Damascus on 8 October.").map { String($0.prefix(10)) } == [
                "2017-10-05", "2017-10-08",
            ])
    }

    @Test(arguments: ["The Syrian army entered Mayadeen on 20 October 2017.", "The Syrian army entered Mayadeen on Friday, 14 October 2017."])
    func whatACheckRejectsIsNoEvent(text: String) throws {
        #expect(try suggestions(text).isEmpty)
    }

    @Test func whatIsDatedInPassingIsNoEventBesideAMainOne() throws {
        #expect(
            try suggestions("The Syrian army, which had left Damascus on 5 October, entered Mayadeen on 8 October.").map { String($0.prefix(10)) }
                == [
                    "2017-10-08"
                ])
        #expect(
            try suggestions("A spokesman said on Monday that the Syrian army had entered Mayadeen on 8 October.").map { String($0.prefix(10)) } == [
                "2017-10-08"
            ])
    }

    /// The clause of a date says where it was, and what; a main clause before it says who.
    @Test(arguments: [
        (
            "The Syrian army took Mayadeen on 5 October and entered Damascus on 8 October.",
            ["2017-10-05 mayadeen syrian-army", "2017-10-08 damascus syrian-army"]
        ),
        ("A shell hit Mayadeen on 8 October, the worst day since fighting broke out in Damascus.", ["2017-10-08 mayadeen"]),
        ("Envoys met in Mayadeen on 5 October, in Damascus on 8 October.", ["2017-10-05 mayadeen", "2017-10-08 damascus"]),
        (
            "The Islamic State seized Mayadeen in November 2012, and held it; the Syrian army came back the following year.",
            ["2012-11 capture mayadeen islamic-state", "2013 mayadeen syrian-army"]
        ),
        ("It was on 8 October that the Syrian army entered Mayadeen.", ["2017-10-08 mayadeen syrian-army"]),
        ("Nine people were killed on 8 October when a shell hit Mayadeen.", ["2017-10-08 mayadeen"]),
        ("A truce was agreed on 8 October in Mayadeen.", ["2017-10-08 mayadeen"]),
        ("A convoy came to Mayadeen on 5 October and left the next day.", ["2017-10-05 mayadeen", "2017-10-06 mayadeen"]),
        ("Mayadeen was freed on 5 October and Damascus, a city, three days later.", ["2017-10-05 mayadeen", "2017-10-08 damascus"]),
        ("The people of Mayadeen, which fell on 5 October, told of it in Damascus.", ["2017-10-05 mayadeen"]),
        ("The depot in Mayadeen, closed since May, reopened on 8 October.", ["2017-10-08 mayadeen"]),
        ("Between 5 and 8 October the Syrian army entered Mayadeen.", ["2017-10-05/2017-10-08 mayadeen syrian-army"]),
        // A country is a place only where something is in it or is done to it.
        ("Nine people were killed in Syria on 8 October.", ["2017-10-08 syria"]),
        ("Soldiers crossed the border of Syria on 8 October.", ["2017-10-08 crossing"]),
        ("Soldiers invaded Syria on 8 October.", ["2017-10-08 syria"]), ("Syria was hit on 8 October.", ["2017-10-08 syria"]),
        ("Syria sent envoys to Mayadeen on 8 October.", ["2017-10-08 mayadeen"]),
        ("A truce brokered by Syria began in Mayadeen on 8 October.", ["2017-10-08 mayadeen"]),
        ("A crowd burnt the embassy of Syria on 8 October.", ["2017-10-08"]), ("Syria’s planes hit Mayadeen on 8 October.", ["2017-10-08 mayadeen"]),
        ("Soldiers died in Damascus, Mayadeen and Syria on 8 October.", ["2017-10-08 damascus mayadeen syria"]),
        ("On 5 October “the army” took Mayadeen.", ["2017-10-05 mayadeen"]),
        ("Soldiers fell back on 5 October after fighting in Mayadeen.", ["2017-10-05"]),
    ])
    func theClauseOfADateSaysWhereItWas(text: String, expected: [String]) throws {
        #expect(try suggestions(text) == expected)
    }

    /// What another clause doubts does not touch what this one tells.
    @Test(arguments: [
        "The Syrian army entered Mayadeen on 8 October, four days after the Islamic State abandoned it.",
        "The accord was signed in Mayadeen on 8 October after almost four years.",
        "Almost 400 soldiers entered Mayadeen on 8 October.",
        "Before a planned truce, the Syrian army entered Mayadeen on 8 October.",
        "The Syrian army entered Mayadeen on 8 October and is expected to stay.",
        "Soldiers entered Mayadeen on 8 October, when rain was expected.",
        "On 8 October Mayadeen changed hands without a fight.", "On 8 October the Syrian army left Mayadeen, sooner than planned.",
        "On 8 October the Syrian army left Mayadeen so that talks could begin.",
    ])
    func aDoubtOfAnotherClauseIsNone(text: String) throws {
        #expect(try suggestions(text).count == 1)
    }

    @Test(arguments: [
        "The Syrian army passed Mayadeen without entering it on 8 October.", "As planned, the Syrian army was to leave Mayadeen on 8 October.",
        "The bridge was mended so that soldiers could enter Mayadeen on 8 October.",
        "The Syrian army has surrounded Mayadeen since 8 October.", "Schools in Mayadeen have been full since 8 October.",
        "The rebels denied Mayadeen fell on 8 October.", "It is not clear that Mayadeen fell on 8 October.",
        "Mayadeen fell on 8 October, which others denied.", "Mayadeen almost fell on 8 October.",
        "If Mayadeen fell on 8 October, the Syrian army was there.",
        // What only tells one thing from others is no event of its own.
        "The Syrian army searched Mayadeen for people who disappeared in 2011.", "The Syrian army applied a law of 2010.",
        "Soldiers left Mayadeen, a town through which more than $1 billion in trade passed last year.",
        "Soldiers left Mayadeen under the 2010 accord.",
    ])
    func whatIsDoubtedOrTellsApartIsNoEvent(text: String) throws {
        #expect(try suggestions(text).isEmpty)
    }

    @Test func theDayOfADatelineIsNoEvent() throws {
        #expect(
            try suggestions("DAMASCUS, Oct. 12 – The Syrian army entered Mayadeen on 8 October.") == ["2017-10-08 mayadeen syrian-army"])
        #expect(
            try suggestions("On Oct. 5 soldiers entered Mayadeen, and on Oct. 8 Gen. Smith left Damascus.") == [
                "2017-10-05 mayadeen", "2017-10-08 damascus",
            ])
    }

    @Test func datesSetByHandAreEvents() throws {
        #expect(try suggestions("[That week](date:2017-10-01/2017-10-07) Mayadeen was besieged.") == ["2017-10-01/2017-10-07 siege mayadeen"])
    }

    @Test func aDatelineIsNeitherPlaceNorTitle() throws {
        let site = AnnotatedSite(
            SampleSite.site(
                places: SampleSite.places, articles: [try SampleSite.article("a", "DAMASCUS: Soldiers entered Mayadeen on Saturday.")]))
        let suggestions = site.suggestions(in: try #require(site.texts.first))
        #expect(suggestions.map(\.sentence) == ["Soldiers entered Mayadeen on Saturday."])
        #expect(suggestions.map(\.places) == [[Identifier("mayadeen")]])
    }

    @Test func whatIsOnTheTimelineIsSaid() throws {
        let event = Event(
            id: Identifier("capture"), file: "content/events/capture.md", range: 0..<0, date: try PartialDate(edtf: "2017-10"), title: "Capture",
            places: [Identifier("mayadeen")], actors: [Identifier("syrian-army")], kind: .capture, status: .reported, claimedBy: [], sources: [],
            text: .empty, article: nil)
        let base = SampleSite.site(
            places: SampleSite.places, actors: SampleSite.actors,
            articles: [try SampleSite.article("a", "On Saturday the Syrian army entered Mayadeen. On Friday it left Damascus.")])
        let site = AnnotatedSite(
            Site(
                settings: base.settings, articles: base.articles, contributors: [], places: base.places, actors: base.actors, events: [event],
                sources: [], pages: []))
        let text = try #require(site.texts.first)
        #expect(site.suggestions(in: text).map(\.known) == [Identifier("capture"), nil])
    }

    @Test(arguments: [
        ("They broke the siege.", Event.Kind.siegeBroken), ("They besieged it.", .siege),
        ("The siege went on while fighting broke out.", .siege), ("The siege was lifted.", .siegeBroken), ("The siege endured.", .siege),
        ("A car bomb went off.", nil), ("The Red Cross came.", nil), ("He died of a heart attack.", nil), ("They captured twelve fighters.", nil),
        ("They captured the town.", .capture), ("Planes flew air strikes.", .airstrike), ("They took control of it.", .capture),
        ("They suspended their air strikes.", nil), ("They halted the offensive.", nil),
        ("An airstrike hit it.", .airstrike), ("They crossed the river.", .crossing), ("The town was quiet.", nil), ("People fled.", .displacement),
    ])
    func wordsTellTheKind(sentence: String, kind: Event.Kind?) throws {
        let site = AnnotatedSite(
            SampleSite.site(places: SampleSite.places, articles: [try SampleSite.article("a", "[x](date:2017-10-14) Mayadeen: \(sentence)")]))
        let text = try #require(site.texts.first)
        #expect(site.suggestions(in: text).first?.kind == kind)
    }
}
