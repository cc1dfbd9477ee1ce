public import Explainer
import Matching

/// All names that the site knows, ready to be found in text.
public struct Gazetteer: Sendable {
    /// Whose name a pattern is, and what sort of name.
    struct Entry: Sendable, Hashable {
        let entity: EntityID
        let form: Mention.Form
        /// A spelling that nobody wrote down: it means its entity only where nobody owns it outright.
        var isVariant = false
        /// An acronym that counts only once the text has said what it means.
        var needsDefinition = false
    }

    private let matcher: NameMatcher
    /// By pattern; behind them come the names of contributors.
    let entries: [Entry]
    /// What sort of place each place is, to be held against type words.
    let kinds: [EntityID: Place.Kind]
    /// The actors that are persons.
    let people: Set<EntityID>
    /// States and countries: what readers know best.
    let states: Set<EntityID>
    /// The places that contain each place, nearest first.
    let containers: [EntityID: [EntityID]]
    let coordinates: [EntityID: Place.Coordinate]
    /// Who has its seat in a place, whose name may stand for it.
    let governments: [EntityID: EntityID]
    /// The entity that a name means where nothing else decides.
    let defaults: [EntityID: Set<MatchingKey>]
    /// The names that each place owns outright, in small letters.
    let ownNames: [EntityID: [String]]

    /// - Parameters:
    ///   - places: whose names are known.
    ///   - actors: whose names are known.
    ///   - contributors: whose full names mean none of them: "Jordan Smith" is not Jordan.
    public init(places: [Place], actors: [Actor], contributors: [Contributor] = []) {
        var builder = GazetteerBuilder()
        for place in places { builder.add(place) }
        for actor in actors { builder.add(actor) }
        let fullNames = contributors.flatMap { contributor -> [String] in
            ([contributor.name.value] + contributor.foreignNames.map(\.name.value)).filter { $0.contains(" ") }
        }
        matcher = NameMatcher(builder.patterns + fullNames.map { NamePattern($0) })
        entries = builder.entries
        kinds = Dictionary(places.map { (.place($0.id), $0.kind) }, uniquingKeysWith: { first, _ in first })
        people = Set(actors.lazy.filter { $0.kind == .person }.map { .actor($0.id) })
        // A government is no state, though it may be filed as one: a state has a people's name, or an acronym.
        states = Set(
            actors.lazy.filter { $0.kind == .state && (!$0.names.adjectives.isEmpty || $0.names.abbreviation != nil) }.map { .actor($0.id) }
                + places.lazy.filter { $0.kind == .country }.map { .place($0.id) })
        coordinates = Dictionary(
            places.compactMap { place in place.coordinate.map { (.place(place.id), $0) } }, uniquingKeysWith: { first, _ in first })
        containers = Self.containers(of: places)
        governments = Dictionary(
            actors.compactMap { actor in actor.seat.map { (.place($0.value), .actor(actor.id)) } }, uniquingKeysWith: { first, _ in first })
        defaults = builder.defaults
        ownNames = Dictionary(
            places.map { place in
                let names = [place.names.name.value] + place.names.aliases.map(\.value)
                return (.place(place.id), names.map { $0.lowercased() })
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The names in a text, in order. One that a contributor has as well is the place's or the actor's.
    func names(in text: ArraySlice<UInt8>) -> [FoundName] {
        matcher.matches(in: text).map { match in
            // They are in ascending order.
            guard let last = match.patterns.last, last >= entries.count else { return .name(match) }
            guard match.patterns[0] < entries.count else { return .contributor(match.range, nil) }
            var known = match
            known.patterns.removeAll { $0 >= entries.count }
            return .name(known)
        }
    }

    private static func containers(of places: [Place]) -> [EntityID: [EntityID]] {
        let parents = Dictionary(places.compactMap { place in place.partOf.map { (place.id, $0.value) } }, uniquingKeysWith: { first, _ in first })
        return Dictionary(
            places.map { place in (.place(place.id), place.id.containers { parents[$0] }.map { .place($0) }) },
            uniquingKeysWith: { first, _ in first })
    }
}
