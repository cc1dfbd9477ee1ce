import Annotation
import Explainer
import Testing

/// An article's text and the caption of its lead picture are counted together.
@Suite struct MentionCountTests {
    /// Entity, mentions, adjectives among them, and whether it is linked.
    private func counts(_ text: String, caption: String?) throws -> [String] {
        let article = try SampleSite.article("a", text, caption: caption)
        // A newer one, which stands before it in the site's list.
        let other = try SampleSite.article("b", "Damascus, Mayadeen.", day: 17, caption: "Syria.")
        let site = AnnotatedSite(SampleSite.site(places: SampleSite.places, actors: SampleSite.actors, articles: [other, article]))
        return site.mentionCounts(inArticleAt: 1).map { count in
            "\(count.entity.rawValue) \(count.mentions) \(count.adjectives)\(count.isLinked ? " linked" : "")"
        }
    }

    @Test func textAndCaptionAreCountedTogether() throws {
        #expect(try counts("He left Syria.", caption: "Syrian troops.") == ["syria 2 1 linked"])
        #expect(try counts("Syrian troops.", caption: "A road in Syria.") == ["syria 2 1 linked"])
    }

    @Test func oneMayStandInTheCaptionAlone() throws {
        #expect(try counts("He left Syria.", caption: "Troops in Mayadeen.") == ["syria 1 0 linked", "mayadeen 1 0 linked"])
        #expect(try counts("He left.", caption: "Troops in Mayadeen.") == ["mayadeen 1 0 linked"])
        #expect(try counts("He left Syria.", caption: nil) == ["syria 1 0 linked"])
    }

    /// What is said in direct speech is not linked, nor whose picture it is.
    @Test func oneLinkedInEitherIsLinked() throws {
        let speech = "“We hold Mayadeen,” he said."
        #expect(try counts(speech, caption: "Troops in Mayadeen.") == ["mayadeen 2 0 linked"])
        #expect(try counts("Troops in Mayadeen.", caption: speech) == ["mayadeen 2 0 linked"])
        #expect(try counts(speech, caption: "Photo courtesy of Mayadeen.") == ["mayadeen 2 0"])
    }

    /// Each mention is looked up in the text that it stands in, whatever stands beside it at the same place in the other.
    @Test func mentionsAreThoseOfTheirOwnText() throws {
        #expect(
            try counts("Damascus is in Syria. “We hold Mayadeen,” he said.", caption: "Syrian troops near Mayadeen and Damascus.") == [
                "damascus 2 0 linked", "syria 2 1 linked", "mayadeen 2 0 linked",
            ])
    }
}
