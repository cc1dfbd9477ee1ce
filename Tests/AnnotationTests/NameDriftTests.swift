import Annotation
import Diagnostics
import Explainer
import Testing

/// Contributors whose names are spelled in two ways in front matter.
@Suite struct NameDriftTests {
    private func contributor(_ id: String, _ name: String) -> Contributor {
        Contributor(
            id: Identifier(id), file: "content/authors/\(id).md", name: Located(name, at: 10..<20), foreignNames: [], role: "", organisation: "",
            links: [], languages: [], image: nil, bio: .empty)
    }

    private func report(_ contributors: [Contributor], authors: [String] = [], reportedBy: [String] = [], credit: String? = nil) throws -> String {
        let sources = [
            Source(
                id: Identifier("report"), file: "seeds/report.md", title: "A report", publisher: "", url: nil, archived: nil, published: nil,
                authors: authors.map { Located($0, at: 30..<40) }, reportedBy: reportedBy.map { Identifier($0) }, language: nil, party: nil,
                record: .empty)
        ]
        let settings = SampleSite.site().settings
        var article = try SampleSite.article("a", "Text.")
        article.image = credit.map { Picture(file: "a.jpg", alt: "A", credit: $0, caption: .empty, creditRange: 1..<2) }
        let site = Site(
            settings: settings, articles: credit == nil ? [] : [article], contributors: contributors, places: [], actors: [], events: [],
            sources: sources, pages: [])
        return DiagnosticReport(AnnotatedSite(site).diagnostics, sources: [:]).text(color: false)
    }

    @Test func anAuthorOfASourceWhoReportedItIsSpelledAsTheSiteDoes() throws {
        #expect(
            try report([contributor("ammar-hamou", "Ammar Hamou")], authors: ["Ammar Hammou"], reportedBy: ["ammar-hamou"]) == """
                seeds/report.md: warning: "Ammar Hammou" is almost "Ammar Hamou" [name-drift]
                    write "Ammar Hamou", if that is who is meant

                """)
    }

    /// A name that is almost the same may be somebody else's.
    @Test func anAuthorWhoMayBeAContributorIsOnlyANote() throws {
        #expect(
            try report([contributor("ammar-hamou", "Ammar Hamou")], authors: ["Ammar Hammou"]) == """
                seeds/report.md: note: "Ammar Hammou" is almost "Ammar Hamou" [name-drift]
                    write "Ammar Hamou", if that is who is meant

                """)
    }

    @Test(arguments: ["Ammar Hamou", "Samir Hamou", "Ammar", "Desk"])
    func otherNamesAreFine(_ author: String) throws {
        #expect(try report([contributor("ammar-hamou", "Ammar Hamou")], authors: [author], reportedBy: ["ammar-hamou"]) == "")
    }

    @Test(arguments: ["Ammar Hammou", "Photo: Ammar Hammou/AFP", "Courtesy of Ammar Hammou, Example News"])
    func aCreditIsSpelledAsTheSiteDoes(credit: String) throws {
        #expect(
            try report([contributor("ammar-hamou", "Ammar Hamou")], credit: credit) == """
                content/articles/a.md: warning: "Ammar Hammou" is almost "Ammar Hamou" [name-drift]
                    write "Ammar Hamou", if that is who is meant

                """)
    }

    @Test(arguments: ["Ammar Hamou / AFP", "Samir Hamou", "Ammar", "", "Photo of Ammar", "Hamou, Ammar Ali"])
    func otherCreditsAreFine(credit: String) throws {
        #expect(try report([contributor("ammar-hamou", "Ammar Hamou")], credit: credit) == "")
    }

    @Test func theLongestNameIsFoundInALongCredit() throws {
        let credit = String(repeating: "and many others ", count: 1_000) + "Ammar Ali Hammou in Homs"
        #expect(
            try report([contributor("ammar-hamou", "Ammar Ali Hamou")], credit: credit) == """
                content/articles/a.md: warning: "Ammar Ali Hammou" is almost "Ammar Ali Hamou" [name-drift]
                    write "Ammar Ali Hamou", if that is who is meant

                """)
    }

    @Test func aPortraitHasACreditToo() throws {
        var lina = contributor("lina", "Lina Aziz")
        lina.image = Picture(file: "a.jpg", alt: "A", credit: "Ammar Hammou", caption: .empty, creditRange: 1..<2)
        #expect(
            try report([contributor("ammar-hamou", "Ammar Hamou"), lina]) == """
                content/authors/lina.md: warning: "Ammar Hammou" is almost "Ammar Hamou" [name-drift]
                    write "Ammar Hamou", if that is who is meant

                """)
    }

    @Test func twoContributorsWithAlmostOneName() throws {
        #expect(
            try report([contributor("ammar-hamou", "Ammar Hamou"), contributor("ammar-hammou", "Ammar Hammou"), contributor("lina", "Lina Aziz")])
                == """
                content/authors/ammar-hamou.md: note: "Ammar Hamou" is almost "Ammar Hammou", another contributor [similar-contributors]
                    if they are one person, keep one file
                content/authors/ammar-hammou.md: note: the other one

                """)
    }
}
