import Markdown
import Testing

/// A figure's caption is part of the text: its characters are literals that lead back to the bytes of the image's title.
@Suite struct CaptionTests {
    /// The captions and credits of a text, each with what its source bytes are.
    private func captions(of text: String) -> [String] {
        let source = Array(text.utf8)
        let document = Document(parsing: source)
        return document.nodes.indices.filter { document.nodes[$0].kind == .text && isCaption(document, document.nodes[$0].parent) }.map { index in
            let literal = document.nodes[index].literal
            let kind = document.nodes[document.nodes[index].parent].kind == .credit ? "credit " : ""
            return "\(kind)\(document.text(in: literal)) = \(String(decoding: source[document.sourceRange(of: literal)], as: UTF8.self))"
        }
    }

    private func isCaption(_ document: Document, _ index: Int) -> Bool {
        document.nodes[index].kind == .caption || document.nodes[index].kind == .credit
    }

    @Test func aFiguresTitleIsItsCaptionAndCredit() {
        #expect(captions(of: "![alt](x.png \"The town | A desk\")") == ["The town = The town", "credit A desk = A desk"])
        #expect(captions(of: "![alt](x.png 'Only this')\n\ntext") == ["Only this = Only this"])
        #expect(captions(of: "![alt](x.png ( | A desk))") == ["credit A desk = A desk"])
    }

    @Test func escapesAndReferencesAreFollowed() {
        #expect(captions(of: "![alt](x.png \"a \\*b\\* &amp; \\\"c\\\"\")") == ["a *b* & “c” = a \\*b\\* &amp; \\\"c\\\""])
    }

    @Test func typographicCharactersAreFollowed() {
        let source = Array("![alt](x.png 'a -- \"b\" &quot;c&quot; it\\'s d... e | \"f\" g')".utf8)
        let document = Document(parsing: source)
        let words = document.literals.split(separator: 0x20).map { word in
            "\(String(decoding: word, as: UTF8.self)) = \(String(decoding: source[document.sourceRange(of: word.startIndex..<word.endIndex)], as: UTF8.self))"
        }
        #expect(
            words == [
                "alta = alt](x.png 'a", "– = --", "“b” = \"b\"", "“c” = &quot;c&quot;", "it’s = it\\'s", "d… = d...", "e = e", "| = |",
                "“f” = \"f\"", "g = g",
            ])
    }

    @Test func blanksAreFollowed() {
        #expect(captions(of: "![alt](x.png \"  It's  \\\"a\\\"   |  b  \")") == ["  It’s  “a”   =   It's  \\\"a\\\"  ", "credit  b   =  b  "])
    }

    @Test func linesAreFollowedInsideQuotesAndLists() {
        #expect(
            captions(of: "> ![alt](x.png\n>   \"In Raqqa,\n>    at noon | A\n> desk\")") == [
                "In Raqqa,\nat noon = In Raqqa,\n>    at noon", "credit A\ndesk = A\n> desk",
            ])
        #expect(captions(of: "![alt](x.png \"In\r\nRaqqa\")\r\n") == ["In\nRaqqa = In\r\nRaqqa"])
        #expect(captions(of: "- one\n\n- ![alt](x.png \"two\")") == ["two = two"])
    }

    @Test func aTitleThatStandsElsewhereIsGivenItsFigure() {
        #expect(captions(of: "![alt][x]\n\n[x]: y.png \"Far away\"") == ["Far away = ![alt][x]"])
    }

    @Test(arguments: [
        "see ![alt](x.png \"t\")", "- ![alt](x.png \"t\")\n- two", "![alt](x.png)", "[a](b \"t\")", "![alt](x.png \" | \")", "## ![alt](x \"t\")",
    ])
    func whatIsNoFigureHasNoCaption(text: String) {
        #expect(captions(of: text).isEmpty)
    }

    @Test(arguments: [
        ("a *bc* d", 2..<4, true), ("a *bc* d", 1..<4, false), ("a *bc* d", 0..<2, true), ("a\nb", 0..<3, false), ("a `bc`", 2..<4, false),
        ("a[^1] b\n\n[^1]: c", 1..<3, true), ("![a](b \"c | d\")", 1..<2, true), ("![a](b \"c | d\")", 1..<6, false), ("a", 0..<2, false),
    ])
    func oneTextHoldsWhatNothingInterrupts(text: String, literal: Range<Int>, isOne: Bool) {
        #expect(Document(parsing: text).isInOneText(literal) == isOne)
    }

    @Test func aCaptionIsNoPartOfItsImagesDescription() {
        let document = Document(parsing: "![The *river*](x.png \"Seen from here\")")
        #expect(document.text(of: 2) == "The river")
        #expect(document.text(of: document.nodes.count - 2) == "Seen from here")
    }

    @Test func aCaptionByItselfHasNoMarkup() {
        let document = Document(caption: "A *street* & more")
        #expect(document.nodes.map(\.kind) == [.document, .caption, .text])
        #expect(document.sourceRange(of: 2..<10) == 2..<10)
        #expect(Document(caption: "").isEmpty)
        let source = " It's &amp; \\* \"so\"\nhere"
        let set = Document(caption: source, smartPunctuation: true)
        #expect(set.text(of: 0) == " It’s &amp; \\* “so” here")
        let parts = [("It’s", "It's"), ("&amp; \\* “so", "&amp; \\* \"so"), ("” here", "\"\nhere")]
        for (literal, written) in parts {
            let text = String(decoding: set.literals, as: UTF8.self)
            let start = text.utf8.distance(from: text.startIndex, to: text.ranges(of: literal)[0].lowerBound)
            let range = set.sourceRange(of: start..<(start + literal.utf8.count))
            #expect(String(decoding: Array(source.utf8)[range], as: UTF8.self) == written)
        }
    }

    @Test func typographicCharactersLeadBackToWhatWasTyped() {
        let text = "The town's \"street\" -- here..."
        let document = Document(caption: text)
        #expect(document.text(of: 0) == "The town’s “street” – here…")
        func source(_ written: String) -> String? {
            let literal = Array(written.utf8)
            return document.literals.indices.first { document.literals[$0...].starts(with: literal) }.map { start in
                String(decoding: Array(text.utf8)[document.sourceRange(of: start..<(start + literal.count))], as: UTF8.self)
            }
        }
        #expect(source("town’s") == "town's")
        #expect(source("“street”") == "\"street\"")
        #expect(source("– here…") == "-- here...")
    }
}
