import Annotation
import Content
import Diagnostics
import Explainer
import Foundation
import Testing

@testable import sitegen

/// Names that no file knows come with a file that is accepted as it is.
@Suite struct UnknownNamesViewTests {
    private static let files = [
        "content/places/zaina.md": "---\nname: Zaina\nkind: town\nformerly: [old-qasr]\n---\n",
        "content/places/deir-hafir.md": "---\nname: Another place\nkind: town\n---\n",
        "content/actors/guard.md": "---\nname: National Guard\nkind: military\n---\n",
        "content/authors/lina.md": "---\nname: Lina Aziz\n---\n",
        "content/articles/mayadeen.md": """
        ---
        title: A
        summary: A
        date: 2017-10-16
        names: { Victoria: none }
        corrections:
          - { date: 2017-10-17, text: "It was near Old Qasr." }
        ---
        The army went to Deir Hafir. From Deir Hafir to Deir-Hafir it went on to the village of Null, and on the Blue River by the Al Tanf crossing.

        The spokesman Sami Odeh said so. The Tribal Army, the Eastern Council and "Al-Tanf" said: Deir Hafir.

        She teaches at the Zaina Girls University, wrote Lina Aziz, not [Nowhere](none:), and Victoria is no place. Write to @Desk_Homs; more in The end.
        """,
    ]

    private func load(_ files: [String: String]) throws -> (site: AnnotatedSite, content: LoadedContent) {
        let content = try withTemporaryFolder { folder in
            try folder.writeSite(files)
            return ContentLoader(root: folder.path, today: Fixtures.today).load()
        }
        return (AnnotatedSite(try #require(content.site)), content)
    }

    private func view(_ files: [String: String] = files) throws -> UnknownNamesView {
        let (site, content) = try load(files)
        return UnknownNamesView(UnknownNames(in: site.texts, of: site), of: site.site, sources: content.sources)
    }

    /// The proposed files, by path.
    private func proposed(_ files: [String: String] = files) throws -> [String: String] {
        let value = try #require(try JSONSerialization.jsonObject(with: Data(try view(files).json.utf8)) as? [String: Any])
        let names = try #require(value["names"] as? [[String: Any]])
        let proposed = names.compactMap { $0["proposed"] as? [String: String] }
        return Dictionary(proposed.map { ($0["path"] ?? "", $0["content"] ?? "") }, uniquingKeysWith: { first, _ in first + " twice" })
    }

    @Test func namesComeWithTheirPlaceTheirSentenceAndAFile() throws {
        let text = try view().text
        #expect(
            text.hasPrefix(
                """
                3 × Deir Hafir
                    content/articles/mayadeen.md:9:18: The army went to Deir Hafir.
                    content/places/deir-hafir-2.md:
                        ---
                        name: Deir Hafir
                        kind: town
                        page: false  # until there is something to say of it
                        ---

                1 × Al Tanf
                    content/articles/mayadeen.md:9:124: From Deir Hafir to Deir-Hafir it went on to the village of Null, and on the Blue River by the Al Tanf crossing.
                    content/actors/al-tanf.md:
                        ---
                        name: Al Tanf
                        kind: organisation
                        page: false  # is it an organisation, a place, a person? Write the kind, then decide on a page
                        ---

                1 × Blue River

                """))
    }

    @Test func kindsAreGuessedFromTheWordsAndThoseBesideThem() throws {
        let files = try proposed()
        #expect(
            files == [
                "content/places/deir-hafir-2.md": "---\nname: Deir Hafir\nkind: town\npage: false  # until there is something to say of it\n---\n",
                "content/places/deir-hafir-3.md": "---\nname: Deir-Hafir\nkind: town\npage: false  # until there is something to say of it\n---\n",
                "content/actors/al-tanf.md":
                    "---\nname: Al Tanf\nkind: organisation\npage: false  # is it an organisation, a place, a person? Write the kind, then decide on a page\n---\n",
                "content/places/null.md": "---\nname: \"Null\"\nkind: village\npage: false  # until there is something to say of it\n---\n",
                "content/places/blue-river.md": "---\nname: Blue River\nkind: river\npage: false  # until there is something to say of it\n---\n",
                "content/places/old-qasr-2.md": "---\nname: Old Qasr\nkind: town\npage: false  # until there is something to say of it\n---\n",
                "content/actors/sami-odeh.md":
                    "---\nname: Sami Odeh\nkind: person\npage: false  # until it is decided that this person has a page\n---\n",
                "content/actors/tribal-army.md":
                    "---\nname: Tribal Army\nkind: military\npage: false  # until there is something to say of it\n---\n",
                "content/actors/eastern-council.md":
                    "---\nname: Eastern Council\nkind: organisation\npage: false  # until there is something to say of it\n---\n",
                "content/actors/zaina-girls-university.md":
                    "---\nname: Zaina Girls University\nkind: organisation\npage: false  # keeps Zaina from being found inside it\n---\n",
            ])
    }

    /// Nobody gets a page by a guess, whatever it says.
    @Test(arguments: [
        ("She was sent to Sami Odeh.", "sami-odeh", "person"), ("General Sir Sami Odeh left.", "sami-odeh", "person"),
        ("It was Sami Odeh who survived.", "sami-odeh", "person"), ("They sent it to Sami Khan.", "sami-khan", "person"),
        ("Then Odeh said so.", "odeh", "organisation"),
        ("It hit Odeh hard.", "odeh", "organisation"), ("The priest Sami de Odeh spoke; Odeh wept.", "sami-de-odeh", "person"),
    ])
    func whoeverMayBeSomebodyHasNoPage(text: String, id: String, kind: String) throws {
        let files = try proposed(["content/articles/a.md": "---\ntitle: A\nsummary: A\ndate: 2017-10-16\n---\n\n\(text)\n"])
        #expect(files.count == 1)
        let file = try #require(files["content/actors/\(id).md"])
        #expect(file.contains("kind: \(kind)\npage: false  # "))
    }

    @Test(arguments: [
        ("The President met the Defence Minister by the River.", []), ("The Forces had other forces.", []),
        ("They were in Tame, Fortul and Saravena.", ["fortul", "saravena", "tame"]),
        ("He works at the Institute for the Study of War.", ["institute-for-the-study-of-war"]),
    ])
    func wordsThatAreNoNamesAreLeftOut(text: String, ids: [String]) throws {
        let files = try proposed(["content/articles/a.md": "---\ntitle: A\nsummary: A\ndate: 2017-10-16\n---\n\n\(text)\n"])
        #expect(files.keys.map { String($0.split(separator: "/")[2].dropLast(3)) }.sorted() == ids)
    }

    @Test func everyProposedFileIsAcceptedAndMakesItsNameKnown() throws {
        let files = Self.files.merging(try proposed(), uniquingKeysWith: { $1 })
        let (site, content) = try load(files)
        #expect(content.diagnostics.filter { $0.severity != .note } == [])
        #expect(UnknownNames(in: site.texts, of: site).names.map(\.text) == [])
        #expect(try view(files).text == "No unknown names.\n")
    }

    @Test func programsGetBytesAndLines() throws {
        let value = try #require(try JSONSerialization.jsonObject(with: Data(try view().json.utf8)) as? [String: Any])
        #expect(value["version"] as? Int == 1)
        let name = try #require((value["names"] as? [[String: Any]])?.first)
        #expect(name["name"] as? String == "Deir Hafir")
        #expect(name["count"] as? Int == 3)
        #expect(name["line"] as? Int == 9)
        #expect(name["column"] as? Int == 18)
        let bytes = Array(try #require(Self.files["content/articles/mayadeen.md"]).utf8)
        let range = try #require(name["start"] as? Int)..<(try #require(name["end"] as? Int))
        #expect(String(decoding: bytes[range], as: UTF8.self) == "Deir Hafir")
    }
}
