import Explainer
import Testing

@Suite struct FingerprintTests {
    /// The test vectors of the authors.
    @Test(arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")])
    func isFNV1a(_ text: String, _ fingerprint: String) {
        #expect(Fingerprint(of: Array(text.utf8)).text == fingerprint)
    }

    @Test func goesOnWhereItStopped() {
        var fingerprint = Fingerprint(of: Array("foo".utf8))
        fingerprint.add(Array("bar".utf8)[...])
        #expect(fingerprint.text == Fingerprint(of: Array("foobar".utf8)).text)
    }
}
