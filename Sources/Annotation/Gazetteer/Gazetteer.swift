public import Explainer
import Matching
import Parallel

/// All names that the site knows, ready to be found in text.
///
/// It never changes; a class, so that the cores do not count the holders of all its lists with each text.
public final class Gazetteer: Sendable {
    /// Whose name a pattern is, and what sort of name.
    struct Entry: Sendable, Hashable {
        let entity: EntityID
        /// What sort of place it is; nil for an actor.
        let kind: Place.Kind?
        let form: Mention.Form
        /// A spelling that nobody wrote down: it means its entity only where nobody owns it outright.
        var isVariant = false
        /// An acronym that counts only once the text has said what it means.
        var needsDefinition = false
    }

    /// What the rules ask of a place or an actor.
    struct Facts: Sendable {
        /// What sort of place it is, to be held against type words; nil for an actor.
        var kind: Place.Kind?
        var isPerson = false
        /// Whether it is a state or a country: what readers know best.
        var isState = false
        /// Who has its seat in the place, whose name may stand for it.
        var government: EntityID?
    }

    private let matcher: NameMatcher
    /// By pattern; behind them come the names of contributors.
    let entries: [Entry]
    private let facts: [EntityID: Facts]
    /// The places that contain each place, nearest first.
    let containers: [EntityID: [EntityID]]
    let coordinates: [EntityID: Place.Coordinate]
    /// The entity that a name means where nothing else decides.
    let defaults: [EntityID: Set<MatchingKey>]
    /// The names that each place owns outright, in small letters.
    let ownNames: [EntityID: [String]]

    /// - Parameters:
    ///   - places: whose names are known.
    ///   - actors: whose names are known.
    ///   - contributors: whose full names mean none of them: "Jordan Smith" is not Jordan.
    public init(places: [Place], actors: [Actor], contributors: [Contributor] = []) {
        let names = parallelMap(places) { GazetteerBuilder($0) } + parallelMap(actors) { GazetteerBuilder($0) }
        let fullNames = contributors.flatMap { contributor -> [String] in
            ([contributor.name.value] + contributor.foreignNames.map(\.name.value)).filter { $0.contains(" ") }
        }
        matcher = NameMatcher(names.flatMap(\.patterns) + fullNames.map { NamePattern($0) })
        entries = names.flatMap(\.entries)
        facts = Self.facts(places, actors)
        coordinates = Dictionary(
            places.compactMap { place in place.coordinate.map { (.place(place.id), $0) } }, uniquingKeysWith: { first, _ in first })
        containers = Self.containers(of: places)
        defaults = Dictionary(names.map { ($0.entity, $0.defaults) }, uniquingKeysWith: { $1 })
        ownNames = Dictionary(
            places.map { place in
                let names = [place.names.name.value] + place.names.aliases.map(\.value)
                return (.place(place.id), names.map { $0.lowercased() })
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The names in each block of a text, in order. One that a contributor has as well is the place's or the actor's.
    func names(in text: [UInt8], blocks: [Range<Int>]) -> [[FoundName]] {
        let count = entries.count
        return matcher.matches(in: text, blocks: blocks).map { matches in
            matches.map { match in
                // They are in ascending order.
                guard let last = match.patterns.last, last >= count else { return .name(match) }
                guard match.patterns[0] < count else { return .contributor(match.range, nil) }
                var known = match
                known.patterns.removeAll { $0 >= count }
                return .name(known)
            }
        }
    }

    /// What is known of an entity.
    subscript(entity: EntityID) -> Facts { facts[entity] ?? Facts() }

    private static func facts(_ places: [Place], _ actors: [Actor]) -> [EntityID: Facts] {
        let seats = actors.compactMap { actor in actor.seat.map { (EntityID.place($0.value), EntityID.actor(actor.id)) } }
        let governments = Dictionary(seats, uniquingKeysWith: { first, _ in first })
        let ofPlaces = places.map { place in
            let entity = EntityID.place(place.id)
            return (entity, Facts(kind: place.kind, isState: place.kind == .country, government: governments[entity]))
        }
        let ofActors = actors.map { actor in
            // A government is no state, though it may be filed as one: a state has a people's name, or an acronym.
            let isState = actor.kind == .state && (!actor.names.adjectives.isEmpty || actor.names.abbreviation != nil)
            return (EntityID.actor(actor.id), Facts(isPerson: actor.kind == .person, isState: isState))
        }
        return Dictionary(ofPlaces + ofActors, uniquingKeysWith: { first, _ in first })
    }

    private static func containers(of places: [Place]) -> [EntityID: [EntityID]] {
        let parents = Dictionary(places.compactMap { place in place.partOf.map { (place.id, $0.value) } }, uniquingKeysWith: { first, _ in first })
        return Dictionary(
            places.map { place in (.place(place.id), place.id.containers { parents[$0] }.map { .place($0) }) },
            uniquingKeysWith: { first, _ in first })
    }
}
