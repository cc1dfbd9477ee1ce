import Explainer

/// One type word for all names of a list: "Raqqa and Deir e-Zor provinces", "the towns of Mayadeen, al-Bukamal and Hajin".
enum Coordination {
    private static let conjunctions: Set<String> = ["and", "or", "&", "و"]

    /// The kinds that each name of a block shares with its neighbours; nil for a name that stands alone or has no such word.
    static func sharedKinds(of names: [Range<Int>], in surroundings: Surroundings) -> [Set<Place.Kind>?] {
        var kinds = [Set<Place.Kind>?](repeating: nil, count: names.count)
        guard names.count > 1 else { return kinds }
        let areJoined = zip(names, names.dropFirst()).map { isJoined($0, $1, in: surroundings) }
        for index in areJoined.indices.reversed() where areJoined[index] {
            kinds[index] =
                kinds[index + 1] ?? surroundings.word(behind: names[index + 1].upperBound).flatMap { TypeWords.kinds(ofSeveral: $0.folded) }
        }
        for index in areJoined.indices where areJoined[index] && kinds[index + 1] == nil {
            if kinds[index] == nil { kinds[index] = kindsBefore(names[index].lowerBound, in: surroundings) }
            kinds[index + 1] = kinds[index]
        }
        return kinds
    }

    private static func kindsBefore(_ position: Int, in surroundings: Surroundings) -> Set<Place.Kind>? {
        guard let of = surroundings.word(before: position), of.isOf else { return nil }
        return surroundings.word(before: of.range.lowerBound).flatMap { TypeWords.kinds(ofSeveral: $0.folded) }
    }

    /// Whether only a comma, a conjunction or both stand between two names.
    private static func isJoined(_ first: Range<Int>, _ second: Range<Int>, in surroundings: Surroundings) -> Bool {
        guard let text = surroundings.text(between: first.upperBound, and: second.lowerBound) else { return false }
        let words = text.split { $0 == " " || $0 == "\n" }
        switch words.first.map(String.init) {
        case ","?, "،"?: return words.count == 1 || (words.count == 2 && conjunctions.contains(String(words[1])))
        case let word?: return words.count == 1 && conjunctions.contains(word)
        case nil: return false
        }
    }
}
