import Annotation
import Explainer
import Testing

/// Rule 11: what the words beside a name say of the sort of place, in many lands.
@Suite struct TypeCuesTests {
    private typealias S = SampleSite

    private let places = [
        S.place("kassala", S.names("Kassala"), kind: .city), S.place("kassala-state", S.names("Kassala State"), kind: .governorate),
        S.place("gedaref", S.names("Gedaref"), kind: .city), S.place("gedaref-state", S.names("Gedaref State"), kind: .governorate),
        S.place("nile", S.names("White Nile"), kind: .river), S.place("nile-state", S.names("White Nile State"), kind: .governorate),
        S.place("masisi", S.names("Masisi"), kind: .town), S.place("masisi-territory", S.names("Masisi territory"), kind: .district),
        S.place("diyala", S.names("Diyala"), kind: .governorate), S.place("yarmouk", S.names("Yarmouk"), kind: .camp),
        S.place("congo", S.names("Congo"), kind: .country), S.place("congo-river", S.names("Congo River"), kind: .river),
        S.place("rutshuru", S.names("Rutshuru"), kind: .town),
    ]

    private func found(_ text: String) -> [String] {
        S.decisions(in: text, places: places).map { String($0.split(separator: ":")[0]) }
    }

    @Test(arguments: [
        ("Floods hit Kassala state.", ["Kassala state=kassala-state"]), ("in the state of Kassala", ["Kassala=kassala-state"]),
        ("The state of Kassala is bad.", []), ("the state of Congo", ["Congo=congo"]),
        ("Floods hit Kassala and Gedaref states.", ["Kassala=kassala-state", "Gedaref=gedaref-state"]),
        ("Shells fell in the Kassala region.", ["Kassala region=kassala-state"]), ("in White Nile state", ["White Nile state=nile-state"]),
        ("in Masisi Territory", ["Masisi Territory=masisi-territory"]), ("the department of Kassala", ["Kassala=kassala-state"]),
        ("Kassala state was calm. In Kassala, people fled.", ["Kassala state=kassala-state", "Kassala=kassala"]),
    ])
    func r11PartsOfStatesHaveManyNames(text: String, expected: [String]) {
        #expect(found(text) == expected)
    }

    /// A land that no file knows is not the town that it has its name from; what lies round a town may be called its region.
    @Test func r11ATownIsNoTerritory() {
        #expect(found("in Rutshuru territory").isEmpty)
        #expect(found("in the Rutshuru region") == ["Rutshuru=rutshuru"])
    }

    @Test func r11WhatIsCalledStateWithoutBeingOne() {
        #expect(found("Kassala state television said so.") == ["Kassala=kassala"])
        #expect(found("the Rutshuru department of health") == ["Rutshuru=rutshuru"])
        #expect(found("the poor state of Kassala") == ["Kassala=kassala"])
        #expect(found("the state of Kassala's schools") == ["Kassala=kassala"])
        #expect(found("She teaches at Kassala State University.").isEmpty)
    }

    @Test(arguments: ["across the Diyala River", "on the banks of the Yarmouk River", "the Diyala river", "on Rutshuru Lake"])
    func r11ARiverIsNoLand(text: String) {
        #expect(found(text).isEmpty)
    }

    @Test(arguments: [
        ("the second-largest city of Congo", ["Congo=congo"]), ("the towns and villages of Congo", ["Congo=congo"]),
        ("the lakes and rivers of Congo", ["Congo=congo"]), ("the villages of Kassala", ["Kassala=kassala-state"]),
        ("the villages of Rutshuru", []), ("the capital city of Congo", ["Congo=congo"]), ("the besieged city of Kassala", ["Kassala=kassala"]),
        ("the towns of Rutshuru, Kassala and Masisi", ["Rutshuru=rutshuru", "Kassala=kassala", "Masisi=masisi"]),
    ])
    func r11WhatLiesInALandIsNotCalledByItsName(text: String, expected: [String]) {
        #expect(found(text) == expected)
    }

    @Test(arguments: [
        "In Kassala state, in Kassala, the state capital, shops closed.", "In Kassala state, Kassala, the capital of the state, was calm.",
        "In Kassala state, the state capital, Kassala, was calm.", "In Kassala state, the capital of the province, Kassala, was calm.",
        "Kassala state is rural. Kassala itself is not.", "Kassala state. The mayor of Kassala left.", "Kassala state. The road to Kassala is open.",
    ])
    func r12ACapitalIsTheTown(text: String) {
        #expect(found(text).last == "Kassala=kassala")
    }
}
