import Explainer

/// Words that tell what sort of event a sentence speaks of. Where they may tell of something else, they tell nothing.
enum EventWords {
    private static let kinds: [(words: Set<String>, kind: Event.Kind)] = [
        (["besieged", "besieging", "siege"], .siege), (["recaptured", "retook", "retaken", "seized"], .capture),
        (["offensive", "assault"], .offensive), (["crossed"], .crossing), (["airstrike", "airstrikes", "bombed", "warplanes"], .airstrike),
        (["fled", "displaced"], .displacement),
        (["clashed", "clashes", "fought"], .battle), (["announced"], .statement),
    ]
    private static let phrases: [(words: [String], kind: Event.Kind)] = [
        (["took", "control", "of"], .capture), (["taking", "control", "of"], .capture), (["took", "full", "control"], .capture),
        (["fell", "to"], .capture),
        (["attack", "on"], .offensive), (["air", "strike"], .airstrike), (["air", "strikes"], .airstrike), (["air", "raid"], .airstrike),
        (["air", "raids"], .airstrike),
    ]
    /// What ends a siege.
    private static let ending: Set<String> = ["broke", "broken", "breaking", "lifted", "ended"]
    /// What is done to air strikes and offensives that are over: none is told of.
    private static let ceasing: Set<String> = ["suspended", "halted", "stopped", "paused", "ceased", "ended", "limited", "condemned"]
    /// Who is taken prisoner, where a town is taken.
    private static let prisoners: Set<String> = [
        "soldiers", "fighters", "militants", "men", "women", "people", "troops", "officers", "prisoners", "civilians",
    ]

    /// The first sort whose words the sentence has; nil if they do not say, or say several.
    static func kind(of sentence: String) -> Event.Kind? {
        let words = words(of: sentence)
        if let siege = words.firstIndex(where: { $0 == "siege" }), endsSiege(words, at: siege) { return .siegeBroken }
        if let phrase = phrases.first(where: { contains($0.words, in: words) }) { return ceases(phrase.words, in: words) ? nil : phrase.kind }
        if let captured = words.firstIndex(of: "captured"), !words[captured...].prefix(4).contains(where: prisoners.contains) { return .capture }
        guard let (known, kind) = kinds.first(where: { !$0.words.isDisjoint(with: words) }), let word = words.first(where: known.contains) else {
            return nil
        }
        return ceases([word], in: words) ? nil : kind
    }

    /// "suspended its air strikes".
    private static func ceases(_ phrase: [String], in words: [String]) -> Bool {
        guard let start = words.indices.first(where: { words[$0...].starts(with: phrase) }) else { return false }
        return words[..<start].suffix(3).contains(where: ceasing.contains)
    }

    /// Whether a sentence says of something that it did not happen, or only might have. "May" is a month.
    static func denies(_ sentence: String) -> Bool {
        parts(of: sentence).contains { part in
            let word = part.lowercased()
            return part != "May" && ChronicleWords.doubts.contains(word) || word.hasSuffix("n’t") || word.hasSuffix("n't")
        }
    }

    /// "broke a three-year siege", "the siege was lifted"; not "the siege went on while fighting broke out".
    private static func endsSiege(_ words: [String], at siege: Int) -> Bool {
        words.indices.contains { index in
            ending.contains(words[index]) && abs(index - siege) <= 5 && !(index + 1 < words.count && words[index + 1] == "out")
        }
    }

    private static func contains(_ phrase: [String], in words: [String]) -> Bool {
        words.indices.contains { words[$0...].starts(with: phrase) }
    }

    private static func words(of sentence: String) -> [String] {
        parts(of: sentence).map { $0.lowercased() }
    }

    private static func parts(of sentence: String) -> [Substring] { sentence.split { !$0.isLetter && $0 != "’" && $0 != "'" } }
}
