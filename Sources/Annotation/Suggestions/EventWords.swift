import Explainer

/// Words that tell what sort of event a sentence speaks of.
enum EventWords {
    /// By the beginnings of words, all of which must stand in the sentence; what is told apart by more comes first.
    private static let kinds: [(words: [String], kind: Event.Kind)] = [
        (["sieg", "broke"], .siegeBroken), (["sieg", "lift"], .siegeBroken), (["sieg", "end"], .siegeBroken),
        (["besieg"], .siege), (["siege"], .siege),
        (["captur"], .capture), (["recaptur"], .capture), (["seiz"], .capture), (["retook"], .capture), (["took", "control"], .capture),
        (["taking", "control"], .capture), (["fell", "to"], .capture), (["offensive"], .offensive), (["attack"], .offensive),
        (["assault"], .offensive),
        (["cross"], .crossing), (["airstrike"], .airstrike), (["bomb"], .airstrike), (["fled"], .displacement), (["displac"], .displacement),
        (["clash"], .battle), (["fought"], .battle), (["battle"], .battle), (["announc"], .statement),
    ]

    /// The first sort whose words the sentence has.
    static func kind(of sentence: String) -> Event.Kind? {
        let words = sentence.lowercased().split { !$0.isLetter }
        return kinds.first { entry in entry.words.allSatisfy { stem in words.contains { $0.hasPrefix(stem) } } }?.kind
    }
}
