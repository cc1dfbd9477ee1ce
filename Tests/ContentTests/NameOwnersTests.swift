import Diagnostics
import Explainer
import Testing

@testable import Content

@Suite struct NameOwnersTests {
    private func place(
        _ name: String, _ kind: Place.Kind = .town, within container: String? = nil, foreign: String? = nil, short: String? = nil,
        aliases: [String] = [], defaultFor: [String] = []
    ) -> Place {
        var place = 0
        func located(_ text: String) -> Located<String> {
            place += 1
            return Located(text, at: place..<(place + 1))
        }
        let names = Names(
            name: located(name), foreign: foreign.map { [Names.Foreign(language: "ar", name: located($0))] } ?? [],
            abbreviation: short.map(located), aliases: aliases.map(located), defaultFor: defaultFor.map(located))
        return Place(
            id: Identifier(name), file: "\(name).md", names: names, kind: kind, partOf: container.map { Located(Identifier($0), at: 0..<1) },
            coordinate: nil, precision: .exact, wikidata: nil, hasPage: true, summary: "", control: [], description: .empty)
    }

    private func problems(_ places: Place...) -> [String] {
        NameOwners.check(places: places, actors: []).map { "\($0.id) \($0.file ?? ""): \($0.message)" }
    }

    @Test func capitalsAndRiversOfTheNameOfAProvince() {
        #expect(
            problems(
                place("Kyiv oblast", .governorate, within: "ua", aliases: ["Kiev", "Kyiv"]), place("Kyiv", .city, within: "ua", aliases: ["Kiev"]))
                == [])
        #expect(
            problems(place("Blue Nile state", .governorate, within: "sudan", aliases: ["Blue Nile"]), place("Blue Nile", .river, within: "sudan"))
                == [])
        #expect(
            problems(place("Azaz district", .district, within: "aleppo", aliases: ["Izaz"]), place("Azaz", within: "aleppo", aliases: ["Izaz"])) == []
        )
        #expect(problems(place("Bo District", .district, within: "sl", aliases: ["Bo"]), place("Bo", within: "Bo District")) == [])
    }

    @Test func provincesThatAreNotCalledAfterTheTown() {
        #expect(
            problems(place("Homs province", .governorate, aliases: ["Hamra"]), place("Hamra", within: "Homs province")) == [
                "borrowed-name Homs province.md: \"Hamra\" is what \"Hamra\" is called"
            ])
    }

    @Test func namesakes() {
        let (one, other) = (
            place("Petrivka (Donetsk)", within: "d", aliases: ["Petrivka"]), place("Petrivka (Luhansk)", within: "l", aliases: ["Petrivka"])
        )
        #expect(problems(one, other) == [])
        #expect(
            problems(
                place("Salhiya", within: "a", foreign: "الصالحية", aliases: ["Salihiyah"]),
                place("Salihiya", within: "b", foreign: "الصالحية", aliases: ["Salihiyah"])) == [])
        #expect(problems(place("Hamra", within: "a", aliases: ["Hamrah"]), place("Hamra", within: "b", aliases: ["Hamrah"])) == [])
    }

    @Test(arguments: [(nil, nil, "Emesa"), ("الرقة", nil, "الرقة"), (nil, "T4", "T4")] as [(String?, String?, String)])
    func aliasesOfAnotherTown(foreign: String?, short: String?, alias: String) {
        let aliases = foreign == nil && short == nil ? [alias] : []
        #expect(
            problems(place("A", within: "a", foreign: foreign, short: short, aliases: aliases), place("B", within: "b", aliases: [alias])) == [
                "shared-name B.md: \"\(alias)\" is a name of \"A\", too"
            ])
    }

    /// The name and the province were changed in the copy, the rest was not.
    @Test func aCopiedFile() {
        #expect(
            problems(
                place("Hama", within: "b", foreign: "حمص", aliases: ["Hims", "Emesa"]),
                place("Homs", within: "a", foreign: "حمص", aliases: ["Hims", "Emesa"]))
                == ["shared-name Homs.md: \"حمص\" and 2 other names here are names of \"Hama\", too"])
    }

    @Test func defaults() {
        #expect(
            problems(
                place("A", within: "a", aliases: ["the bridge town"], defaultFor: ["The Bridge Town"]),
                place("B", within: "b", aliases: ["The Bridge Town"])) == [])
        #expect(
            problems(place("A", aliases: ["Foo"], defaultFor: ["Foo"]), place("B", aliases: ["Foo"], defaultFor: ["Foo"])) == [
                "name-owned-twice B.md: \"Foo\" is the default of \"A\", too; leave \"default_for\" to the one that it usually means"
            ])
        // Where what contains them would tell them apart, too; what is no default stays out of it.
        #expect(
            problems(
                place("A", within: "a", aliases: ["Foo"], defaultFor: ["Foo"]), place("B", within: "b", aliases: ["Foo"], defaultFor: ["Foo"]),
                place("C", within: "c", aliases: ["Foo"])) == [
                    "name-owned-twice B.md: \"Foo\" is the default of \"A\", too; leave \"default_for\" to the one that it usually means"
                ])
    }
}
