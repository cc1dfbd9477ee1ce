import Annotation
import Diagnostics
import Explainer
import Testing

/// A town and the land that is ruled from it, whatever the land is called; and what is left undecided where nothing could be linked.
@Suite struct SharedNamesTests {
    private typealias S = SampleSite

    @Test(arguments: [Place.Kind.governorate, .district, .region])
    func wordsThatSpeakOfALandMeanItWhateverItsKind(kind: Place.Kind) {
        let places = [
            S.place("town", S.names("Armagh", defaultFor: ["Armagh"]), kind: .city),
            S.place("land", S.names("County Armagh", aliases: ["Armagh"]), kind: kind),
        ]
        func found(_ text: String) -> [String] { S.decisions(in: text, places: places, actors: []) }
        #expect(found("a tour in south Armagh") == ["Armagh=land:first"])
        #expect(found("the Armagh countryside") == ["Armagh=land:first"])
        #expect(found("the outskirts of Armagh") == ["Armagh=town:first"])
        #expect(found("Armagh was quiet.") == ["Armagh=town:first"])
    }

    @Test func nothingIsAskedOfDirectSpeech() throws {
        let places = [S.place("north", S.names("Tall Rifat")), S.place("south", S.names("Tall Rifat"))]
        func told(_ text: String) throws -> [String] {
            AnnotatedSite(S.site(places: places, articles: [try S.article("a", text)])).diagnostics.map(\.id)
        }
        #expect(try told("He said: “We left Tall Rifat,” and wept.") == [])
        #expect(try told("He said: “We left Tall Rifat.” They left Tall Rifat.") == ["undecided-name"])
    }
}
