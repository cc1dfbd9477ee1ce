import Annotation
import Diagnostics
import Explainer
import Testing

/// Captions are part of the text: counted and linked where their figure stands, but for what says whose picture it is.
@Suite struct CaptionsTests {
    @Test func aCaptionIsLinkedWhereItsFigureStands() {
        #expect(
            SampleSite.decisions(in: "![Mayadeen](x.png \"Mayadeen and Damascus.\")\n\nMayadeen, Damascus, Syria.") == [
                "Mayadeen=mayadeen:image", "Mayadeen=mayadeen:first", "Damascus=damascus:first", "Mayadeen=mayadeen:again",
                "Damascus=damascus:again", "Syria=syria:first",
            ])
        #expect(
            SampleSite.decisions(in: "Mayadeen.\n\n![A street](x.png \"Mayadeen in 2017.\")") == [
                "Mayadeen=mayadeen:first", "Mayadeen=mayadeen:again",
            ])
    }

    @Test(arguments: [
        "Mayadeen. Photo courtesy of Syria.", "Mayadeen. (Photo: Syria)", "Mayadeen | Syria", "Mayadeen, at noon. | Photo courtesy of Syria",
    ])
    func aCreditIsCountedAndNotLinked(title: String) {
        #expect(SampleSite.decisions(in: "![A street](x.png \"\(title)\")") == ["Mayadeen=mayadeen:first", "Syria=syria:credit"])
    }

    /// The text is passed eight bytes at a time.
    @Test(arguments: 1..<18, [". ", " (", "\n"])
    func aCreditIsFoundAtAnyDistance(length: Int, end: String) {
        let before = "Mayadeen" + String(repeating: "!", count: length)
        #expect(SampleSite.decisions(in: "\(before)\(end)Photo courtesy of Syria") == ["Mayadeen=mayadeen:first", "Syria=syria:credit"])
    }

    /// Whose a picture is says a line that no link stands in: nobody needs to decide what it means.
    @Test(arguments: ["![A street](x.png \"At noon | Photo: A. Photographer / IS\")", "IS.", "![A street](x.png \"IS at noon\")"])
    func nothingIsUndecidedInACredit(text: String) throws {
        let site = AnnotatedSite(
            SampleSite.site(places: SampleSite.places, actors: SampleSite.actors, articles: [try SampleSite.article("a", text)]))
        #expect(site.diagnostics.map(\.id) == (text.contains("Photographer") ? [] : ["undefined-acronym"]))
    }

    @Test func aNameDoesNotGoOnFromADescriptionIntoACaption() {
        #expect(SampleSite.decisions(in: "![Islamic](x.png \"State | Islamic\")\n\nState").isEmpty)
    }

    @Test func directSpeechInACaptionIsNotLinked() {
        #expect(SampleSite.decisions(in: "![A street](x.png \"“We hold Mayadeen,” he said.\")") == ["Mayadeen=mayadeen:quotation"])
    }

    @Test func theLeadPicturesCaptionGoesOnWhereTheArticleEnds() throws {
        let people = SampleSite.actors + [SampleSite.actor("bali", SampleSite.names("Mustafa Bali"), kind: .person)]
        let article = try SampleSite.article(
            "a", "Mustafa Bali was in Mayadeen.", caption: "Bali in Mayadeen, Syria. Photo courtesy of Damascus. *Here*.")
        let site = AnnotatedSite(SampleSite.site(places: SampleSite.places, actors: people, articles: [article]))
        #expect(
            site.mentions(in: .leadCaption(article.id)).map { "\($0.entity.rawValue):\($0.form):\($0.decision)" } == [
                "bali:surname:again", "mayadeen:name:again", "syria:name:first", "damascus:name:credit",
            ])
        #expect(
            site.named(in: .article(article.id)).map { "\($0.entity.rawValue) \($0.count)" } == ["bali 2", "mayadeen 2", "syria 1", "damascus 1"])
        let backlinks = site.backlinks(to: .place(Identifier("mayadeen")))
        #expect(backlinks.map(\.count) == [2])
        func sentences(atMost limit: Int) -> [String] {
            backlinks.flatMap { site.snippets(of: $0, atMost: limit) }.map { "\($0.before)[\($0.name)]\($0.after)" }
        }
        #expect(sentences(atMost: .max) == ["Mustafa Bali was in [Mayadeen].", "Bali in [Mayadeen], Syria."])
        #expect(sentences(atMost: 1) == ["Mustafa Bali was in [Mayadeen]."])
    }

    @Test func aCaptionIsASentenceOfItsOwn() throws {
        let article = try SampleSite.article("a", "![In Mayadeen](x.png \"A street in Mayadeen | Desk of Damascus\")")
        let site = AnnotatedSite(SampleSite.site(places: SampleSite.places, articles: [article]))
        func sentences(_ id: String) -> [String] {
            site.backlinks(to: .place(Identifier(id))).flatMap { site.snippets(of: $0) }.map { "\($0.before)[\($0.name)]\($0.after)" }
        }
        #expect(sentences("mayadeen") == ["A street in [Mayadeen]"])
        #expect(sentences("damascus") == ["Desk of [Damascus]"])
    }
}
