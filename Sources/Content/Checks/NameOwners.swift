import Diagnostics
import Explainer
import Matching

/// No name may mean two things that the text cannot tell apart: a link would be a guess.
enum NameOwners {
    private struct Owner {
        let entity: EntityID
        let file: String
        let range: Range<Int>
        let name: String
        /// What sort of place it is, and what contains it; nil for an actor.
        var place: Place?
        var isDefault = false
    }

    static func check(places: [Place], actors: [Actor]) -> [Diagnostic] {
        var owners: [Key: [Owner]] = [:]
        func claim(_ names: Names, entity: EntityID, file: String, place: Place?) {
            for name in names.owned where !(owners[Key(name.value)] ?? []).contains(where: { $0.entity == entity }) {
                let isDefault = names.defaultFor.contains { $0.value == name.value }
                owners[Key(name.value), default: []].append(
                    Owner(entity: entity, file: file, range: name.range, name: name.value, place: place, isDefault: isDefault))
            }
        }
        for place in places { claim(place.names, entity: .place(place.id), file: place.file, place: place) }
        for actor in actors { claim(actor.names, entity: .actor(actor.id), file: actor.file, place: nil) }
        return owners.values.filter { $0.count > 1 && !isDecidable($0) }.flatMap(problems).sorted {
            ($0.file ?? "", $0.range?.lowerBound ?? 0) < ($1.file ?? "", $1.range?.lowerBound ?? 0)
        }
    }

    /// Whether one of them is declared the default, or they are places that a type word or what contains them tells apart.
    private static func isDecidable(_ owners: [Owner]) -> Bool {
        if owners.count(where: \.isDefault) == 1 { return true }
        let places = owners.compactMap(\.place)
        guard places.count == owners.count else { return false }
        let containers = places.compactMap(\.partOf?.value)
        if containers.count == places.count, Set(containers).count == places.count { return true }
        return Set(places.map { $0.kind == .governorate || $0.kind == .district ? $0.kind : .town }).count == places.count
    }

    private static func problems(_ owners: [Owner]) -> [Diagnostic] {
        owners.dropFirst().map { owner in
            .error(
                "name-owned-twice", in: owner.file, at: owner.range,
                "\"\(owner.name)\" is a name of \"\(owners[0].entity.rawValue)\", too, and nothing tells them apart; leave it to one of them, or add \"default_for: [\(owner.name)]\" to the one that it usually means",
                notes: [.init("the other one", in: owners[0].file, at: owners[0].range)])
        }
    }

    /// Names that the text cannot tell apart have one key; acronyms keep their case, so that "US" and "us" are two names.
    private struct Key: Hashable {
        let folded: MatchingKey
        let acronym: String?

        init(_ name: String) {
            folded = MatchingKey(name)
            acronym = name.contains { $0.isLowercase } ? nil : name
        }
    }
}
