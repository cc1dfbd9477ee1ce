import HTML
import Testing

@Suite("Elements")
struct ElementTests {
    @Test("void elements have a start tag only")
    func void() {
        let parts = [meta(name: "a", content: "b"), link(rel: "icon", href: .page(relative: "i.svg"))]
        #expect(Markup(parts).rendered == "<meta name=\"a\" content=\"b\"><link rel=\"icon\" href=\"i.svg\">")
    }

    @Test("other elements keep their end tag when empty")
    func empty() {
        #expect(div().rendered == "<div></div>")
        #expect(span(.class("a")).rendered == "<span class=\"a\"></span>")
    }

    @Test("an image demands its alternative text")
    func image() {
        let image = img(src: .page(relative: "media/a b.jpg"), alt: "A \"bridge\"", .width(640), .height(480), .lazy)
        #expect(
            image.rendered
                == "<img src=\"media/a%20b.jpg\" alt=\"A &quot;bridge&quot;\" width=\"640\" height=\"480\" loading=\"lazy\">"
        )
        #expect(img(src: .page(relative: "x.svg"), alt: "").rendered == "<img src=\"x.svg\" alt=\"\">")
        #expect(input(type: "range", .id("day")).rendered == "<input type=\"range\" id=\"day\">")
    }

    @Test("required attributes come first")
    func required() {
        #expect(a(href: .page(relative: "x.html"), .class("d")) { "Saturday" }.rendered == "<a href=\"x.html\" class=\"d\">Saturday</a>")
    }

    @Test("what is folded has a summary")
    func folded() {
        #expect(details(summary: "2 & more") { "text" }.rendered == "<details><summary>2 &amp; more</summary>text</details>")
    }

    @Test("a name that is not in the vocabulary, as in SVG")
    func named() {
        let drawing = element("svg", .custom("viewBox", "0 0 1 1"), .role("img"), .aria("label", "Map")) {
            element("g") { element("path", attributes: [.custom("d", "M0 0h1")]) }
            element("title") { "A<B" }
        }
        #expect(
            drawing.rendered
                == "<svg viewBox=\"0 0 1 1\" role=\"img\" aria-label=\"Map\"><g><path d=\"M0 0h1\"></path></g><title>A&lt;B</title></svg>"
        )
    }

    @Test("the head's elements")
    func head() {
        #expect(title("A & B").rendered == "<title>A &amp; B</title>")
        #expect(
            meta(httpEquiv: "Content-Security-Policy", content: "default-src 'self'").rendered
                == "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">"
        )
        #expect(meta(refresh: .page(relative: "new's.html")).rendered == "<meta http-equiv=\"refresh\" content=\"0; url=new%27s.html\">")
    }

    @Test("linked data cannot end its element")
    func linkedData() {
        #expect(
            script(json: ["name": "</script><!--&\u{2028}"]).rendered
                == #"<script type="application/ld+json">{"name":"\u003C/script\u003E\u003C!--\u0026\u2028"}</script>"#
        )
    }

    @Test("the functions are named as their elements")
    func names() {
        let content = { Markup.text("x") }
        let made: [(String, Markup)] = [
            ("main", main(content: content)), ("header", header(content: content)), ("footer", footer(content: content)),
            ("nav", nav(content: content)), ("article", article(content: content)), ("section", section(content: content)),
            ("h1", h1(content: content)), ("h2", h2(content: content)), ("h3", h3(content: content)), ("div", div(content: content)),
            ("p", p(content: content)), ("span", span(content: content)), ("mark", mark(content: content)), ("bdi", bdi(content: content)),
            ("ul", ul(content: content)), ("ol", ol(content: content)), ("li", li(content: content)), ("dl", dl(content: content)),
            ("dt", dt(content: content)), ("dd", dd(content: content)), ("figure", figure(content: content)),
            ("figcaption", figcaption(content: content)),
        ]
        for (name, markup) in made { #expect(markup.rendered == "<\(name)>x</\(name)>") }
    }
}
