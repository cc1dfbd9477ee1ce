import Diagnostics
import Explainer
import Markdown
import Testing

@testable import Content

@Suite struct ProseCheckerTests {
    private static let known = KnownIDs([
        .place: ["mayadeen"], .actor: ["army"], .article: ["road"], .source: ["record"], .page: ["method"], .event: ["capture"],
        .author: ["sami-odeh"],
    ])

    private func check(_ text: String) -> ProseChecker {
        ProseChecker(Prose(Document(parsing: text)), in: "content/articles/a.md", at: .body, known: Self.known)
    }

    private func problems(_ text: String) -> [String] {
        check(text).problems.map { $0.summary(in: source(text)) }
    }

    @Test(arguments: [
        "[a](place:mayadeen)", "[a](actor:army)", "[a](article:road)", "[a](article:road#x)", "[a](source:record)", "[a](page:method)",
        "[a](event:capture)",
        "[a](contributor:sami-odeh)", "[a](none:)", "[a](date:2017-10)", "[a](https://example.org)", "[a](mailto:a@example.org)", "[a](tel:+1)",
        "<https://example.org>", "www.example.org", "## B\n\n[a](#b)", "[PLACE](PLACE:mayadeen)", "`[a](place:nowhere) <b> [^1] ](`",
        "    [^1] <b>\n",
        "\\[a\\](b c)", "\\[^1\\]", "a [ b ] c", "[x] y", "[^] z", "1 < 2 > 1", "&lt;b&gt;", "\\<b>", "It[^1].\n\n[^1]: So.",
        "[Mayadeen *is*](place:mayadeen)", "> \\[!KNOWN] x", "> &#91;!KNOWN] x",
        "> [!NOTE] A *title* of `code`, [Victoria](none:)\n> [a](place:mayadeen)",
        "> **\\[!KNOWN]** x", "> x [!KNOWN] y",
    ])
    func accepts(text: String) {
        #expect(problems(text) == [])
    }

    @Test func linksToOtherTextsHeadingsAreLeftForLater() {
        let links = check("[a](article:road#x) and [b](page:method#y), [c](article:road), [d](article:gone#z)").pendingLinks
        #expect(links.map(\.id) == ["road", "method", "road"])
        #expect(links.map(\.fragment) == ["x", "y", nil])
        #expect(links.map(\.kind) == [.article, .page, .article])
        let others = check("[a](place:mayadeen#x), [b](actor:army#y), [c](source:record#z), [d](contributor:sami-odeh#w), [e](place:mayadeen)")
        #expect(others.pendingLinks.map(\.fragment) == ["x", "y", "z", "w"])
        #expect(others.pendingLinks.map(\.kind) == [.place, .actor, .source, .author])
    }

    @Test(arguments: [
        ("<b>x</b>", 1), ("<b>x</b> and <b>y</b>", 2), ("<b>x <i>y</i></b>", 2), ("x</b>", 1), ("<br> x <br/>", 2), ("<div>\n\nx\n\n</div>", 1),
        ("<B>x</b>", 1), ("x <!-- a --> <!-- b -->", 2), ("<table><tr><td>x</td></tr></table>", 1),
    ])
    func htmlIsReportedOnceWhereItOpens(text: String, count: Int) {
        #expect(check(text).problems.map(\.id) == Array(repeating: "raw-html", count: count), "\(problems(text))")
    }

    @Test func htmlHasAnEqualInMarkdown() {
        #expect(problems("<em>x</em>")[0].hasSuffix(" -> write *italic*"))
        #expect(problems("<A HREF='x'>y</A>")[0].hasSuffix(" -> write [text](address)"))
        #expect(problems("<span>x</span>")[0].hasSuffix("\\< for the sign itself"))
    }

    @Test func signsThatWereMeantAsLinks() {
        let message = "this looks like a link and is none: readers see the brackets"
        #expect(problems("[a](place: mayadeen)") == ["warning not-a-link «](place: mayadeen)»: \(message) -> did you mean (place:mayadeen)?"])
        #expect(
            problems("[a](../media/the map.svg)") == [
                "warning not-a-link «](../media/the map.svg)»: \(message) -> put the address between < and >, or write its spaces as %20"
            ])
        #expect(
            problems("![a](../media/the map.svg)") == [
                "error not-a-link «](../media/the map.svg)»: this looks like a picture and is none: readers see the brackets"
                    + " -> put the address between < and >, or write its spaces as %20"
            ])
        #expect(problems("a](b") == ["warning not-a-link «](»: \(message) -> close the address with )"])
        #expect(problems("**[a](b c)** and [d](e f)").count == 2)
    }

    @Test func referencesToControlCharacters() {
        let message = "there is a control character here, which does not print: delete it"
        #expect(problems("It&#7;s") == ["error control-character «&#7;»: \(message)"])
        #expect(problems("`a` *b&#11;*") == ["error control-character «&#11;»: \(message) -> for a new line, press Return"])
        #expect(problems("`&#7;` a&#10;b&#xe9;") == [])
    }

    @Test func breaksInATableAndBehindIt() {
        let table = problems("| a | b |\n| - | - |\n| c<br>d | e |\n\nf <br> g\n")
        #expect(table.map { $0.hasSuffix("a cell has one line: begin another row") } == [true, false])
    }

    @Test func addressesWithSpaces() {
        #expect(problems("[a](https://example.org/a b)").map { $0.hasSuffix("-> write https://example.org/a%20b") } == [true])
    }

    @Test func footnotesThatAreMissing() {
        #expect(
            problems("It[^baker].") == [
                "error missing-footnote «[^baker]»: there is no footnote \"baker\" -> write its text in a paragraph of its own that starts with [^baker]:"
            ])
        #expect(problems("It[^1] and[^2].\n\n[^1]: So.").count == 1)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JAVASCRIPT:x", "java&#x73;cript:x", "&#106;avascript&colon;x", "<java&#9;script:x>", "<java&#10;script:x>",
        "<&#1; javascript:x>",
        "vbscript:x", "data:text/html,x", "file:///etc/passwd", "blob:x", "ftp://example.org", "x-y:z",
    ])
    func dangerousAddresses(address: String) {
        #expect(check("[a](\(address))").problems.map(\.id) == ["forbidden-address"])
        #expect(check("![a](\(address))").problems.map(\.id) == ["foreign-image"])
    }

    @Test(arguments: [
        "https://example.org/a.png", "//example.org/a.png", "HTTP://example.org/a.png", "data:image/png;base64,AA", "/a.png", "../../../a.png",
    ])
    func picturesFromElsewhere(address: String) {
        #expect(["foreign-image", "missing-image"].contains(check("![a](\(address))").problems.first?.id))
    }

    @Test func aPictureWithoutWordsIsReportedForBoth() {
        #expect(Set(check("![](nowhere.png)").problems.map(\.id)) == ["missing-alt", "missing-image"])
        #expect(check("![ ](nowhere.png)").problems.count == 2)
    }

    @Test(arguments: [
        ("[](place:mayadeen)", "place:mayadeen"), ("[ ](https://example.org)", "https://example.org"), ("[&nbsp;](<#a b>)", "#a b"),
        ("[&#8203;](none:)", "none:"), ("[**&shy;**](tel:+1)", "tel:+1"),
    ])
    func linksWithoutWords(text: String, address: String) {
        #expect(
            problems(text).first
                == "error link-without-words «\(text)»: this link has no words, so that nobody can see it"
                + " -> write them between the brackets, as in [words](\(address))")
    }

    @Test func aLinkIsReportedOnce() {
        #expect(problems("[]()") == ["error broken-link «[]()»: this link leads nowhere"])
        #expect(check("[](date:2017-10)").problems.map(\.id) == ["broken-link"])
        #expect(check("[[^1]](https://example.org)\n\n[^1]: x").problems.map(\.id) == ["link-in-link"])
        #expect(!check("[![](a.svg)](https://example.org)").problems.map(\.id).contains("link-without-words"))
    }

    @Test func linksInLinks() {
        #expect(
            problems("[a <https://example.org/x> b](https://example.org)") == [
                "error link-in-link «<https://example.org/x>»: a link cannot stand in another link -> put it before or behind the other one"
            ])
        #expect(
            problems("[note[^1]](https://example.org)\n\n[^1]: x") == [
                "error link-in-link «[^1]»: the number of a note is a link, and cannot stand in another link -> put it behind the other one"
            ])
    }

    @Test(arguments: [
        ("> [!NOTE] [Mayadeen](place:mayadeen) x\n> y", "[Mayadeen](place:mayadeen)", "link"),
        ("> [!NOTE] x <https://example.org> [y](https://example.org)", "[y](https://example.org)", "link"),
        ("> [!NOTE] *x[^1]*\n> y\n\n[^1]: z", "[^1]", "note"), ("> [!NOTE] [x[^1]](place:mayadeen)\n\n[^1]: z", "[x[^1]](place:mayadeen)", "link"),
    ])
    func headingsOfBoxesArePlain(text: String, part: String, what: String) {
        #expect(
            problems(text) == [
                "error not-plain «\(part)»: the heading of a box is plain text: this \(what) would be left out"
                    + " -> put the \(what) into the text below the heading"
            ])
    }

    /// Of a bare address nothing is lost.
    @Test(arguments: ["> [!NOTE] Write to desk@example.org\n> y", "> [!NOTE] See https://example.org/x\n> y"])
    func bareAddressesMayStandInHeadingsOfBoxes(text: String) { #expect(problems(text).isEmpty) }

    @Test func descriptionsOfPicturesArePlain() {
        #expect(
            problems("![a[^1]](a.svg)\n\n[^1]: x").last
                == "error not-plain «[^1]»: what a picture shows is said in plain text: this note would be left out"
                + " -> put the note into the text beside the picture")
        #expect(check("![a [b](place:mayadeen)](a.svg)").problems.map(\.id) == ["missing-image", "not-plain"])
        #expect(check("> [!NOTE] ![a [b](place:mayadeen)](a.svg)").problems.map(\.id) == ["not-plain", "missing-image"])
    }

    @Test func captionsHaveNoNotes() {
        let text = "![a](a.svg \"b[^1] | c[^2]\")\n\nd[^2]\n\n[^2]: x"
        #expect(
            problems(text).dropFirst() == [
                "error note-in-caption «[^1]»: a caption has no footnotes: readers see the brackets -> put [^1] into the text beside the picture",
                "error note-in-caption «[^2]»: a caption has no footnotes: readers see the brackets -> put [^2] into the text beside the picture",
            ])
    }

    @Test(arguments: [
        ("> **[!KNOWN]** x", "[!KNOWN]", "write > [!KNOWN] at the start of the line, without other signs"),
        ("> ## [!note] x", "[!note]", "write > [!NOTE] at the start of the line, without other signs"),
        ("> [!UNKNOWN\n> x", "[!UNKNOWN", "write [!UNKNOWN]"), ("> [!KNOWN x", "[!KNOWN", "write [!KNOWN]"),
    ])
    func boxesWithOtherSigns(text: String, marker: String, repair: String) {
        #expect(problems(text) == ["warning not-a-box «\(marker)»: this looks like a box and is a quotation -> \(repair)"])
    }

    @Test func boxes() {
        #expect(problems("> [!KNOWN]\n> x") == [])
        #expect(problems("> [!known] Title\n> x") == [])
        #expect(
            problems("> [!WARNING]\n> x") == [
                "error unknown-box «WARNING»: there is no box \"[!WARNING]\"; it is one of: KNOWN, UNKNOWN, DISPUTED, NOTE"
            ])
    }
}
