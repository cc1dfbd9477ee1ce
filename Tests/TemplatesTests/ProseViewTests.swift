import Annotation
import Explainer
import HTML
import Testing

@testable import Templates

/// How links, names and pictures of a text come out on an article's page.
@Suite struct ProseViewTests {
    /// What one paragraph of an article becomes.
    private func html(_ text: String, on page: Page = .article(Identifier("raqqa")), media: Set<String> = FullSite.media) -> String {
        let context = Make.context(FullSite.make(), page, media: media)
        let view = context.prose(Make.prose(text), nil, from: "content/articles/raqqa.md")
        return view.body.rendered.trimmed
    }

    /// Several texts on a page: each has notes of its own.
    @Test func notesOfAPartHaveTheirOwnIDs() {
        let context = Make.context(FullSite.make(), .timeline, media: [])
        let text = Make.prose("## It\n\nIt fell.[^a]\n\n[^a]: So it says.")
        let (part, whole) = (context.prose(text, nil, from: "", part: "event-x"), context.prose(text, nil, from: ""))
        #expect(part.body.rendered.contains("<h2>It</h2>"))
        #expect(part.body.rendered.contains(##"<a href="#fn_event-x.1" id="fnref_event-x.1" role="doc-noteref">1</a>"##))
        #expect(part.notes.rendered.contains(#"<li id="fn_event-x.1">"#))
        #expect(part.notes.rendered.contains(##"<a href="#fnref_event-x.1" class="footnote-backref""##))
        #expect(whole.body.rendered.contains(##"<h2 id="it">It</h2>"##))
        #expect(whole.notes.rendered.contains(#"<li id="fn_1">"#))
    }

    @Test(arguments: [
        ("[x](place:raqqa)", #"<a class="place" href="../places/raqqa.html" title="city in Syria">x</a>"#),
        (
            "[x](place:mayadeen)",
            #"<a class="place" href="../places/mayadeen.html" title="Town on the Euphrates.">x</a>"#
        ),
        ("[x](actor:is)", #"<a class="actor" href="../actors/is.html" title="Armed group.">x</a>"#),
        ("[x](actor:army)", #"<a class="actor" href="../actors/army.html" title="military">x</a>"#),
        ("[x](article:mayadeen)", #"<a href="mayadeen.html">x</a>"#),
        ("[x](article:mayadeen#the-town)", #"<a href="mayadeen.html#the-town">x</a>"#),
        ("[x](article:mayadeen#nowhere)", #"<a href="mayadeen.html">x</a>"#),
        ("[x](source:report)", #"<a href="../sources/report.html">x</a>"#),
        ("[x](source:report#facts)", #"<a href="../sources/report.html#facts">x</a>"#),
        ("[x](../../seeds/report.md#facts)", #"<a href="../sources/report.html#facts">x</a>"#),
        (
            "[x](place:mayadeen#control-2)",
            #"<a class="place" href="../places/mayadeen.html#control-2" title="Town on the Euphrates.">x</a>"#
        ),
        ("[x](../places/mayadeen.md#control-2)", #"<a href="../places/mayadeen.html#control-2">x</a>"#),
        ("[x](contributor:jo)", #"<a href="../contributors/jo.html">x</a>"#),
        ("[x](event:capture)", #"<a href="../timeline/2017.html#event-capture">x</a>"#),
        ("[x](page:about)", #"<a href="../about.html">x</a>"#),
        ("[x](https://example.org/?a=1&b=2)", #"<a href="https://example.org/?a=1&amp;b=2" rel="external noreferrer">x</a>"#),
        (#"[x](mailto:a@example.org "Write")"#, #"<a href="mailto:a@example.org" rel="external noreferrer" title="Write">x</a>"#),
        (
            "[x](date:2017-10-14)",
            #"<time class="dated" datetime="2017-10-14" tabindex="0">x<span class="when"> (Saturday, 14 October 2017)</span></time>"#
        ),
        ("[x](date:2014/2017)", #"<span class="dated" data-edtf="2014/2017" tabindex="0">x<span class="when"> (2014–2017)</span></span>"#),
        (
            "[x](date:2017-09~)",
            #"<time class="dated" datetime="2017-09" data-edtf="2017-09~" tabindex="0">x<span class="when"> (about September 2017)</span></time>"#
        ),
        ("[x](../places/raqqa.md)", #"<a href="../places/raqqa.html">x</a>"#),
        ("[x](mayadeen.md#the-town)", #"<a href="mayadeen.html#the-town">x</a>"#),
        ("[x](../media/valley.svg)", #"<a href="../media/valley.svg">x</a>"#),
    ])
    func linksLeadToPages(_ text: String, _ expected: String) {
        #expect(html(text) == "<p>\(expected)</p>")
    }

    @Test(arguments: [
        "none:", "place:nowhere", "place:hidden", "actor:ghost", "article:unpublished", "source:none", "event:none", "page:none", "contributor:none",
        "date:not-a-date", "javascript:alert(1)", "data:text/html,x", "../places/hidden.md", "../media/missing.svg", "#nowhere",
        "https://user@example.org/", "",
    ])
    func linksToNothingAreText(_ destination: String) {
        #expect(html("[x](<\(destination)>)") == "<p>x</p>")
    }

    @Test func linksWithinATextLeadToItsHeadings() {
        #expect(html("[x](#here)\n\n## Here").hasPrefix(##"<p><a href="#here">x</a></p>"##))
    }

    @Test func noPageLinksToItself() {
        #expect(html("[x](place:raqqa)", on: .place(Identifier("raqqa"))) == "<p>x</p>")
        let place = SiteTemplates(FullSite.make(), media: []).render(.place(Identifier("mayadeen")))
        #expect(!String(decoding: place, as: UTF8.self).contains("href=\"mayadeen.html\""))
    }

    @Test func picturesExistOrAreTheirDescription() {
        #expect(html("See ![A river](../media/valley.svg) here").contains(#"<img src="../media/valley.svg" alt="A river""#))
        #expect(html("See ![A river](../media/valley.svg) here", media: []) == "<p>See A river here</p>")
        #expect(html("See ![A river](https://example.org/a.png) here") == "<p>See A river here</p>")
    }

    @Test func namesAreLinkedAtTheirFirstMention() {
        let site = FullSite.make()
        let context = Make.context(site, .article(Identifier("raqqa")))
        let article = FullSite.articles[2]
        let view = context.prose(article.body, .article(article.id), from: article.file)
        #expect(
            view.body.rendered.trimmed == """
                <p><a class="place" href="../places/raqqa.html" title="city in Syria">Raqqa</a> fell. <a href="mayadeen.html#the-town">More</a>.</p>
                """)
    }

    @Test func textsThatShareAPageHaveNoHeadingIDs() {
        let context = Make.context(FullSite.make(), .timeline)
        let view = context.prose(Make.prose("## Here\n\n[x](#here)"), nil, from: "content/events/a.md", part: "event-x")
        #expect(!view.body.rendered.contains("id=") && !view.body.rendered.contains("href="))
    }

    @Test func notesStandApart() {
        let context = Make.context(FullSite.make(), .article(Identifier("raqqa")))
        let view = context.prose(Make.prose("Text.[^1]\n\n[^1]: A note."), nil, from: "content/articles/raqqa.md")
        #expect(!view.body.rendered.contains("A note"))
        let notes = context.noteSection(view).rendered
        #expect(notes.hasPrefix(#"<section class="section footnotes" aria-labelledby="notes"><h2 id="notes">Notes</h2><ol>"#))
        #expect(notes.hasSuffix("</section>"))
        #expect(context.noteSection(ProseView(body: "a", notes: .empty)) == .empty)
    }

}

extension String {
    /// Without white space at its ends.
    var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
