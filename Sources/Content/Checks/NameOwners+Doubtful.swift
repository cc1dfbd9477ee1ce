import Diagnostics
import Explainer
import Matching

extension NameOwners {
    /// What the word for two places or what contains them tells apart is hardly a name of both where they have nothing else in common: a link would be a
    /// guess.
    static func doubtful(_ shared: [[Owner]], in site: Site) -> [Diagnostic] {
        let clashes = shared.flatMap { owners in
            let ordered = ordered(owners)
            return ordered.indices.dropFirst().compactMap { index in
                ordered[..<index].first { isDoubtful(ordered[index], beside: $0, in: site) }.map { Clash(owner: ordered[index], first: $0) }
            }
        }
        return clashes.sorted(by: precedes).map(problem)
    }

    private static func isDoubtful(_ owner: Owner, beside first: Owner, in site: Site) -> Bool {
        guard let one = owner.place, let other = first.place else { return false }
        let isOfOneSort = sort(of: one) == sort(of: other)
        // Where a town goes by the name, another town is hardly meant by it, even if they are namesakes in their own script.
        if isOfOneSort && first.rank == 0 && owner.rank == 2 { return true }
        guard owner.isAlias, first.isAlias || first.rank == 0, !areNamesakes(one, other) else { return false }
        return isOfOneSort || !areCapitalAndProvince(one, other, in: site)
    }

    /// Whether they have a name in common: then other spellings of it belong to both.
    private static func areNamesakes(_ one: Place, _ other: Place) -> Bool {
        func keys(_ place: Place) -> Set<MatchingKey> { Set(mainNames(of: place).map { MatchingKey($0) }) }
        return !keys(one).isDisjoint(with: keys(other))
    }

    /// Whether one contains the other and is called after it, or both after a third: "Raqqa province" and "Raqqa".
    private static func areCapitalAndProvince(_ one: Place, _ other: Place, in site: Site) -> Bool {
        func words(_ place: Place) -> Set<MatchingKey> {
            let words = mainNames(of: place).flatMap { $0.split { !$0.isLetter } }
            return Set(words.filter { $0.count > 2 }.map { MatchingKey(String($0)) })
        }
        guard site.containers(of: one.id).contains(other.id) || site.containers(of: other.id).contains(one.id) else { return false }
        return !words(one).isDisjoint(with: words(other))
    }

    private static func mainNames(of place: Place) -> [String] { ([place.names.name] + place.names.foreign.map(\.name)).map(\.value) }

    private static func problem(_ clash: Clash) -> Diagnostic {
        let (name, other) = (clash.owner.name, clash.first.entity.rawValue)
        let notes: [Diagnostic.Note] = [.init("the other one", in: clash.first.file, at: clash.first.range)]
        let rule = "add \"default_for: [\(name)]\" to the one that it usually means"
        return clash.first.rank == 0
            ? .error(
                "borrowed-name", in: clash.owner.file, at: clash.owner.range, "\"\(name)\" is what \"\(other)\" is called",
                suggestion: "take it out here; if both are called so, \(rule)", notes: notes)
            : .error(
                "shared-alias", in: clash.owner.file, at: clash.owner.range, "\"\(name)\" is an alias of \"\(other)\", too",
                suggestion: "leave it to one of them, or \(rule)", notes: notes)
    }
}
