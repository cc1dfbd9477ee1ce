import Explainer
import Testing

@testable import Content

/// What people call the words that a key may have.
@Suite struct OtherValuesTests {
    @Test(arguments: [
        ("militia", "armed_group"), ("Rebels", "armed_group"), ("insurgents", "armed_group"), ("group", "armed_group"), ("army", "military"),
        ("armed forces", "military"), ("alliance", "coalition"), ("ministry", "government"), ("NGO", "organisation"), ("newspaper", "media"),
        ("news agency", "media"),
    ])
    func kindsOfActors(text: String, word: String) throws {
        let (_, problems) = try decode("kind: \(text)\n") { $0.requiredChoice("kind", among: Actor.Kind.allCases) }
        #expect(problems.first?.hasSuffix(" -> did you mean \"\(word)\"?") == true)
    }

    @Test(arguments: [("province", "governorate"), ("muhafazah", "governorate"), ("oblast", "governorate"), ("hamlet", "village")])
    func kindsOfPlaces(text: String, word: String) {
        #expect(OtherValues.meant(by: text, among: Place.Kind.allCases.map(\.rawValue)) == word)
        #expect(OtherValues.meant(by: text, among: Actor.Kind.allCases.map(\.rawValue)) == nil)
    }

    @Test(arguments: ["interview", "qa", "Q&A", "q-a", "FAQ"])
    func typesOfArticles(text: String) {
        #expect(OtherValues.meant(by: text, among: Article.Kind.allCases.map(\.rawValue)) == "questions")
    }
}
