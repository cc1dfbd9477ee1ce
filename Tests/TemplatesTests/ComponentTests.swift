import Annotation
import Explainer
import HTML
import Testing

@testable import Templates

/// The exact HTML of the parts that several kinds of page share.
@Suite struct ComponentTests {
    private let site = FullSite.make()

    private func context(_ page: Page = .article(Identifier("raqqa"))) -> PageContext { Make.context(site, page) }

    // MARK: Frames of content

    @Test func breadcrumbLeavesThePageItselfOut() {
        #expect(
            context(.place(Identifier("raqqa"))).breadcrumb().rendered == """
                <nav class="breadcrumb" aria-label="Breadcrumb"><ol><li><a href="../index.html">Home</a></li><li><a href="index.html">Places</a></li></ol></nav>
                """)
        #expect(
            context(.places).breadcrumb().rendered == """
                <nav class="breadcrumb" aria-label="Breadcrumb"><ol><li><a href="../index.html">Home</a></li></ol></nav>
                """)
    }

    @Test func emptySectionsAreLeftOut() {
        #expect(context().titledSection("x", "X") { Markup.empty } == .empty)
        #expect(
            context().titledSection("x", "X", more: "rest") { p { "a" } }.rendered == """
                <section class="section" aria-labelledby="x"><h2 id="x">X</h2><p>a</p><p class="more">rest</p></section>
                """)
    }

    @Test func factsWithoutAValueAreLeftOut() {
        let facts = [PageContext.Fact("Kind") { "City" }, PageContext.Fact("Role") { "" }]
        #expect(context().factList(facts).rendered == #"<div class="rail"><dl class="facts"><div><dt>Kind</dt> <dd>City</dd></div></dl></div>"#)
        #expect(context().factList([PageContext.Fact("Role") { "" }]) == .empty)
    }

    @Test func pairsNeedTwo() {
        #expect(context().pair(p { "a" }, p { "b" }).rendered == #"<div class="pair"><p>a</p><p>b</p></div>"#)
        #expect(context().pair(.empty, p { "b" }).rendered == "<p>b</p>")
        #expect(context().pair(.empty, .empty).isEmpty)
    }

    @Test func contentsTakeThreeHeadings() {
        let sections = [(id: "sources", title: "Sources")]
        #expect(context().contents(of: Make.prose("## A\n\n## B").headings, sections: sections).isEmpty)
        #expect(
            context().contents(of: Make.prose("### Z\n\n## A\n\n### B & C\n\n#### D\n\n## E").headings, sections: sections).rendered == """
                <div class="rail"><nav class="contents" aria-labelledby="contents"><h2 id="contents">On this page</h2><ol><li><a href="#z">Z</a></li>\
                <li><a href="#a">A</a><ol><li><a href="#b-c">B &amp; C</a></li></ol></li><li><a href="#e">E</a></li><li><a href="#sources">Sources</a></li>\
                </ol></nav></div>
                """)
    }

    // MARK: Lists

    @Test func rowsOfArticles() throws {
        let home = context(.home)
        let position = try #require(home.site.articles.firstIndex { $0.id == FullSite.articles[1].id })
        #expect(
            home.articleRows([position], titles: .three).rendered == """
                <ol class="rows"><li><p class="row-meta"><span class="kind">Explainer</span><span class="dot"> · </span>\
                <time datetime="2017-10-18">18 October 2017</time></p>\
                <h3><a href="articles/mayadeen-ar.html" lang="ar" dir="rtl">لماذا كانت الميادين مهمة</a></h3></li></ol>
                """)
        #expect(context().articleRows([Int](), titles: .two).isEmpty)
    }

    @Test func eventsOnOtherPagesLeadToTheTimeline() {
        let html = context(.place(Identifier("mayadeen"))).eventList([2]).rendered
        #expect(
            html == """
                <ol class="timeline"><li class="event"><p class="event-date"><time datetime="2017-10-14">14 October 2017</time></p>\
                <h3 class="event-title"><a href="../timeline/2017.html#event-capture">The army &lt;captures&gt; Mayadeen &amp; more</a></h3>\
                <p class="status claimed">Claimed by <a href="../actors/ministry.html" class="actor">Russian Defense Ministry</a></p>\
                <div class="event-text"><p>A spokesman of <a class="actor" href="../actors/is.html" title="Armed group.">Islamic State</a> said it.</p>
                <h2>A heading</h2>
                </div><dl class="event-meta"><div><dt>Places</dt> <dd>Mayadeen</dd></div>\
                <div><dt>Actors</dt> <dd><a href="../actors/army.html" class="actor">Syrian Army</a>, \
                <a href="../actors/is.html" class="actor">Islamic State</a>, Abu Nobody</dd></div>\
                <div><dt>Sources</dt> <dd><a href="../sources/statement.html"><bdi>Ministry</bdi>, <time datetime="2017-10-14">14 October 2017</time></a>, \
                <a href="../sources/report.html"><bdi>The agency</bdi>, <time datetime="2017-10-16">16 October 2017</time></a></dd></div>\
                <div><dt>Articles</dt> <dd><a href="../articles/mayadeen.html">Why &lt;Mayadeen&gt; &amp; &quot;Raqqa&quot; mattered</a></dd></div></dl></li></ol>
                """)
        #expect(context().eventList([]).isEmpty)
    }

    @Test func eventsOnTheTimelineHaveAnAddress() {
        let html = context(.timeline).timelineList([0]).rendered
        #expect(
            html == """
                <ol class="timeline wide"><li class="event" id="event-siege" data-event="0" data-place="province" data-actor="is" data-kind="capture" \
                data-status="disputed"><p class="event-date"><span data-edtf="2014/2017-09">2014 – September 2017</span></p>\
                <h3 class="event-title">A siege of three years</h3>\
                <p class="status disputed">Disputed, claimed by <a href="../actors/is.html" class="actor">Islamic State</a></p>\
                <dl class="event-meta"><div><dt>Places</dt> <dd><a href="../places/province.html" class="place">Deir e-Zor province</a></dd></div>\
                <div><dt>Articles</dt> <dd><a href="../articles/mayadeen.html">Why &lt;Mayadeen&gt; &amp; &quot;Raqqa&quot; mattered</a></dd></div></dl>\
                <p class="event-link"><a href="2014.html#event-siege">Link to this event<span class="visually-hidden">: A siege of three years</span></a>\
                </p></li></ol>
                """)
    }

    /// Wherever it stands: the page of all years has room for so many only, and one more would move the addresses of all.
    @Test func theAddressOfAnEventIsThatOnThePageOfItsYear() {
        #expect(context(.timelineYear(2014)).timelineList([0]).rendered.contains(##"<p class="event-link"><a href="#event-siege">"##))
        #expect(context(.timelineYear(2017)).timelineList([0]).rendered.contains(#"<p class="event-link"><a href="2014.html#event-siege">"#))
    }

    @Test func whatIsNotKnownOfAnEventIsSaid() {
        let site = Make.site(events: [Make.event("theft", nil, "A theft")])
        let html = Make.context(site, .timeline).timelineList([0]).rendered
        #expect(html.contains(#"<p class="event-date"><span>Date not known</span></p>"#))
        #expect(html.contains("<dt>Places</dt> <dd>not known</dd>"))
        #expect(Make.context(site).eventStrip(site.site.events, id: "strip").rendered.contains("Date not known"))
    }

    @Test func stripHasNoLinksInItsStatus() {
        #expect(
            context(.home).eventStrip([FullSite.events[0]], id: "strip").rendered == """
                <ol class="strip" id="strip"><li><p class="event-date"><time datetime="2017-10-14">14 October 2017</time></p>\
                <h3 class="event-title"><a href="timeline/2017.html#event-capture">The army &lt;captures&gt; Mayadeen &amp; more</a></h3>\
                <p class="status claimed">Claimed by Russian Defense Ministry</p></li></ol>
                """)
    }

    @Test func furtherSentencesAreFolded() {
        let sentences = (1...5).map { "On Raqqa, \($0)." }
        func list(_ articles: Int, _ language: Language = .english) -> String {
            let site = Make.site(
                Make.settings(language: language),
                articles: (0..<articles).map { Make.article("a-\($0)", "A", text: sentences.joined(separator: " ")) },
                places: [Make.place("raqqa", Make.names("Raqqa"))])
            return Make.context(site, .place(Identifier("raqqa"))).mentionList(of: .place(Identifier("raqqa"))).rendered
        }
        let shown = sentences.map { "<p class=\"snippet\">\($0.replacing("Raqqa", with: "<mark>Raqqa</mark>"))</p>" }
        #expect(
            list(1).hasSuffix(
                " · 5 times</p>\(shown[..<3].joined())<details><summary>2 more sentences</summary>\(shown[3...].joined())</details></li></ol>"))
        #expect(list(1, .arabic).contains("<summary>جملتان أخريان</summary>"))
        #expect(list(20).split(separator: "<p class=\"snippet\">").count == 101)
        #expect(list(21).split(separator: "<p class=\"snippet\">").count == 22)
        #expect(!list(21).contains("<details>"))
    }

    @Test func datedSentencesStandInTheOrderOfTheirDates() {
        let sentences = (1...12).reversed().map { "On \($0) October 2017 they left Raqqa." }
        func page(_ language: Language, _ sentences: [String]) -> String {
            let site = Make.site(
                Make.settings(language: language), articles: [Make.article("a", "A", text: sentences.joined(separator: " "))],
                places: [Make.place("raqqa", Make.names("Raqqa"))])
            return Make.context(site, .place(Identifier("raqqa"))).datedMentionList(of: .place(Identifier("raqqa"))).rendered
        }
        let item = """
            <li><p class="mention-head"><time datetime="2017-10-01">1 October 2017</time> · <a href="../articles/a.html">A</a></p>\
            <p class="snippet">On 1 October 2017 they left <mark>Raqqa</mark>.</p></li>
            """
        let lead = "<p class=\"desc\">Sentences of our articles that name it and give a date, in the order of these dates.</p>"
        #expect(page(.english, [sentences[11]]) == "\(lead)<ol class=\"mentions\">\(item)</ol>")
        let html = page(.english, sentences)
        #expect(html.hasPrefix("\(lead)<ol class=\"mentions\">\(item)<li>"))
        #expect(html.contains("</ol><details><summary>2 more sentences</summary><ol class=\"mentions\"><li>"))
        #expect(html.contains("11 October 2017</time>"))
        #expect(page(.english, ["They left Raqqa."]).isEmpty)
    }

    @Test func mentionsQuoteTheirSentence() {
        #expect(
            context(.place(Identifier("euphrates"))).mentionList(of: .place(Identifier("euphrates"))).rendered == """
                <ol class="mentions"><li><p class="mention-head"><a href="../articles/mayadeen-ar.html" lang="ar" dir="rtl">لماذا كانت الميادين مهمة</a> · \
                <time datetime="2017-10-18">18 October 2017</time></p><p class="snippet" lang="ar" dir="rtl">كانت الميادين مدينة على \
                <mark>الفرات</mark>، ويسيطر عليها تنظيم الدولة الإسلامية.</p></li>\
                <li><p class="mention-head"><a href="../articles/mayadeen.html">Why &lt;Mayadeen&gt; &amp; &quot;Raqqa&quot; mattered</a> · \
                <time datetime="2017-10-17">17 October 2017</time></p><p class="snippet">A town on the <mark>Euphrates</mark>.</p></li></ol>
                """)
        #expect(context().mentionList(of: .actor(Identifier("brigade"))).isEmpty)
    }

    @Test func longListsOfMentionsAreCutShort() {
        let articles = (0..<205).map { Make.article("a\($0)", "Article \($0)", text: "Raqqa is a city.\n\nRaqqa is a town.") }
        let site = Make.site(articles: articles, places: [Make.place("raqqa", Make.names("Raqqa"))])
        let html = Make.context(site, .place(Identifier("raqqa"))).mentionList(of: .place(Identifier("raqqa"))).rendered
        #expect(html.split(separator: "mention-head").count == 201)
        #expect(html.split(separator: "snippet").count == 201)
        #expect(html.hasSuffix(#"</ol><p class="more">And 5 more.</p>"#))
    }

    @Test func glossaryExplainsEveryName() {
        let named = [
            NamedEntity(entity: .place(Identifier("mayadeen")), count: 2), NamedEntity(entity: .actor(Identifier("is")), count: 1),
            NamedEntity(entity: .place(Identifier("raqqa")), count: 1),
        ]
        #expect(
            context().glossary(named).rendered == """
                <dl class="glossary"><div><dt><a href="../places/mayadeen.html">Mayadeen</a> <span class="other" lang="ar" dir="rtl">الميادين</span> \
                <span class="count">2 times</span></dt> <dd>Town on the Euphrates.</dd></div>\
                <div><dt><svg class="mark side-2" viewBox="0 0 16 16" aria-hidden="true"><rect x="1.5" y="1.5" width="13" height="13"></rect></svg> \
                <a href="../actors/is.html">Islamic State</a> <span class="other">IS</span> <span class="count">once</span></dt> <dd>Armed group.</dd></div>\
                <div><dt><a href="../places/raqqa.html">Raqqa</a> <span class="other" lang="ar" dir="rtl">الرقة</span> <span class="count">once</span></dt> \
                <dd>City in Syria</dd></div></dl>
                """)
        #expect(context().glossary([]).isEmpty)
    }

    @Test func sourcesAreProperReferences() {
        #expect(
            context(.sources).sourceList(FullSite.sources).rendered == """
                <ol class="source-list"><li><p class="source-title"><a href="report.html">A &lt;report&gt; &amp; more</a></p>\
                <p class="source-meta">Reported by <a href="../contributors/sam.html">Sam Reporter</a>, <bdi>Someone Else</bdi> and \
                <a href="../contributors/jo.html">Jo &lt;Editor&gt;</a>. <bdi>The agency</bdi>, <time datetime="2017-10-16">16 October 2017</time>. \
                Language: English. Original: <a href="https://example.org/report" rel="external noreferrer">example.org</a></p></li>\
                <li><p class="source-title"><a href="statement.html"><span lang="ar" dir="rtl">بيان</span></a></p>\
                <p class="source-meta"><bdi>Ministry</bdi>, <time datetime="2017-10-14">14 October 2017</time>. Language: Arabic. \
                <span class="party">Speaks for a party: <a href="../actors/ministry.html">Russian Defense Ministry</a></span></p></li>\
                <li><p class="source-title"><a href="undated.html"><bdi>Undated</bdi></a></p></li></ol>
                """)
        #expect(context().sourceList([]).isEmpty)
    }

    @Test func creditsNameEverybodyOnce() {
        let article = FullSite.articles[0]
        let sources = FullSite.sources + FullSite.sources
        #expect(
            context().creditList(article, sources: sources).rendered == """
                <dl class="credits"><div><dt>Text</dt> <dd><a href="../contributors/desk.html">The desk</a></dd></div>\
                <div><dt>Editing</dt> <dd><a href="../contributors/jo.html">Jo &lt;Editor&gt;</a></dd></div>\
                <div><dt>Reporting of sources</dt> <dd><a href="../contributors/sam.html">Sam Reporter</a>, \
                <a href="../contributors/jo.html">Jo &lt;Editor&gt;</a></dd></div></dl>
                """)
    }

    @Test func bylineHasAllAuthors() {
        let article = Make.article("x", "X", authors: ["desk", "jo", "sam"])
        #expect(
            context().byline(article).rendered == """
                <p class="byline">By <a href="../contributors/desk.html" rel="author">The desk</a>, \
                <a href="../contributors/jo.html" rel="author">Jo &lt;Editor&gt;</a> and \
                <a href="../contributors/sam.html" rel="author">Sam Reporter</a></p>
                """)
        #expect(context().byline(Make.article("x", "X")).isEmpty)
    }

    @Test func paginationShowsTheWay() {
        let articles = (1...50).map { Make.article("a\($0)", "Article \($0)") }
        let context = Make.context(Make.site(articles: articles), .articles(page: 2))
        #expect(
            context.pagination(2, of: 3).rendered == """
                <nav class="pagination" aria-label="Pages"><ul><li><a href="index.html" rel="prev">Newer</a></li>\
                <li><a href="index.html" aria-label="Page 1">1</a></li><li><a href="page-2.html" aria-label="Page 2" aria-current="page">2</a></li>\
                <li><a href="page-3.html" aria-label="Page 3">3</a></li><li><a href="page-3.html" rel="next">Older</a></li></ul></nav>
                """)
        #expect(context.pagination(1, of: 1).isEmpty)
    }

    @Test func farPagesAreAGap() {
        #expect(PageContext.paginationItems(1, of: 3) == [1, 2, 3])
        #expect(PageContext.paginationItems(1, of: 9) == [1, 2, 3, nil, 9])
        #expect(PageContext.paginationItems(4, of: 9) == [1, 2, 3, 4, 5, 6, nil, 9])
        #expect(PageContext.paginationItems(5, of: 9) == [1, 2, 3, 4, 5, 6, 7, 8, 9])
        #expect(PageContext.paginationItems(50, of: 99) == [1, nil, 48, 49, 50, 51, 52, nil, 99])
    }

    // MARK: Names and sides

    @Test func namesWithoutAPageAreText() {
        #expect(context().entityLink(.actor(Identifier("ghost"))).rendered == "Abu Nobody")
        #expect(context().entityLink(.place(Identifier("nowhere"))).isEmpty)
    }

    @Test func arabicPagesUseArabicNames() {
        let context = Make.context(site, .article(Identifier("mayadeen-ar")))
        #expect(context.entityLink(.place(Identifier("raqqa"))).rendered == #"<a href="../places/raqqa.html">الرقة</a>"#)
        #expect(
            context.entityLink(.place(Identifier("province"))).rendered
                == #"<a href="../places/province.html" lang="en" dir="ltr">Deir e-Zor province</a>"#)
        #expect(
            context.otherNames(of: FullSite.places[3].names).map { context.otherName($0).rendered } == [#"<span lang="en" dir="ltr">Raqqa</span>"#])
        #expect(context.siteText("Side").rendered == #"<span lang="en" dir="ltr">Side</span>"#)
        #expect(context.gloss(of: .place(Identifier("raqqa"))) == "مدينة في سوريا")
    }

    @Test func sidesHaveShapesAndColours() {
        let context = context()
        #expect(
            context.sideMark(of: FullSite.actors[1]).rendered == """
                <svg class="mark side-1" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="7" fill="#1f6f8b"></circle></svg>\u{20}
                """)
        #expect(context.sideMark(of: FullSite.actors[3]).isEmpty)
        #expect(context.index.sides.all.map { context.sideName($0).plainText } == ["Government", "Islamic State"])
    }
}
