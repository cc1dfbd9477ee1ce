import Annotation
import Explainer
import HTML
import Testing

@testable import Templates

/// Sources in texts, and what rests on them.
@Suite struct SourceReferenceTests {
    private func html(_ site: AnnotatedSite, _ page: Page) -> String { Make.context(site, page).content()?.main.rendered ?? "" }

    private static let report = Make.source(
        "report", "A report", publisher: "The agency", url: "https://example.org/report", published: "2017-10-16", authors: ["Sam Reporter"],
        reportedBy: ["sam"], party: "army")

    private func site(_ articles: [Article], pages: [EditorialPage] = [], places: [Place] = [], events: [Event] = []) -> AnnotatedSite {
        Make.site(
            articles: articles, contributors: [Make.contributor("sam", "Sam Reporter")], places: places,
            actors: [Make.actor("army", Make.names("Army"))],
            events: events, sources: [Self.report], pages: pages)
    }

    // MARK: In a text

    private static let reference = """
        <a href="../contributors/sam.html">Sam Reporter</a>, <a href="../sources/report.html">A report</a>, <bdi>The agency</bdi>, \
        <time datetime="2017-10-16">16 October 2017</time> (Language: English; \
        Original: <a href="https://example.org/report" rel="external noreferrer">example.org</a>; \
        <span class="party">Speaks for a party: <a href="../actors/army.html">Army</a></span>)
        """

    @Test(arguments: ["<source:report>", "[](source:report)"])
    func aSourceByItsIDAloneIsAReference(_ citation: String) {
        let site = site([Make.article("a", "A", text: "It fell.[^1] So \(citation), and *more*.\n\n[^1]: \(citation), second page.")])
        let article = html(site, .article(Identifier("a")))
        #expect(article.contains("So \(Self.reference), and <em>more</em>.</p>"))
        #expect(article.contains("<p>\(Self.reference), second page. <a"))
    }

    /// A part of the record may be meant.
    @Test func aReferenceLeadsToThePart() {
        let record = Make.source("report", "A report", publisher: "The agency", record: "## What it says\n\nText.")
        let site = Make.site(
            articles: [Make.article("a", "A", text: "So <source:report#what-it-says>, or [](source:report#nothing).")], sources: [record])
        let article = html(site, .article(Identifier("a")))
        #expect(article.contains("<a href=\"../sources/report.html#what-it-says\">A report</a>"))
        #expect(article.contains("<a href=\"../sources/report.html\">A report</a>"))
    }

    @Test func aSourceInWordsStaysAsItIs() {
        let site = site([Make.article("a", "A", text: "[The report](source:report) says so.")])
        #expect(html(site, .article(Identifier("a"))).contains("<p><a href=\"../sources/report.html\">The report</a> says so.</p>"))
    }

    // MARK: What rests on it

    @Test func everyArticleIsALinkAway() {
        let articles = (1...203).map { Make.article("a\($0)", "Article \($0)", sources: ["report"]) }
        let page = html(site(articles), .source(Identifier("report")))
        for article in articles { #expect(page.contains("href=\"../articles/\(article.id).html\""), "\(article.id)") }
        #expect(page.contains("<details><summary>And 3 more.</summary>"))
    }

    @Test func linksToItsFileCount() {
        let site = site(
            [Make.article("a", "A", text: "[So](../../seeds/report.md).")],
            events: [Make.event("e", "2017", "It fell", text: "[So](source:report).")])
        let page = html(site, .source(Identifier("report")))
        #expect(page.contains("href=\"../articles/a.html\""))
        #expect(page.contains("href=\"../timeline/2017.html#event-e\""))
        #expect(html(site, .article(Identifier("a"))).contains("<h2 id=\"sources\">"))
    }

    @Test func otherPagesThatCiteItAreListed() {
        let site = site(
            [], pages: [Make.page("method", "How we work", text: "By [it](source:report).")],
            places: [Make.place("raqqa", Make.names("Raqqa"), text: "By [it](source:report)."), Make.place("homs", Make.names("Homs"))])
        #expect(
            html(site, .source(Identifier("report"))).contains(
                """
                <h2 id="pages">Other pages that cite it</h2><ul class="dense"><li><a href="../method.html">How we work</a></li>\
                <li><a href="../places/raqqa.html">Raqqa</a></li></ul>
                """))
    }

    @Test func soAreContributorsAndOtherSourcesButNotItself() {
        let site = Make.site(
            contributors: [Make.contributor("jo", "Jo", bio: "Known for [it](source:report).")],
            sources: [
                Make.source("report", "A report", record: "See [it](source:report)."),
                Make.source("reply", "A reply", record: "To [it](source:report)."),
            ])
        #expect(
            html(site, .source(Identifier("report"))).contains(
                """
                <ul class="dense"><li><a href="../contributors/jo.html">Jo</a></li><li><a href="reply.html">A reply</a></li></ul>
                """))
    }

    @Test func controlLeadsToWhatIsSaidOfThePlace() {
        let control = Place.Control(
            from: Make.date("2017"), to: nil, by: Identifier("army"), status: .contested, source: Identifier("report"), range: 0..<0)
        let site = site([], places: [Make.place("raqqa", Make.names("Raqqa"), control: [control])])
        let page = html(site, .source(Identifier("report")))
        #expect(page.contains("<li><a href=\"../places/raqqa.html#control\" class=\"place\">Raqqa</a>, "))
        #expect(page.contains("<dt>Resting on it</dt> <dd><a href=\"#control\">1 statement of control</a></dd>"))
        #expect(html(site, .sources).contains("Resting on it: 1 statement of control."))
    }

    @Test func whatIsMissingIsSaid() {
        let site = Make.site(sources: [Make.source("call", "A call")])
        let page = html(site, .source(Identifier("call")))
        #expect(page.contains("<dt>Original</dt> <dd>no address known</dd>"))
        #expect(page.contains("<dt>Archived copy</dt> <dd>none known</dd>"))
    }
}
