import Explainer
import HTML
import Markdown
import Testing

@testable import Templates

@Suite struct LeadPictureTests {
    @Test func namesInTheCaptionAreLinkedAndItsSignsStay() {
        let site = Make.site(
            articles: [
                Make.article(
                    "a", "A",
                    image: Picture(file: "x.jpg", alt: "A *street*", credit: "Desk", caption: Prose(Document(caption: "In Raqqa, *so* & on."))),
                    text: "Text.")
            ],
            places: [Make.place("raqqa", Make.names("Raqqa"))])
        let html = Make.context(site, .article(Identifier("a")), media: ["x.jpg"]).content()?.main.rendered ?? ""
        #expect(
            html.contains(
                "<figcaption>In <a class=\"place\" href=\"../places/raqqa.html\" title=\"city\">Raqqa</a>, *so* &amp; on. <span class=\"credit\">Desk</span></figcaption>"
            ))
    }
}
