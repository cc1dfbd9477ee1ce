import Diagnostics
import Explainer

/// No name may mean two things: a link would be a guess.
enum NameOwners {
    static func check(places: [Place], actors: [Actor]) -> [Diagnostic] {
        struct Owner {
            let entity: EntityID
            let file: String
            let range: Range<Int>
        }
        var owners: [String: Owner] = [:]
        var problems: [Diagnostic] = []
        func claim(_ names: Names, entity: EntityID, file: String) {
            for name in names.owned {
                let key = key(of: name.value)
                guard let owner = owners[key] else {
                    owners[key] = Owner(entity: entity, file: file, range: name.range)
                    continue
                }
                guard owner.entity != entity else { continue }
                problems.append(
                    .error(
                        "name-owned-twice", in: file, at: name.range,
                        "\"\(name.value)\" is a name of \"\(owner.entity.rawValue)\", too, so that it cannot be linked; leave it to one of them",
                        notes: [.init("the other one", in: owner.file, at: owner.range)]))
            }
        }
        for place in places { claim(place.names, entity: .place(place.id), file: place.file) }
        for actor in actors { claim(actor.names, entity: .actor(actor.id), file: actor.file) }
        return problems
    }

    /// Acronyms keep their case, so that "US" and "us" are two names.
    private static func key(of name: String) -> String {
        name.contains { $0.isLowercase } ? name.lowercased() : name
    }
}
