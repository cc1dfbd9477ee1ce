import Explainer
import Testing

/// Words with a capital beside a name that make no other name of it: peoples, faiths, titles and verbs.
@Suite struct PeoplesAndTitlesTests {
    private typealias S = SampleSite

    private let places = [
        S.place("homs", S.names("Homs"), kind: .city), S.place("libya", S.names("Libya", adjectives: ["Libyan"]), kind: .country),
        S.place("iraq", S.names("Iraq", adjectives: ["Iraqi"]), kind: .country),
        S.place("turkey", S.names("Turkey", adjectives: ["Turkish", "Turks"]), kind: .country),
    ]
    private let actors = [
        S.actor("nabil-haddad", S.names("Nabil Haddad"), kind: .person),
        S.actor("houthis", S.names("Houthis", adjectives: ["Houthi"]), kind: .armedGroup),
    ]

    private func found(_ text: String) -> [String] { S.decisions(in: text, places: places, actors: actors) }

    @Test(arguments: [
        "Homs Catholics left.", "Homs Protestants left.", "Homs Muslims left.", "Homs Buddhists left.", "Homs Sunnis left.", "Homs Druze left.",
        "Homs Alawites left.", "The Homs Yazidi families left.", "the rights of Homs Armenians", "Homs Chileans left.",
        "Homs Mayor Omar Saleh said so.", "Homs Police Chief Omar Saleh said so.", "Homs Bishop Elias left.",
    ])
    func peoplesFaithsAndOfficesAreNoPartOfAPlacesName(text: String) {
        #expect(found(text) == ["Homs=homs:first"])
    }

    @Test(arguments: [
        "Homs Guardians left.", "Homs Catholic Church was hit.", "Homs Police Academy was hit.", "Homs Mayor Council met.", "Homs Davis left.",
    ])
    func whatIsANameWithThemStaysOne(text: String) {
        #expect(found(text) == [])
    }

    @Test func aPeopleIsFoundInThePluralOfItsAdjective() {
        #expect(found("Libyans left.") == ["Libyans=libya:adjective"])
        #expect(found("Most Iraqis left.") == ["Iraqis=iraq:adjective"])
        // No rule makes it, but the file has it.
        #expect(found("Turks and Turkishs left.") == ["Turks=turkey:adjective"])
        #expect(found("The Libyanses left.") == [])
        // A name that the file has itself is no adjective.
        #expect(found("Houthis left.") == ["Houthis=houthis:first"])
        #expect(found("Homs Libyans left.") == ["Homs=homs:first", "Libyans=libya:adjective"])
    }

    @Test func titlesStandBeforePeople() {
        for title in ["Bishop", "Archbishop", "Patriarch", "Mufti", "Imam", "Cardinal"] {
            #expect(found("They met \(title) Nabil Haddad and \(title) Haddad.").count == 2)
        }
    }

    @Test(arguments: ["Let", "Ask", "Thank", "Call", "Visit", "See", "Blame", "Forget"])
    func aVerbThatAsksForSomethingIsNobodysFirstName(verb: String) {
        #expect(found("Nabil Haddad left. \(verb) Haddad.") == ["Nabil Haddad=nabil-haddad:first", "Haddad=nabil-haddad:again"])
        #expect(found("Nabil Haddad left. Grant Haddad stayed.") == ["Nabil Haddad=nabil-haddad:first"])
    }
}
