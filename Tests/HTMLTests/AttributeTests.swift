import HTML
import Testing

@Suite("Attributes")
struct AttributeTests {
    @Test("they stand in source order, with their values in double quotes")
    func order() {
        #expect(div(.id("z"), .class("b a"), .lang("ar"), .dir(.rtl)).rendered == "<div id=\"z\" class=\"b a\" lang=\"ar\" dir=\"rtl\"></div>")
    }

    @Test("a boolean attribute is its name, an empty value is kept, an absent attribute is nothing")
    func presence() {
        #expect(span(.hidden, .title(""), .absent).rendered == "<span hidden title=\"\"></span>")
        for (isCurrent, rendered) in [(true, "<li aria-current=\"page\">x</li>"), (false, "<li>x</li>")] {
            #expect(li(isCurrent ? .aria("current", "page") : .absent) { "x" }.rendered == rendered)
        }
    }

    @Test("prefixed names")
    func prefixed() {
        #expect(
            span(.aria("label", "x"), .aria("expanded", false), .data("year", "2017")).rendered
                == "<span aria-label=\"x\" aria-expanded=\"false\" data-year=\"2017\"></span>"
        )
        #expect(Attribute.data("year", "2017").name == "data-year")
        #expect(Attribute.data("year", "2017").value == "2017")
        #expect(Attribute.hidden.value == nil)
    }

    @Test("attributes that are written alike are equal")
    func equality() {
        #expect(Attribute.aria("label", "x") == .custom("aria-label", "x"))
        #expect(Attribute.data("label", "x") != .aria("label", "x"))
        #expect(Attribute.id("x") != .id("y"))
        #expect(Attribute.hidden != .custom("hidden", ""))
        #expect(Attribute.absent == .absent)
    }

    @Test("candidates of an image: no address can end early")
    func srcset() {
        let attribute = Attribute.srcset([
            ImageCandidate(.page(relative: "a b,.jpg"), width: 400), ImageCandidate(.page(relative: "c.jpg"), width: 800),
        ])
        #expect(attribute.value == "a%20b%2C.jpg 400w, c.jpg 800w")
    }

    @Test(
        "what is not text",
        arguments: [
            (.tabindex(-1), "tabindex", "-1"), (.colspan(2), "colspan", "2"), (.rowspan(3), "rowspan", "3"), (.start(4), "start", "4"),
            (.translate(false), "translate", "no"), (.translate(true), "translate", "yes"), (.spellcheck(false), "spellcheck", "false"),
            (.scope(.colgroup), "scope", "colgroup"), (.loading(.eager), "loading", "eager"), (.decoding(.sync), "decoding", "sync"),
            (.cite(.fragment("n1")), "cite", "#n1"), (.poster(.page(relative: "p.jpg")), "poster", "p.jpg"),
            (.download("Ereignisse.csv"), "download", "Ereignisse.csv"), (.maxlength(9), "maxlength", "9"),
        ] as [(Attribute, String, String)]
    )
    func typed(attribute: Attribute, name: String, value: String) {
        #expect(attribute.name == name)
        #expect(attribute.value == value)
    }
}
