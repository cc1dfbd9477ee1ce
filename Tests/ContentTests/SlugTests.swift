import Testing

@testable import Content

@Suite struct SlugTests {
    @Test(arguments: ["mayadeen", "deir-e-zor-city", "2017", "a_b", "الميادين", "مَدينة", "Übersicht", "हिन्दी", "東京", "x-"])
    func isUsable(name: String) {
        #expect(Slug.isUsable(name))
    }

    @Test(arguments: [
        "", "-a", "a b", "a.b", "a/b", "..", "a\\b", "a:b", "a#b", "a?b", "a%20b", "a\u{200B}b", "a\u{202E}b", "a\nb", "(a)", "a'b", "☃",
    ])
    func isNotUsable(name: String) {
        #expect(!Slug.isUsable(name))
    }

    @Test func mustFitIntoAFileName() {
        #expect(Slug.isUsable(String(repeating: "a", count: 200)))
        #expect(!Slug.isUsable(String(repeating: "a", count: 201)))
        #expect(!Slug.isUsable(String(repeating: "م", count: 101)))
    }

    @Test(arguments: [
        ("The road (new)", "the-road-new"), ("../../etc", "etc"), ("articles/old road.html", "old-road"), ("old.md", "old"), ("...", "name"),
        ("", "name"),
        ("/", "name"), ("الطريق إلى الميادين", "الطريق-إلى-الميادين"), ("-a-", "a"),
    ])
    func proposesAUsableOne(name: String, proposal: String) {
        #expect(Slug.usable(for: name) == proposal)
        #expect(Slug.isUsable(proposal))
    }
}
