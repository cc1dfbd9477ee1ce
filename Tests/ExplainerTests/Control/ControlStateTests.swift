import Explainer
import Testing

@Suite struct ControlStateTests {
    @Test(arguments: [
        ("2017-10-03", []), ("2017-10-04", []), ("2017-10-05", ["army controlled"]), ("2017-10-14", ["army controlled"]), ("2017-10-15", []),
    ])
    func theDaysOfTheEndsBelongToAStatement(day: String, holders: [String]) throws {
        #expect(ControlSite.holders([try ControlSite.entry("army", from: "2017-10-05", to: "2017-10-14")], on: day) == holders)
    }

    @Test(arguments: [
        ("2017-05-31", []), ("2017-06-01", ["army controlled?"]), ("2017-06-29", ["army controlled?"]), ("2017-06-30", ["army controlled"]),
        ("2017-09-01", ["army controlled"]), ("2017-09-02", ["army controlled?"]), ("2017-09-30", ["army controlled?"]), ("2017-10-01", []),
    ])
    func theDaysOfAMonthThatIsAnEndAreNotSure(day: String, holders: [String]) throws {
        #expect(ControlSite.holders([try ControlSite.entry("army", from: "2017-06", to: "2017-09")], on: day) == holders)
    }

    @Test(arguments: [
        ("2013-12-31", []), ("2014-12-31", ["army besieged?"]), ("2015-01-01", ["army besieged"]), ("2016-12-31", ["army besieged"]),
        ("2017-01-01", ["army besieged?"]), ("2017-12-31", ["army besieged?"]), ("2018-01-01", []),
    ])
    func noDayOfAnEstimateIsSure(day: String, holders: [String]) throws {
        #expect(ControlSite.holders([try ControlSite.entry("army", from: "2014~", to: "2017?", .besieged)], on: day) == holders)
    }

    @Test(arguments: [("2014-01-01", []), ("2017-10-15", []), ("2017-10-16", ["front controlled"]), ("2040-01-01", ["front controlled"])])
    func ofTheTimeBeforeAnUnknownStartNothingIsKnown(day: String, holders: [String]) throws {
        #expect(ControlSite.holders([try ControlSite.entry("front", from: "/2017-10-16")], on: day) == holders)
    }

    @Test(arguments: [("1900-01-01", ["front controlled?"]), ("2017-10-15", ["front controlled?"]), ("2017-10-16", ["front controlled"])])
    func anOpenStartMayLieAtAnyTime(day: String, holders: [String]) throws {
        #expect(ControlSite.holders([try ControlSite.entry("front", from: "../2017-10-16")], on: day) == holders)
    }

    @Test(arguments: [("2017-10-16", ["front controlled"]), ("2017-10-17", []), ("2040-01-01", [])])
    func ofTheTimeAfterAnUnknownEndNothingIsKnown(day: String, holders: [String]) throws {
        #expect(ControlSite.holders([try ControlSite.entry("front", from: "2014", to: "2017-10-16/")], on: day) == holders)
    }

    @Test(arguments: [("2017-10-16", ["front controlled"]), ("2017-10-17", ["front controlled?"]), ("2040-01-01", ["front controlled?"])])
    func anOpenEndMayLieAtAnyTime(day: String, holders: [String]) throws {
        #expect(ControlSite.holders([try ControlSite.entry("front", from: "2014", to: "2017-10-16/..")], on: day) == holders)
    }

    @Test(arguments: [("2014/..", "2017"), ("2014", "../2017"), ("2014/", "2017"), ("2014", "/2017")])
    func intervalsThatSayWhatTheKeySaysAreDates(from: String, to: String) throws {
        let entry = try ControlSite.entry("army", from: from, to: to)
        #expect(ControlSite.holders([entry], on: "2013-12-31") == [])
        #expect(ControlSite.holders([entry], on: "2016-01-01") == ["army controlled"])
        #expect(ControlSite.holders([entry], on: "2018-01-01") == [])
    }

    @Test func whatHasNoStartIsKnownForItsLastDayOnly() throws {
        let entry = try ControlSite.entry("front", to: "2017-10-14")
        #expect(ControlSite.holders([entry], on: "2017-10-13") == [])
        #expect(ControlSite.holders([entry], on: "2017-10-14") == ["front controlled"])
        #expect(ControlSite.holders([entry], on: "2017-10-15") == [])
        #expect(ControlSite.holders([try ControlSite.entry("front")], on: "2017-10-15") == [])
    }

    // MARK: Changes of hands

    @Test(arguments: [("2017-10-13", ["front controlled"]), ("2017-10-14", ["army claimed"]), ("2017-10-15", ["army claimed"])])
    func theDayOfAChangeBelongsToTheNewHolder(day: String, holders: [String]) throws {
        let entries = [
            try ControlSite.entry("front", from: "2017-06", to: "2017-10-14"), try ControlSite.entry("army", from: "2017-10-14", .claimed),
        ]
        #expect(ControlSite.holders(entries, on: day) == holders)
        #expect(ControlSite.holders(entries.reversed(), on: day) == holders)
    }

    @Test(arguments: [
        ("2017-08-31", ["front besieged"]), ("2017-09-01", ["front besieged?", "army contested?", "front contested?"]),
        ("2017-09-29", ["front besieged?", "army contested?", "front contested?"]), ("2017-09-30", ["army contested", "front contested"]),
    ])
    func inAMonthOfChangeBothStatesArePossible(day: String, holders: [String]) throws {
        let entries = [
            try ControlSite.entry("front", from: "2014", to: "2017-09", .besieged), try ControlSite.entry("army", from: "2017-09", .contested),
            try ControlSite.entry("front", from: "2017-09", .contested),
        ]
        #expect(ControlSite.holders(entries, on: day) == holders)
    }

    @Test func theOldHolderIsGoneOnceTheNewOneIsSure() throws {
        let entries = [try ControlSite.entry("front", from: "2014", to: "2017-09"), try ControlSite.entry("army", from: "2017-09-05")]
        #expect(ControlSite.holders(entries, on: "2017-09-04") == ["front controlled?"])
        #expect(ControlSite.holders(entries, on: "2017-09-05") == ["army controlled"])
    }

    @Test func whatHasNoKnownEndTakesOver() throws {
        let entries = [
            try ControlSite.entry("front", from: "2014", to: "2017-06-10"),
            try ControlSite.entry("front", from: "2017-06-10", to: "2017-06-10/", .contested),
        ]
        #expect(ControlSite.holders(entries, on: "2017-06-10") == ["front contested"])
    }

    @Test func ofTwoWithoutAKnownEndTheLaterOneTakesOver() throws {
        let earlier = try ControlSite.entry("front", from: "2014", to: "2017-06/")
        #expect(ControlSite.holders([earlier, try ControlSite.entry("army", from: "2017-06-20")], on: "2017-06-20") == ["army controlled"])
        let same = [
            try ControlSite.entry("front", from: "2017-06-10", to: "2017-06-10/", .contested),
            try ControlSite.entry("army", from: "2017-06-10", to: "2017-06-10/", .contested),
        ]
        #expect(ControlSite.holders(same, on: "2017-06-10") == ["front contested", "army contested"])
    }

    @Test func anotherStatementOfTheSameTimeTakesNothingOver() throws {
        let entries = [
            try ControlSite.entry("front", from: "2017-10-01", to: "2017-10-14", .contested),
            try ControlSite.entry("army", from: "2017-10-14", to: "2017-10-14", .contested),
        ]
        #expect(ControlSite.holders(entries, on: "2017-10-14") == ["front contested", "army contested"])
    }

    // MARK: Sources

    @Test func whatASourceTellsOfHasHappened() throws {
        let sources = [try ControlSite.source("report", published: "2017-10-16")]
        let begun = try ControlSite.entry("army", from: "2017-10", source: "report")
        #expect(ControlSite.holders([begun], on: "2017-10-15", sources: sources) == ["army controlled?"])
        #expect(ControlSite.holders([begun], on: "2017-10-16", sources: sources) == ["army controlled"])
        let ended = try ControlSite.entry("army", from: "2014", to: "2017-10", source: "report")
        #expect(ControlSite.holders([ended], on: "2017-10-16", sources: sources) == ["army controlled?"])
        #expect(ControlSite.holders([ended], on: "2017-10-17", sources: sources) == [])
    }

    @Test func aSourceThatIsOlderThanTheDateMovesNothing() throws {
        let sources = [try ControlSite.source("report", published: "2017-09-01")]
        let entry = try ControlSite.entry("army", from: "2017-10", source: "report")
        #expect(ControlSite.holders([entry], on: "2017-10-30", sources: sources) == ["army controlled?"])
        #expect(ControlSite.holders([entry], on: "2017-10-31", sources: sources) == ["army controlled"])
    }

    // MARK: Places

    @Test func aPlaceInheritsNothing() throws {
        let places = [
            ControlSite.place("town", partOf: "province", []), ControlSite.place("province", [try ControlSite.entry("army", from: "2014")]),
        ]
        let site = ControlSite.site(places)
        #expect(ControlSite.words(site, "town", on: "2017-10-16") == [])
        #expect(ControlSite.words(site, "province", on: "2017-10-16") == ["army controlled"])
        #expect(ControlSite.words(site, "nowhere", on: "2017-10-16") == [])
    }

    @Test func onlyPlacesThatSomebodyHeldAreListed() throws {
        let entry = try ControlSite.entry("army", from: "2014", to: "2016-12-31")
        let site = ControlSite.site([ControlSite.place("b", [entry]), ControlSite.place("a", [entry]), ControlSite.place("c", [])])
        let (inside, outside) = try (#require(CalendarDay(iso: "2015-01-01")), #require(CalendarDay(iso: "2017-01-01")))
        #expect(ControlState(of: site, on: inside).places.map(\.rawValue) == ["a", "b"])
        #expect(ControlState(of: site, on: outside).places == [])
    }
}
