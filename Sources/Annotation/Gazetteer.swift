public import Explainer

/// All names that the site knows, ready to be found in text.
public struct Gazetteer: Sendable {
    /// Whose name a pattern is, and what sort of name.
    struct Entry: Sendable {
        let entity: EntityID
        let form: Mention.Form
    }

    let matcher: NameMatcher
    /// By pattern.
    let entries: [Entry]

    /// - Parameters:
    ///   - places: whose names are known.
    ///   - actors: whose names are known.
    public init(places: [Place], actors: [Actor]) {
        var patterns: [NamePattern] = []
        var entries: [Entry] = []
        func add(_ names: Names, of entity: EntityID) {
            for name in [names.name] + names.foreign.map(\.name) + names.aliases {
                patterns.append(NamePattern(name.value, Self.isAcronym(name.value) ? .exact : .name))
                entries.append(Entry(entity: entity, form: .name))
            }
            if let abbreviation = names.abbreviation {
                patterns.append(NamePattern(abbreviation.value, .exact))
                entries.append(Entry(entity: entity, form: .abbreviation))
            }
            for adjective in names.adjectives {
                patterns.append(NamePattern(adjective.value, .name))
                entries.append(Entry(entity: entity, form: .adjective))
            }
        }
        for place in places { add(place.names, of: .place(place.id)) }
        for actor in actors { add(actor.names, of: .actor(actor.id)) }
        matcher = NameMatcher(patterns)
        self.entries = entries
    }

    /// One word in capitals, which another word in small letters must not match: "IS", "SDF", "U.S."
    private static func isAcronym(_ name: String) -> Bool {
        name.utf8.count <= 6 && !name.utf8.contains(0x20) && name.unicodeScalars.contains { $0.properties.isUppercase }
            && !name.unicodeScalars.contains { $0.properties.isLowercase }
    }
}
