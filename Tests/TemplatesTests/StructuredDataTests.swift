import Annotation
import Explainer
import Foundation
import HTML
import Testing

@testable import Templates

@Suite struct StructuredDataTests {
    private static let places = [
        Make.place("raqqa", Make.names("Raqqa", arabic: "الرقة")), Make.place("euphrates", Make.names("Euphrates"), kind: .river),
        Make.place("hidden", Make.names("Old bridge"), kind: .crossing, hasPage: false),
    ]
    private static let actors = [
        Make.actor("jo", Make.names("Jo </script> Ali"), kind: .person), Make.actor("kurds", Make.names("Kurds"), kind: .community),
    ]

    private func head(_ article: Article, url: String? = nil) -> String {
        let site = Make.site(
            Make.settings(url: url), articles: [article], contributors: [Make.contributor("desk", "The desk"), Make.contributor("jo", "Jo")],
            places: Self.places,
            actors: Self.actors)
        return Make.context(site, .article(article.id)).content()?.head.rendered ?? ""
    }

    private func value(in head: String) throws -> [String: Any] {
        let json = head.part(from: "<script type=\"application/ld+json\">", through: "</script>").dropFirst(35).dropLast(9)
        return try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    }

    @Test func anArticleSaysWhatItIs() throws {
        let article = Make.article("a", "A & <b>", "2017-10-17", summary: "Short.", authors: ["desk", "jo"], text: "Raqqa, on the Euphrates.")
        #expect(
            head(article, url: "https://example.org/site/") == #"""
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"BackgroundNewsArticle",\#
                "@id":"https://example.org/site/articles/a.html","url":"https://example.org/site/articles/a.html",\#
                "headline":"A \u0026 \u003Cb\u003E","description":"Short.","datePublished":"2017-10-17","dateModified":"2017-10-17","inLanguage":"en",\#
                "author":[{"@type":"Organization","@id":"https://example.org/site/contributors/desk.html",\#
                "url":"https://example.org/site/contributors/desk.html","name":"The desk"},\#
                {"@type":"Person","@id":"https://example.org/site/contributors/jo.html",\#
                "url":"https://example.org/site/contributors/jo.html","name":"Jo"}],\#
                "publisher":{"@type":"Organization","name":"The desk","url":"https://example.org/"},\#
                "mentions":[{"@type":"City","@id":"https://example.org/site/places/raqqa.html",\#
                "url":"https://example.org/site/places/raqqa.html","name":"Raqqa"},\#
                {"@type":"RiverBodyOfWater","@id":"https://example.org/site/places/euphrates.html",\#
                "url":"https://example.org/site/places/euphrates.html","name":"Euphrates"}]}</script>
                """#)
    }

    @Test func allMentionsCountThatHaveAPage() throws {
        let article = Make.article("a", "A", text: "## Raqqa\n\n“Kurds,” said Jo &lt;/script&gt; Ali at the Old bridge.")
        let mentions = try #require(try value(in: head(article))["mentions"] as? [[String: Any]])
        #expect(mentions.compactMap { $0["@type"] as? String } == ["City", "Thing", "Person"])
        #expect(mentions.compactMap { $0["name"] as? String } == ["Raqqa", "Kurds", "Jo </script> Ali"])
        #expect(mentions.compactMap { $0["@id"] as? String } == ["../places/raqqa.html", "../actors/kurds.html", "../actors/jo.html"])
    }

    @Test(arguments: [("The desk", "", "Organization"), ("Night desk", "Night desk", "Organization"), ("Jo Ali", "Editor", "Person")])
    func desksAreNoPersons(name: String, role: String, type: String) throws {
        let article = Make.article("a", "A", authors: ["x"])
        let site = Make.site(articles: [article], contributors: [Make.contributor("x", name, role: role)])
        let head = Make.context(site, .article(article.id)).content()?.head.rendered ?? ""
        #expect((try value(in: head)["author"] as? [[String: Any]])?.compactMap { $0["@type"] as? String } == [type])
    }

    @Test func whatIsNotSaidIsLeftOut() throws {
        var article = Make.article("a", "A", language: .arabic, text: "الرقة")
        article.updated = Make.day("2017-10-20")
        let value = try value(in: head(article))
        #expect(value["description"] == nil && value["author"] == nil)
        #expect(value["dateModified"] as? String == "2017-10-20")
        #expect(value["inLanguage"] as? String == "ar")
        #expect((value["mentions"] as? [[String: Any]])?.compactMap { $0["name"] as? String } == ["الرقة"])
    }

    @Test(arguments: [
        (Article.Kind.report, "ReportageNewsArticle"), (.explainer, "BackgroundNewsArticle"), (.analysis, "AnalysisNewsArticle"),
        (.profile, "NewsArticle"), (.questions, "NewsArticle"),
    ])
    func typesOfWork(kind: Article.Kind, type: String) throws {
        var article = Make.article("a", "A")
        article.kind = kind
        #expect(try value(in: head(article))["@type"] as? String == type)
    }
}
