import Annotation
import Explainer
import Markdown
import Testing

@Suite struct AnnotatedSiteTests {
    @Test func backlinksCarryTheSentences() throws {
        let text = """
            ## Mayadeen

            The U.S. said so. The army entered Mayadeen on Saturday. “It was empty,” a soldier said. Nothing more is known of
            Mayadeen, or of what became of it. Mayadeen lies on the river.

            After Mayadeen came the desert.
            """
        let site = AnnotatedSite(SampleSite.site(places: SampleSite.places, articles: [try SampleSite.article("a", text)]))
        let backlinks = site.backlinks(to: .place(Identifier("mayadeen")))
        #expect(backlinks.map(\.position) == [0])
        #expect(backlinks.map(\.count) == [5])
        #expect(
            backlinks.first.map { site.snippets(of: $0, atMost: 3) }?.map { "\($0.before)[\($0.name)]\($0.after)" } == [
                "The army entered [Mayadeen] on Saturday.", "Nothing more is known of [Mayadeen], or of what became of it.",
                "[Mayadeen] lies on the river.",
            ])
    }

    @Test func textsOfTheSettingsAreAnnotated() throws {
        var settings = SampleSite.site().settings
        settings.brief = Prose(Document(parsing: "Syria."))
        settings.timelineIntro = Prose(Document(parsing: "Mayadeen and Damascus."))
        let sample = SampleSite.site(places: SampleSite.places)
        let site = AnnotatedSite(
            Site(settings: settings, articles: [], contributors: [], places: sample.places, actors: [], events: [], sources: [], pages: []))
        #expect(site.mentions(in: .brief).map(\.entity.rawValue) == ["syria"])
        #expect(site.mentions(in: .timelineIntro).map(\.entity.rawValue) == ["mayadeen", "damascus"])
        #expect(site.mentions(in: .timelineIntro).map(\.isLinked) == [true, true])
    }

    @Test func everyMentionHasItsSentence() throws {
        let text =
            (1...9).map { "Sentence \($0) on Mayadeen and Mayadeen." }.joined(separator: " ")
            + "\n\n| Town |\n| --- |\n| Mayadeen |\n| Mayadeen fell |\n"
        let site = AnnotatedSite(SampleSite.site(places: SampleSite.places, articles: [try SampleSite.article("a", text)]))
        let backlink = try #require(site.backlinks(to: .place(Identifier("mayadeen"))).first)
        #expect(backlink.count == 20)
        #expect(
            site.snippets(of: backlink).map { "\($0.before)[\($0.name)]\($0.after)" }
                == (1...9).map { "Sentence \($0) on [Mayadeen] and Mayadeen." } + ["[Mayadeen] fell"])
        #expect(site.snippets(of: backlink, atMost: 2).map(\.before) == ["Sentence 1 on ", "Sentence 2 on "])
    }

    @Test func aBoxsTitleIsNoPartOfItsFirstSentence() throws {
        let article = try SampleSite.article("a", "> [!KNOWN] What is known of Syria\n> Mayadeen fell. Damascus did not.")
        let site = AnnotatedSite(SampleSite.site(places: SampleSite.places, articles: [article]))
        func sentences(_ id: String) -> [String] {
            site.backlinks(to: .place(Identifier(id))).flatMap { site.snippets(of: $0) }.map { "\($0.before)[\($0.name)]\($0.after)" }
        }
        #expect(sentences("mayadeen") == ["[Mayadeen] fell."])
        #expect(sentences("damascus") == ["[Damascus] did not."])
        #expect(sentences("syria") == ["What is known of [Syria]"])
    }

    /// Where no sentence has the name, what stands around it is quoted, once.
    @Test(arguments: [
        ("## The road to Mayadeen\n\nIt is long.\n\n## Mayadeen today", ["The road to [Mayadeen]"]),
        ("| Town | Day |\n| --- | --- |\n| Raqqa | 3 May |\n| Mayadeen | 14 May |", ["[Mayadeen], 14 May"]),
        ("| Day | Town |\n| --- | --- |\n| | Mayadeen |\n| 14 May | Mayadeen |", ["[Mayadeen]"]),
        ("`Mayadeen`\nand more", ["[Mayadeen] and more"]), ("* Mayadeen\n* the rest", ["[Mayadeen]"]),
        ("![The bridge of Mayadeen](a.jpg)", []), ("## Mayadeen\n\nThe army entered Mayadeen.", ["The army entered [Mayadeen]."]),
    ])
    func aNameOutsideSentencesIsQuotedWithWhatStandsAroundIt(text: String, quoted: [String]) throws {
        let site = AnnotatedSite(SampleSite.site(places: SampleSite.places, articles: [try SampleSite.article("a", text)]))
        let backlink = try #require(site.backlinks(to: .place(Identifier("mayadeen"))).first)
        #expect(site.snippets(of: backlink).map { "\($0.before)[\($0.name)]\($0.after)" } == quoted)
        #expect(site.snippets(of: backlink, atMost: 0).isEmpty)
    }

    @Test func backlinksAreNewestFirst() throws {
        let articles = [
            try SampleSite.article("old", "Mayadeen.", day: 1), try SampleSite.article("new", "Mayadeen.", day: 9),
            try SampleSite.article("mid", "Mayadeen.", day: 5),
        ]
        let site = AnnotatedSite(SampleSite.site(places: SampleSite.places, articles: articles))
        #expect(site.backlinks(to: .place(Identifier("mayadeen"))).map { site.site.articles[$0.position].id.rawValue } == ["new", "mid", "old"])
    }

    @Test func whatATextNamesMostComesFirst() throws {
        let article = try SampleSite.article("a", "Syria, Mayadeen, Mayadeen, Damascus; Syria Direct, Syria Direct, Syria Direct.")
        let site = AnnotatedSite(SampleSite.site(places: SampleSite.places, actors: SampleSite.actors, articles: [article]))
        let named = site.named(in: .article(article.id))
        #expect(named.map(\.entity.rawValue) == ["mayadeen", "syria", "damascus"])
        #expect(named.map(\.count) == [2, 1, 1])
    }

    @Test func whatSomeArticlesNameMostComesFirst() throws {
        let articles = [
            try SampleSite.article("a", "Mayadeen, Mayadeen, Damascus.", day: 3),
            try SampleSite.article("b", "Damascus, Syria, Islamic State, Syria Direct.", day: 2),
            try SampleSite.article("c", "Syria, Syria, Syria.", day: 1),
        ]
        let site = AnnotatedSite(SampleSite.site(places: SampleSite.places, actors: SampleSite.actors, articles: articles))
        func counts(_ named: [NamedEntity]) -> [String] { named.map { "\($0.entity.rawValue) \($0.count)" } }
        let newest = site.namedMost(inArticlesAt: [0, 1], atMost: 10)
        #expect(counts(newest.places) == ["damascus 2", "mayadeen 2", "syria 1"])
        #expect(counts(newest.actors) == ["islamic-state 1"])
        #expect(counts(site.namedMost(inArticlesAt: [0, 1, 2], atMost: 1).places) == ["syria 4"])
        #expect(site.namedMost(inArticlesAt: [], atMost: 10).places.isEmpty)
    }

    @Test func longSentencesAreCutRoundTheName() throws {
        let filler = String(repeating: "word ", count: 80)
        let site = AnnotatedSite(
            SampleSite.site(places: SampleSite.places, articles: [try SampleSite.article("a", "A \(filler)in Mayadeen and \(filler)end.")]))
        let snippet = try #require(site.backlinks(to: .place(Identifier("mayadeen"))).first.flatMap { site.snippets(of: $0).first })
        #expect(snippet.before.hasPrefix("… word") && snippet.before.hasSuffix("word in ") && snippet.before.utf8.count < 170)
        #expect(snippet.after.hasPrefix(" and word") && snippet.after.hasSuffix("word …") && snippet.after.utf8.count < 170)
    }

    @Test func textsOfPlacesAndActorsAreAnnotatedEachForItself() {
        let places = [
            SampleSite.place("mayadeen", SampleSite.names("Mayadeen"), text: "Mayadeen is in Syria."),
            SampleSite.place("syria", SampleSite.names("Syria")),
        ]
        let site = AnnotatedSite(SampleSite.site(places: places))
        #expect(site.mentions(in: .place(Identifier("mayadeen"))).map(\.decision) == [.ownPage, .first])
        #expect(site.backlinks(to: .place(Identifier("syria"))).isEmpty)
    }
}
