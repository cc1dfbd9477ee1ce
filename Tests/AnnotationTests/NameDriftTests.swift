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

    private func report(_ contributors: [Contributor], authors: [String] = [], reportedBy: [String] = []) -> String {
        let sources = [
            Source(
                id: Identifier("report"), file: "seeds/report.md", title: "A report", publisher: "", url: nil, archived: nil, published: nil,
                authors: authors.map { Located($0, at: 30..<40) }, reportedBy: reportedBy.map { Identifier($0) }, language: nil, party: nil,
                record: .empty)
        ]
        let settings = SampleSite.site().settings
        let site = Site(
            settings: settings, articles: [], contributors: contributors, places: [], actors: [], events: [], sources: sources, pages: [])
        return DiagnosticReport(AnnotatedSite(site).diagnostics, sources: [:]).text(color: false)
    }

    @Test func anAuthorOfASourceWhoReportedItIsSpelledAsTheSiteDoes() {
        #expect(
            report([contributor("ammar-hamou", "Ammar Hamou")], authors: ["Ammar Hammou"], reportedBy: ["ammar-hamou"]) == """
                seeds/report.md: warning: "Ammar Hammou" is almost "Ammar Hamou" [name-drift]
                    write "Ammar Hamou", if that is who is meant

                """)
    }

    /// A name that is almost the same may be somebody else's.
    @Test func anAuthorWhoMayBeAContributorIsOnlyANote() {
        #expect(
            report([contributor("ammar-hamou", "Ammar Hamou")], authors: ["Ammar Hammou"]) == """
                seeds/report.md: note: "Ammar Hammou" is almost "Ammar Hamou" [name-drift]
                    write "Ammar Hamou", if that is who is meant

                """)
    }

    @Test(arguments: ["Ammar Hamou", "Samir Hamou", "Ammar", "Desk"])
    func otherNamesAreFine(_ author: String) {
        #expect(report([contributor("ammar-hamou", "Ammar Hamou")], authors: [author], reportedBy: ["ammar-hamou"]) == "")
    }

    @Test func twoContributorsWithAlmostOneName() {
        #expect(
            report([contributor("ammar-hamou", "Ammar Hamou"), contributor("ammar-hammou", "Ammar Hammou"), contributor("lina", "Lina Aziz")]) == """
                content/authors/ammar-hamou.md: note: "Ammar Hamou" is almost "Ammar Hammou", another contributor [similar-contributors]
                    if they are one person, keep one file
                content/authors/ammar-hammou.md: note: the other one

                """)
    }
}
