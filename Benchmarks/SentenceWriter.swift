/// Fills the patterns of the vocabulary with words and names.
struct SentenceWriter {
    private let world: InventedWorld
    private let frequencies: ZipfDistribution
    var random: Random

    /// How many sentences of a hundred name somebody or somewhere: about one word in forty belongs to a name's mention.
    private static let namingShare = 40

    init(world: InventedWorld, frequencies: ZipfDistribution, random: Random) {
        self.world = world
        self.frequencies = frequencies
        self.random = random
    }

    /// A paragraph in one line.
    mutating func paragraph(_ sentences: ClosedRange<Int>) -> String {
        (0..<random.number(in: sentences)).map { _ in sentence() }.joined(separator: " ")
    }

    /// A sentence.
    mutating func sentence() -> String {
        filled(random.pick(random.chance(Self.namingShare) ? Vocabulary.namingSentences : Vocabulary.plainSentences))
    }

    /// A pattern with its slots filled: `{noun}` is a word, `{place}` a name, and `{noun^}` has a capital.
    mutating func filled(_ pattern: String) -> String {
        var text = ""
        for (index, part) in pattern.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            guard index > 0 else {
                text += part
                continue
            }
            let pieces = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
            let hasCapital = pieces[0].hasSuffix("^")
            let word = word(for: String(hasCapital ? pieces[0].dropLast() : pieces[0]))
            text += hasCapital ? word.capitalizedFirst : word
            text += pieces[1]
        }
        return text
    }

    /// A place or an actor, the frequent ones more often.
    mutating func entity() -> InventedWorld.Entity {
        world.byFrequency[frequencies.pick(&random)]
    }

    private mutating func word(for slot: String) -> String {
        switch slot {
        case "place": return name { $0.isPlace }
        case "actor": return name { !$0.isPlace }
        default: return random.pick(Vocabulary.words[slot] ?? [slot])
        }
    }

    private mutating func name(_ isWanted: (InventedWorld.Entity) -> Bool) -> String {
        var entity = entity()
        while !isWanted(entity) { entity = self.entity() }
        if let abbreviation = entity.abbreviation, random.chance(50) { return abbreviation }
        if let alias = entity.alias, random.chance(15) { return alias }
        if entity.isPlace, let adjective = entity.adjective, random.chance(10) { return "the \(adjective) capital" }
        return entity.name
    }
}
