import Annotation
import Diagnostics
import Explainer
import Markdown
import Testing

/// The rules for which names become links: each with a phrase that only that rule gets right.
@Suite struct LinkRulesTests {
    private typealias S = SampleSite

    private func found(_ text: String, places: [Place] = [], actors: [Actor] = [], publisher: String? = nil) -> [String] {
        S.decisions(in: text, places: places, actors: actors, publisher: publisher)
    }

    private let aleppo = [
        S.place("aleppo", S.names("Aleppo", aliases: ["Haleb"], arabic: "حلب"), kind: .city),
        S.place("aleppo-governorate", S.names("Aleppo province", arabic: "محافظة حلب"), kind: .governorate),
    ]

    @Test func r22DescriptionsAreNoNames() {
        #expect(found("The militant group left the city, the provincial capital.", places: aleppo).isEmpty)
    }

    @Test func r23OneLinkAPage() throws {
        let places = [S.place("kobani", S.names("Kobani"), text: "Near Azaz. Azaz is far."), S.place("azaz", S.names("Azaz"))]
        let site = AnnotatedSite(S.site(places: places, articles: [try S.article("a", "Azaz, Azaz.")]))
        #expect(site.mentions(in: .article(Identifier("a"))).map(\.decision) == [.first, .again])
        #expect(site.mentions(in: .place(Identifier("kobani"))).map(\.decision) == [.first, .again])
    }

    @Test(arguments: [
        ("## In Azaz\n\nx", "heading"), ("AZAZ: Soldiers came.", "dateline"), ("AZAZ (Agency) — Soldiers came.", "dateline"),
        ("Azaz – Soldiers came.", "dateline"), ("Azaz, Region (Agency) — Soldiers came.", "dateline"), ("Azaz - Soldiers came.", "dateline"),
        ("The town at dawn. Photo courtesy of Azaz.", "credit"), ("run `Azaz` now", "code"), ("see [Azaz](https://example.org/)", "link"),
        ("an ![Azaz from above](a.png) x", "image"),
    ])
    func r24NoLinkInHeadingsDatelinesCreditsCodeLinksAndPictures(text: String, decision: String) {
        let decisions = found(text, places: [S.place("azaz", S.names("Azaz"))])
        #expect(decisions.count == 1 && decisions[0].hasSuffix(":\(decision)"))
    }

    @Test func r24AColonAloneMakesNoDateline() {
        #expect(found("One thing about Azaz: it was quiet.", places: [S.place("azaz", S.names("Azaz"))]) == ["Azaz=azaz:first"])
        #expect(found("Azaz — Region's capital — fell.", places: [S.place("azaz", S.names("Azaz"))]) == ["Azaz=azaz:first"])
        #expect(found("Azaz – the town – was quiet.", places: [S.place("azaz", S.names("Azaz"))]) == ["Azaz=azaz:first"])
        #expect(found("SDF spokesmen said: Azaz fell.", places: [S.place("azaz", S.names("Azaz"))]) == ["Azaz=azaz:first"])
    }

    @Test(arguments: [
        "“We took Azaz,” he said.", "He said: «We took Azaz.»", "> We took Azaz.", "‘We took Azaz,’ he said.", "He said ‘the fighters’ Azaz’ fell.",
        "‘It’s Azaz’ he said",
        "| a |\n| --- |\n| “We took Azaz.” |",
    ])
    func r25NoLinkInDirectSpeech(text: String) {
        #expect(found(text, places: [S.place("azaz", S.names("Azaz"))]) == ["Azaz=azaz:quotation"])
    }

    @Test(arguments: [
        "‘We came,’ he said in Azaz. ‘We saw.’", "the fighters’ Azaz base", "It’s Azaz’s town.", "the ’90s in Azaz, the fighters’ town",
    ])
    func r25AnApostropheIsNoSpeech(text: String) {
        #expect(found(text, places: [S.place("azaz", S.names("Azaz"))]) == ["Azaz=azaz:first"])
    }

    @Test func r26NoLinkToThePageItselfOrThePublisher() {
        let actors = [S.actor("desk", S.names("Border Desk")), S.actor("iran", S.names("Iran"))]
        #expect(found("He told Border Desk of Iran.", actors: actors, publisher: "Border Desk") == ["Border Desk=desk:publisher", "Iran=iran:first"])
        #expect(S.decisions(in: "Iran is a state.", actors: actors, own: .actor(Identifier("iran"))) == ["Iran=iran:ownPage"])
    }

    @Test func r27WhatIsSetByHandWins() {
        let places = [S.place("azaz", S.names("Azaz"))]
        #expect(found("[the town](place:azaz) of Azaz", places: places) == ["the town=azaz:byHand", "Azaz=azaz:again"])
        #expect(S.decisions(in: "Azaz won.", places: places, senses: ["Azaz": .none]).isEmpty)
        let actors = [S.actor("azaz-brigade", S.names("Northern Brigade"))]
        let sense = Article.Sense.entity(.actor(Identifier("azaz-brigade")))
        #expect(
            S.decisions(in: "Azaz won; the Easterners lost.", places: places, actors: actors, senses: ["Easterners": sense]) == [
                "Azaz=azaz:first", "Easterners=azaz-brigade:first",
            ])
    }

    @Test func r27AnEntityMayBeNamedWithoutALink() {
        #expect(found("Iran said so.", actors: [S.actor("iran", S.names("Iran", isLinked: false))]) == ["Iran=iran:notLinked"])
    }

    @Test func r28TheTypeWordOutsideTheMarkupStaysOutside() {
        #expect(found("in **Idlib** city", places: [S.place("idlib", S.names("Idlib"), kind: .city)]) == ["Idlib=idlib:first"])
    }

    @Test func r28TheLinkIsTheNameWithoutItsArticle() {
        #expect(found("the Khabur River", places: [S.place("khabur", S.names("Khabur River"), kind: .river)]) == ["Khabur River=khabur:first"])
    }

    @Test func r29TooManyLinksAreReported() throws {
        let places = "abcdefghijklmno".map { S.place("p\($0)", S.names("Place\($0)")) }
        func found(_ count: Int, words: Int) throws -> [String] {
            let names = places.prefix(count).map { "\($0.names.name.value) is there. " }.joined()
            let text = names + String(repeating: "word ", count: words)
            return AnnotatedSite(S.site(places: places, articles: [try S.article("a", text)])).diagnostics.map(\.id)
        }
        #expect(try found(15, words: 200) == ["too-many-links"])
        // A brief names whom it is about in few words.
        #expect(try found(14, words: 80) == [])
        #expect(try found(15, words: 400) == [])
    }

    private let towns = ["Azaz", "Manbij", "Jarabulus", "Afrin", "Marea"].map { S.place($0.lowercased(), S.names($0)) }

    @Test func r29NoMoreThanThreeLinksInASentence() {
        let iraq = S.place("iraq", S.names("Iraq"), kind: .country)
        #expect(
            found("From Iraq, Azaz, Manbij and Afrin. Then Iraq.", places: towns + [iraq]) == [
                "Iraq=iraq:crowded", "Azaz=azaz:first", "Manbij=manbij:first", "Afrin=afrin:first", "Iraq=iraq:first",
            ])
        #expect(found("From Azaz, Manbij, Afrin and Marea.", places: towns).last == "Marea=marea:crowded")
        let words = String(repeating: "word ", count: 60)
        #expect(found("From Azaz, Manbij, Afrin and Marea \(words).", places: towns).allSatisfy { $0.hasSuffix("first") })
        #expect(
            found("[a](place:azaz) [b](place:manbij) [c](place:afrin) of Marea.", places: towns).last == "Marea=marea:crowded")
    }

    @Test func r29NoTwoLinksSideBySide() {
        let iraq = S.place("iraq", S.names("Iraq"), kind: .country)
        #expect(found("the Iraq Azaz road", places: towns + [iraq]) == ["Iraq=iraq:adjacent", "Azaz=azaz:first"])
        #expect(found("the Azaz Manbij road", places: towns) == ["Azaz=azaz:first", "Manbij=manbij:adjacent"])
        #expect(found("Azaz, Manbij", places: towns) == ["Azaz=azaz:first", "Manbij=manbij:first"])
        #expect(found("[the town](place:azaz) Manbij", places: towns).last == "Manbij=manbij:adjacent")
    }

    @Test func r29WhatIsNamedLaterMayWait() {
        #expect(
            found("From Azaz, Manbij, Afrin and Marea. Azaz fell.", places: towns) == [
                "Azaz=azaz:crowded", "Manbij=manbij:first", "Afrin=afrin:first", "Marea=marea:first", "Azaz=azaz:first",
            ])
    }

    @Test func r29AGovernmentIsNoStateThatEverybodyKnows() {
        let government = S.actor("government", S.names("Zaina government"), kind: .state)
        #expect(
            found("The Zaina government took Azaz, Manbij and Afrin.", places: towns, actors: [government]).map { $0.hasSuffix("first") } == [
                true, true, true, false,
            ])
    }

    @Test func r30EveryMentionCounts() throws {
        let site = AnnotatedSite(S.site(places: [S.place("azaz", S.names("Azaz"))], articles: [try S.article("a", "Azaz. “Azaz.” Azaz.\n\n## Azaz")]))
        #expect(site.backlinks(to: .place(Identifier("azaz"))).map(\.count) == [4])
    }

    @Test func r31NobodyIsMadeAPersonByBeingNamed() {
        #expect(found("Yusuf Haddad, 34, lives there.", actors: [S.actor("iran", S.names("Iran"))]).isEmpty)
    }

    @Test(arguments: [("Salma Haddad", true), ("Salma Hadad", false), ("Selma Haddad", false), ("Salma Khoury", true), ("Omar Haddad", true)])
    func r32ANameSpelledInTwoWaysIsReported(written: String, isFine: Bool) throws {
        let actors = [S.actor("salma-haddad", S.names("Salma Haddad"), kind: .person)]
        let site = AnnotatedSite(S.site(actors: actors, articles: [try S.article("a", "In the end \(written) spoke.")]))
        #expect(site.diagnostics.map(\.id) == (isFine ? [] : ["name-drift"]))
    }

    @Test func r33EveryLinkCanBeExplained() throws {
        let site = AnnotatedSite(S.site(places: aleppo, articles: [try S.article("a", "In Aleppo city and downtown Aleppo.")]))
        let text = try #require(site.texts.first)
        #expect(text.file == "content/articles/a.md")
        let explained = text.findings.mentions.map {
            "\(text.prose.document.sourceRange(of: $0.literal)) \($0.rule.rawValue): \($0.decision.rawValue)"
        }
        #expect(
            explained == [
                "3..<14 the word beside it says what sort of place: first mention",
                "28..<34 the words around it speak of a region or of a town: named before",
            ])
    }

    @Test func r33AnArticleMayListItsLinks() throws {
        let article = try S.article("a", "In Azaz and Manbij. [Afrin](place:afrin), Marea.", linked: [.place(Identifier("azaz"))])
        let site = AnnotatedSite(S.site(places: towns, articles: [article]))
        #expect(site.mentions(in: .article(article.id)).map(\.decision) == [.first, .notListed, .byHand, .notListed])
    }

    @Test func r33NewFilesDoNotChangeALinkThatIsListed() throws {
        let old = [S.place("azaz", S.names("Azaz"), kind: .city), S.place("marea", S.names("Marea"))]
        let new =
            old + [S.place("azaz-b", S.names("Azaz"), kind: .village), S.place("quiet", S.names("Quiet Hill")), S.place("north", S.names("Marea"))]
        let actors = [S.actor("council", S.names("City council"), kind: .government, seat: "azaz")]
        func links(_ places: [Place], _ actors: [Actor], linked: [EntityID]? = nil) throws -> [String] {
            let article = try S.article("a", "Azaz was quiet. On Quiet Hill they saw Marea.", linked: linked)
            let site = AnnotatedSite(S.site(places: places, actors: actors, articles: [article]))
            let mentions = site.mentions(in: .article(article.id)).filter(\.isLinked)
            return mentions.map { "\(article.body.document.text(in: $0.literal))=\($0.entity.label)" }
        }
        let before = try links(old, [])
        #expect(before == ["Azaz=place:azaz", "Marea=place:marea"])
        #expect(try links(new, actors) != before)
        #expect(try links(new, actors, linked: [.place(Identifier("azaz")), .place(Identifier("marea"))]) == before)
    }

    @Test func r33AListedLinkThatIsLostIsReported() throws {
        let article = try S.article("a", "## Azaz\n\nIn Marea.", linked: ["azaz", "marea", "manbij"].map { .place(Identifier($0)) })
        let site = AnnotatedSite(S.site(places: towns, articles: [article]))
        #expect(
            site.diagnostics.map { "\($0.id): \($0.message)" } == [
                "lost-link: the article lists place:azaz and has no link to it: it is named, but in a heading",
                "lost-link: the article lists place:manbij and has no link to it: the text does not name it",
            ])
    }

    @Test(arguments: [
        ("A boy called Azaz left.", "place:azaz", "\"Azaz\" may mean it, which is not decided"),
        ("They met at the Azaz Hotel.", "place:azaz", "\"Azaz\" stands in \"Azaz Hotel\", which no file knows"),
        ("The FC left.", "actor:corps", "the text does not say what \"FC\" means"),
        ("The FC left. The First Corps (FC) came back.", "actor:second", "the text does not name it"),
        ("The SC left. “The Second Corps (SC) left.”", "actor:second", "it is named, but in direct speech"),
    ])
    func r33AListedLinkThatIsUndecidedSaysWhy(text: String, listed: String, reason: String) throws {
        let actors = [
            S.actor("corps", S.names("First Corps", abbreviation: "FC")), S.actor("second", S.names("Second Corps", abbreviation: "SC")),
        ]
        let id = String(listed.split(separator: ":")[1])
        let article = try S.article("a", text, linked: [listed.hasPrefix("place:") ? .place(Identifier(id)) : .actor(Identifier(id))])
        let site = AnnotatedSite(S.site(places: towns, actors: actors, articles: [article]))
        let lost = site.diagnostics.filter { $0.id == "lost-link" }
        #expect(lost.map(\.message) == ["the article lists \(listed) and has no link to it: \(reason)"])
        #expect(lost.map(\.suggestion) == ["set the link by hand, as in [words](\(listed)), or take it off the list"])
    }

    @Test func r33HowSureALinkIs() throws {
        let article = try S.article(
            "a", "[Azaz](place:azaz) and Marea. The Town. Aleppo province. Downtown Aleppo.",
            senses: ["The Town": .entity(.place(Identifier("manbij")))])
        let site = AnnotatedSite(S.site(places: towns + aleppo, articles: [article]))
        let mentions = site.mentions(in: .article(article.id))
        #expect(
            mentions.map { "\($0.entity.rawValue) \($0.confidence)" } == [
                "azaz set", "marea certain", "manbij set", "aleppo-governorate certain", "aleppo inferred",
            ])
    }

    @Test func r34ANameOfTwoIsNotGuessed() {
        let actors = [
            S.actor("one", S.names("First Corps", aliases: ["the Corps"])), S.actor("two", S.names("Second Corps", aliases: ["the Corps"])),
        ]
        #expect(found("At night the Corps left.", actors: actors).isEmpty)
        let declared = [actors[0], S.actor("two", S.names("Second Corps", aliases: ["the Corps"], defaultFor: ["the Corps"]))]
        #expect(found("At night the Corps left.", actors: declared) == ["the Corps=two:first"])
    }

    @Test func aNameThatNoTextUsesIsANote() throws {
        let azaz = S.place("azaz", S.names("Azaz", aliases: ["A'zaz", "Ezaz"]))
        let site = AnnotatedSite(S.site(places: [azaz], articles: [try S.article("a", "In Ezaz and Azaz.")]))
        #expect(site.unusedNames.map { "\($0.severity) \($0.id): \($0.message)" } == ["note unused-alias: no text uses \"A'zaz\""])
        let all = AnnotatedSite(S.site(places: [azaz], articles: [try S.article("a", "In Ezaz and A'zaz.")]))
        #expect(all.unusedNames.isEmpty)
    }

    @Test func r12AndR13WhatIsLeftUndecidedIsToldWithItsCandidates() throws {
        let places = [
            S.place("north", S.names("Tall Rifat"), partOf: "aleppo-governorate"),
            S.place("south", S.names("Tall Rifat"), partOf: "daraa-governorate"),
        ]
        let site = AnnotatedSite(S.site(places: places, articles: [try S.article("a", "In Tall Rifat.")]))
        #expect(
            site.diagnostics.map { "\($0.id): \($0.message)" } == [
                "undecided-name: \"Tall Rifat\" could mean place:north or place:south, and is not linked"
            ])
        #expect(
            site.diagnostics.map(\.suggestion) == [
                "write [Tall Rifat](place:north), [Tall Rifat](place:south), or [Tall Rifat](none:)"
            ])
    }

    @Test func r19ASuffixOfANameOfTwoWords() {
        let actors = [S.actor("is", S.names("Islamic State"))]
        #expect(found("Islamic State-controlled towns", actors: actors) == ["Islamic State=is:prefix"])
    }

    @Test func r35TheOrderOfFilesDecidesNothing() {
        let text = "In Daraa province and Aleppo city, Aleppo fell."
        let places = aleppo + [S.place("daraa", S.names("Daraa province"), kind: .governorate), S.place("daraa-city", S.names("Daraa"), kind: .city)]
        #expect(found(text, places: places) == found(text, places: places.reversed()))
    }
}
