import Annotation
import Explainer
import Testing

/// Which names stay links where a sentence has too many, and where one is no sentence.
@Suite struct CrowdedLinksTests {
    private typealias S = SampleSite

    private let places =
        ["Azaz", "Manbij", "Jarabulus", "Afrin", "Marea"].map { S.place($0.lowercased(), S.names($0)) } + [
            S.place("euphrates", S.names("Euphrates"), kind: .river), S.place("aleppo", S.names("Aleppo province"), kind: .governorate),
        ]
    private let actors = [
        S.actor("salma-haddad", S.names("Salma Haddad"), kind: .person), S.actor("league", S.names("Northern League", abbreviation: "NL")),
    ]

    private func linked(_ text: String) -> [String] {
        S.decisions(in: text, places: places, actors: actors).filter { $0.hasSuffix(":first") }.map { String($0.prefix { $0 != "=" }) }
    }

    @Test func peopleAreLinkedWhereTheyAreNamedInFull() {
        #expect(
            linked("The rebels took Azaz, Manbij and Afrin, said Salma Haddad. Haddad left.") == ["Azaz", "Manbij", "Salma Haddad"])
        // A second full name is no better than the first, but the first is where readers meet her.
        #expect(
            linked("The rebels took Azaz, Manbij and Afrin, said Salma Haddad. Salma Haddad left.") == ["Azaz", "Manbij", "Salma Haddad"])
    }

    @Test func riversAndLandsGiveWayToWhatTheTextIsAbout() {
        let later = " Azaz fell. Azaz was rebuilt."
        #expect(linked("Manbij lies with Azaz on the Euphrates in Aleppo province." + later) == ["Manbij", "Azaz", "Euphrates"])
        // What is named twice is not what the text is about, and is linked later.
        #expect(
            linked("Manbij lies with Azaz on the Euphrates in Aleppo province. Azaz fell.") == ["Manbij", "Euphrates", "Aleppo province", "Azaz"])
        // The text is about the river as well.
        #expect(linked("Manbij lies with Azaz in Aleppo province on the Euphrates." + later) == ["Manbij", "Azaz", "Aleppo province"])
        let often = " “The Euphrates floods.” “The Euphrates dries up.”"
        #expect(linked("Manbij lies with Azaz in Aleppo province on the Euphrates." + later + often) == ["Manbij", "Azaz", "Euphrates"])
        // A town stays, and is linked nowhere else.
        #expect(linked("Manbij lies with Azaz by Afrin and Marea." + later) == ["Manbij", "Afrin", "Marea", "Azaz"])
    }

    @Test(arguments: [
        "| Towns |\n| --- |\n| Azaz, Manbij, Jarabulus, Afrin, Marea |", "- Azaz\n- Azaz, Manbij, Jarabulus, Afrin and Marea",
        "- Azaz – Manbij – **Jarabulus** – Afrin – the Marea\n- x",
        "1. [Azaz](place:azaz), Manbij, Jarabulus; Afrin, Marea, Kobani.",
    ])
    func aCellOrAnItemThatOnlyListsNamesIsLinkedWhole(text: String) {
        let decisions = S.decisions(in: text, places: places, actors: actors)
        #expect(Set(decisions.filter { $0.hasSuffix(":first") || $0.hasSuffix(":byHand") }).count == 5)
    }

    @Test func aSentenceInACellOrAListIsASentence() {
        #expect(linked("| Towns |\n| --- |\n| They took Azaz, Manbij, Jarabulus, Afrin |").count == 3)
        #expect(linked("- They took Azaz, Manbij, Jarabulus, Afrin").count == 3)
        #expect(linked("Azaz, Manbij, Jarabulus, Afrin").count == 3)
    }

    @Test func theHeadOfATableWaitsForTheText() {
        let table = "| Azaz | Manbij |\n| --- | --- |\n| x | y |"
        #expect(
            S.decisions(in: table + "\n\nThen Azaz fell.", places: places) == ["Azaz=azaz:tableHead", "Manbij=manbij:first", "Azaz=azaz:first"])
        #expect(
            S.decisions(in: "In Azaz.\n\n" + table, places: places) == ["Azaz=azaz:first", "Azaz=azaz:again", "Manbij=manbij:first"])
        #expect(
            S.decisions(in: table + "\n\n“Then Azaz fell.”", places: places) == ["Azaz=azaz:first", "Manbij=manbij:first", "Azaz=azaz:again"])
    }
}
