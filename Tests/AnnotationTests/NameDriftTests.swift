import Annotation
import Diagnostics
import Explainer
import Testing

/// Contributors whose names are spelled in two ways in front matter.
@Suite struct NameDriftTests {
    private func contributor(_ id: String, _ name: String, foreignNames: [Names.Foreign] = [], image: Picture? = nil) -> Contributor {
        Contributor(
            id: Identifier(id), file: "content/authors/\(id).md", name: Located(name, at: 10..<20), foreignNames: foreignNames, role: "",
            organisation: "",
            links: [], languages: [], image: image, bio: .empty)
    }

    private func report(_ contributors: [Contributor], authors: [String] = [], reportedBy: [String] = [], credit: String? = nil) throws -> String {
        let sources = [
            Source(
                id: Identifier("report"), file: "seeds/report.md", title: "A report", publisher: "", url: nil, archived: nil, published: nil,
                authors: authors.map { Located($0, at: 30..<40) }, reportedBy: reportedBy.map { Identifier($0) }, language: nil, party: nil,
                record: .empty)
        ]
        let settings = SampleSite.site().settings
        let image = credit.map { Picture(file: "a.jpg", alt: "A", credit: $0, caption: .empty, creditRange: 1..<2) }
        let article = try SampleSite.article("a", "Text.", image: image)
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

    /// It would stand beside the contributor as one author more.
    @Test(arguments: ["Idris, Samia", "SAMIA IDRIS", "S. Idris", "S Idris", "IDRIS, S."])
    func anAuthorWhoReportedItIsWrittenAsTheSiteDoes(author: String) throws {
        #expect(
            try report([contributor("samia", "Samia Idris")], authors: [author], reportedBy: ["samia"]) == """
                seeds/report.md: warning: "\(author)" is "Samia Idris" written in another way [name-drift]
                    write "Samia Idris", if that is who is meant

                """)
    }

    /// Whoever has the same initial is somebody else, if she is named as well or did not report it.
    @Test func anInitialAloneIsNobody() throws {
        let samia = contributor("samia", "Samia Idris")
        #expect(try report([samia], authors: ["Samia Idris", "S. Idris"], reportedBy: ["samia"]) == "")
        #expect(try report([samia], authors: ["S. Idris"]) == "")
        #expect(try report([samia], authors: ["A. Idris", "Idris"], reportedBy: ["samia"]) == "")
    }

    @Test(arguments: [("A talk with Ammar Hammou", ""), ("A talk", "By Ammar Hammou, in Homs."), ("Ammar Hammou", "Ammar Hammou speaks.")])
    func titlesAndSummariesAreSpelledAsTheSiteDoes(title: String, summary: String) throws {
        let article = try SampleSite.article("a", "Text.", title: title, summary: summary)
        let site = SampleSite.site(articles: [article], contributors: [contributor("ammar-hamou", "Ammar Hamou")])
        #expect(
            DiagnosticReport(AnnotatedSite(site).diagnostics, sources: [:]).text(color: false) == """
                content/articles/a.md: warning: "Ammar Hammou" in the title or the summary is almost "Ammar Hamou" [name-drift]
                    write "Ammar Hamou", if that is who is meant

                """)
    }

    @Test(arguments: ["Then Mohamed al-Sayyid spoke.", "Mohamed al-Sayyid spoke.", "Asked, Mohamed\nal-Sayyid spoke."])
    func theArabicArticleIsAPartOfAName(text: String) throws {
        let site = SampleSite.site(articles: [try SampleSite.article("a", text)], contributors: [contributor("sayyid", "Mohammed al-Sayyid")])
        #expect(AnnotatedSite(site).diagnostics.map(\.message) == ["\"Mohamed al-Sayyid\" is almost \"Mohammed al-Sayyid\""])
    }

    @Test func namesInOtherScriptsCountToo() throws {
        let arabic = Names.Foreign(language: "ar", name: Located("عمار حمو", at: 0..<1))
        let ammar = contributor("ammar-hamou", "Ammar Hamou", foreignNames: [arabic])
        let text = try report([ammar], authors: ["عمار حمود"], reportedBy: ["ammar-hamou"], credit: "عمار حمود")
        #expect(text.split(separator: "\n").count { $0.hasSuffix("[name-drift]") } == 2)
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
        let portrait = Picture(file: "a.jpg", alt: "A", credit: "Ammar Hammou", caption: .empty, creditRange: 1..<2)
        let lina = contributor("lina", "Lina Aziz", image: portrait)
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
