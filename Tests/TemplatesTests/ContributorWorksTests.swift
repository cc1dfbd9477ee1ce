import Annotation
import Explainer
import HTML
import Testing

@testable import Templates

/// What a contributor's page says of their work.
@Suite struct ContributorWorksTests {
    private func html(_ site: AnnotatedSite, _ id: String = "jo") -> String {
        Make.context(site, .contributor(Identifier(id))).content()?.main.rendered ?? ""
    }

    private func article(_ id: String, _ day: String, authors: [String] = [], _ role: Contributor.Role? = nil, text: String = "") -> Article {
        Make.article(
            id, id.uppercased(), day, authors: authors,
            credits: role.map { [Article.Credit(contributor: Identifier("jo"), role: $0)] } ?? [], text: text)
    }

    private let jo = Make.contributor("jo", "Jo")

    @Test func worksStandUnderTheirRoleAndTheirYear() {
        let site = Make.site(
            articles: [
                article("a", "2017-10-17", authors: ["jo"]), article("b", "2019-01-01", authors: ["jo"]), article("c", "2017-01-01", authors: ["jo"]),
                article("d", "2018-05-05", .photography),
            ], contributors: [jo])
        let page = RenderedPage(Array(html(site).utf8))
        let headings = page.tags.indices.filter { page.tags[$0].name.hasPrefix("h") && page.tags[$0].name.count == 2 && !page.tags[$0].isClosing }
        let texts = headings.map { page.tags[$0].text.isEmpty ? page.tags[$0 + 1].text : page.tags[$0].text }
        #expect(texts == ["Jo", "Text", "2019", "B", "2017", "A", "C", "Photography", "2018", "D"])
        #expect(page.headingLevels == [1, 2, 3, 4, 3, 4, 4, 2, 3, 4])
    }

    @Test func whoEditedOrTranslatedDoesNotCover() {
        let places = [Make.place("raqqa", Make.names("Raqqa")), Make.place("homs", Make.names("Homs")), Make.place("anah", Make.names("Anah"))]
        let articles = [
            article("a", "2017-10-17", authors: ["jo"], .photography, text: "Raqqa. Raqqa."), article("b", "2017-10-17", .reporting, text: "Homs."),
            article("c", "2017-10-17", .editing, text: "Anah."), article("d", "2017-10-17", .translation, text: "Anah."),
        ]
        let covered = html(Make.site(articles: articles, contributors: [jo], places: places)).part(
            from: "<section class=\"section\" aria-labelledby=\"named-places\">", through: "</section>")
        #expect(covered.contains("Raqqa</a> <span class=\"count\">2 mentions</span>"))
        #expect(covered.contains("Homs</a> <span class=\"count\">1 mention</span>"))
        #expect(!covered.contains("Anah"))
    }

    @Test func aReportedSourceSaysWhatRestsOnIt() {
        let site = Make.site(
            articles: [Make.article("a", "A", sources: ["report"])], contributors: [jo],
            events: [Make.event("e", "2017", "E", sources: ["report"]), Make.event("f", "2017", "F", sources: ["report"])],
            sources: [Make.source("report", "A report", authors: ["Jo"], reportedBy: ["jo"])])
        #expect(html(site).contains("<p class=\"source-weight\">Resting on it: 1 article, 2 events.</p>"))
    }
}
