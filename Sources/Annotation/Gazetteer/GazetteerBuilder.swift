import Explainer
import Matching

/// Collects the patterns of a place or an actor.
struct GazetteerBuilder: Sendable {
    let entity: EntityID
    private let kind: Place.Kind?
    private(set) var patterns: [NamePattern] = []
    /// Whose name each pattern is.
    private(set) var entries: [Gazetteer.Entry] = []
    /// The names that mean it where nothing else decides.
    let defaults: Set<MatchingKey>

    private mutating func add(
        _ text: String, _ rule: CaseRule, _ form: Mention.Form = .name, isVariant: Bool = false, needsDefinition: Bool = false
    ) {
        patterns.append(NamePattern(text, rule))
        entries.append(Gazetteer.Entry(entity: entity, kind: kind, form: form, isVariant: isVariant, needsDefinition: needsDefinition))
    }

    /// The acronym of a state is known to everybody ("US"), and an alias in capitals is a name of its own ("ISIS").
    private mutating func add(_ names: Names, isState: Bool) {
        let rule: CaseRule = names.hasExactCase ? .exact : .name
        for name in [names.name] + names.foreign.map(\.name) + names.aliases {
            let isAcronym = Self.isAcronym(name.value)
            add(name.value, isAcronym ? .exact : rule, isAcronym ? .abbreviation : .name)
        }
        if let abbreviation = names.abbreviation {
            add(abbreviation.value, .exact, .abbreviation, needsDefinition: !isState && !names.isAbbreviationKnown)
        }
        for name in names.foreign {
            if let prefixed = SpellingVariants.behindLi(name.name.value) { add(prefixed, rule) }
        }
        for name in names.afterFullName { add(name.value, rule, .surname) }
        let owned = Set(names.owned.map { $0.value.lowercased() } + names.adjectives.map { $0.value.lowercased() })
        for adjective in names.adjectives {
            add(adjective.value, rule, .adjective)
            if let people = Self.people(of: adjective.value), !owned.contains(people.lowercased()) {
                add(people, rule, .adjective, isVariant: true)
            }
        }
    }

    /// A place also has its name without the word for what it is, and its name in other spellings.
    init(_ place: Place) {
        entity = .place(place.id)
        kind = place.kind
        defaults = Set(place.names.defaultFor.map { MatchingKey($0.value) })
        add(place.names, isState: place.kind == .country)
        let written = ([place.names.name] + place.names.aliases + place.names.foreign.map(\.name)).map(\.value)
        var seen = Set(written.map { $0.lowercased() })
        let rule: CaseRule = place.names.hasExactCase ? .exact : .name
        for name in written {
            let base = TypeWords.base(of: name, kind: place.kind) ?? name
            let variants = place.hasVariants ? SpellingVariants.of(base, mayHaveArticle: place.mayHaveArticle) : []
            for spelling in [base] + variants where seen.insert(spelling.lowercased()).inserted {
                add(spelling, rule, isVariant: true)
            }
        }
    }

    /// A person is also called by the surname, once the full name has been given.
    init(_ actor: Actor) {
        entity = .actor(actor.id)
        kind = nil
        defaults = Set(actor.names.defaultFor.map { MatchingKey($0.value) })
        add(actor.names, isState: actor.kind == .state)
        guard actor.kind == .person else {
            addInstitution(actor)
            return
        }
        for name in [actor.names.name.value] + actor.names.aliases.map(\.value) {
            for surname in Surname.all(of: name) { add(surname, .name, .surname) }
            if let full = Surname.fullNameWithoutArticle(name) { add(full, .name, isVariant: true) }
        }
    }

    /// An institution also has its name in the other English spelling, and with small letters where only its first word is a name.
    private mutating func addInstitution(_ actor: Actor) {
        guard actor.names.hasVariants, !actor.names.hasExactCase else { return }
        let written = [actor.names.name.value] + actor.names.aliases.map(\.value)
        var seen = Set(written)
        for name in written where !Self.isAcronym(name) {
            for spelling in InstitutionVariants.of(name) where seen.insert(spelling).inserted {
                add(spelling, .name, isVariant: true)
            }
        }
    }

    /// What the people are called whose adjective ends in -an or -i: "Libyans", "Iraqis"; nil for others, as "Turkish".
    private static func people(of adjective: String) -> String? {
        let isRegular = adjective.utf8.count > 3 && (adjective.hasSuffix("an") || adjective.hasSuffix("i")) && adjective.utf8.allSatisfy { $0 < 0x80 }
        return isRegular ? adjective + "s" : nil
    }

    /// One word in capitals, which another word in small letters must not match: "IS", "SDF", "U.S."
    static func isAcronym(_ name: String) -> Bool {
        name.utf8.count <= 8 && !name.utf8.contains(0x20) && name.unicodeScalars.contains { $0.properties.isUppercase }
            && !name.unicodeScalars.contains { $0.properties.isLowercase }
    }
}
