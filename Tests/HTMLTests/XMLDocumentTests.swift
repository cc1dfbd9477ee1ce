import HTML
import Testing

@Suite struct XMLDocumentTests {
    private func text(_ root: Markup) -> String { String(decoding: XMLDocument(root).render(), as: UTF8.self) }

    @Test func everyElementIsClosed() {
        #expect(
            text(element("feed") { element("link", .href(.fragment("a"))) })
                == "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed><link href=\"#a\"></link></feed>\n")
    }

    @Test(arguments: 0..<20) func aFormFeedIsFoundWhereverItStands(place: Int) {
        let (before, behind) = (String(repeating: "a", count: place), String(repeating: "b", count: 19 - place))
        #expect(text(element("a") { before + "\u{C}" + behind }).hasSuffix("<a>\(before) \(behind)</a>\n"))
    }

    @Test func aPartWrittenBeforeHasTheCharactersOfItsSyntax() {
        let part = element("a", .custom("b", "\u{C}")) { "1\u{C}2" }
        #expect(part.written(as: .xml).bytes == Array("<a b=\" \">1 2</a>".utf8))
        #expect(part.written(as: .html).bytes == Array("<a b=\"\u{C}\">1\u{C}2</a>".utf8))
        #expect(text(element("c") { part.written(as: .xml) }).hasSuffix("<c><a b=\" \">1 2</a></c>\n"))
    }

    /// XML forbids more than HTML: of control characters it knows only tab and line ends.
    @Test func forbiddenCharactersAreReplaced() {
        #expect(text(element("a") { "\u{C}1\t2\n3\u{1}4\u{FFFE}5<&>\"" }).hasSuffix("<a> 1\t2\n3\u{FFFD}4\u{FFFD}5&lt;&amp;&gt;&quot;</a>\n"))
    }
}
