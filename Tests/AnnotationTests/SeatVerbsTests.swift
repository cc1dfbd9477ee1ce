import Explainer
import Testing

/// Rule 21: which verbs, and which senses of them, tell a capital from its government.
@Suite struct SeatVerbsTests {
    private typealias S = SampleSite

    private let places = [S.place("damascus", S.names("Damascus"), kind: .city)]
    private let actors = [S.actor("syria", S.names("Syrian government"), kind: .government, seat: "damascus")]

    private func meant(_ text: String) -> [String] {
        S.decisions(in: text, places: places, actors: actors).map { decision in
            decision.contains("=damascus:") ? "town" : "government"
        }
    }

    @Test(arguments: [
        "Damascus gives up its claim.", "Damascus gave no reason.", "Damascus has given up its claim.", "Damascus has made no comment.",
        "Damascus made clear that it would wait.", "Damascus failed to answer.", "Damascus did not answer.", "Damascus did nothing.",
        "Damascus will do nothing.", "Damascus plans to send more troops.", "Damascus hopes that the talks go on.", "Damascus expects an answer.",
        "Damascus believes that the talks can be saved.", "Damascus is pressing for talks.", "Damascus welcomed the agreement.",
        "Damascus hailed this new step.", "Damascus offered talks.", "Damascus has restored control over the coast.",
        "Damascus had restored its sovereignty.", "Damascus now has its eye on the port.", "Damascus turned to Iran for help.",
        "Damascus has opened a checkpoint.", "Damascus allowed one convoy.", "Damascus stopped the convoys.", "Damascus took control.",
        "He is expected to ask Damascus for help.", "Iran, which had openly backed Damascus, left.", "Iran backs Damascus.",
        "Iran is supporting Damascus.", "It reminded Damascus of its promise.", "They have written to Damascus.", "They wrote to Damascus.",
        "Approval from Damascus is needed.",
    ])
    func verbsOfWillSpeechAndDecisionAreTheGovernments(text: String) {
        #expect(meant(text).last == "government")
    }

    @Test(arguments: [
        "Traders from Damascus drove to the coast.", "Families from Damascus came.", "A doctor from Damascus treated them.",
        "Food delivered from Damascus did not arrive.", "Lorries from Damascus waited.",
    ])
    func peopleAndGoodsComeFromTheTown(text: String) {
        #expect(meant(text) == ["town"])
    }

    @Test(arguments: [
        "Damascus turned to rubble.", "Damascus gave its name to a cloth.", "Damascus made its name with steel.",
        "Damascus restored its old walls.", "Damascus offers a view of the mountain.", "Damascus welcomed the refugees.",
        "Damascus welcomed the singer.", "Damascus expects snow.", "Damascus plans vanished.", "Damascus hopes faded.", "Damascus protested.",
        "Damascus opened a museum.", "Damascus closed its schools.", "Damascus has its charm.", "Aid came from Damascus.",
        "Officials from Damascus came.", "Damascus continues to burn.", "Damascus feared the night.",
    ])
    func whatTownsDoAsWellTellsNothing(text: String) {
        #expect(meant(text) == [])
    }
}
