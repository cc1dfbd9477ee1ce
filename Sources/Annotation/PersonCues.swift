/// Words before a name that say that somebody is called so, whatever place has the name: "her cousin Abu Kamal", "a boy called Jordan".
enum PersonCues {
    private static let people: Set<String> = [
        "man", "woman", "boy", "girl", "child", "cousin", "brother", "sister", "father", "mother", "son", "daughter", "uncle", "aunt", "husband",
        "wife", "commander", "spokesman", "spokeswoman", "general", "colonel", "captain", "sheikh", "emir", "doctor", "teacher", "farmer",
        "activist", "fighter", "resident", "someone", "somebody",
    ]
    private static let verbs: Set<String> = ["named", "called", "nicknamed"]

    /// Whether one of them stands directly before a name.
    static func precede(_ name: Range<Int>, in surroundings: Surroundings) -> Bool {
        guard let word = surroundings.word(before: name.lowerBound) else { return false }
        if people.contains(word.text) { return true }
        return verbs.contains(word.text) && (surroundings.word(before: word.range.lowerBound).map { people.contains($0.text) } ?? false)
    }
}
