import Explainer
import Testing

@Suite struct OneSidedControlTests {
    private func site(_ entry: Place.Control, party: String?) throws -> Site {
        ControlSite.site(
            [ControlSite.place("town", [entry])],
            actors: [
                ControlSite.actor("government", side: "government"), ControlSite.actor("army", partOf: "government"),
                ControlSite.actor("ally", side: "government"), ControlSite.actor("ally-media", partOf: "ally"),
                ControlSite.actor("front"), ControlSite.actor("front-media", partOf: "front"), ControlSite.actor("wing", side: "front"),
                ControlSite.actor("agency", side: "none"), ControlSite.actor("other-agency", side: "none"),
            ], sources: [try ControlSite.source("statement", party: party)])
    }

    @Test(arguments: [
        ("army", "army"), ("army", "government"), ("government", "army"), ("army", "ally"), ("army", "ally-media"), ("front", "front-media"),
        ("front", "wing"), ("wing", "front-media"),
    ])
    func whatOnlyTheHoldersSideSaysIsAClaim(holder: String, party: String) throws {
        let entry = try ControlSite.entry(holder, from: "2017", source: "statement")
        let site = try site(entry, party: party)
        #expect(site.shownStatus(of: entry) == .claimed)
        #expect(ControlSite.words(site, "town", on: "2018-01-01") == ["\(holder) claimed"])
    }

    @Test(arguments: [("army", "front"), ("front", "army"), ("army", "agency"), ("front", "ally-media"), ("agency", "other-agency"), ("army", "")])
    func whatOthersSayIsNone(holder: String, party: String) throws {
        let entry = try ControlSite.entry(holder, from: "2017", source: "statement")
        #expect(try site(entry, party: party.isEmpty ? nil : party).shownStatus(of: entry) == .controlled)
    }

    @Test(arguments: [Place.Control.Status.contested, .besieged, .claimed])
    func otherStatusesStayWhatTheyAre(status: Place.Control.Status) throws {
        let entry = try ControlSite.entry("army", from: "2017", status, source: "statement")
        let site = try site(entry, party: "army")
        #expect(site.shownStatus(of: entry) == status)
        #expect(site.isOneSided(entry))
    }

    @Test func whatNobodyIsNamedForIsAClaim() throws {
        let entry = try ControlSite.entry("army", from: "2017", source: nil)
        #expect(try site(entry, party: nil).shownStatus(of: entry) == .claimed)
    }

    @Test func aCircleOfPartsEnds() throws {
        let site = ControlSite.site([], actors: [ControlSite.actor("a", partOf: "b"), ControlSite.actor("b", partOf: "a"), ControlSite.actor("c")])
        #expect(site.areOfOneSide(Identifier("a"), Identifier("b")))
        #expect(!site.areOfOneSide(Identifier("a"), Identifier("c")))
    }
}
