import HTML
import Testing

@Suite("Elements")
struct ElementTests {
    @Test("void elements have a start tag only")
    func void() {
        let parts: [Markup] = [
            br(), hr(), wbr(), col(.span(2)), source(.type("image/webp"), .srcset([])), track(.kind("captions")),
            input(type: .search, .name("q")), meta(name: "a", content: "b"), link(rel: "icon", href: .page(relative: "i.svg")),
        ]
        #expect(
            Markup(parts).rendered
                == "<br><hr><wbr><col span=\"2\"><source type=\"image/webp\" srcset=\"\"><track kind=\"captions\">"
                + "<input type=\"search\" name=\"q\"><meta name=\"a\" content=\"b\"><link rel=\"icon\" href=\"i.svg\">"
        )
    }

    @Test("other elements keep their end tag when empty")
    func empty() {
        #expect(div().rendered == "<div></div>")
        #expect(td(.colspan(2)).rendered == "<td colspan=\"2\"></td>")
    }

    @Test("an image demands its alternative text")
    func image() {
        let image = img(src: .page(relative: "media/a b.jpg"), alt: "A \"bridge\"", .width(640), .height(480), .loading(.lazy), .decoding(.async))
        #expect(
            image.rendered
                == "<img src=\"media/a%20b.jpg\" alt=\"A &quot;bridge&quot;\" width=\"640\" height=\"480\" loading=\"lazy\" decoding=\"async\">"
        )
        #expect(img(src: .page(relative: "x.svg"), alt: "").rendered == "<img src=\"x.svg\" alt=\"\">")
    }

    @Test("required attributes come first")
    func required() {
        #expect(time(datetime: "2017-10-14", .class("d")) { "Saturday" }.rendered == "<time datetime=\"2017-10-14\" class=\"d\">Saturday</time>")
        #expect(th(scope: .row) { "a" }.rendered == "<th scope=\"row\">a</th>")
        #expect(bdo(dir: .rtl) { "a" }.rendered == "<bdo dir=\"rtl\">a</bdo>")
        #expect(label(for: "q") { "Search" }.rendered == "<label for=\"q\">Search</label>")
        #expect(button(type: .submit) { "Go" }.rendered == "<button type=\"submit\">Go</button>")
        #expect(option(value: "a") { "A" }.rendered == "<option value=\"a\">A</option>")
        #expect(form(action: .page(relative: "search.html")) { "x" }.rendered == "<form action=\"search.html\">x</form>")
        #expect(script(src: .page(relative: "s.js"), .defer).rendered == "<script src=\"s.js\" defer></script>")
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

    @Test("a line feed at the start of preformatted text survives parsing")
    func preformatted() {
        #expect(pre { "a\n" }.rendered == "<pre>a\n</pre>")
        #expect(pre { "\na" }.rendered == "<pre>\n\na</pre>")
        #expect(
            pre {
                ""
                "\na"
            }.rendered == "<pre>\n\na</pre>"
        )
        #expect(pre { code { "\na" } }.rendered == "<pre><code>\na</code></pre>")
    }

    @Test("the head's elements")
    func head() {
        #expect(title("A & B").rendered == "<title>A &amp; B</title>")
        #expect(meta(property: "og:title", content: "x").rendered == "<meta property=\"og:title\" content=\"x\">")
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
            ("aside", aside(content: content)), ("search", search(content: content)), ("address", address(content: content)),
            ("hgroup", hgroup(content: content)), ("h1", h1(content: content)), ("h2", h2(content: content)), ("h3", h3(content: content)),
            ("h4", h4(content: content)), ("h5", h5(content: content)), ("h6", h6(content: content)), ("div", div(content: content)),
            ("details", details(content: content)), ("summary", summary(content: content)), ("p", p(content: content)),
            ("blockquote", blockquote(content: content)), ("pre", pre(content: content)), ("a", a(content: content)),
            ("span", span(content: content)), ("em", em(content: content)), ("strong", strong(content: content)),
            ("small", small(content: content)), ("s", s(content: content)), ("cite", cite(content: content)), ("q", q(content: content)),
            ("dfn", dfn(content: content)), ("abbr", abbr(content: content)), ("code", code(content: content)), ("kbd", kbd(content: content)),
            ("samp", samp(content: content)), ("sub", sub(content: content)), ("sup", sup(content: content)), ("i", i(content: content)),
            ("b", b(content: content)), ("mark", mark(content: content)), ("bdi", bdi(content: content)), ("ins", ins(content: content)),
            ("del", del(content: content)), ("ul", ul(content: content)), ("ol", ol(content: content)), ("li", li(content: content)),
            ("dl", dl(content: content)), ("dt", dt(content: content)), ("dd", dd(content: content)), ("table", table(content: content)),
            ("caption", caption(content: content)), ("colgroup", colgroup(content: content)), ("thead", thead(content: content)),
            ("tbody", tbody(content: content)), ("tfoot", tfoot(content: content)), ("tr", tr(content: content)), ("td", td(content: content)),
            ("figure", figure(content: content)), ("figcaption", figcaption(content: content)), ("picture", picture(content: content)),
            ("video", video(content: content)), ("audio", audio(content: content)), ("noscript", noscript(content: content)),
            ("fieldset", fieldset(content: content)), ("legend", legend(content: content)), ("label", label(content: content)),
            ("select", select(content: content)), ("optgroup", optgroup(content: content)), ("datalist", datalist(content: content)),
            ("output", output(content: content)),
        ]
        for (name, markup) in made { #expect(markup.rendered == "<\(name)>x</\(name)>") }
    }
}
