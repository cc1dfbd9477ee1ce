import Annotation
import Explainer
import Markdown
import Testing

/// What contributors are called is no name of a place or an actor.
@Suite struct ContributorNamesTests {
    private typealias S = SampleSite

    private let places = [S.place("jordan", S.names("Jordan", arabic: "الأردن"), kind: .country), S.place("april", S.names("Aleppo"))]

    /// What is found in the texts of a site with one contributor, the biography and one article.
    private func found(_ contributor: Contributor, article: String = "", actors: [Actor] = []) throws -> (bio: [String], article: [String]) {
        let site = AnnotatedSite(
            S.site(places: places, actors: actors, articles: [try S.article("a", article)], contributors: [contributor]))
        func texts(_ id: TextID) throws -> [String] {
            let text = try #require(site[id])
            return text.findings.mentions.map { "\(text.prose.document.text(in: $0.literal))=\($0.entity.rawValue):\($0.decision)" }
        }
        return (try texts(.contributor(contributor.id)), try texts(.article(Identifier("a"))))
    }

    @Test(arguments: [
        "Jordan studied history.", "Jordan Smith studied history.", "The work of Jordan's last year.", "In Jordan's words, it was hard.",
        "Readers know Jordan from the radio.",
    ])
    func r17AFirstNameIsNoPlaceInTheOwnBiography(bio: String) throws {
        #expect(try found(S.contributor("smith", "Jordan Smith", bio: bio)).bio.isEmpty)
    }

    @Test func r17TheCountryIsStillFound() throws {
        #expect(try found(S.contributor("smith", "Jordan Smith", bio: "Jordan studied in Jordan.")).bio == ["Jordan=jordan:first"])
    }

    @Test func r17ElsewhereAFirstNameSaysNothing() throws {
        let article = try found(S.contributor("smith", "Jordan Smith"), article: "Jordan closed its border.").article
        #expect(article == ["Jordan=jordan:first"])
    }

    @Test func r17AFullNameIsNoPlaceAnywhere() throws {
        let article = try found(S.contributor("smith", "Jordan Smith"), article: "Jordan Smith reported from Aleppo.").article
        #expect(article == ["Aleppo=april:first"])
    }

    @Test func r17InOtherScriptsToo() throws {
        let contributor = S.contributor("smith", "J. Smith", arabic: "الأردن سميث", bio: "درس الأردن التاريخ.")
        #expect(try found(contributor, article: "كتب الأردن سميث هذا.") == (bio: [], article: []))
    }

    @Test func r17ADeskHasNoFirstName() throws {
        let media = S.actor("post", S.names("Jordan Post"), kind: .media)
        #expect(try found(S.contributor("post", "Jordan Post", bio: "It writes on Jordan."), actors: [media]).bio == ["Jordan=jordan:first"])
        #expect(try found(S.contributor("desk", "Jordan desk", role: "Jordan desk", bio: "It writes on Jordan.")).bio == ["Jordan=jordan:first"])
    }

    @Test(arguments: ["Omar Aleppo was there. Aleppo said so.", "Omar Aleppo was there. Later Aleppo's brother left."])
    func r15AContributorsSurnameRefersBack(article: String) throws {
        #expect(try found(S.contributor("aleppo", "Omar Aleppo"), article: article).article.isEmpty)
    }

    @Test func r15InFrontOfTheFullNameAndWhereSomethingIsASurnameSaysNothing() throws {
        let contributor = S.contributor("aleppo", "Omar Aleppo")
        #expect(try found(contributor, article: "Aleppo fell. Omar Aleppo was there.").article == ["Aleppo=april:first"])
        #expect(try found(contributor, article: "Omar Aleppo lives in Aleppo.").article == ["Aleppo=april:first"])
        #expect(try found(contributor, article: "Omar Aleppo came from the Aleppo suburbs.").article == ["Aleppo=april:first"])
        #expect(try found(contributor, article: "Omar Aleppo came. Aleppo city fell.").article == ["Aleppo=april:first"])
    }

    @Test func r15TheOwnBiographyUsesTheSurname() throws {
        #expect(try found(S.contributor("aleppo", "Omar Aleppo", bio: "Aleppo studied near Aleppo.")).bio == ["Aleppo=april:first"])
    }

    @Test func r15ASurnameOfSomebodyWhomNoFileKnowsRefersBack() {
        func found(_ text: String) -> [String] { S.decisions(in: text, places: places, actors: []) }
        #expect(found("Rami Aleppo came. Aleppo told of it.").isEmpty)
        #expect(found("Rami Aleppo came to see Aleppo city.") == ["Aleppo=april:first"])
        #expect(found("Radio Aleppo went silent. Aleppo fell.") == ["Aleppo=april:first"])
    }

    @Test(arguments: [
        ("Jordan and Lina Smith left.", false), ("Smith, Jordan, by name, left.", false),
        ("Lina Aleppo and Jordan-Aleppo left.", false), ("Jordan, a driver, left.", false), ("Jordan, 34, left.", false),
        ("Jordan, a kingdom, agreed.", true), ("In Jordan, a driver, 34, left.", true), ("Jordan, which agreed, left.", true),
        ("Jordan and King Abdullah agreed.", true),
        ("Jordan and Saudi Arabia agreed.", true), ("In Zarqa, Jordan, it rained.", true), ("Zarqa, Jordan, and Beirut.", true),
    ])
    func r17AGivenNameBesideAnotherPersonIsNoPlace(text: String, isPlace: Bool) {
        #expect(S.decisions(in: text, places: places, actors: []) == (isPlace ? ["Jordan=jordan:first"] : []))
    }

    @Test func r17AContributorInAListOfPeopleIsNoPlace() throws {
        let contributor = S.contributor("smith", "Lina Smith")
        #expect(try found(contributor, article: "Lina Smith came. The list has Smith, Jordan, by name.").article.isEmpty)
    }

    @Test func r17BehindTheFullNameAFirstNameThatIsALandIsLeftUndecided() throws {
        let text = "Jordan Smith went to Jordan. Jordan wrote of it."
        #expect(try found(S.contributor("smith", "Jordan Smith"), article: text).article == ["Jordan=jordan:first"])
        #expect(S.decisions(in: text, places: places, actors: []) == ["Jordan=jordan:first"])
        #expect(S.decisions(in: "Jordan Peters left. Jordan itself was quiet.", places: places, actors: []) == ["Jordan=jordan:first"])
        #expect(S.decisions(in: "The Jordan Valley is deep. Jordan is dry.", places: places, actors: []) == ["Jordan=jordan:first"])
    }

    @Test func r17AnActorsFullNameIsTheActors() throws {
        let person = S.actor("smith", S.names("Jordan Smith"), kind: .person)
        let found = try found(S.contributor("smith", "Jordan Smith"), article: "Jordan Smith spoke.", actors: [person])
        #expect(found.article == ["Jordan Smith=smith:first"])
    }

    @Test func r17AFirstNameIsNoMonth() throws {
        let site = AnnotatedSite(
            S.site(contributors: [S.contributor("smith", "April Smith", bio: "In 2015, April wrote of the war. April was there.")]))
        #expect(site.dates(in: .contributor(Identifier("smith"))).map(\.date?.edtf) == ["2015"])
    }

    @Test func r16AbuAndANameAreOneFirstName() throws {
        let site = AnnotatedSite(
            S.site(
                places: [S.place("kamal", S.names("Abu Kamal"))],
                contributors: [S.contributor("hassan", "Abu Kamal Hassan", bio: "Abu Kamal studied history.")]))
        #expect(site.mentions(in: .contributor(Identifier("hassan"))).isEmpty)
    }
}
