import HTML
import Markdown
import Testing

/// What a page's rendering adds to the library's: ids, woven spans, figures, boxes, notes, tables in their own box.
@Suite struct PageRenderingTests {
    private static let words = PageRendering.Words(
        boxes: [.known: "Known", .unknown: "Not known", .disputed: "Disputed", .note: "Note"], backToText: "Back to reference", table: "Table",
        taskDone: "Done", taskOpen: "Open")

    private func render(_ text: String, spans: [PageRendering.Span] = [], isTypographic: Bool = true) -> (body: String, notes: String?) {
        let document = Document(parsing: text, options: ParsingOptions(smartPunctuation: isTypographic))
        let page = PageRendering(
            words: Self.words, headings: document.headings(), spans: spans,
            link: { _, target in
                target.destination == "none:" ? .text : .element(StartTag("a", attributes: [.href(.page(relative: target.destination))]))
            },
            image: { _, target in target.destination == "no.png" ? nil : .init(source: .page(relative: target.destination), size: (640, 480)) })
        let rendered = document.html(for: page)
        return (Markup.trusted(rendered.body).rendered, rendered.notes.map { Markup.trusted($0).rendered })
    }

    @Test func headingsHaveIDs() {
        #expect(
            render("## What *happened*?\n\n## What happened").body
                == "<h2 id=\"what-happened\">What <em>happened</em>?</h2>\n<h2 id=\"what-happened-2\">What happened</h2>\n")
    }

    @Test func anImageAloneIsAFigure() {
        #expect(
            render("![The *town*](<a b.png> \"Seen from the north | Photo: A | B\")").body
                == "<figure>\n<img src=\"a%20b.png\" alt=\"The town\" width=\"640\" height=\"480\" loading=\"lazy\">"
                + "\n<figcaption>Seen from the north | Photo: A <span class=\"credit\">B</span></figcaption>\n</figure>\n")
        #expect(render("![x](a.png)").body == "<figure>\n<img src=\"a.png\" alt=\"x\" width=\"640\" height=\"480\" loading=\"lazy\">\n</figure>\n")
    }

    @Test func namesInACaptionAreWovenIn() throws {
        let text = "![Raqqa](a.png \"In Raqqa | Of Raqqa\")\n\nRaqqa"
        let literals = Document(parsing: text).literals
        let starts = literals.indices.filter { literals[$0...].starts(with: Array("Raqqa".utf8)) }
        #expect(starts.count == 4)
        let spans = [starts[1], starts[2]].map {
            PageRendering.Span(literal: $0..<($0 + 5), tag: StartTag("a", attributes: [.href(.fragment("x"))]))
        }
        #expect(
            render(text, spans: spans).body
                == "<figure>\n<img src=\"a.png\" alt=\"Raqqa\" width=\"640\" height=\"480\" loading=\"lazy\">\n<figcaption>In <a href=\"#x\">Raqqa</a> "
                + "<span class=\"credit\">Of <a href=\"#x\">Raqqa</a></span></figcaption>\n</figure>\n<p>Raqqa</p>\n")
    }

    @Test func aCaptionByItselfIsItsTextAlone() {
        let document = Document(caption: "A & B")
        let page = PageRendering(words: Self.words, headings: [], link: { _, _ in .text }, image: { _, _ in nil })
        #expect(Markup.trusted(document.html(for: page).body).rendered == "A &amp; B")
    }

    @Test func anImageAloneMayBecomeABlock() {
        let text = "![The *events*](a:b)\n\nsee ![them](a:b)\n\n- ![them](a:b)\n\n![x](a.png)\n"
        let document = Document(parsing: text)
        let page = PageRendering(
            words: Self.words, headings: [], link: { _, _ in .text }, image: { _, target in .init(source: .page(relative: target.destination)) },
            block: { target, text in target.destination == "a:b" ? element("section") { text } : nil })
        #expect(
            Markup.trusted(document.html(for: page).body).rendered == """
                <section>The events</section>
                <p>see <img src="./a:b" alt="them" loading="lazy"></p>
                <ul>
                <li><img src="./a:b" alt="them" loading="lazy"></li>
                </ul>
                <figure>
                <img src="a.png" alt="x" loading="lazy">
                </figure>

                """)
        #expect(String(decoding: document.commonMarkHTML(), as: UTF8.self).hasPrefix("<p><img src=\"a:b\" alt=\"The events\" /></p>\n"))
    }

    @Test func captionsAreSetLikeTheText() {
        let text = "![x](a.png \"The town's \\\"street\\\" | It's A's\")"
        #expect(
            render(text).body.contains("<figcaption>The town’s “street” <span class=\"credit\">It’s A’s</span></figcaption>"))
        #expect(
            render(text, isTypographic: false).body.contains(
                "<figcaption>The town's &quot;street&quot; <span class=\"credit\">It's A's</span></figcaption>"))
    }

    @Test func anImageInTextIsNoFigure() {
        #expect(render("see ![x](a.png)").body == "<p>see <img src=\"a.png\" alt=\"x\" width=\"640\" height=\"480\" loading=\"lazy\"></p>\n")
    }

    @Test func anImageThatIsNotThereLeavesItsText() {
        #expect(render("see ![the map](no.png).").body == "<p>see the map.</p>\n")
    }

    @Test func aForbiddenLinkLeavesItsText() {
        #expect(render("[*Victoria*](none:) fell").body == "<p><em>Victoria</em> fell</p>\n")
    }

    @Test(arguments: [
        ("KNOWN", "known", "Known"), ("unknown", "unknown", "Not known"), ("Disputed", "disputed", "Disputed"), ("NOTE", "note", "Note"),
    ])
    func boxesSayWhatTheyHold(marker: String, name: String, label: String) {
        let body = render("> [!\(marker)] A *title*\n> text **x**\n>\n> more").body
        #expect(body.hasPrefix("<div class=\"box \(name)\" role=\"note\">\n<p class=\"box-label\"><svg class=\"icon\""))
        #expect(body.hasSuffix("</svg> <strong>\(label)</strong> <span>A title</span></p>\n<p>text <strong>x</strong></p>\n<p>more</p>\n</div>\n"))
    }

    @Test func aBoxWithoutTitleOrFirstParagraph() {
        #expect(render("> [!NOTE]\n> text").body.hasSuffix("<strong>Note</strong></p>\n<p>text</p>\n</div>\n"))
        #expect(render("> [!NOTE]\n>\n> text").body.hasSuffix("<strong>Note</strong></p>\n<p>text</p>\n</div>\n"))
        #expect(render("> [!NOTE]").body.hasSuffix("<strong>Note</strong></p>\n</div>\n"))
    }

    @Test(arguments: ["\\[!KNOWN] x", "[\\!KNOWN] x", "[!KNOWN\\] x", "&#91;!KNOWN] x"])
    func aMarkerWithABackslashIsAQuote(text: String) {
        #expect(render("> \(text)").body == "<blockquote>\n<p>[!KNOWN] x</p>\n</blockquote>\n")
    }

    @Test func anUnknownMarkerIsAQuote() {
        #expect(render("> [!SECRET] x").body == "<blockquote>\n<p>[!SECRET] x</p>\n</blockquote>\n")
    }

    @Test func notesStandByThemselvesWithAWayBackToEachReference() {
        let (body, notes) = render("a[^x] b[^x]\n\n[^x]: note")
        #expect(
            body == "<p>a<sup class=\"footnote-ref\"><a href=\"#fn_1\" id=\"fnref_1\" role=\"doc-noteref\">1</a></sup>"
                + " b<sup class=\"footnote-ref\"><a href=\"#fn_1\" id=\"fnref_1.2\" role=\"doc-noteref\">1</a></sup></p>\n")
        #expect(
            notes
                == "<ol>\n<li id=\"fn_1\">\n<p>note <a href=\"#fnref_1\" class=\"footnote-backref\" role=\"doc-backlink\" aria-label=\"Back to reference 1\">↩</a>"
                + " <a href=\"#fnref_1.2\" class=\"footnote-backref\" role=\"doc-backlink\" aria-label=\"Back to reference 1.2\">↩<sup class=\"footnote-ref\">2</sup></a></p>\n</li>\n</ol>\n"
        )
    }

    @Test func tablesScrollInTheirOwnBox() {
        #expect(
            render("| a |  | c |\n|:-|:-:|-:|\n| 1 | 2 | 3 |").body
                == "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table 1\">\n<table>\n<thead>\n<tr>\n<th scope=\"col\" class=\"align-start\">a</th>\n"
                + "<td class=\"align-center\"></td>\n<th scope=\"col\" class=\"align-end\">c</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class=\"align-start\">1</td>\n"
                + "<td class=\"align-center\">2</td>\n<td class=\"align-end\">3</td>\n</tr>\n</tbody>\n</table>\n</div>\n")
    }

    @Test func anEmptyFirstHeadingMakesTheFirstColumnNameTheRows() {
        let body = render("| | a | b |\n|:-|-|-|\n| **x** | 1 | 2 |\n| | 3 | 4 |\n\n| c | |\n|-|-|\n| y | 5 |").body
        #expect(body.contains("<tr>\n<td class=\"align-start\"></td>\n<th scope=\"col\">a</th>"))
        #expect(body.contains("<tr>\n<th scope=\"row\" class=\"align-start\"><strong>x</strong></th>\n<td>1</td>\n<td>2</td>\n</tr>"))
        #expect(body.contains("<tr>\n<td class=\"align-start\"></td>\n<td>3</td>"))
        #expect(body.contains("<tr>\n<td>y</td>\n<td>5</td>\n</tr>"))
    }

    @Test func tasksAreNamed() {
        #expect(
            render("- [x] a\n- [ ] b").body == "<ul>\n<li class=\"task\"><input type=\"checkbox\" checked disabled aria-label=\"Done\"> a</li>\n"
                + "<li class=\"task\"><input type=\"checkbox\" disabled aria-label=\"Open\"> b</li>\n</ul>\n")
    }

    @Test func htmlNeverReachesThePage() {
        for text in ["<script>alert(1)</script>", "a <b onclick=x>b</b>", "<!-- x -->"] {
            let body = render(text).body
            #expect(!body.contains("script") && !body.contains("<b"), "\(body)")
        }
    }

    // MARK: Spans

    private func span(_ name: String, in text: String) throws -> PageRendering.Span {
        let document = Document(parsing: text)
        let literals = String(decoding: document.literals, as: UTF8.self)
        let range = try #require(literals.ranges(of: name).first)
        let start = literals.utf8.distance(from: literals.startIndex, to: range.lowerBound)
        return .init(literal: start..<(start + name.utf8.count), tag: StartTag("a", attributes: [.href(.fragment("x"))]))
    }

    @Test(arguments: [
        ("in Deir e-Zor now", "Deir e-Zor", "<p>in <a href=\"#x\">Deir e-Zor</a> now</p>\n"),
        ("Deir\ne-Zor", "Deir\ne-Zor", "<p><a href=\"#x\">Deir\ne-Zor</a></p>\n"),
        ("Deir *e*-Zor", "Deir e-Zor", "<p><a href=\"#x\">Deir <em>e</em>-Zor</a></p>\n"),
        ("**in Deir e-Zor**", "Deir e-Zor", "<p><strong>in <a href=\"#x\">Deir e-Zor</a></strong></p>\n"),
        ("A &amp; B's", "A & B", "<p><a href=\"#x\">A &amp; B</a>’s</p>\n"),
    ])
    func spansAreWovenIn(text: String, name: String, html: String) throws {
        #expect(render(text, spans: [try span(name, in: text)]).body == html)
    }

    @Test func aSpanInWhatIsLeftOutDisturbsNothing() throws {
        let text = "![Deir e-Zor](a.png)\n\nRaqqa"
        let spans = [try span("Deir e-Zor", in: text), try span("Raqqa", in: text)]
        #expect(render(text, spans: spans).body.hasSuffix("<p><a href=\"#x\">Raqqa</a></p>\n"))
    }
}
