@_spi(TrustedHTML) import HTML
import Testing

@Suite("HTML writer")
struct HTMLWriterTests {
    @Test("literals pass, text is escaped, tags open and close")
    func writes() {
        let tag = StartTag("a", attributes: [.href(.fragment("x")), .title("\"")])
        var writer = HTMLWriter(capacity: 64)
        writer.raw("<!-- & -->")
        writer.open(tag)
        writer.text("a<b")
        writer.text("xy&z".dropFirst())
        writer.text(utf8: Array("c>d".utf8)[1...])
        writer.close(tag)
        writer.attribute(.class("\"<"))
        writer.attribute(.hidden)
        writer.attribute(.absent)
        writer.trusted(TrustedHTML(Array("&amp;".utf8)))
        let expected = "<!-- & --><a href=\"#x\" title=\"&quot;\">a&lt;by&amp;z&gt;d</a> class=\"&quot;&lt;\" hidden&amp;"
        #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
        #expect(writer.bytes == Array(expected.utf8))
    }

    @Test("a start tag that was written before is the same")
    func prewritten() {
        let tag = StartTag("a", attributes: [.href(.fragment("x")), .title("\"&"), .absent, .hidden])
        var one = HTMLWriter()
        one.open(tag)
        one.close(tag)
        var other = HTMLWriter()
        other.open(tag.prewritten)
        other.close(tag.prewritten)
        #expect(one.bytes == other.bytes)
        #expect(tag.prewritten == tag)
    }

    @Test("start tags compare by name and attributes")
    func startTags() {
        #expect(StartTag("a") == StartTag("a"))
        #expect(StartTag("a") != StartTag("b"))
        #expect(StartTag("a") != StartTag("abbr"))
        #expect(StartTag("a", attributes: [.id("x")]) != StartTag("a"))
    }

    @Test("a page opens with its type, language, direction and encoding")
    func document() {
        let page = HTMLDocument(lang: "ar", dir: .rtl, bodyAttributes: [.class("home")]) {
            title("سوريا")
        } body: {
            main { "<" }
        }
        #expect(
            String(decoding: page.render(), as: UTF8.self)
                == "<!doctype html><html lang=\"ar\" dir=\"rtl\"><head><meta charset=\"utf-8\"><title>سوريا</title></head>"
                + "<body class=\"home\"><main>&lt;</main></body></html>"
        )
        #expect(page.render() == page.render())
    }
}
