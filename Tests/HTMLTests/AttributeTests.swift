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
            span(.aria("label", "x"), .aria("expanded", false), .custom("data-year", "2017")).rendered
                == "<span aria-label=\"x\" aria-expanded=\"false\" data-year=\"2017\"></span>"
        )
        #expect(Attribute.aria("label", "x").name == "aria-label")
        #expect(Attribute.aria("label", "x").value == "x")
        #expect(Attribute.hidden.value == nil)
    }

    @Test("attributes that are written alike are equal")
    func equality() {
        #expect(Attribute.aria("label", "x") == .custom("aria-label", "x"))
        #expect(Attribute.custom("label", "x") != .aria("label", "x"))
        #expect(Attribute.id("x") != .id("y"))
        #expect(Attribute.hidden != .custom("hidden", ""))
        #expect(Attribute.absent == .absent)
    }

    @Test(
        "what is not text",
        arguments: [
            (.tabindex(-1), "tabindex", "-1"), (.start(4), "start", "4"), (.width(9), "width", "9"), (.scope(.row), "scope", "row"),
            (.lazy, "loading", "lazy"), (.href(.page(relative: "a b.html")), "href", "a%20b.html"),
        ] as [(Attribute, String, String)]
    )
    func typed(attribute: Attribute, name: String, value: String) {
        #expect(attribute.name == name)
        #expect(attribute.value == value)
    }
}
