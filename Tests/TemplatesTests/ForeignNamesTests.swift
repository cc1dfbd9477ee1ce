import Annotation
import Explainer
import HTML
import Testing

@testable import Templates

/// Names in another script than the page's are marked with their language, and the hints on links stay in the page's.
@Suite struct ForeignNamesTests {
    private func html(_ text: String, language: Language = .english) -> String {
        let site = Make.site(
            articles: [Make.article("a", "A", language: language, text: text)],
            places: [
                Make.place("raqqa", Make.names("Raqqa", arabic: "الرقة", aliases: ["رقة"]), summary: "On a river bank."),
                Make.place("amuda", Make.names("Amuda", aliases: ["عامودا"])),
            ])
        let article = Identifier<Article>("a")
        let context = Make.context(site, .article(article))
        return site.site[article].map { context.prose($0.body, .article(article), from: $0.file).body.rendered } ?? ""
    }

    private let link = #"<a class="place" href="../places/raqqa.html" title="city — On a river bank.">"#

    @Test func aLinkedNameHasItsLanguageInsideTheLink() {
        #expect(html("In الرقة.") == "<p>In \(link)<span lang=\"ar\" dir=\"rtl\">الرقة</span></a>.</p>\n")
        #expect(html("In Raqqa.") == "<p>In \(link)Raqqa</a>.</p>\n")
    }

    @Test func soHasAnotherSpellingInTheSameScript() {
        #expect(html("In رقة.") == "<p>In \(link)<span lang=\"ar\" dir=\"rtl\">رقة</span></a>.</p>\n")
    }

    @Test func soHaveNamesThatAreNoLinks() {
        #expect(html("Raqqa (الرقة).") == "<p>\(link)Raqqa</a> (<span lang=\"ar\" dir=\"rtl\">الرقة</span>).</p>\n")
        #expect(html("## الرقة").contains("><span lang=\"ar\" dir=\"rtl\">الرقة</span></h2>"))
    }

    @Test func soHasTheTextOfALinkByHand() {
        #expect(html("[الرقة](place:raqqa)") == "<p>\(link)<span lang=\"ar\" dir=\"rtl\">الرقة</span></a></p>\n")
        #expect(html("[*الرقة*](place:raqqa)") == "<p>\(link)<em><span lang=\"ar\" dir=\"rtl\">الرقة</span></em></a></p>\n")
    }

    @Test func aLatinNameInArabicHasItsLanguage() {
        let gloss = Words.arabic.placeKinds[.city] ?? ""
        #expect(
            html("في Raqqa.", language: .arabic)
                == "<p>في <a class=\"place\" href=\"../places/raqqa.html\" title=\"\(gloss)\"><span lang=\"en\" dir=\"ltr\">Raqqa</span></a>.</p>\n")
    }

    @Test func withoutANameInThatScriptTheLanguageIsNotKnown() {
        #expect(html("In عامودا.") == #"<p>In <a class="place" href="../places/amuda.html" title="city">عامودا</a>.</p>"# + "\n")
    }

    @Test func codeAndDescriptionsStayAsTheyAre() {
        #expect(html("`الرقة` ![الرقة](x.png)") == "<p><code>الرقة</code> الرقة</p>\n")
    }
}
