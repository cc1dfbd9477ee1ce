import Diagnostics
import Explainer
import Matching

extension NameOwners {
    /// What the word for two places or what contains them tells apart is hardly a name of both if they have nothing else in common.
    static func doubtful(_ shared: [[Owner]]) -> [Diagnostic] {
        let clashes = shared.flatMap { owners in
            // Compared with the first of each sort, not with each other: hundreds of villages may share a name.
            var firsts: [Place.Kind: Owner] = [:]
            return ordered(owners).compactMap { owner -> Clash? in
                guard let place = owner.place else { return nil }
                let first = [Place.Kind.town, .governorate, .district].compactMap { firsts[$0] }.first { isDoubtful(owner, beside: $0) }
                if firsts[sort(of: place)] == nil { firsts[sort(of: place)] = owner }
                return first.map { Clash(owner: owner, first: $0) }
            }
        }
        return oncePerPair(clashes).map { problem($0, others: $1) }
    }

    private static func isDoubtful(_ owner: Owner, beside first: Owner) -> Bool {
        guard let one = owner.place, let other = first.place else { return false }
        let isOfOneSort = sort(of: one) == sort(of: other)
        // Where a town goes by the name, another town is hardly meant by it, even if they are namesakes in their own script.
        if isOfOneSort && first.rank == 0 && owner.rank == 2 { return true }
        let shared = words(of: [owner.name])
        // "Petrivka (Donetsk)" and "Petrivka (Luhansk)" are both called Petrivka.
        if !shared.isEmpty, [one, other].allSatisfy({ shared.isSubset(of: words(of: [$0.names.name.value])) }) { return false }
        return isOfOneSort ? !areNamesakes(one, other) : !haveOneStem(one, other)
    }

    /// Whether two towns have a name in common: then other spellings of it belong to both. A name in another script that was left in a copied file
    /// makes no namesakes: two romanisations of one name have most letters in common.
    private static func areNamesakes(_ one: Place, _ other: Place) -> Bool {
        if MatchingKey(one.names.name.value) == MatchingKey(other.names.name.value) { return true }
        func foreign(_ place: Place) -> Set<MatchingKey> { Set(place.names.foreign.map { MatchingKey($0.name.value) }) }
        func letters(_ place: Place) -> Set<Character> { Set(MatchingKey(place.names.name.value).description.filter(\.isLetter)) }
        let (left, right) = (letters(one), letters(other))
        return !foreign(one).isDisjoint(with: foreign(other)) && left.intersection(right).count * 2 >= left.union(right).count
    }

    /// Whether a province and its capital, or a river, are called after one another: "Raqqa province" and "Raqqa".
    private static func haveOneStem(_ one: Place, _ other: Place) -> Bool {
        func stems(_ place: Place) -> Set<MatchingKey> {
            words(of: ([place.names.name] + place.names.foreign.map(\.name)).map(\.value)).filter { $0.description.count > 2 }
        }
        return !stems(one).isDisjoint(with: stems(other))
    }

    private static func words(of names: [String]) -> Set<MatchingKey> {
        Set(names.flatMap { $0.split { !$0.isLetter } }.map { MatchingKey(String($0)) })
    }

    private static func problem(_ clash: Clash, others: Int) -> Diagnostic {
        let (name, other) = (clash.owner.name, clash.first.entity.rawValue)
        let notes: [Diagnostic.Note] = [.init("the other one", in: clash.first.file, at: clash.first.range)]
        let rule = "add \"default_for: [\(name)]\" to the one that it usually means"
        if others > 0 {
            return .error(
                "shared-name", in: clash.owner.file, at: clash.owner.range, "\"\(name)\" and \(count(others)) here are names of \"\(other)\", too",
                suggestion: "is this file a copy?", notes: notes)
        }
        return clash.first.rank == 0
            ? .error(
                "borrowed-name", in: clash.owner.file, at: clash.owner.range, "\"\(name)\" is what \"\(other)\" is called",
                suggestion: "take it out here; if both are called so, \(rule)", notes: notes)
            : .error(
                "shared-name", in: clash.owner.file, at: clash.owner.range, "\"\(name)\" is a name of \"\(other)\", too",
                suggestion: "leave it to one of them; if both are called so, state the name that they share in \"names\" of both, or \(rule)",
                notes: notes)
    }
}
