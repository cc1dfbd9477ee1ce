import Annotation
import Content
import Diagnostics
import Explainer
import Testing

@testable import sitegen

@Suite struct AnnotationViewTests {
    private static let places = [
        "content/places/zaina.md": "---\nname: Zaina\nkind: town\nadjectives: [Zainan]\n---\n",
        "content/places/tall-a.md": "---\nname: Tall Rifat\nkind: town\npart_of: upper-valley\n---\n",
        "content/places/tall-b.md": "---\nname: Tall Rifat\nkind: town\npart_of: lower-valley\n---\n",
        "content/places/upper-valley.md": "---\nname: Upper valley\nkind: region\n---\n",
        "content/places/lower-valley.md": "---\nname: Lower valley\nkind: region\n---\n",
        "content/actors/guard.md": "---\nname: National Guard\nabbreviation: NG\nkind: military\n---\n",
    ]

    /// What is said of a file.
    private func text(_ path: String, _ files: [String: String], color: Bool = false) throws -> String {
        let content = try withTemporaryFolder { folder in
            try folder.writeSite(Self.places.merging(files, uniquingKeysWith: { $1 }))
            return ContentLoader(root: folder.path, today: Fixtures.today).load()
        }
        let site = AnnotatedSite(try #require(content.site))
        let file = try #require(AnnotatedFile.all(of: site.texts).first { $0.path == path })
        return AnnotationView(file, source: try #require(content.sources[path]), color: color).text
    }

    private static let front = "---\ntitle: Mayadeen\nsummary: On Zaina.\ndate: 2017-10-16\n---\n"
    private static let article = "content/articles/mayadeen.md"

    @Test func eachParagraphIsFollowedByItsDecisions() throws {
        let body = """

            ## In Zaina

            The *National
            Guard* (NG) left Zaina \\& Tall Rifat; Zainan farmers stayed.

            Nobody was named.

            > - The NG,
            >   they said.
            """
        #expect(
            try text(Self.article, [Self.article: Self.front + body]) == """
                content/articles/mayadeen.md: names: 2 linked, 4 not, 1 undecided; dates: 0 shown, 0 not
                    to keep these links whatever files come, add: linked: [actor:guard, place:zaina]

                    7 | ## In {Zaina}(1)
                        1 Zaina: place:zaina, name, only one has this name. Not linked: in a heading.

                    9 | The *[National
                   10 | Guard](2)* ({NG}(3)) left [Zaina](4) \\& <Tall Rifat>(5); {Zainan}(6) farmers stayed.
                        2 National Guard: actor:guard, name, only one has this name. Linked: first mention.
                        3 NG: actor:guard, abbreviation, only one has this name. Not linked: named before.
                        4 Zaina: place:zaina, name, only one has this name. Linked: first mention.
                        5 Tall Rifat: could be place:tall-a or place:tall-b. Not linked.
                        6 Zainan: place:zaina, adjective, only one has this name. Not linked: an adjective.

                   12 | Nobody was named.

                   14 | > - The {NG}(7),
                   15 | >   they said.
                        7 NG: actor:guard, abbreviation, only one has this name. Not linked: named before.

                """)
    }

    @Test func ofTheFrontMatterOnlyTextsAreShown() throws {
        let settings = "title: Zaina\nbrief: |\n  One. Zaina\n\n  fell.\nlanguage: en\n"
        #expect(
            try text("content/site.yaml", ["content/site.yaml": settings]) == """
                content/site.yaml: names: 1 linked, 0 not, 0 undecided; dates: 0 shown, 0 not

                    3 |   One. [Zaina](1)
                        1 Zaina: place:zaina, name, only one has this name. Linked: first mention.

                    5 |   fell.

                """)
    }

    /// What the view prints can be pasted, and changes nothing.
    @Test func theListOfLinksIsAccepted() throws {
        let files = Self.places.merging([
            Self.article: "---\ntitle: A\nsummary: A\ndate: 2017-10-16\nlinked: [place:zaina, actor:guard]\n---\nThe National Guard left Zaina.\n"
        ]) { $1 }
        let content = try withTemporaryFolder { folder in
            try folder.writeSite(files)
            return ContentLoader(root: folder.path, today: Fixtures.today).load()
        }
        #expect(content.diagnostics.isEmpty)
        #expect(content.site?.articles.first?.linked?.map(\.value.label) == ["place:zaina", "actor:guard"])
    }

    @Test func whyANameIsUndecided() throws {
        let body = "The NG came to the Old Zaina Hospital Trust. The National Guard (NG) left."
        #expect(
            try text(Self.article, [Self.article: Self.front + body]) == """
                content/articles/mayadeen.md: names: 1 linked, 1 not, 2 undecided; dates: 0 shown, 0 not
                    to keep these links whatever files come, add: linked: [actor:guard]

                    6 | The <NG>(1) came to the Old <Zaina>(2) Hospital Trust. The [National Guard](3) ({NG}(4)) left.
                        1 NG: could be actor:guard, but the text says only later what it means. Not linked.
                        2 Zaina: is place:zaina elsewhere, but stands here in "Old Zaina Hospital Trust", which no file knows. Not linked.
                        3 National Guard: actor:guard, name, only one has this name. Linked: first mention.
                        4 NG: actor:guard, abbreviation, only one has this name. Not linked: named before.

                """)
    }

    @Test func datesAreMarkedLikeNames() throws {
        let body = "It began [last winter](date:2017-01) and ended on Saturday; “On Sunday we left,” they said in Zaina."
        #expect(
            try text(Self.article, [Self.article: Self.front + body]) == """
                content/articles/mayadeen.md: names: 1 linked, 0 not, 0 undecided; dates: 2 shown, 1 not
                    to keep these links whatever files come, add: linked: [place:zaina]

                    6 | It began [[last winter](1)](date:2017-01) and ended on [Saturday](2); “On {Sunday}(3) we left,” they said in [Zaina](4).
                        1 last winter: 2017-01. Shown: date set by hand.
                        2 Saturday: 2017-10-14, latest such weekday not after as_of. Shown: a certain date.
                        3 Sunday: 2017-10-15, latest such weekday not after as_of. Not shown: in direct speech.
                        4 Zaina: place:zaina, name, only one has this name. Linked: first mention.

                """)
    }

    @Test func aFileWithoutTextHasAHeadline() throws {
        #expect(try text("content/places/zaina.md", [:]) == "content/places/zaina.md: names: 0 linked, 0 not, 0 undecided; dates: 0 shown, 0 not\n")
    }

    @Test func marksAreColoredAndNothingElse() throws {
        let body = "In Zaina\u{1B}[2J, Zaina, | Tall Rifat."
        let shown = try text(Self.article, [Self.article: Self.front + body], color: true)
        #expect(
            shown.contains(
                "    6 | In \u{1B}[1;32m[\u{1B}[0mZaina\u{1B}[1;32m](1)\u{1B}[0m␛[2J, \u{1B}[36m{\u{1B}[0mZaina\u{1B}[36m}(2)\u{1B}[0m, | "
                    + "\u{1B}[1;33m<\u{1B}[0mTall Rifat\u{1B}[1;33m>(3)\u{1B}[0m.\n"))
    }
}
