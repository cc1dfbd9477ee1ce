import Annotation
import Diagnostics
import Explainer
import Testing

/// Rule 21: a capital that acts is the government that has its seat there, and one that something is in is the town.
@Suite struct SeatTests {
    private typealias S = SampleSite

    private let places = [
        S.place("damascus", S.names("Damascus", arabic: "دمشق"), kind: .city), S.place("moscow", S.names("Moscow", arabic: "موسكو"), kind: .city),
        S.place("homs", S.names("Homs"), kind: .city),
    ]
    private let actors = [
        S.actor("syria", S.names("Syrian government"), kind: .government, seat: "damascus"),
        S.actor("russia", S.names("Russia"), kind: .state, seat: "moscow"), S.actor("us", S.names("United States"), kind: .state),
    ]

    /// The entities that are meant, in order, "town" and "government" for Damascus and its government.
    private func meant(_ text: String) -> [String] {
        S.decisions(in: text, places: places, actors: actors).map { decision in
            let entity = decision.split(separator: "=")[1].split(separator: ":")[0]
            return entity == "damascus" ? "town" : entity == "syria" ? "government" : String(entity)
        }
    }

    @Test(arguments: [
        "Damascus said so.", "Damascus has repeatedly denied it.", "On Monday, Damascus rejected the offer.", "“It is over,” Damascus announced.",
        "Fighters left after Damascus agreed to a truce.", "Damascus is negotiating.", "Damascus will sign it.", "In 2017 Damascus vowed to go on.",
        "The army and the people heard that Damascus accuses others.", "According to Damascus, it was over.", "He accused Damascus of lying.",
        "forces backed by Damascus", "fighters paid by Damascus", "which Damascus also rejected", "fighters loyal to Damascus", "an ally of Damascus",
        "new sanctions on Damascus",
        "a deal with Damascus, he said",
        "talks between the opposition and Damascus", "Damascus's denial came late.", "Damascus’ allies came.", "Iran, Damascus' ally, came.",
        "It ended; Damascus agreed.", "the Damascus government",
        "He said Damascus agreed.", "Diplomatic pressure on Damascus from its neighbours grew.", "sanctions on Damascus in May",
        "He left, and Damascus denied it.", "The besieged coast was shelled and Damascus denied it.", "Damascus declared war.",
        "Damascus would wait.", "Damascus closed its border.",
        "Damascus and its allies launched an offensive.", "Damascus-backed fighters",
        "pro-Damascus fighters", "Pro-Damascus fighters left.", "أعلنت دمشق ذلك.", "ونفت دمشق ذلك.",
    ])
    func r21ACapitalThatActsIsItsGovernment(text: String) {
        #expect(meant(text) == ["government"])
    }

    @Test(arguments: [
        "Bombs fell on Damascus.", "in Damascus", "Sources in Damascus said so.", "the road to Damascus",
        "20 kilometres north of Damascus", "the siege of Damascus", "Damascus residents said so.", "talks with Damascus residents",
        "central Damascus",
        "rebels entered Damascus", "Damascus's suburbs", "Damascus is the capital of Syria.", "the city of Damascus agreed", "Damascus city",
        "Damascus was hit by three rockets.", "Damascus was struck hard by government shelling.", "Damascus was captured by Ahrar al-Sham.",
        "Damascus was taken by the rebels.", "Damascus was besieged from the north.", "Damascus was hit.",
        "Damascus was bombed.", "Damascus has repeatedly been shelled.", "Later, Damascus was again surrounded.", "DAMASCUS: Fighters left.",
        "a Damascus-based group", "في دمشق", "بدمشق",
    ])
    func r21ACapitalThatSomethingIsInIsTheTown(text: String) {
        #expect(meant(text) == ["town"])
    }

    @Test(arguments: [
        "Damascus has captured dozens of villages.", "the villages that Damascus had liberated", "Damascus has repeatedly shelled the port.",
        "the only town that Damascus has taken since May", "Damascus wants to exchange the men.", "Damascus annexed it.", "Damascus asked for talks.",
        "Damascus controls most of the country.", "Damascus lost control of the port.", "at the request of Damascus", "Damascus's forces left.",
        "Damascus-installed officials", "Damascus will not accept it.",
    ])
    func r21WhatGovernmentsDoByForce(text: String) {
        #expect(meant(text) == ["government"])
    }

    @Test(arguments: [
        "Damascus has been captured.", "within 20 kilometres of Damascus", "the population of Damascus", "the mayor of Damascus",
        "Rebels took Damascus in 2013.", "The family left Damascus.", "An explosion rocked Damascus.", "Drones attacked Damascus overnight.",
        "Damascus fell on 8 December 2017.", "Damascus lies on the river.", "The column reached Damascus.", "transferred to Damascus",
        "A Damascus court sat.",
    ])
    func r21WhatTownsSuffer(text: String) {
        #expect(meant(text) == ["town"])
    }

    @Test(arguments: [
        "Damascus has burned for days.", "Damascus has hit 40 degrees.", "Damascus has taken a battering.", "The minister attacked Damascus.",
        "He left Damascus without an ally.", "He took Damascus at its word.", "Damascus fell silent.", "Damascus invaded by others",
        "Damascus controls were tightened.", "Damascus has seized up.", "Damascus asked residents to stay.", "Damascus fell by 3 per cent.",
        "Damascus declared a day of mourning.", "the Damascus region",
    ])
    func r21WhatIsSaidOfBothIsNobody(text: String) {
        #expect(meant(text).isEmpty)
    }

    @Test func r21BothSidesOfTalksAreGovernments() {
        #expect(meant("talks between Moscow and Damascus") == ["russia", "government"])
        #expect(meant("Moscow and Damascus agree.") == ["russia", "government"])
        #expect(meant("Moscow, Damascus and the United States agreed.") == ["russia", "government", "us"])
        #expect(meant("The United States, Moscow and Damascus agreed.") == ["us", "russia", "government"])
        #expect(meant("The United States and Damascus denied it.") == ["us", "government"])
        #expect(meant("Relations between Damascus and Homs merchants were good.") == ["homs"])
    }

    @Test func r21WhatIsInTwoTownsIsInBoth() {
        #expect(meant("in Homs and Damascus") == ["homs", "town"])
        #expect(meant("from Homs to Damascus") == ["homs", "town"])
        #expect(meant("the road between Damascus and Homs") == ["town", "homs"])
        #expect(meant("the Damascus-Homs highway") == ["town", "homs"])
        #expect(meant("the Homs-Damascus road") == ["homs", "town"])
        #expect(meant("the Damascus-Homs talks") == ["homs"])
        #expect(meant("In Homs, Damascus and the United States agreed.") == ["homs", "us"])
    }

    @Test(arguments: [
        "Damascus objects on display include vases.", "Damascus signals vanished when the mast fell.", "Damascus appeals court judges came.",
        "Damascus's foreign residents left.", "Damascus's position on the river helped.", "The Damascus leadership of the party resigned.",
        "Contact with Damascus was lost.", "Damascus expects snow.",
        "Damascus was quiet.", "Iran bombed it, Damascus and others.", "Damascus and the army agreed.", "the fighters left for Damascus",
        "He trusts Damascus.", "the future of Damascus", "confidence in Damascus",
        "Residents of the coast and Damascus said so.", "Residents who had left the coast, and Damascus said so.",
        "Residents of the hills, the coast, and Damascus said so.", "Damascus declared a holiday.", "Damascus banned buses from its streets.",
        "The sister of Damascus was shelled.", "Pressure on Damascus from the east grew.",
        "The truce between Damascus and its suburbs held.", "Damascus has run out of bread.", "The besieged, and Damascus said so.",
        "People from the coast and Damascus said they had left.", "Damascus was accused of it.",
        "Damascus was hit by sanctions.", "Damascus was hit hard by a fall in trade.", "Damascus was struck from the list.",
        "Damascus was taken by surprise.", "Damascus was flooded with offers.", "Damascus was captured by lobbyists.",
        "Damascus was taken by Washington's offer.", "Damascus was surrounded by doubt.",
        "a source close to Damascus", "orders from Damascus", "the fighters’ Damascus", "In the end Damascus fell silent.", "In Damascus’ interest.",
    ])
    func r21WhereNothingTellsNobodyIsMeant(text: String) {
        #expect(meant(text).isEmpty)
    }

    @Test func r21BothTownsAreBombed() {
        #expect(meant("Damascus was bombed, and Moscow denied it.") == ["town", "russia"])
        #expect(meant("Damascus and Homs were shelled.") == ["town", "homs"])
        #expect(meant("Homs and Damascus were shelled.") == ["homs", "town"])
    }

    @Test func r21ResidentsOfTwoTownsAreNoGovernment() {
        #expect(meant("Residents of Homs and Damascus said so.") == ["homs"])
        #expect(meant("In Homs, Damascus said it was over.") == ["homs"])
        #expect(meant("They fought in Homs and Damascus denied it.") == ["homs"])
    }

    @Test func r21AClauseIsLookedThroughOnlySoFar() {
        func denied(behind words: Int) -> [String] {
            meant("The coast was shelled \(String(repeating: "again ", count: words))and Damascus denied it.")
        }
        #expect(denied(behind: 20) == ["government"])
        #expect(denied(behind: 50) == [])
        #expect(meant("\(String(repeating: "Homs and ", count: 20))Damascus denied it.").last == "government")
        #expect(meant("\(String(repeating: "Homs and ", count: 50))Damascus denied it.").last == "homs")
    }

    @Test func r21WhatIsUndecidedIsTold() throws {
        let site = AnnotatedSite(S.site(places: places, actors: actors, articles: [try S.article("a", "Orders came from Damascus.")]))
        #expect(
            site.diagnostics.map { "\($0.id): \($0.message)" } == [
                "undecided-name: \"Damascus\" could mean place:damascus or actor:syria, and is not linked"
            ])
        #expect(
            site.diagnostics.map(\.suggestion) == [
                "write [Damascus](place:damascus), [Damascus](actor:syria), or [Damascus](none:)"
            ])
    }

    @Test func r21ATownThatIsNobodysSeatIsATown() {
        #expect(meant("Homs said so. Homs was quiet.") == ["homs", "homs"])
    }

    @Test func r21OnItsOwnPageACapitalIsTheTown() {
        let decisions = S.decisions(in: "Damascus lies in a plain.", places: places, actors: actors, own: .place(Identifier("damascus")))
        #expect(decisions == ["Damascus=damascus:ownPage"])
    }

    @Test func r21OnItsOwnPageItsGovernmentActsAllTheSame() {
        let decisions = S.decisions(in: "Damascus denied it.", places: places, actors: actors, own: .place(Identifier("damascus")))
        #expect(decisions == ["Damascus=syria:first"])
    }

    /// "Damascus denied it" with the town on the article's list of links.
    @Test func r21AListOfLinksDoesNotMakeATownOfAGovernment() throws {
        func mentions(_ text: String, linked: EntityID) throws -> [String] {
            let article = try S.article("a", text, linked: [linked])
            let site = AnnotatedSite(S.site(places: places, actors: actors, articles: [article]))
            return site.mentions(in: .article(article.id)).map { "\($0.entity.rawValue) \($0.decision) \($0.confidence)" }
        }
        let town = EntityID.place(Identifier("damascus"))
        #expect(try mentions("Damascus denied it.", linked: town) == ["syria notListed inferred"])
        #expect(try mentions("Bombs fell on Damascus.", linked: town) == ["damascus first inferred"])
        #expect(try mentions("Damascus was quiet.", linked: town) == ["damascus first inferred"])
        #expect(try mentions("Damascus was quiet.", linked: .actor(Identifier("syria"))) == [])
    }

    @Test func r21WhatTheFrontMatterSaysStands() {
        let decisions = S.decisions(
            in: "Orders came from Damascus.", places: places, actors: actors, senses: ["Damascus": .entity(.actor(Identifier("syria")))])
        #expect(decisions == ["Damascus=syria:first"])
    }
}
