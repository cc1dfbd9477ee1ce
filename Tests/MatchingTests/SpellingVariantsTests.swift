import Testing

@testable import Matching

@Suite struct SpellingVariantsTests {
    @Test(arguments: [
        "Deir al-Zor", "Deir ez Zor", "Deir Ezzor", "Dayr az-Zawr", "Dayr az Zawr", "Der Zor", "Deir e-Zor", "Deir ez-Zour", "Deir Ezzour",
        "Deir al-Zour", "Deir el-Zor",
    ])
    func oneTownInManySpellings(spelling: String) {
        #expect(SpellingVariants.of("Deir ez-Zor").contains(spelling) || spelling == "Deir ez-Zor")
    }

    @Test(arguments: [
        ("Mayadeen", "Mayadin"), ("Mayadeen", "Mayadine"), ("al-Mayadin", "Mayadeen"), ("al-Husayniya", "al-Husayniyah"),
        ("al-Husayniya", "Husayniya"),
        ("al-Bukamal", "el-Boukamal"), ("Raqqa", "Raqqah"), ("ar-Raqqah", "al-Raqqa"), ("ar-Raqqah", "Raqqa"), ("Qamishli", "Kamishli"),
        ("Tal Abyad", "Tell Abyad"), ("Khan Sheikhoun", "Khan Shaykhun"), ("Ras al-Ayn", "Ras al-Ain"), ("Maarat al-Numan", "Ma'arat al-Numan"),
        ("Maarrat al-Nu'man", "Ma'arrat al-Nu'man"), ("Maarrat al-Nu'man", "Maarat al-Numan"), ("Saraqib", "Saraqeb"),
        ("al-Husayniya", "al-Husseiniya"), ("al-Qaim", "al-Qa'im"), ("al-Qaim", "al-Qaem"), ("al-Shaafah", "al-Shafah"), ("Abu Kamal", "Abu Kemal"),
        ("Mayadeen", "Meyadin"), ("Manbij", "Menbij"), ("Raqqa", "Rakka"),
    ])
    func endingsVowelsAndArticles(name: String, spelling: String) {
        #expect(SpellingVariants.of(name).contains(spelling))
    }

    @Test(arguments: [("Douma", "Duma"), ("Homs", "Hums"), ("Mayadeen", "Meiadeen"), ("دير الزور", "دير الزور")])
    func shortNamesAndOtherScriptsAreLeftAlone(name: String, spelling: String) {
        #expect(!SpellingVariants.of(name).contains(spelling))
    }

    @Test(arguments: [
        ("al-Jufra", true), ("Al Jufra", true), ("Deir ez-Zor province", true), ("Abu Qurayn", true), ("ash-Shaddadi", true), ("Kafr Nabl", true),
        ("El Bagre", false), ("Homs", false), ("Tel Aviv", false), ("Alarm", false), ("Deir", false), ("As Homs", false),
    ])
    func aNameIsArabicByItsFirstWord(name: String, isArabic: Bool) {
        #expect(SpellingVariants.isPlainlyArabic(name) == isArabic)
    }

    /// The search takes a variant apart into words, which it finds one by one.
    @Test(arguments: ["Deir ez-Zor", "al-Bukamal", "Raqqa", "Tal Abyad", "Abu Kamal", "ash-Shaddadi"])
    func theWordsOfAllVariantsAreKnown(name: String) {
        let words = Set(SpellingVariants.words(of: name))
        let inVariants = SpellingVariants.of(name).flatMap { $0.lowercased().split { $0 == " " || $0 == "-" }.map(String.init) }
        #expect(Set(inVariants).subtracting(words).subtracting(["al", "el", "a", "e", "bu", "bou"]) == [])
        #expect(words.count < 100)
    }

    @Test func otherScriptsHaveNoWordsOfVariants() {
        #expect(SpellingVariants.words(of: "دير الزور") == [])
    }

    @Test func theNameItselfIsNoVariant() {
        #expect(!SpellingVariants.of("al-Bukamal").contains { $0.lowercased() == "al-bukamal" })
    }
}
