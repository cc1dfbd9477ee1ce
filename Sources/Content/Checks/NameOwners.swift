import Diagnostics
import Explainer
import Matching

/// No name may mean two things that the text cannot tell apart: a link would be a guess.
enum NameOwners {
    struct Owner {
        let entity: EntityID
        let file: String
        let range: Range<Int>
        let name: String
        /// 0 for the name that it goes by, 1 for its acronym, 2 for its other names: the file that goes by a name is not the one to change.
        let rank: Int
        /// What sort of place it is, and what contains it; nil for an actor.
        var place: Place?
        var isDefault = false
    }

    static func check(places: [Place], actors: [Actor]) -> [Diagnostic] {
        var owners: [Key: [Owner]] = [:]
        func claim(_ names: Names, entity: EntityID, file: String, place: Place?) {
            for name in names.owned where !(owners[Key(name.value)] ?? []).contains(where: { $0.entity == entity }) {
                let isDefault = names.defaultFor.contains { Key($0.value) == Key(name.value) }
                owners[Key(name.value), default: []].append(
                    Owner(
                        entity: entity, file: file, range: name.range, name: name.value, rank: rank(of: name, among: names),
                        place: place, isDefault: isDefault))
            }
        }
        for place in places { claim(place.names, entity: .place(place.id), file: place.file, place: place) }
        for actor in actors { claim(actor.names, entity: .actor(actor.id), file: actor.file, place: nil) }
        let shared = owners.values.filter { $0.count > 1 }
        let undecidable = shared.filter { !isDecidable($0) }
        return problems(undecidable.flatMap(clashes)) + doubtful(shared.filter { isDecidable($0) && !hasDefault($0) })
    }

    /// Whether one of them is declared the default, or they are places that a type word or what contains them tells apart.
    private static func isDecidable(_ owners: [Owner]) -> Bool {
        let defaults = owners.count(where: \.isDefault)
        if defaults > 0 { return defaults == 1 }
        let places = owners.compactMap(\.place)
        guard places.count == owners.count else { return false }
        let containers = places.compactMap(\.partOf?.value)
        if containers.count == places.count, Set(containers).count == places.count { return true }
        return Set(places.map(sort(of:))).count == places.count
    }

    private static func hasDefault(_ owners: [Owner]) -> Bool { owners.count(where: \.isDefault) == 1 }

    /// The kinds of places for which there is one word: whatever is neither a governorate nor a district may be called a town.
    static func sort(of place: Place) -> Place.Kind { place.kind == .governorate || place.kind == .district ? place.kind : .town }

    /// A name, and who else has it.
    struct Clash {
        let owner: Owner
        let first: Owner
    }

    private static func clashes(_ owners: [Owner]) -> [Clash] {
        let defaults = owners.filter(\.isDefault)
        let ordered = ordered(defaults.count > 1 ? defaults : owners)
        return ordered.dropFirst().map { Clash(owner: $0, first: ordered[0]) }
    }

    static func ordered(_ owners: [Owner]) -> [Owner] {
        owners.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
    }

    private static func precedes(_ one: Clash, _ other: Clash) -> Bool {
        (one.owner.file, one.owner.range.lowerBound) < (other.owner.file, other.owner.range.lowerBound)
    }

    private static func rank(of name: Located<String>, among names: Names) -> Int {
        if name.range == names.name.range { return 0 }
        return name.range == names.abbreviation?.range ? 1 : 2
    }

    private static func problems(_ clashes: [Clash]) -> [Diagnostic] {
        oncePerPair(clashes).map { problem($0, others: $1) }
    }

    /// Two files that share several names are most likely one and its copy: that is told once, at the first name, with how many others there are.
    static func oncePerPair(_ clashes: [Clash]) -> [(clash: Clash, others: Int)] {
        let sorted = clashes.sorted(by: precedes)
        var shared: [[String]: [Clash]] = [:]
        for clash in sorted { shared[[clash.owner.file, clash.first.file], default: []].append(clash) }
        return sorted.compactMap { clash in
            let all = shared[[clash.owner.file, clash.first.file]] ?? []
            return all.first?.owner.range == clash.owner.range ? (clash, all.count - 1) : nil
        }
    }

    static func count(_ others: Int) -> String { others == 1 ? "another name" : "\(others) other names" }

    private static func problem(_ clash: Clash, others: Int) -> Diagnostic {
        let (name, other) = (clash.owner.name, clash.first.entity.rawValue)
        let message =
            others > 0
            ? "\"\(name)\" and \(count(others)) here are names of \"\(other)\", too, and nothing tells them apart"
            : clash.owner.isDefault && clash.first.isDefault
                ? "\"\(name)\" is the default of \"\(other)\", too; leave \"default_for\" to the one that it usually means"
                : "\"\(name)\" is a name of \"\(other)\", too, and nothing tells them apart; "
                    + "leave it to one of them, or add \"default_for: [\(name)]\" to the one that it usually means"
        return .error(
            "name-owned-twice", in: clash.owner.file, at: clash.owner.range, message, suggestion: others == 0 ? nil : "is this file a copy?",
            notes: [.init("the other one", in: clash.first.file, at: clash.first.range)])
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
