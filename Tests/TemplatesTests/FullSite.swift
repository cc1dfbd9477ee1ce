import Annotation
import Explainer
import Markdown

/// A site with one of everything, hostile names among them.
enum FullSite {
    static let media: Set<String> = ["valley.svg"]

    static func make(language: Language = .english, url: String? = nil) -> AnnotatedSite {
        Make.site(
            Make.settings(
                title: "The <valley> & \"its\" towns", url: url, language: language,
                brief: "## Side 1\n\nForces took Mayadeen.[^1]\n\n[^1]: A note.", startHere: ["mayadeen", "missing"], whoIsWho: ["army", "is"],
                navigation: SiteSettings.defaultNavigation + [.contributors, .corrections, .page(Identifier("about"))]),
            articles: articles, contributors: contributors, places: places, actors: actors, events: events, sources: sources, pages: pages)
    }

    static let articles = [
        Make.article(
            "mayadeen", "Why <Mayadeen> & \"Raqqa\" mattered", "2017-10-17", summary: "A town & its \"fall\".", asOf: "2017-10-16",
            dateline: "mayadeen",
            authors: ["desk"], credits: [Article.Credit(contributor: Identifier("jo"), role: .editing)], sources: ["report"],
            image: Picture(file: "valley.svg", alt: "A river", credit: "The desk", caption: Prose(Document(caption: "The valley"))),
            corrections: [Article.Correction(date: Make.day("2017-10-19"), text: Make.prose("It lies *north*."))],
            formerly: ["old-mayadeen", "older-mayadeen", "raqqa"],
            text: articleText),
        Make.article(
            "mayadeen-ar", "لماذا كانت الميادين مهمة", "2017-10-18", authors: ["desk"], language: .arabic, translationOf: "mayadeen",
            text: "كانت الميادين مدينة على الفرات، ويسيطر عليها تنظيم الدولة الإسلامية."),
        Make.article("raqqa", "Raqqa", "2017-10-15", authors: ["jo"], text: "Raqqa fell. [More](article:mayadeen#the-town)."),
    ]

    private static let articleText = """
        Islamic State (IS) left Raqqa for Mayadeen, says [a report](source:statement).[^1] See [the day](event:capture), [Jo](contributor:jo),
        [the method](../pages/about.md#sources-2) and [elsewhere](https://example.org/?a=1&b=2). Abu Nobody said so.

        ## The town

        A [town](place:mayadeen) on the Euphrates.

        ## Sources

        ### Two of them

        > [!KNOWN] What is known
        > It fell.

        | Who | What |
        | :-- | --: |
        | Army | 1 |

        ![A river](../media/valley.svg "The valley | The desk")

        ![All that <happened>](timeline:)

        ![In one year](timeline:2017)

        ## Mentions

        - [x] done

        [^1]: A note on Mayadeen.
        """

    static let contributors = [
        Make.contributor("desk", "The desk", role: "Explainer desk", bio: "Writes about Mayadeen."),
        Make.contributor("jo", "Jo <Editor>", role: "Editor", organisation: "The desk & friends"),
        Make.contributor("sam", "Sam Reporter"),
        Make.contributor("nobody", "Quiet Person"),
    ]

    static let places = [
        Make.place("syria", Make.names("Syria", arabic: "سوريا"), kind: .country),
        Make.place("province", Make.names("Deir e-Zor province"), kind: .governorate, partOf: "syria"),
        Make.place(
            "mayadeen", Make.names("Mayadeen", arabic: "الميادين", aliases: ["al-Mayadin"]), partOf: "province", at: (35.0199, 40.4534),
            precision: .approximate, summary: "Town on the Euphrates.",
            control: [
                Place.Control(
                    from: Make.date("2014"), to: Make.date("2017-10-14"), by: Identifier("is"), status: .controlled, source: Identifier("report")),
                Place.Control(from: Make.date("2017-10-14"), to: nil, by: Identifier("army"), status: .claimed, source: Identifier("statement")),
            ], text: "Mayadeen is on the Euphrates, like Raqqa.[^1]\n\n## Control\n\nIt changed.\n\n[^1]: A note."),
        Make.place("raqqa", Make.names("Raqqa", arabic: "الرقة"), partOf: "syria"),
        Make.place("euphrates", Make.names("Euphrates", arabic: "الفرات"), kind: .river),
        Make.place("hidden", Make.names("Mayadeen bridge"), kind: .crossing, partOf: "mayadeen", hasPage: false),
    ]

    static let actors = [
        Make.actor("is", Make.names("Islamic State", arabic: "تنظيم الدولة الإسلامية", abbreviation: "IS"), side: "is", summary: "Armed group."),
        Make.actor("army", Make.names("Syrian Army"), kind: .military, side: "government", color: "#1f6f8b", activeFrom: "1946"),
        Make.actor("brigade", Make.names("Fourth Brigade"), kind: .military, partOf: "army", side: "government", text: "A part of the Syrian Army."),
        Make.actor("ministry", Make.names("Russian Defense Ministry"), kind: .government),
        Make.actor("ghost", Make.names("Abu Nobody"), kind: .person, hasPage: false),
    ]

    static let events = [
        Make.event(
            "capture", "2017-10-14", "The army <captures> Mayadeen & more", places: ["mayadeen"], actors: ["army", "is", "ghost"], status: .claimed,
            claimedBy: ["ministry"], sources: ["statement", "report"], text: "A spokesman of Islamic State said it.\n\n## A heading"),
        Make.event(
            "siege", "2014/2017-09", "A siege of three years", places: ["province"], status: .disputed, claimedBy: ["is"], article: "mayadeen"),
        Make.event("theft", nil, "A <theft>", actors: ["is"], kind: .other),
        Make.event("command", "2017-06~", "The command moves", places: ["raqqa", "mayadeen"], kind: .other, sources: ["report"]),
    ]

    static let sources = [
        Make.source(
            "report", "A <report> & more", publisher: "The agency", url: "https://example.org/report", published: "2017-10-16",
            authors: ["Sam Reporter", "Someone Else"], reportedBy: ["sam", "jo"], record: "It says that Mayadeen fell.\n\n## Facts\n\nMany."),
        Make.source("statement", "بيان", publisher: "Ministry", published: "2017-10-14", language: "ar", party: "ministry"),
        Make.source("undated", "Undated", language: nil),
    ]

    static let pages = [
        Make.page(
            "about", "About <us>", formerly: ["who-we-are"], text: "## Sources\n\nWe name them: [places](../places/raqqa.md), [none](nowhere.md)."),
        Make.page("method", "How we work"),
    ]
}
