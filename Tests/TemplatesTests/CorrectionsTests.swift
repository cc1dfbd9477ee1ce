import Explainer
import HTML
import Testing

@testable import Templates

@Suite struct CorrectionsTests {
    @Test func namesInACorrectionAreLinkedOnBothPages() {
        let site = Make.site(
            articles: [
                Make.article(
                    "a", "A",
                    corrections: [
                        Article.Correction(date: Make.day("2017-10-18"), text: Make.prose("It was Mayadeen, not Raqqa. Mayadeen.")),
                        Article.Correction(date: Make.day("2017-10-19"), text: Make.prose("Raqqa.")),
                    ],
                    text: "In Mayadeen.")
            ],
            places: [Make.place("mayadeen", Make.names("Mayadeen")), Make.place("raqqa", Make.names("Raqqa"))])
        func link(_ id: String, _ name: String, from folder: String) -> String {
            "<a class=\"place\" href=\"\(folder)places/\(id).html\" title=\"city\">\(name)</a>"
        }
        for (page, folder) in [(Page.corrections, ""), (.article(Identifier("a")), "../")] {
            let html = Make.context(site, page).content()?.main.rendered ?? ""
            #expect(html.contains("It was \(link("mayadeen", "Mayadeen", from: folder)), not \(link("raqqa", "Raqqa", from: folder)). Mayadeen."))
            #expect(html.contains("<p>\(link("raqqa", "Raqqa", from: folder)).</p>"))
        }
    }
}
