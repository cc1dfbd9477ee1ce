@_spi(TrustedHTML) import HTML
import Testing

@Suite("Markup")
struct MarkupTests {
    @Test("strings in a block are text, literals and interpolations too")
    func stringsAreText() {
        let name = "<Bali>"
        #expect(p { name }.rendered == "<p>&lt;Bali&gt;</p>")
        #expect(p { "by \(name)" }.rendered == "<p>by &lt;Bali&gt;</p>")
        let literal: Markup = "1 < \(2)"
        #expect(literal == .text("1 < 2"))
    }

    @Test("nothing stands between parts")
    func noWhiteSpace() {
        let sentence = p {
            "See "
            a(href: .page(relative: "x.html")) { "this" }
            "."
        }
        #expect(sentence.rendered == "<p>See <a href=\"x.html\">this</a>.</p>")
    }

    @Test("conditions, loops, optionals and arrays in a block")
    func control() {
        func list(_ items: [String], note: String?, tail: Markup?, more: [Markup], kind: Int) -> Markup {
            Markup {
                if items.isEmpty { "none" } else { ul { for item in items { li { item } } } }
                if let note { mark { note } }
                tail
                more
                switch kind {
                case 0: "zero"
                case 1: "one"
                default: "many"
                }
            }
        }
        #expect(list([], note: nil, tail: nil, more: [], kind: 2).rendered == "nonemany")
        #expect(
            list(["a", "b"], note: "n", tail: meta(name: "a", content: "b"), more: ["x", div()], kind: 1).rendered
                == "<ul><li>a</li><li>b</li></ul><mark>n</mark><meta name=\"a\" content=\"b\">x<div></div>one"
        )
    }

    @Test("a block without statements is empty")
    func emptyBlock() {
        #expect(Markup {} == .empty)
    }

    @Test("trusted bytes pass unchanged")
    func trusted() {
        let html = TrustedHTML(Array("<p>a &amp; b</p>".utf8))
        #expect(div { html }.rendered == "<div><p>a &amp; b</p></div>")
    }

    @Test("values compare by content, and the same value gives the same bytes")
    func equality() {
        func card(_ name: String) -> Markup { div(.class("card"), .aria("label", name)) { name } }
        #expect(card("a") == card("a"))
        #expect(card("a") != card("b"))
        #expect(element("a") != element("b"))
        #expect(element("a", .id("x")) != element("a", .title("x")))
        #expect(card("a").rendered == card("a").rendered)
    }

    @Test("a list of parts becomes the simplest value")
    func parts() {
        #expect(Markup([]) == .empty)
        #expect(Markup(["a"]) == .text("a"))
        #expect(Markup(["a", "b"]) == .fragment(["a", "b"]))
    }

    @Test("what renders to nothing is empty")
    func isEmpty() {
        #expect(Markup.empty.isEmpty)
        #expect(Markup.text("").isEmpty)
        #expect(Markup.fragment([.empty, "", .fragment([])]).isEmpty)
        #expect(Markup.trusted(TrustedHTML([])).isEmpty)
        #expect(!Markup.text(" ").isEmpty)
        #expect(!div().isEmpty)
        #expect(!Markup.fragment([.empty, "a"]).isEmpty)
        #expect(!Markup.trusted(TrustedHTML([0x20])).isEmpty)
    }

    @Test("plain text is the text alone, unescaped")
    func plainText() {
        let heading = h2(.title("no")) {
            "A & "
            mark { "B" }
            img(src: .page(relative: "x.png"), alt: "no")
            TrustedHTML(Array("no".utf8))
            " < C"
        }
        #expect(heading.plainText == "A & B < C")
    }

    @Test("joined puts the separator between parts that are not empty")
    func joined() {
        #expect([Markup]().joined(separator: ", ") == .empty)
        #expect([mark { "a" }].joined(separator: ", ").rendered == "<mark>a</mark>")
        #expect([.empty, "a", "", mark { "b" }, "c"].joined(separator: div()).rendered == "a<div></div><mark>b</mark><div></div>c")
    }
}
