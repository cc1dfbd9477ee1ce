import Annotation
import Explainer
import Testing

@Suite struct AnnotatorTests {
    @Test func theFirstMentionIsLinkedAndTheOthersAreCounted() {
        #expect(
            SampleSite.decisions(in: "Mayadeen fell. Then al-Mayadeen was searched.\n\nMayadeen again.") == [
                "Mayadeen=mayadeen:first", "al-Mayadeen=mayadeen:again", "Mayadeen=mayadeen:again",
            ])
    }

    @Test func theLongestNameWins() {
        #expect(
            SampleSite.decisions(in: "A US Central Command officer in Deir e-Zor city, in Deir e-Zor province.") == [
                "US Central Command=us-central-command:first", "Deir e-Zor city=deir-ez-zor-city:first",
                "Deir e-Zor province=deir-ez-zor-governorate:first",
            ])
    }

    @Test func aKnownNameWithoutPageKeepsShorterOnesFromMatching() {
        #expect(SampleSite.decisions(in: "They told Syria Direct.") == ["Syria Direct=syria-direct:noPage"])
    }

    @Test func acronymsKeepTheirCase() {
        #expect(
            SampleSite.decisions(in: "The Islamic State (IS) is near us, but IS is near the US.") == [
                "Islamic State=islamic-state:first", "IS=islamic-state:again", "IS=islamic-state:again", "US=united-states:first",
            ])
    }

    @Test func adjectivesAndCompoundsAreCountedButNotLinked() {
        #expect(
            SampleSite.decisions(in: "American aircraft and US-backed forces met US troops.") == [
                "American=united-states:adjective", "US=united-states:prefix", "US=united-states:first",
            ])
    }

    @Test func headingsQuotationsCodeImagesAndLinksAreNoPlaceForALink() {
        #expect(
            SampleSite.decisions(
                in:
                    "## Mayadeen\n\n“We hold Mayadeen,” he said in `Mayadeen`.\n\n> Mayadeen, they said.\n\n![Mayadeen](x.png) [to Mayadeen](https://example.org/)\n\nHere: Mayadeen."
            ) == [
                "Mayadeen=mayadeen:heading", "Mayadeen=mayadeen:quotation", "Mayadeen=mayadeen:code", "Mayadeen=mayadeen:quotation",
                "Mayadeen=mayadeen:image",
                "Mayadeen=mayadeen:link",
                "Mayadeen=mayadeen:first",
            ])
    }

    @Test func aBoxIsRunningTextButItsTitleIsNot() {
        #expect(
            SampleSite.decisions(in: "> [!KNOWN] In Mayadeen\n> The army is in Mayadeen.") == [
                "Mayadeen=mayadeen:boxTitle", "Mayadeen=mayadeen:first",
            ])
    }

    @Test func linksByHandCountAsTheFirst() {
        #expect(
            SampleSite.decisions(in: "[The town](place:mayadeen) is Mayadeen.") == ["The town=mayadeen:byHand", "Mayadeen=mayadeen:again"])
    }

    @Test func aNameThatMeansNothingHereIsNoMention() {
        #expect(
            SampleSite.decisions(in: "[Damascus](none:) steel from Damascus.") == ["Damascus=damascus:first"])
        #expect(SampleSite.decisions(in: "Damascus decided.", senses: ["Damascus": .none]).isEmpty)
        #expect(
            SampleSite.decisions(in: "Damascus decided.", senses: ["Damascus": .entity(.actor(Identifier("syrian-army")))]) == [
                "Damascus=syrian-army:first"
            ])
    }

    @Test func aPageDoesNotLinkToItself() {
        #expect(
            SampleSite.decisions(in: "Mayadeen is in Syria.", own: .place(Identifier("mayadeen"))) == [
                "Mayadeen=mayadeen:ownPage", "Syria=syria:first",
            ])
    }

    @Test func aNameAcrossMarkupIsCountedAndTheNextOneLinked() {
        #expect(
            SampleSite.decisions(in: "*Islamic* State and *Islamic State*.") == [
                "Islamic State=islamic-state:acrossMarkup", "Islamic State=islamic-state:first",
            ])
    }

    @Test func namesGoOnOverLinesAndTypography() {
        #expect(
            SampleSite.decisions(in: "the Islamic\nState's fighters in Deir&nbsp;e-Zor city") == [
                "Islamic\nState=islamic-state:first", "Deir\u{A0}e-Zor city=deir-ez-zor-city:first",
            ])
    }

    @Test func aNameWithinAWordIsNone() {
        #expect(SampleSite.decisions(in: "Mayadeens, @Mayadeen_news and Damascusward.").isEmpty)
    }
}
