/// The places, actors and people that invented articles name.
struct InventedWorld {
    /// A place or an actor.
    struct Entity {
        let id: String
        let name: String
        var arabic: String?
        var alias: String?
        var abbreviation: String?
        var adjective: String?
        var isPlace = false
        var isPerson = false
    }

    private(set) var places: [Entity] = []
    private(set) var actors: [Entity] = []
    private(set) var people: [(id: String, name: String)] = []
    /// Places and actors from the most often named to the least.
    private(set) var byFrequency: [Entity] = []
    private var taken: Set<String> = []
    private var random: Random

    /// Invents so many of each.
    init(places placeCount: Int, actors actorCount: Int, people peopleCount: Int, seed: Int) {
        random = Random(seed: seed)
        places = (0..<placeCount).map { _ in place() }
        actors = (0..<actorCount).map { index in index % 3 == 0 ? person() : organisation() }
        people = (0..<peopleCount).map { _ in
            let name = unique { "\($0.word()) \($0.word())" }
            return (Self.id(name), name)
        }
        var rest = places + actors
        while !rest.isEmpty {
            let index = random.below(rest.count)
            rest.swapAt(index, rest.count - 1)
            byFrequency.append(rest.removeLast())
        }
    }

    /// More names, none of them of this world.
    mutating func names(_ count: Int) -> [String] {
        (0..<count).map { index in index % 4 == 0 ? unique { "\($0.word()) \($0.word())" } : unique { $0.word() } }
    }

    // MARK: Entities

    private mutating func place() -> Entity {
        let name = unique { world in
            let word = world.word()
            return switch world.random.below(10) {
            case 0, 1: "al-\(word)"
            case 2: "Tel \(word)"
            case 3: "\(word) \(world.word())"
            default: word
            }
        }
        var entity = Entity(id: Self.id(name), name: name, isPlace: true)
        entity.arabic = random.chance(70) ? arabicName() : nil
        entity.alias = random.chance(40) ? unique { $0.word() } : nil
        entity.adjective = random.chance(20) ? unique { "\($0.word())ian" } : nil
        return entity
    }

    private mutating func organisation() -> Entity {
        let name = unique { world in
            world.random.pick(Vocabulary.organisations).split(separator: "%", omittingEmptySubsequences: false).joined(separator: world.word())
        }
        var entity = Entity(id: Self.id(name), name: name)
        entity.abbreviation = random.chance(60) ? unique { world in String(world.word().prefix(2) + world.word().prefix(2)).uppercased() } : nil
        entity.arabic = random.chance(50) ? arabicName() : nil
        return entity
    }

    private mutating func person() -> Entity {
        let name = unique { "\($0.word()) \($0.word())" }
        return Entity(id: Self.id(name), name: name, alias: random.chance(50) ? unique { $0.word() } : nil, isPerson: true)
    }

    // MARK: Names

    private mutating func unique(_ name: (inout InventedWorld) -> String) -> String {
        while true {
            let name = name(&self)
            if taken.insert(name.lowercased()).inserted { return name }
        }
    }

    private mutating func word() -> String {
        let syllables = (0..<random.number(in: 2...3)).map { _ in
            random.pick(Vocabulary.onsets) + random.pick(Vocabulary.vowels) + random.pick(Vocabulary.codas)
        }
        return syllables.joined().capitalizedFirst
    }

    private mutating func arabicName() -> String {
        unique { world in (0..<world.random.number(in: 3...5)).map { _ in world.random.pick(Vocabulary.arabicSyllables) }.joined() }
    }

    private static func id(_ name: String) -> String {
        name.lowercased().split(separator: " ").joined(separator: "-")
    }
}

extension String {
    /// With a capital at its beginning.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
