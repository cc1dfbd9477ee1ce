import Testing

@testable import Templates

@Suite struct WordSequenceTests {
    @Test(arguments: [
        ("An armed group in the east.", "armed group", true), ("ARMED GROUP", "armed group", true), ("An armed, small group.", "armed group", false),
        ("Of townsmen.", "town", false), ("The town’s river", "town", true), ("the last armed", "armed group", false),
        ("a state, a state-run state", "state run", true), ("جماعة مسلحة في الشرق", "جماعة مسلحة", true), ("", "town", false), ("a", "", true),
    ])
    func containsWordsSideBySide(text: String, words: String, isContained: Bool) {
        #expect(WordSequence(text).contains(WordSequence(words)) == isContained)
    }
}
